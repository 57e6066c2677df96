import type { Position } from '../../register/register.ts'
import type { Entity } from '../document.ts'

/** Where a noun says that somebody plays. Folded. */
const PLAYS: readonly (readonly [RegExp, Position])[] = [
  [/^(?:gardien|portier|goal)$/, 'GK'],
  [/^(?:defenseur|lateral|stoppeur|arriere|central)$/, 'DF'],
  [/^(?:milieu|recuperateur|sentinelle|relayeur)$/, 'MF'],
  [/^(?:attaquant|buteur|avant-centre|goleador|canonnier|finisseur|ailier)$/, 'FW'],
]
/** Nobody is taken for the other one; between neighbours the press is free: « le milieu » of a full back, « l’ailier » of a midfielder. */
const APART = new Set(['DF FW', 'FW DF'])

/** False where the register knows that somebody plays elsewhere than a noun says: « le gardien » is no striker. */
export function canPlay({ career }: Entity, noun: string): boolean {
  const told = PLAYS.find(([words]) => words.test(noun))?.[1]
  const known = career?.position
  if (!told || !known || told === known) return true
  return told !== 'GK' && known !== 'GK' && !APART.has(`${told} ${known}`)
}
