import type { Frames } from '../frames.ts'

/**
 * Whom the words that open a sentence are about: the first man named behind them, as the subject of the clause. « Un an après son arrivée
 * au Bayern, Sadio Mané s’en va ». Null where somebody is named before `at`, or the clause has another subject.
 */
export function headOf({ refs, verbs, tokens }: Frames, at: number): string | null {
  if (at > 8) return null
  const named = refs.find(({ kind, form }) => kind === 'PLAYER' && form === 'NAME')
  if (!named || named.first < at || tokens[named.first - 1]?.text !== ',') return null
  const main = verbs.find(({ first }) => first > named.last)
  return main && main.mood === 'INDICATIVE' && main.first - named.last <= 2 ? named.entities[0]! : null
}
