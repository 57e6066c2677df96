import type { Sentence } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import type { Finder, Place } from '../rule.ts'
import { scopeOf } from './scope.ts'

const DECIDES = /^(?:trancher|choisir|décider|opter)$/
const CHOICE = /^(?:choix|decision|verdict)$/

/** Finds the club that somebody has decided for: « Kamara a tranché : ce sera Milan. », « Il y avait Naples, ce sera l’Inter. » */
export const decidedClubs: Finder = (place) => {
  const { frames, entities } = place
  const { tokens } = frames
  const at = tokens.findIndex(({ fold }, i) => fold === 'ce' && /^(?:sera|serait|fut)$/.test(tokens[i + 1]?.fold ?? ''))
  if (at < 0) return []
  const ref = frames.refs.find(({ first }) => first > at + 1)
  if (ref?.kind !== 'CLUB' || ref.form !== 'NAME' || ref.first - at > 4 || ref.entities.length > 1) return []
  // « ce sera Milan qui devra payer », « ce sera Nice ou Lens »
  if (/^(?:qui|que|qu'|ou|contre|face)$/.test(tokens[ref.last + 1]?.fold ?? '')) return []
  const player = decider(place, at)
  const [club] = ref.entities
  if (!player || !club || entities.get(player)?.club === club) return []
  const scope = scopeOf(frames, ref.last)
  return [
    {
      said: { kind: 'WISH', player, attitude: 'WANTS', club, league: null, scope },
      first: at,
      last: ref.last,
      verb: null,
      settled: true,
    },
  ]
}

// Who has decided, in this sentence or the one before; who is in mind behind « il y avait Naples »
function decider({ document, frames, inMind }: Place, at: number): string | null {
  const here = deciderIn(frames, at)
  if (here) return here
  const before = document.sentences[frames.sentence.index - 1]
  const isNear = before && before.zone.paragraph === frames.sentence.zone.paragraph && at < 3
  if (isNear) {
    const told = deciderIn(framesOf(before, document.refs.get(before) ?? []), before.tokens.length)
    if (told) return told
  }
  return wereThere(frames.sentence, at) ? (playerBehind(frames, at) ?? inMind) : null
}

function deciderIn(frames: Frames, to: number): string | null {
  const n = frames.verbs.findLastIndex(
    ({ lemma, last, negation }) =>
      last < to &&
      !negation &&
      (DECIDES.test(lemma) || frames.tokens.slice(last + 1, last + 4).some(({ fold }) => CHOICE.test(fold))),
  )
  const subject = n < 0 ? null : frames.subject(n)
  return subject && (subject.kind === 'PLAYER' || subject.form === 'PRONOUN') ? (subject.entities[0] ?? null) : null
}

function wereThere({ tokens }: Sentence, to: number): boolean {
  return tokens
    .slice(0, to)
    .some(
      ({ fold }, i, all) =>
        fold === 'y' && /^(?:avait|a|eut)$/.test(all[i + 1]?.fold ?? '') && all[i - 1]?.fold === 'il',
    )
}

function playerBehind(frames: Frames, at: number): string | null {
  const ref = frames.refs.find(({ kind, first }) => kind === 'PLAYER' && first > at)
  return ref && frames.preposition(ref) === 'pour' ? (ref.entities[0] ?? null) : null
}
