import { wordsLike } from '../../french/wordClass.ts'
import type { Cue } from '../cues.ts'
import type { Stage } from '../reading.ts'
import type { Place } from '../rule.ts'

/** « les discussions avec Southampton »: talks that the reader knows of. */
const isKnownTalk = wordsLike(/^(?:discussions|negociations|pourparlers|tractations|contacts)$/)

/** « Nantes en pince pour Bella-Kotchap. Les discussions avec Southampton portent sur un prêt »: the suitor told before; whom he talks to sells. */
export function soughtBefore(
  { drafts, frames }: Place,
  stage: Stage,
  { first, last }: Cue,
  player: string,
): string | null {
  if (stage !== 'NEGOTIATION' && stage !== 'CONTACT') return null
  const talk = frames.tokens.findIndex((token, i) => i >= first - 1 && i < last && isKnownTalk(token))
  if (talk < 1 || !/^(?:les|ces|leurs)$/.test(frames.tokens[talk - 1]!.fold)) return null
  const told = drafts.findLast(
    ({ said, sentence }) =>
      said.kind === 'INTEREST' &&
      said.player === player &&
      sentence.index < frames.sentence.index &&
      frames.sentence.index - sentence.index <= 1 &&
      sentence.zone.section === frames.sentence.zone.section,
  )?.said
  return told?.kind === 'INTEREST' && told.stage !== 'WITHDRAWN' && told.stage !== 'DENIED' ? told.club : null
}
