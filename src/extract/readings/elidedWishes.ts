import { wordsLike } from '../../french/wordClass.ts'
import type { Frames } from '../frames.ts'
import { matchVerb } from '../match.ts'
import { compile, type Pattern } from '../pattern.ts'
import type { Finder, Found, Place } from '../rule.ts'
import type { Filled } from '../slots.ts'
import { waitingFor } from './lastSuitors.ts'
import { scopeOf } from './scope.ts'

type Attitude = 'WANTS' | 'OPEN' | 'REFUSES'

/** What a player answers without saying to whom: « il a dit non », « le joueur serait partant ». */
const ANSWERS: Readonly<Record<Attitude, readonly string[]>> = {
  WANTS: [
    'PLAYER dire oui|banco|ok|go|chiche|amen',
    'PLAYER donner accord|aval|consentement|parole|go',
    'PLAYER donner feu vert',
    'PLAYER être d’accord|convaincu|conquis',
  ],
  OPEN: [
    'PLAYER être chaud|partant|preneur|intéressé|tenté|séduit|emballé|flatté|enthousiaste|réceptif|favorable|ouvert|sensible',
    'PLAYER se montrer intéressé|séduit|emballé|tenté|réceptif|sensible|ouvert|enthousiaste|favorable',
    'PLAYER se dire intéressé|séduit|emballé|tenté|flatté|ouvert|prêt|partant|enthousiaste|favorable',
    'PLAYER se laisser tenter|convaincre|séduire',
    'PLAYER prêter|tendre oreille',
  ],
  REFUSES: [
    'PLAYER dire non|niet|stop',
    'PLAYER botter en touche',
    'PLAYER rester de marbre',
    'PLAYER faire sourde oreille',
    'PLAYER freiner quatre fers',
    'PLAYER être réticent|hostile|opposé|froid|fermé|insensible|indifférent|contre',
    'PLAYER se montrer réticent|hostile|froid|fermé|insensible',
    'PLAYER opposer refus|fin|veto',
    'PLAYER se dérober',
  ],
}

/** What the turned answer of each kind says: « n’est pas contre », « n’est guère emballé », « n’a pas encore dit oui » says nothing. */
const TURNED: Readonly<Record<Attitude, Attitude | null>> = { WANTS: null, OPEN: 'REFUSES', REFUSES: 'OPEN' }

/** What may stand behind an answer that names nobody. Folded. */
const isEnd = wordsLike(
  /^(?:et|mais|car|sans|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|poliment|net|aussitot|avant|apres|selon|puis|depuis|deja|lui|aussi|egalement|definitivement|non|malgre|lors|en|cet|cette|ce|il|afin|si|tant|d'emblee|bien|tres|tout|forcement|spontanement|immediatement)$/,
)
const isOutset = wordsLike(/^(?:emblee|entree|ailleurs|apres|instant|moment|heure|cause|raison|telephone)$/)

interface Line {
  readonly attitude: Attitude
  readonly pattern: Pattern
}

let lines: ReadonlyMap<string, readonly Line[]> | null = null

/** Finds what a player answers to whoever waits for him, where the clause names nobody: « Il a dit non. » */
export const elidedWishes: Finder = (place) => {
  const { frames } = place
  lines ??= linesOf()
  const out: Found[] = []
  for (let n = 0; n < frames.verbs.length; n++)
    for (const { attitude, pattern } of lines.get(frames.verbs[n]!.lemma) ?? []) {
      // « du principal intéressé »: a noun
      if (frames.verbs[n]!.mood === 'PARTICIPLE') continue
      const filled = matchVerb(pattern, n, place)
      if (!filled || filled.players.length === 0 || !endsBehind(frames, filled)) continue
      const told = attitudeAt(frames, n, filled, attitude)
      if (told) out.push(...answered(place, filled.players, told, filled.first, filled.last, n))
    }
  return out
}

/** A wish about everybody who waits for an answer of these players. */
export function answered(
  place: Place,
  players: readonly string[],
  attitude: Attitude,
  first: number,
  last: number,
  verb: number | null,
): Found[] {
  const scope = scopeOf(place.frames, last)
  return players.flatMap((player) =>
    waitingFor(place, player)
      .filter((club) => !isRead(place, player, club))
      .map((club) => ({
        said: { kind: 'WISH' as const, player, attitude, club, league: null, scope },
        first,
        last,
        verb,
        settled: true,
      })),
  )
}

function linesOf(): ReadonlyMap<string, readonly Line[]> {
  const out = new Map<string, Line[]>()
  for (const [attitude, reads] of Object.entries(ANSWERS) as [Attitude, readonly string[]][])
    for (const pattern of reads.flatMap(compile)) {
      if (!('verb' in pattern.anchor)) continue
      const line = { attitude, pattern: { ...pattern, ofWish: true } }
      const known = out.get(pattern.anchor.verb)
      if (known) known.push(line)
      else out.set(pattern.anchor.verb, [line])
    }
  return out
}

// « n’est pas contre », « ne s’est pas laissé tenter »; under « pourrait » and « devrait » nothing is answered yet
function attitudeAt(frames: Frames, n: number, { last }: Filled, attitude: Attitude): Attitude | null {
  const chain = frames.chain(n)
  if (chain.slice(1).some(({ lemma }) => /^(?:pouvoir|devoir|aller|risquer|falloir|vouloir|refuser)$/.test(lemma)))
    return null
  const around = frames.tokens.slice(chain[0]!.first, last + 1).map(({ fold }) => fold)
  if (around.includes('encore') || around.includes('toujours')) return null
  const isTurned =
    chain.some(({ negation }) => negation !== null) || around.some((word) => word === 'peu' || word === 'guere')
  return isTurned ? TURNED[attitude] : attitude
}

function endsBehind({ tokens }: Frames, { last }: Filled): boolean {
  const next = tokens[last + 1]
  if (!next) return true
  if (next.kind === 'MARK') return !/^[«“"(]$/.test(next.text) && next.text !== ':'
  return isEnd(next) || (/^(?:pour|a|d'|par)$/.test(next.fold) && tokens.slice(last + 2, last + 4).some(isOutset))
}

function isRead({ drafts, frames: { sentence } }: Place, player: string, club: string): boolean {
  return drafts.some(
    (draft) =>
      draft.sentence === sentence &&
      draft.said.kind === 'WISH' &&
      draft.said.player === player &&
      draft.said.club === club,
  )
}
