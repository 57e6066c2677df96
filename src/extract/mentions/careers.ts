import { formKey } from '../../register/key.ts'
import type { Career, Register } from '../../register/register.ts'
import type { Entity } from '../document.ts'

/**
 * Whom of the register's footballers, coaches and directors an article speaks of, by entity: those of that name, when it is one; of
 * several, or of a surname alone, the only one with a club that the article names.
 */
export function careers(entities: readonly Entity[], register: Register): Map<string, Career> {
  const clubs = new Set(entities.flatMap(({ id, kind }) => (kind === 'CLUB' ? [id] : [])))
  const out = new Map<string, Career>()
  for (const { id, kind, name } of entities) {
    if (kind !== 'PLAYER' && kind !== 'PERSON') continue
    const namesakes = register.careersOf(name).filter(({ isPlayer }) => isPlayer === (kind === 'PLAYER'))
    const near = namesakes.filter(({ stays }) => stays.some(({ club }) => clubs.has(club)))
    const [only, ...others] = near.length > 0 ? near : namesakes.filter((career) => isFull(name, career))
    if (only && others.length === 0) out.set(id, only)
  }
  return out
}

function isFull(name: string, career: Career): boolean {
  return formKey(career.name) === formKey(name)
}
