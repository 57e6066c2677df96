import type { Ref } from './document.ts'
import type { Frames } from './frames.ts'

/** « Niang, dont l’engagement s’est achevé vendredi et qui a signé en Turquie »: of whom the relatives before the « qui » at `at` tell; null when none do. */
export function secondRelative(frames: Frames, at: number): Ref | null {
  const { tokens } = frames
  if (!/^(?:et|mais|puis)$/.test(tokens[at - 1]?.fold ?? '')) return null
  for (let i = at - 2; i > 0 && at - i < 20; i--) {
    if (/^[;:.]$/.test(tokens[i]!.text)) return null
    if (/^(?:dont|qui|que|qu')$/.test(tokens[i]!.fold) || tokens[i]!.lower === 'où') return frames.antecedent(i)
  }
  return null
}
