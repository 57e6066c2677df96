import { wordsLike } from '../../french/wordClass.ts'
import type { Ref } from '../document.ts'
import type { Frames } from '../frames.ts'
import type { TransferKind } from '../reading.ts'
import { FREE, isFree, type Move, moneyNear } from './move.ts'

/** Words that make a list of names a list of arrivals, and one of departures. Folded. */
const ARRIVALS =
  /^(?:recrues?|recrutee?s?|arrivees?|arrives?|renforts?|signatures?|debarquee?s?|enrolee?s?|attiree?s?|acquisitions?|achetee?s?)$/
const DEPARTURES = /^(?:departs?|partis?|vendus?|cedes?|ventes?|perdus?|exit)$/
const isArrival = wordsLike(ARRIVALS)
const isDeparture = wordsLike(DEPARTURES)
/** Words of plans: a list of targets. Folded. */
const HOPED =
  /^(?:pistes?|cibles?|ciblee?s?|profils?|options?|envisag\w*|interess\w*|surveill\w*|suivi\w*|souhait\w*|espere\w*|veut|veulent|voul\w*|successeurs?|remplac\w*|songe\w*|convoit\w*|reve\w*)$/

/** Words of talks that go on. Folded. */
const TALKS = /^(?:negoci|discut|discuss|tractation)/

/**
 * Moves told as a list, with the words of the line before: « après Majer (Dinamo Zagreb), Badé (Lens, prêt) », in a sentence that speaks of recruits, and ledgers such as « Départ : Sissoko
 * (Quevilly, prêt) », whose brackets may tell no club. The side that is not told stays null.
 */
export function byList(frames: Frames, before: () => readonly string[]): Move[] {
  const words = frames.folds
  const own = ledgerOf(words)
  const ledger = own ?? (isBareList(frames) ? titleOf(before()) : null)
  const listed = !own && ledger ? { listed: true as const } : {}
  // « L’OM a enrôlé Gueye (Everton) et Payet (West Ham) »
  const hired = ledger ? -1 : Math.max(hiring(frames), filling(frames))
  const arrivals = ledger ? ledger !== 'OUT' : hired >= 0 || frames.tokens.some(isArrival)
  const departures = !arrivals && (ledger === 'OUT' || frames.tokens.some(isDeparture) || seesGo(frames))
  if ((!arrivals && !departures) || (!ledger && isHoped(frames, words))) return []
  const out: Move[] = []
  for (const [i, ref] of frames.refs.entries()) {
    const open = ref.last + 1
    if (ref.kind !== 'PLAYER' || ref.form === 'PRONOUN' || words[open] !== '(') continue
    if (hired >= 0 && ref.first < hired) continue
    const close = words.indexOf(')', open)
    if (close < 0 || close - open > 14) continue
    const next = frames.refs.slice(i + 1).find(({ kind }) => kind !== 'MONEY')
    const club = isInside(next, open, close) ? next.entities[0]! : null
    if (!club && ledger !== 'IN') continue
    const inside = words.slice(open + 1, close)
    const goes = !ledger && club !== null && isLeaving(frames, close)
    out.push({
      player: ref.entities[0]!,
      from: arrivals && !goes ? club : null,
      to: arrivals && !goes ? null : club,
      first: ref.first,
      last: close,
      verb: null,
      ...listed,
      kind: ledger === 'BACK' ? 'RETURN' : hired >= 0 && isFree(frames, hired, ref.first - 4) ? 'FREE' : kindOf(inside),
      money: moneyNear(frames, open, close - 5),
    })
  }
  // « Rennes a perdu Aguerd (West Ham) »
  const loses =
    departures &&
    (seesGo(frames) ||
      frames.verbs.some(({ lemma, compound, negation }) => lemma === 'perdre' && compound && !negation))
  return out.length > 1 || arrivals || ledger || loses ? out : []
}

// « Nantes a vu partir Dubois (Lyon) et Awaziem (Porto) »
function seesGo({ verbs }: Frames): boolean {
  return verbs.some(
    ({ lemma, compound, negation, mood }, n) =>
      lemma === 'voir' &&
      compound &&
      !negation &&
      mood === 'INDICATIVE' &&
      /^(?:partir|filer|aller|envoler|quitter)$/.test(verbs[n + 1]?.lemma ?? ''),
  )
}

/** « Ils ont signé : Mandzukic à l’AC Milan (libre), Amad Diallo à Manchester United (Atalanta, 25 M€) »: who went where, behind a colon. */
export function byPlaces(frames: Frames): Move[] {
  const { tokens, refs, verbs } = frames
  // « Après Ndombele à Tottenham et Mendy au Real, Fekir s’en va »
  const opener = /^(?:apres|outre)$/.test(tokens[0]?.fold ?? '')
  const colon = opener ? 0 : tokens.findIndex(({ text }) => text === ':')
  if ((colon < 1 && !opener) || isHoped(frames, frames.folds)) return []
  const out: Move[] = []
  const taker = takerBefore(frames, colon)
  let end = colon
  for (const [i, ref] of refs.entries()) {
    const club = refs[i + 1]
    if (ref.first <= end) continue
    if (ref.kind !== 'PLAYER' || ref.form !== 'NAME' || club?.kind !== 'CLUB' || club.first - ref.last > 3) break
    if (ref.first - end > 3 || verbs.some(({ first }) => first > end && first < club.first)) break
    if (!/^(?:à|chez|vers)$/.test(frames.preposition(club))) break
    const close =
      tokens[club.last + 1]?.text === '(' ? tokens.findIndex(({ text }, n) => n > club.last && text === ')') : -1
    const last = close > 0 && close - club.last < 14 ? close : club.last
    const inside = refs.find(({ kind, first }) => kind === 'CLUB' && first > club.last && first < last)
    const told = tokens.slice(club.last, last).map(({ fold }) => fold)
    for (const player of ref.entities)
      out.push({
        player,
        from: taker ? club.entities[0]! : (inside?.entities[0] ?? null),
        to: taker ? taker.to : club.entities[0]!,
        first: ref.first,
        last,
        verb: null,
        kind: taker?.isLoan ? 'LOAN' : kindOf(told),
        money: last > club.last ? moneyNear(frames, club.last, last - 5) : null,
      })
    end = last
  }
  return out.length > 1 || opener ? out : []
}

// « La Roma a beaucoup emprunté : Salah à Chelsea, Dzeko à City »: who has taken them there
function takerBefore(frames: Frames, colon: number): { to: string; isLoan: boolean } | null {
  const n = frames.verbs.findIndex(
    ({ lemma, last, compound, mood, negation }) =>
      TAKES_AT.test(lemma) && last < colon && compound && mood === 'INDICATIVE' && !negation,
  )
  const subject = n < 0 ? null : frames.subject(n)
  if (subject?.kind !== 'CLUB') return null
  return { to: subject.entities[0]!, isLoan: frames.verbs[n]!.lemma === 'emprunter' }
}

const TAKES_AT =
  /^(?:recruter|acheter|emprunter|piocher|chiper|débaucher|prendre|servir|prélever|rafler|arracher|enrôler|dénicher)$/

// « … tandis que Sanson (Aston Villa) et Strootman (Genoa) ont quitté le club »: the verb that the names are the subject of
function isLeaving({ tokens, verbs }: Frames, close: number): boolean {
  const verb = verbs.find(({ first, mood }) => first > close && mood === 'INDICATIVE')
  if (!verb || !/^(?:quitter|partir|filer|aller)$/.test(verb.lemma) || verb.negation) return false
  return !tokens.slice(close, verb.first).some(({ fold }) => /^(?:tandis|alors|mais|qui|que|qu'|;)$/.test(fold))
}

const HIRES =
  /^(?:enrôler|recruter|acheter|engager|attirer|signer|acquérir|dénicher|offrir|attacher|adjuger|payer|chiper|rafler|enregistrer|récupérer)$/

const CLOSES = /^(?:boucler|conclure|régler|finaliser|réaliser|officialiser|présenter|réussir)$/
const DEALS = /^(?:dossiers?|transferts?|operations?|coups?|affaires?|deals?)$/

/** What a club does that has done its business, by lemma, and the words that say so with other verbs. Folded. */
const FILLS = /^(?:remplir|combler|garnir|étoffer|compléter|renforcer|muscler|doubler|déballer|servir|gâter|régaler)$/
const BUSINESS =
  /^(?:cadeaux?|simple|vite|fort|courses?|marche|emplettes|plein|coup|coups|visages|renforts?|recrues?|cases?)$/

// « a fait simple : Provedel (Spezia) et Maximiano (Grenade) »: the verb of done business before a list; -1 where none is
function filling(frames: Frames): number {
  const { tokens, refs } = frames
  const items = refs.filter(({ kind, last }) => kind === 'PLAYER' && tokens[last + 1]?.text === '(')
  const verb = frames.verbs.find(({ mood }) => mood === 'INDICATIVE' || mood === 'CONDITIONAL')
  if (items.length < 2 || !verb || !verb.compound || verb.mood !== 'INDICATIVE' || verb.negation || verb.passive)
    return -1
  const behind = tokens.slice(verb.last + 1, verb.last + 6).map(({ fold }) => fold)
  const does =
    FILLS.test(verb.lemma) ||
    (/^(?:faire|recevoir|déballer|frapper|accueillir|tenir|trouver|taper)$/.test(verb.lemma) &&
      behind.some((word) => BUSINESS.test(word)))
  if (!does) return -1
  return items.every(({ first }) => first > verb.last) || items.every(({ last }) => last < verb.first) ? 0 : -1
}

// The verb of a club or of its director that hires those behind it; -1 where none does
function hiring(frames: Frames): number {
  const n = frames.verbs.findIndex(
    ({ lemma, compound, mood, negation, passive, reflexive, last }) =>
      (HIRES.test(lemma) ||
        (CLOSES.test(lemma) && frames.folds.slice(last, last + 5).some((word) => DEALS.test(word)))) &&
      compound &&
      mood === 'INDICATIVE' &&
      !negation &&
      !passive &&
      reflexive === /^(?:offrir|attacher|adjuger|payer)$/.test(lemma),
  )
  const subject = n < 0 ? null : frames.subject(n)
  return subject?.kind === 'CLUB' || subject?.kind === 'PERSON' ? frames.verbs[n]!.last : -1
}

// Two names or more with brackets, and no verb that says what becomes of them
function isBareList({ tokens, refs, verbs }: Frames): boolean {
  const items = refs.filter(({ kind, last }) => kind === 'PLAYER' && tokens[last + 1]?.text === '(')
  // « Ont suivi Gouffran (Bordeaux) et Haïdara »
  if (items.length > 0 && /^(?:suivre|ouvrir|imiter|précéder)$/.test(verbs[0]?.lemma ?? '')) return true
  return items.length > 1 && !verbs.some(({ mood, first }) => mood === 'INDICATIVE' && first < items.at(-1)!.first)
}

// « Le point sur les départs », « Newcastle a fait venir cinq joueurs »
function titleOf(words: readonly string[]): 'IN' | 'OUT' | null {
  if (words.some((word) => HOPED.test(word) || /^(?:pas|jamais|devrait|pourrait|attend\w*)$/.test(word))) return null
  const comes = words.some((word, i) => word === 'venir' && /^(?:fait|faire)$/.test(words[i - 1] ?? ''))
  if (comes || words.some((word) => ARRIVALS.test(word))) return 'IN'
  return words.some((word) => DEPARTURES.test(word)) ? 'OUT' : null
}

// « Arrivées : », « Départ : », « Retour de prêt : » open their line
function ledgerOf(words: readonly string[]): 'IN' | 'OUT' | 'BACK' | null {
  const colon = words.indexOf(':')
  if (colon < 1 || colon > 4) return null
  const title = words.slice(0, colon)
  if (title.some((word) => /^retours?$/.test(word))) return 'BACK'
  if (title.some((word) => ARRIVALS.test(word))) return 'IN'
  return title.some((word) => DEPARTURES.test(word)) ? 'OUT' : null
}

function isHoped({ verbs }: Frames, words: readonly string[]): boolean {
  const open = verbs.some(({ mood, tense }) => mood === 'CONDITIONAL' || tense === 'FUTURE')
  return (
    (open && !words.some((word) => /^(?:apres|deja|depuis)$/.test(word))) ||
    words.some((word) => HOPED.test(word) || TALKS.test(word))
  )
}

function isInside(ref: Ref | undefined, open: number, close: number): ref is Ref {
  return ref?.kind === 'CLUB' && ref.first > open && ref.first <= open + 7 && ref.last < close
}

function kindOf(inside: readonly string[]): TransferKind {
  if (inside.some((word) => /^prete?$/.test(word))) return 'LOAN'
  return inside.some((word) => FREE.test(word)) ? 'FREE' : 'PERMANENT'
}
