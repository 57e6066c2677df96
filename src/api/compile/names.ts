import type { Arguments } from '../declare/declaration.ts'

/** Names of variables at one place of the statement. */
export interface Scope {
  readonly number: number
  readonly this: string
  readonly edge: string
  readonly state: string
  /** The walk's own variables that the rows carry on, and the number they were made with. */
  readonly carried: ReadonlyMap<string, number>
  /** Where the rows are claims whose states by a day were made to list them: that day, and the variable. */
  readonly stood?: { readonly day: unknown; readonly state: string } | undefined
}

export const NOWHERE: Scope = { number: 0, this: '', edge: '', state: '', carried: new Map() }

/** What the printer replaces in a declaration: `$argument`, `this`, `that`, `edge`, `state`, `_own`. */
const WORDS = /\$(\w+)|\b(this|that|edge|state)\b|\b_(\w+)/g

/** The variables and parameters of one statement, numbered as they come: the same shape gives the same names. */
export class Names {
  readonly parameters: Record<string, unknown> = {}
  private scopes = 0
  private values = 0

  /** The parameter that carries a value. */
  value(value: unknown): string {
    this.values += 1
    this.parameters[`p${this.values}`] = value
    return `$p${this.values}`
  }

  /** The scope of a walk from `outer`: `this` stays; `that`, its state and the walk's own variables are new. */
  inside(outer: Scope): Scope {
    this.scopes += 1
    return { ...outer, number: this.scopes, state: `n${this.scopes}`, stood: undefined }
  }

  /** The same where the state is that of a day. */
  dated(scope: Scope, day: unknown): Scope {
    const state = `state${scope.number}`
    return { ...scope, state, stood: { day, state } }
  }

  /** The scope of what is asked of a row that carries these variables. */
  row(carry: readonly string[], { number, ...outer }: Scope): Scope {
    const own = carry.filter((name) => name.startsWith('_')).map((name) => [name.slice(1), number] as const)
    const carried = new Map(own)
    if (!carry.includes('that')) return { ...outer, number, carried, stood: undefined }
    return { number, this: `n${number}`, edge: `e${number}`, state: `n${number}`, carried, stood: outer.stood }
  }

  /** The scope of a part that is told by another variable than the one it stands on. */
  part(of: string, outer: Scope): Scope {
    return { ...this.inside(outer), this: of, state: of, carried: new Map() }
  }

  /** A declaration's Cypher with its words replaced. Where it `walks`, `edge` is the one walked. */
  render(cypher: string, scope: Scope, args: Arguments = {}, walks = false): string {
    const bound = new Map<string, string>()
    return cypher.replace(WORDS, (_, argument, word, own) => {
      if (argument) {
        if (!bound.has(argument)) bound.set(argument, this.value(args[argument]))
        return bound.get(argument)!
      }
      if (own) return `${own}${scope.carried.get(own) ?? scope.number}`
      if (word === 'that') return `n${scope.number}`
      if (word === 'edge') return walks ? `e${scope.number}` : scope.edge
      return word === 'state' ? scope.state : scope.this
    })
  }
}
