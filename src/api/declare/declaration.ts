/**
 * How a field is read from the graph. Cypher in a declaration is written with five kinds of words that the printer
 * replaces: `this` (the node the field belongs to), `that` (the node walked to), `edge` (the relationship walked),
 * `state` (what is reported of the claim: the claim itself, which holds it by now, or, where the field is asked `asOf` a
 * day, what `cypher/read/claim-state.cypher` makes of the reports by then), `_words` (variables of the walk's own) and
 * `$arguments` of the field. Everything else goes into the statement as it is.
 *
 * `byDay` is what stands in place of a walk, a condition or a key when the field is asked `asOf` a day.
 */
export type Declaration = Column | Part | One | List | Connection | Lookup | Search

/** Arguments of a field as the client gave them, defaults filled in, input objects flattened. */
export type Arguments = Readonly<Record<string, unknown>>

/** One value of the node. */
export interface Column {
  readonly kind: 'column'
  /** An expression, such as `this.name`. */
  readonly cypher: string
  readonly byDay?: string | undefined
  /** Makes the answer from what the expression gave; the answer itself when left out. */
  // biome-ignore lint/suspicious/noExplicitAny: what a column gives is known by the expression beside it.
  readonly read?: ((value: any, args: Arguments) => unknown) | undefined
}

/** An object that is told by the same node or row: an amount, a state, the source of an attribution. Its arguments hold for its fields. */
export interface Part {
  readonly kind: 'part'
  /** The variable it is told by; `this` when left out. */
  readonly of?: string | undefined
  /** A condition without which it is null. */
  readonly when?: string | undefined
}

export interface Walk {
  /** A clause that binds `that` (or what is carried), such as `MATCH (this)<-[:ABOUT]-(that:Interest)`. */
  readonly walk: string
  readonly byDay?: string | undefined
  readonly where?: string | undefined
  readonly filters?: readonly Filter[] | undefined
  /** The variables of a row when they are not `that` and `edge`; `this` stays what it is when `that` is not among them. */
  readonly carry?: readonly string[] | undefined
}

/** At most one neighbour; of several the first in `order`. */
export interface One extends Walk {
  readonly kind: 'one'
  readonly order?: readonly string[] | undefined
}

/** A few rows without pages. Its arguments hold for the fields of its rows. */
export interface List extends Walk {
  readonly kind: 'list'
  readonly order: readonly string[]
  /** How many rows at most: a number, or the name of the argument that tells it (itself, or by the length of its list). */
  readonly limit: number | string
}

/** A list in pages, read by keyset. */
export interface Connection extends Walk {
  readonly kind: 'connection'
  /** By name; the argument `orderBy` chooses, else the first one holds. */
  readonly orders: Readonly<Record<string, Order>>
  /** What breaks ties, in the direction of the order: a text that no two rows share. */
  readonly tie: string
  readonly page: PageSizes
  /** A pattern that counts the rows, when no argument narrows them, without reading any. */
  readonly count?: string | undefined
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

/** Applies when all of `args` are given; the first filter that fits uses its arguments up, but for `asOf`. */
export interface Filter {
  readonly args: readonly string[]
  readonly where: string
  readonly byDay?: string | undefined
  /** Where the rows come from instead of the walk, when no filter before it has told that; it takes the place of the condition. */
  readonly from?: Start | undefined
}

export interface Start extends Pick<Walk, 'walk' | 'byDay' | 'where'> {
  /** The argument that is a name to look for in the full-text index: it is made a query of it. */
  readonly name?: string | undefined
}

/** A sort key; rows without it are not in the list. */
export interface Order {
  readonly key: string
  readonly byDay?: string | undefined
  readonly type: KeyType
  readonly direction: 'ASC' | 'DESC'
  /** That many rows may share a key, as the reports of a month do: a page is then read on from among them. */
  readonly hasTies?: boolean | undefined
  /** Where an index has the rows of each owner in this order: not all that a busy one has need be read. Not as of a day. */
  readonly owned?: Owned | undefined
}
export type KeyType = 'text' | 'integer' | 'date'

/** How an index leads to the rows of an owner. */
export interface Owned {
  /** A clause that binds the same `that` (and `edge`) as the walk. */
  readonly walk: string
  /** What the index begins with, each with its value; Neo4j reads the rest of it in order only if told to sort by these too. */
  readonly by: readonly (readonly [key: string, value: string])[]
  /** The key and the tie as the index has them; those of the order and the connection when left out. */
  readonly key?: string | undefined
  readonly tie?: string | undefined
}

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
