import type { MoneyRef, Ref } from '../document.ts'
import { isYears, lengthOf } from '../links/lengthOf.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { around, clubsIn, playerAbout } from './aroundSum.ts'
import { offer, salaryOf } from './offer.ts'
import { gone, lastBidder, ownOf } from './sumParties.ts'

const NONE: Found[] = []

/** Terms between a player and a club without a sum: « s’est entendu avec Chelsea sur un contrat de cinq ans », unless the move is done. */
export const terms: Finder = (place) => {
  const { frames, drafts } = place
  return frames.tokens.flatMap((_, at): Found[] => {
    if (!isYears(frames.tokens[at + 1])) return NONE
    const length = lengthOf(frames.tokens, at)
    if (!length) return []
    const ref: Ref = { first: at, last: length.last, kind: 'BID', entities: [], form: 'NOUN' }
    const pay = paidBeside(place, at, length.last)
    const ofContract = isOfContract(place, at, length.last)
    const agreed = around(place, ref)
    const signs = willSign(place, at)
    if (
      !ofContract &&
      !signs &&
      !pay &&
      !(/^(?:pour|sur)$/.test(frames.tokens[at - 1]?.fold ?? '') && agreed.distance('AGREED', 9) !== null)
    )
      return []
    const awaits = frames.verbs.some(
      ({ lemma, clitics, last, first }) =>
        lemma === 'attendre' &&
        (clitics.some((word) => /^(?:l'|le)$/.test(word)) || frames.ref(last + 1)?.kind === 'PLAYER') &&
        Math.min(Math.abs(at - last), Math.abs(first - length.last)) < 10,
    )
    const proposed = ofContract && isProposed(place, at, length.last)
    const isAgreed = signs || agreed.distance('AGREED', 16) !== null
    const refused = agreed.has('REFUSED')
    if (refused ? !pay : !(awaits || isAgreed || proposed || pay)) return []
    const player = playerAbout(place, ref)
    if (!player || gone(place, player)) return []
    const own = ownOf(place, player)
    const more = own !== null && isMore(frames, length.last)
    const club =
      (more ? own : null) ??
      partner(place, ref, own) ??
      clubsIn(place, agreed).find((id) => id !== own) ??
      (pay ? lastOfferer(place, player) : null) ??
      (pay && !isAgreed && !awaits && !proposed ? nearBidder(place, player, own) : lastBidder(place, player, own))
    if (!club) return []
    const known = drafts.some(
      ({ said }) =>
        said.kind === 'OFFER' &&
        said.offerKind === 'CONTRACT' &&
        said.player === player &&
        said.club === club &&
        (!pay || said.salary?.salary === pay.amount),
    )
    if (known) return []
    const status = refused ? 'REFUSED' : awaits || proposed || !isAgreed ? 'MADE' : 'ACCEPTED'
    const salary = salaryOf(pay ?? frames.ref(at)?.bid?.money ?? null)
    const said = offer({ offerKind: 'CONTRACT', player, club, status, salary, years: length.years })
    return [{ said, first: at, last: length.last, verb: null }]
  })
}

// « Cinq ans, 11 M€ par saison », « 6 M€ par an sur quatre ans »: a length and a salary side by side are an offer's
function paidBeside({ frames: { refs, tokens } }: Place, first: number, last: number): MoneyRef | null {
  if (/^(?:reste|encore|pendant|depuis|il y a|plus|que|qu'|dernieres?)$/.test(tokens[first - 1]?.fold ?? ''))
    return null
  const ref = refs.find(
    ({ money, first: from, last: to }) =>
      money?.per && ((from > last && from - last < 5) || (to < first && first - to < 9)),
  )
  if (!ref?.money) return null
  const between = tokens.slice(Math.min(last, ref.last) + 1, Math.max(first, ref.first))
  return between.some(({ text }) => /^[.;()«»]$/.test(text)) ? null : ref.money
}

// « Newcastle insiste. Quatre ans, 4 M€ par an »: whoever was told to want him just before
function nearBidder(place: Place, player: string, own: string | null): string | null {
  const club = lastBidder(place, player, own)
  const here = place.frames.sentence.index
  const isNear = place.drafts.some(
    ({ said, sentence: { index } }) =>
      (said.kind === 'INTEREST' || said.kind === 'OFFER') &&
      said.club === club &&
      said.player === player &&
      index <= here &&
      here - index <= 2,
  )
  return isNear ? club : null
}

/** Whose offer of terms was told last, his own club's too. */
function lastOfferer({ drafts, frames }: Place, player: string): string | null {
  const said = drafts.findLast(
    ({ said: one, sentence: { index } }) =>
      one.kind === 'OFFER' &&
      one.offerKind === 'CONTRACT' &&
      one.player === player &&
      index <= frames.sentence.index &&
      frames.sentence.index - index < 4,
  )?.said
  return said?.kind === 'OFFER' ? said.club : null
}

const PROPOSES = /^(?:proposer|soumettre|offrir|promettre|présenter|transmettre|garantir|coucher|préparer|remettre)$/

// « un contrat de deux ans lui serait même proposé », « quatre années, que l’Atlético lui aurait couchées sur papier »
function isProposed({ frames }: Place, first: number, last: number): boolean {
  return frames.verbs.some(
    (verb) =>
      PROPOSES.test(verb.lemma) &&
      !verb.negation &&
      verb.first > last &&
      verb.first - last < 9 &&
      (verb.passive || /^(?:que|qu')$/.test(frames.tokens[last + 1]?.fold ?? '') || first === 0),
  )
}

// « où il signerait pour cinq ans »
function willSign({ frames }: Place, at: number): boolean {
  const verb = frames.verbs.findLast(({ last }) => last < at)
  // « signera pour trois ans », « signera trois ans »
  if (!/^(?:pour|de)$/.test(frames.tokens[at - 1]?.fold ?? '') && verb?.last !== at - 1) return false
  if (!verb || at - verb.last > 9 || !/^(?:signer|engager|parapher|lier)$/.test(verb.lemma)) return false
  const n = frames.verbs.indexOf(verb)
  const governor = frames.verbs[frames.governor(n) ?? -1]
  const ahead = verb.mood === 'INFINITIVE' && governor !== undefined && /^(?:devoir|aller)$/.test(governor.lemma)
  if (verb.negation || verb.compound || governor?.negation) return false
  return ahead || verb.mood === 'CONDITIONAL' || verb.tense === 'FUTURE'
}

// « deux ans de plus », « une saison supplémentaire »: with the club he has
function isMore({ tokens }: Pick<Place['frames'], 'tokens'>, last: number): boolean {
  const [one, other] = [tokens[last + 1]?.fold ?? '', tokens[last + 2]?.fold]
  return (one === 'de' && other === 'plus') || /^(?:supplementaires?|additionnelles?)$/.test(one)
}

function isOfContract({ frames: { tokens } }: Place, first: number, last: number): boolean {
  const word = (i: number) => tokens[i]?.fold ?? ''
  const noun = /^(?:contrat|bail|engagement)$/
  return (
    (/^(?:de|d'|sur)$/.test(word(first - 1)) && (noun.test(word(first - 2)) || noun.test(word(first - 3)))) ||
    (word(last + 1) === 'de' && noun.test(word(last + 2))) ||
    isMore({ tokens }, last)
  )
}

// « d’accord avec Newcastle », « entre Kamara et Aston Villa »: before « de » and « face à » names
function partner({ frames, entities }: Place, ref: Ref, own: string | null): string | null {
  const found = frames.refs.filter(
    (one) =>
      one.kind === 'CLUB' &&
      one.last < ref.first &&
      /^(?:avec|à|chez|entre)$/.test(frames.preposition(one)) &&
      !one.entities.includes(own ?? ''),
  )
  return found.at(-1)?.entities.find((id) => entities.get(id)?.kind === 'CLUB') ?? null
}
