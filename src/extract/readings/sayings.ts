import { toldBidder } from '../clauses.ts'
import type { Document, Ref } from '../document.ts'
import { ahead, wills } from '../governors.ts'
import type { TransferKind } from '../reading.ts'
import type { Draft, Gives, Said } from '../rule.ts'
import { type Context, clubsOf, type Filled } from '../slots.ts'
import { isDue } from './dueSum.ts'
import { mainClub } from './mainClub.ts'
import { isForLoan, moneyOf } from './offer.ts'
import { isPlanned, offers, onlyBidder } from './offers.ts'
import { isOnlyThere } from './onlyThere.ts'
import { isFree, isLoan } from './transfers.ts'
import { wished } from './wished.ts'
import { isWishedBid } from './wishedBid.ts'

// « Newcastle et Reims se sont mis d’accord », « Kamara et Newcastle se sont entendus »; of one club alone nothing is told
function isOneSided({ frames, entities }: Context, filled: Filled, own: string | null): boolean {
  // « un accord entre Lyon et Liverpool »: of two clubs one is his
  if (filled.verb === null && filled.players.length === 0 && filled.clubs.length > 1)
    return !filled.clubs.includes(own ?? '')
  if (filled.verb === null || filled.players.length > 0 || filled.sellers.length > 0) return false
  if (!/^(?:entendre|mettre|tomber)$/.test(frames.verbs[filled.verb]!.lemma)) return false
  if (filled.clubs.length > 1) return !filled.clubs.includes(own ?? '')
  const at = frames.refs.findIndex((ref) => ref.kind === 'CLUB' && ref.entities[0] === filled.clubs[0])
  const before = frames.refs[at - 1]
  const joined =
    before && frames.tokens.slice(before.last + 1, frames.refs[at]!.first).some(({ fold }) => fold === 'et')
  return !joined || entities.get(before.entities[0] ?? '')?.kind === 'CLUB'
}

// « une offre de Newcastle est attendue », « une proposition imminente », « une offre en préparation »
function isComing({ frames: { tokens } }: Context, { last }: Ref): boolean {
  const next = tokens.slice(last + 1, last + 5).map(({ fold }) => fold)
  const [word, ...rest] = next[0] && /^(?:est|serait|sera|semble|reste)$/.test(next[0]) ? next.slice(1) : next
  if (/^(?:attendue?s?|imminente?s?|esperee?s?|prevue?s?)$/.test(word ?? '')) return true
  return (word === 'en' && rest[0] === 'preparation') || (word === 'a' && rest[0] === 'venir')
}

// « Nice étudie la proposition de Leicester »: it has been made
function isWeighed({ frames }: Context, { bid }: Filled, [verb]: Draft['chain']): boolean {
  return (
    /^(?:étudier|examiner|analyser|réfléchir|plancher|travailler)$/.test(verb?.lemma ?? '') &&
    bid !== null &&
    toldBidder(frames, bid) !== null
  )
}

// « nous devons parvenir à un accord avec l’Inter »
function isSought(stage: string, [verb, ...outer]: Draft['chain']): boolean {
  return (
    stage === 'AGREEMENT' &&
    verb !== undefined &&
    SETTLES.test(verb.lemma) &&
    outer.some(({ lemma }) => lemma !== 'croire' && lemma !== 'penser' && (SEEKS.test(lemma) || wills.has(lemma)))
  )
}

const SETTLES = /^(?:parvenir|trouver|conclure|sceller|entendre|tomber|obtenir)$/
const SEEKS = /^(?:devoir|falloir|pouvoir)$/

// « Le Torino est allé plus loin avec une offre de 700 000 euros »
function carrier({ frames, entities }: Context, { bid }: Filled, own: string | null): string | null {
  if (!bid || frames.tokens[bid.first - 1]?.fold !== 'avec') return null
  const n = frames.verbs.findLastIndex(({ last }) => last < bid.first)
  const subject = n < 0 ? null : frames.subject(n)
  return (subject && clubsOf(subject, entities).find((club) => club !== own)) ?? null
}

// « négocie un prêt avec option »: the form of the talks
function isTalkedOf([verb]: Draft['chain']): boolean {
  return /^(?:négocier|discuter|chercher|évoquer)$/.test(verb?.lemma ?? '')
}

function isDueHere({ frames }: Context, { money }: Filled, [verb, must]: Draft['chain']): boolean {
  const sum = frames.refs.find((ref) => ref.money && ref.money === money)
  return sum !== undefined && isDue(frames, sum, verb, must)
}

function isAhead([verb, ...outer]: Draft['chain']): boolean {
  if (verb?.mood === 'SUBJUNCTIVE' && !verb.compound) return true
  return verb?.tense === 'FUTURE' || outer.some(({ lemma, tense }) => tense === 'FUTURE' || ahead.has(lemma))
}

// « l’OM a déjà déboursé 62 M€ cet été »: money gone, and no bid
function isSpent({ frames }: Context, { bid, players, verb }: Filled): boolean {
  if (bid || players.length > 0 || verb === null) return false
  const { lemma, compound, mood } = frames.verbs[verb]!
  return /^(?:débourser|dépenser|verser|claquer)$/.test(lemma) && compound && mood === 'INDICATIVE'
}

function asked(filled: Filled, player: string, seller: string | null): Said[] {
  if (seller === null) return []
  return offers(
    { kind: 'OFFER', offerKind: 'ASKING_PRICE', status: 'MADE' },
    { ...filled, sellers: [seller] },
    player,
    seller,
    false,
    null,
  )
}

function kindOf(context: Context, told: TransferKind, filled: Filled): TransferKind {
  if (told !== 'PERMANENT') return told
  // « a levé l’option d’achat de son prêt »: what was a loan is none any more
  if (filled.verb !== null && /^(?:lever|activer|actionner|exercer)$/.test(context.frames.verbs[filled.verb]!.lemma))
    return told
  if (isLoan(context, filled)) return 'LOAN'
  return isFree(context, filled) ? 'FREE' : told
}

// « a passé sa visite à Rome », « a pris le pouls du clan », « a fait signer à Milan »: no move to the subject
function isOtherMove({ frames }: Context, { verb, sellers }: Filled): boolean {
  if (verb === null) return false
  const { lemma, last, compound } = frames.verbs[verb]!
  const behind = frames.tokens.slice(last + 1, last + 7)
  // « va être transféré à Monaco »
  if (
    lemma === 'aller' &&
    !compound &&
    frames.verbs[verb + 1]?.mood === 'INFINITIVE' &&
    frames.governor(verb + 1) === verb
  )
    return true
  // « après cinq ans passés du côté de Newcastle »
  const stayed =
    lemma === 'passer' &&
    /^(?:ans?|annees?|saisons?|mois|temps|jours)$/.test(frames.tokens[frames.verbs[verb]!.first - 1]?.fold ?? '')
  if (stayed) return true
  // « annonce le retour de blessure de Kamara »
  const first = behind.some(({ fold }) => /^premi(?:ere?|eres|ers)$/.test(fold))
  if (!first && behind.some(({ fold }) => /^(?:blessure|suspension|selection|vacances|entrainement)$/.test(fold)))
    return true
  if (lemma === 'passer')
    return behind.some(({ fold }) => /^(?:visite|tests?|examens?|outre|commande|main|tour|cap|vitesse)$/.test(fold))
  if (lemma === 'faire' && behind[0]?.fold === 'signer' && sellers.length > 0) return true
  // « Fonseca l’attire à Lille »: where the coach is
  if (/^(?:attirer|ramener|amener)$/.test(lemma) && sellers.length > 0 && frames.subject(verb)?.kind === 'PERSON')
    return true
  // « a convaincu Newcastle de débourser 20 M€ »
  const next = frames.verbs[verb + 1]
  if (lemma === 'convaincre' && next?.mood === 'INFINITIVE' && next.first - last < 8) return !JOINS.test(next.lemma)
  if (isOnlyThere(frames, verb)) return true
  if (lemma !== 'prendre' || frames.subject(verb)?.kind === 'PLAYER') return false
  const object = frames.refs.find((ref) => ref.first > last)
  return behind.length > 0 && (object?.kind !== 'PLAYER' || object.first - last > 2)
}

const JOINS = /^(?:quitter|partir|rejoindre|signer|venir|revenir|rallier|engager|poser|choisir)$/

function isTrying({ frames }: Context, { verb }: Filled): boolean {
  if (verb === null) return false
  const { lemma, last } = frames.verbs[verb]!
  // « Barcelone tente de le charmer », « veut séduire Kamara »: he has not answered
  const strives = frames
    .chain(verb)
    .slice(1)
    .some((outer) => wills.has(outer.lemma) || outer.lemma === 'tenter')
  if (strives && frames.subject(verb)?.kind === 'CLUB') return true
  return lemma === 'tenter' && /^(?:de|d')$/.test(frames.tokens[last + 1]?.fold ?? '')
}

export function sayings(
  document: Document,
  context: Context,
  gives: Gives,
  filled: Filled,
  player: string,
  chain: Draft['chain'],
  governors: readonly string[],
): Said[] {
  const own = context.entities.get(player)?.club ?? null
  const planned =
    (isPlanned(chain, governors) && !isWeighed(context, filled, chain)) ||
    (filled.bid !== null && isComing(context, filled.bid))
  switch (gives.kind) {
    case 'INTEREST': {
      if (isWishedBid(context, filled, own) || isSpent(context, filled)) return []
      // « a soumis une prolongation »: his own club does not court him
      if (filled.bid?.bid?.renewal && gives.stage === 'OFFER') return []
      const clubs =
        filled.clubs.length > 0
          ? filled.clubs
          : filled.bid?.bid?.club
            ? [filled.bid.bid.club]
            : filled.bid && gives.stage === 'OFFER'
              ? [onlyBidder(context, filled, own) ?? carrier(context, filled, own)].filter((club) => club !== null)
              : []
      // « a soumis un bail de trois ans »: a suitor's offer when the words name him
      if (
        filled.bid?.bid?.kind === 'CONTRACT' &&
        gives.stage === 'OFFER' &&
        filled.clubs.length === 0 &&
        !filled.bid.bid.club
      )
        return []
      if (gives.stage === 'AGREEMENT' && isOneSided(context, filled, own)) return []
      // « L’OM négocie avec Newcastle »: of two clubs that talk, the other one than his
      const isReversed =
        (gives.stage === 'NEGOTIATION' || gives.stage === 'AGREEMENT') &&
        own !== null &&
        filled.sellers.length > 0 &&
        clubs.includes(own) &&
        !filled.sellers.includes(own)
      return (isReversed ? filled.sellers : clubs)
        .filter((club) => club !== own)
        .map((club) => ({
          kind: 'INTEREST',
          club,
          player,
          stage: isSought(gives.stage, chain)
            ? 'NEGOTIATION'
            : gives.stage === 'AGREEMENT' && filled.bid && isAhead(chain)
              ? 'OFFER'
              : gives.stage,
        }))
    }
    case 'OFFER': {
      // « Mandanda a rempilé »: where nobody said whose he is, the club the article is about
      const stays = gives.offerKind === 'CONTRACT' || filled.bid?.bid?.renewal === true
      const home = own ?? (stays ? mainClub(document, context.entities) : null)
      if (filled.bid && !filled.bid.bid!.money && filled.bid.bid!.kind === 'LOAN' && isTalkedOf(chain)) return []
      if (chain.some(({ lemma, mood }) => /^(?:inviter|sommer|contraindre)$/.test(lemma) && mood === 'PARTICIPLE'))
        return []
      // « réclame 93 M€ face à la proposition de 88 M€ »: no loan asked for
      if (gives.offerKind === 'LOAN' && filled.bid && filled.bid.bid!.kind !== 'LOAN') return []
      // « Fulham devra débourser 30 M€ pour s’offrir Wahi »: his price
      if (gives.offerKind === 'BID' && own && !filled.bid && isDueHere(context, filled, chain))
        return offers({ ...gives, offerKind: 'ASKING_PRICE' }, { ...filled, sellers: [own] }, player, own, false, null)
      // « l’aurait couvert d’or : 1,8 M€ par an »: the wage tells the terms
      const isWaged = context.frames.refs.some(({ money }) => money?.per)
      if (gives.offerKind === 'CONTRACT' && gives.status === 'MADE' && !filled.bid && isWaged) return []
      if (isSpent(context, filled)) return []
      if (isWishedBid(context, filled, home)) return gives.status === 'MADE' ? asked(filled, player, home) : []
      // « la proposition sera acceptée »: nobody has answered yet
      if (gives.status !== 'MADE' && gives.status !== 'PLANNED' && isAhead(chain)) return []
      const bidder = onlyBidder(context, filled, own) ?? carrier(context, filled, own)
      // « réfléchit à l’offre de Leicester »: it has been made
      const isThere =
        gives.status === 'PLANNED' && filled.bid !== null && toldBidder(context.frames, filled.bid) !== null
      const said = offers(isThere ? { ...gives, status: 'MADE' } : gives, filled, player, home, planned, bidder)
      const sum = context.frames.refs.find(({ money }) => money && money === filled.money)
      if (!sum || !isForLoan(context.frames.tokens, sum.last)) return said
      return said.map((one) =>
        one.kind === 'OFFER' && one.offerKind === 'TRANSFER' ? { ...one, offerKind: 'LOAN' } : one,
      )
    }
    case 'CONTRACT_END':
      return [] // a finder's
    case 'TRANSFER': {
      if (isOtherMove(context, filled)) return []
      // « prêté aux Verts, à Nice et à Marseille »
      // « Barcelone et la Juventus ont officialisé l’arrivée d’Arthur »: one of them sells
      if (
        gives.transferKind === 'PERMANENT' &&
        filled.clubs.length === 2 &&
        filled.sellers.length === 0 &&
        filled.verb !== null &&
        /^(?:officialiser|annoncer)$/.test(context.frames.verbs[filled.verb]!.lemma)
      )
        return []
      const clubs = gives.transferKind === 'LOAN' ? filled.clubs : filled.clubs.slice(0, 1)
      return clubs.flatMap((to): Said[] => {
        if ((filled.sellers[0] ?? null) === to) return []
        const from = filled.sellers[0] ?? (own && own !== to ? own : null)
        return [
          {
            kind: 'TRANSFER',
            player,
            transferKind: kindOf(context, gives.transferKind, filled),
            club: from,
            other: to,
            money: moneyOf(filled.money),
            movedOn: null,
            when: clubs.length > 1 ? 'PAST' : 'NOW',
          },
        ]
      })
    }
    case 'WISH':
      // « Barcelone tente de le charmer »
      if (isTrying(context, filled)) return []
      return wished(document, context, gives, filled, player, governors)
  }
}
