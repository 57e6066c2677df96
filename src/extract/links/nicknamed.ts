import type { Ref, Sentence } from '../document.ts'
import { nicknames } from '../mentions/roles.ts'
import type { Focus } from './focus.ts'

/** « Le « Coq » attend la Roma », « Super Mario n’a pas défait sa valise »: what the press calls the player in mind by. */
export function nicknamesIn({ tokens }: Sentence, taken: readonly Ref[], focus: Focus): Ref[] {
  const out: Ref[] = []
  for (let i = 0; i < tokens.length; i++) {
    const last = quotedEnd(tokens, i) ?? knownEnd(tokens, i)
    if (last === null || taken.some((ref) => ref.first <= last && i <= ref.last)) continue
    const player = focus.player()
    if (player) out.push({ first: i, last, kind: 'PLAYER', entities: [player], form: 'NOUN' })
    i = last
  }
  return out
}

// « le « Coq » », with a verb or a mark behind: no « le « projet » »
function quotedEnd(tokens: Sentence['tokens'], at: number): number | null {
  if (!/^(?:le|l'|du|au)$/.test(tokens[at]!.fold) || !/^[«“"]$/.test(tokens[at + 1]?.text ?? '')) return null
  let end = at + 2
  while (end - at < 5 && tokens[end]?.capital) end++
  return end > at + 2 && /^[»”"]$/.test(tokens[end]?.text ?? '') ? end : null
}

function knownEnd(tokens: Sentence['tokens'], at: number): number | null {
  if (!tokens[at]!.capital) return null
  const two = `${tokens[at]!.fold} ${tokens[at + 1]?.fold ?? ''}`
  if (nicknames.has(two)) return at + 1
  return nicknames.has(tokens[at]!.fold) ? at : null
}
