import type { RegisterFacts } from '../graph/entity.ts'
import type { Register } from '../register/register.ts'
import { registered } from './registered.ts'
import { writesFor } from './writesFor.ts'

/** What a register tells while the graph is derived. */
export function registerFacts(register: Register): RegisterFacts {
  return {
    registered: (id) => registered(register, id),
    writesFor: (ids) => writesFor(ids, register),
  }
}
