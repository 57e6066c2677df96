import { wordsLike } from '../french/wordClass.ts'
import type { Ref } from './document.ts'
import { type Frames, isClause, isOneOf } from './frames.ts'

const isInsertWhich = wordsLike(/^(?:qui|que|qu'|dont|lequel|laquelle|auquel|duquel)$/)
const isLink = wordsLike(/^(?:a|avec|pour|chez|de|par|sur)$/)
const isDeterminer = wordsLike(/^(?:le|la|l'|les)$/)
const REACH = 26

/** The comma that opens the relative clause which the one at `close` closes: « Newcastle, qui suit Kamara, a proposé 20 M€ ». Null where it closes none. */
export function relativeClosed({ tokens, verbs }: Frames, close: number): number | null {
  if (tokens[close]?.text !== ',') return null
  for (let i = close - 1; i > 0 && close - i < REACH; i--) {
    if (isOneOf(tokens[i]!, '.;:«»()')) return null
    if (tokens[i]!.text !== ',') continue
    const which = isInsertWhich(tokens[i + 1]) || (isLink(tokens[i + 1]) && isInsertWhich(tokens[i + 2]))
    if (!which && tokens[i + 1]?.lower !== 'où') return null
    return verbs.some((one) => isClause(one) && one.first > i && one.last < close) ? i : null
  }
  return null
}

/** « Huddersfield, rapporte Midi Libre, exige 8 M€ »: the comma before the verb of who says it between commas; null elsewhere. */
export function insertedSaying({ tokens, verbs }: Frames, { kind, first, last }: Ref): number | null {
  if (kind !== 'OUTLET' && kind !== 'JOURNALIST') return null
  if (tokens[last + 1]?.text !== ',') return null
  const verb = verbs.find((one) => one.last < first && first - one.last <= 2)
  if (!verb || tokens[verb.first - 1]?.text !== ',' || !isClause(verb)) return null
  return verb.last + 1 === first || isDeterminer(tokens[first - 1]) ? verb.first - 1 : null
}
