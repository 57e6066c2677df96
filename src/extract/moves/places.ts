import type { Frames } from '../frames.ts'

/** The club named last before a place with « à »: « Prêté à Nice, Moffi y a été transféré ». */
export function placeBefore(frames: Frames, at: number): string | null {
  const place = frames.refs.findLast(
    (ref) => ref.kind === 'CLUB' && ref.last < at && /^(?:à|chez)$/.test(frames.preposition(ref)),
  )
  return place?.entities[0] ?? null
}

/** The club that « où » before a place stands for: « à Empoli, où l’Inter l’a prêté ». */
export function whereTo(frames: Frames, at: number): string | null {
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
    if (frames.tokens[i]!.lower !== 'où') continue
    const place = frames.antecedent(i)
    return place?.kind === 'CLUB' ? place.entities[0]! : null
  }
  return null
}
