import type { Career, Position } from '../../register/register.ts'

/** Of whom a noun is said: a goalkeeper of nobody else, « le défenseur » of no forward. Folded. */
const SAID_OF: readonly (readonly [string, readonly Position[]])[] = [
  ['gardien portier', ['GK']],
  ['defenseur stoppeur lateral arriere', ['DF', 'MF']],
  ['milieu milieux sentinelle recuperateur meneur piston', ['DF', 'MF', 'FW']],
  ['attaquant buteur avant-centre ailier goleador canonnier finisseur', ['FW', 'MF']],
]
const POSITIONS = new Map(
  SAID_OF.flatMap(([words, positions]) => words.split(' ').map((word) => [word, positions] as const)),
)

/** False where the register knows that a footballer is never called so. */
export function maybeCalled(career: Career | null, noun: string): boolean {
  const positions = POSITIONS.get(noun)
  return !career?.position || !positions || positions.includes(career.position)
}
