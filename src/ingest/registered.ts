import type { Registered } from '../graph/entity.ts'
import type { Register } from '../register/register.ts'

/** What the register tells of an entity that the graph shows; undefined when nobody registered it. */
export function registered(register: Register, id: string): Registered | undefined {
  const entry = register.get(id)
  if (entry === undefined) return undefined
  const names = entry.kind === 'CLUB' ? [entry.short, ...entry.aliases] : entry.aliases
  return {
    name: entry.name,
    aliases: [...new Set(names)].filter((alias) => alias !== entry.name).sort(),
    country: 'country' in entry ? entry.country : null,
  }
}
