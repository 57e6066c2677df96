import { fold } from '../french/fold.ts'
import type { Register } from './register.ts'
import type { Tables } from './tables.ts'

/** Tells given names by the table; a compound of given names (« Jean-Kévin ») is one too. */
export function givenNames(rows: Tables['givenNames']): Register['isGivenName'] {
  const names = new Map<string, true | 'maybe'>()
  for (const row of rows) {
    const name = fold(row.cell('name'))
    const known = names.get(name)
    names.set(name, known === 'maybe' || row.cell('ambiguous') === '1' ? 'maybe' : true)
  }
  return function isGivenName(word) {
    const folded = fold(word)
    const whole = names.get(folded)
    if (whole !== undefined) return whole
    const parts = folded.split('-')
    return parts.length > 1 && parts.every((part) => names.has(part))
  }
}
