import type { Register } from '../register/register.ts'

export interface WritesFor {
  readonly journalist: string
  readonly outlet: string
}

/** The register's pairs of journalist and outlet in which one of `ids` takes part, sorted. */
export function writesFor(ids: readonly string[], register: Register): WritesFor[] {
  const wanted = new Set(ids)
  return pairs(register).filter(({ journalist, outlet }) => wanted.has(journalist) || wanted.has(outlet))
}

const known = new WeakMap<Register, readonly WritesFor[]>()

function pairs(register: Register): readonly WritesFor[] {
  const held = known.get(register)
  if (held !== undefined) return held
  const all = register
    .all('JOURNALIST')
    .flatMap((entry) =>
      entry.kind === 'JOURNALIST' ? entry.outlets.map((outlet) => ({ journalist: entry.id, outlet })) : [],
    )
    .sort((a, b) => (`${a.journalist} ${a.outlet}` < `${b.journalist} ${b.outlet}` ? -1 : 1))
  known.set(register, all)
  return all
}
