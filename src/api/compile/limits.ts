/** Bounds of a request. The figures are part of the API: clients may count on them. */
export const LIMITS = {
  /** Tokens of a document. */
  tokens: 1_000,
  /** Levels of fields, fragments inlined; the wrappers edges, node and nodes do not count. */
  depth: 10,
  /** Rows that a request may touch: page sizes multiplied along each path. */
  rows: 5_000,
  /** Fields of Query in one operation. */
  roots: 10,
  /** Aliases of a document. */
  aliases: 15,
  /** Directives of a document. */
  directives: 9,
  /** Hits that a search reaches. */
  hits: 1_000,
} as const
