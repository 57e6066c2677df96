import type { Frames } from '../frames.ts'
import { type Move, UNSURE } from './move.ts'

const ARRIVALS = /^(?:arrivees|recrues|renforts|signatures|recrutements|acquisitions)$/
const WANTED =
  /^(?:pistes?|cibles?|veut|voul\w*|voudr\w*|souhait\w*|esper\w*|cherch\w*|envisag\w*|potentielles?|futures?|possibles?)$/

/**
 * Names in brackets behind a noun of arrivals: « les dirigeants lensois ont enregistré trois arrivées (Fofana, Ganago et Kakuta) », and,
 * club by club, « devant Nice (Todibo, Saliba) » in the same sentence.
 */
export function byBrackets(frames: Frames): Move[] {
  const { tokens, refs, verbs } = frames
  const noun = tokens.findIndex(({ fold }) => ARRIVALS.test(fold))
  if (noun < 0) return []
  if (verbs.some(({ mood, tense, negation }) => mood === 'CONDITIONAL' || tense === 'FUTURE' || negation)) return []
  if (tokens.slice(0, noun).some(({ fold }) => UNSURE.test(fold) || WANTED.test(fold))) return []
  const out: Move[] = []
  for (let open = noun + 1; open < tokens.length; open++) {
    if (tokens[open]!.text !== '(') continue
    const close = tokens.findIndex(({ text }, i) => i > open && text === ')')
    if (close < 0) break
    const inside = refs.filter(({ first, last }) => first > open && last < close)
    const players = inside.filter(({ kind }) => kind === 'PLAYER')
    const names = players.flatMap(({ entities }) => entities)
    const only = inside.length > 0 && players.length === inside.length && isListOnly(frames, open, close, players)
    const club = takerOf(frames, noun, open, out.length === 0)
    if (only && club && (names.length > 1 || out.length > 0))
      for (const player of names) {
        const kind = tokens.slice(0, close).some(({ fold }) => fold === 'pret' || fold === 'prets')
          ? 'LOAN'
          : 'PERMANENT'
        out.push({ player, from: null, to: club, first: noun, last: close, verb: null, kind, money: null })
      }
    open = close
  }
  return out
}

function isListOnly({ tokens }: Frames, open: number, close: number, players: Frames['refs']): boolean {
  return tokens
    .slice(open + 1, close)
    .every(
      ({ fold }, i) =>
        players.some(({ first, last }) => first <= open + 1 + i && open + 1 + i <= last) ||
        /^(?:,|et|puis|ou|\d+|ans)$/.test(fold),
    )
}

// The subject of the clause for the first brackets, the club just before for the next
function takerOf(frames: Frames, noun: number, open: number, isFirst: boolean): string | null {
  const beside = frames.refs.find(({ kind, last }) => kind === 'CLUB' && last === open - 1)
  if (beside) return beside.entities[0]!
  if (!isFirst || open - noun > 5) return null
  const n = frames.verbs.findLastIndex(({ first, mood }) => first < noun && mood === 'INDICATIVE')
  const subject = n < 0 ? null : frames.subject(n)
  return subject?.kind === 'CLUB' && subject.form !== 'PRONOUN' ? subject.entities[0]! : null
}
