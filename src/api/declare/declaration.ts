/**
 * How a field is read from the graph. Cypher in a declaration is written with four kinds of words that the printer
 * replaces: `this` (the node the field belongs to), `that` (the node walked to), `edge` (the relationship walked),
 * `_words` (variables of the walk's own) and `$arguments` of the field. Everything else goes into the statement as it is.
 */
export type Declaration = Column | Part | One | List | Connection | Lookup | Search

/** Arguments of a field as the client gave them, defaults filled in, input objects flattened. */
export type Arguments = Readonly<Record<string, unknown>>

/** One value of the node. */
export interface Column {
  readonly kind: 'column'
  /** An expression, such as `this.name`. */
  readonly cypher: string
  /** Makes the answer from what the expression gave; the answer itself when left out. */
  // biome-ignore lint/suspicious/noExplicitAny: what a column gives is known by the expression beside it.
  readonly read?: ((value: any, args: Arguments) => unknown) | undefined
}

/** An object that is told by the same node or row: an amount, a state, the source of an attribution. */
export interface Part {
  readonly kind: 'part'
  /** The variable it is told by; `this` when left out. */
  readonly of?: string | undefined
  /** A condition without which it is null. */
  readonly when?: string | undefined
}

interface Walk {
  /** A clause that binds `that`, such as `MATCH (this)<-[:ABOUT]-(that:Interest)`. */
  readonly walk: string
  readonly where?: string | undefined
}

/** At most one neighbour. */
export interface One extends Walk {
  readonly kind: 'one'
}

/** A few rows without pages. */
export interface List extends Walk {
  readonly kind: 'list'
  /** The variables of a row when they are not `that` and `edge`; `this` stays what it is then. */
  readonly carry?: readonly string[] | undefined
  readonly order: readonly string[]
  /** How many rows at most: a number, or the name of the argument that tells it. */
  readonly limit: number | string
}

/** A list in pages, read by keyset. */
export interface Connection extends Walk {
  readonly kind: 'connection'
  readonly filters: readonly Filter[]
  /** By name; the argument `orderBy` chooses, else the first one holds. */
  readonly orders: Readonly<Record<string, Order>>
  readonly page: PageSizes
}

/** The one node that an id or a name tells. */
export interface Lookup {
  readonly kind: 'lookup'
  readonly label: string
}

/** Hits of the full-text index `names`, best first. */
export interface Search {
  readonly kind: 'search'
  readonly page: PageSizes
}

/** Applies when all of `args` are given; the first filter that fits uses its arguments up. */
export interface Filter {
  readonly args: readonly string[]
  readonly where: string
}

/** A sort key that is never null; ties are broken by `that.id`, ascending. */
export interface Order {
  readonly key: string
  readonly type: KeyType
  readonly direction: 'ASC' | 'DESC'
}
export type KeyType = 'text' | 'integer' | 'date'

export interface PageSizes {
  readonly default: number
  readonly max: number
}

/** The rows that the cost rule counts for a list whose length no argument tells. */
export const PLAIN_LIST_ROWS = 10

/** Where a declaration stands on a schema's field, and the label on a schema's type. */
export interface GraphExtensions {
  readonly graph?: Declaration
  readonly label?: string
}
