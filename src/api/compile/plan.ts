import type { Arguments, Column } from '../declare/declaration.ts'
import type { Hits, NamedOrder, Page } from './page.ts'

/**
 * What a selection asks of the graph: a tree of slots. A tuple is the list of an object's slots, in the order in which
 * the statement gives them and the answer is read from them.
 */
export type Slot = ColumnSlot | PartSlot | OneSlot | ListSlot | ConnectionSlot | LookupSlot | SearchSlot

/** Whether the state of claims that a slot speaks of is that of a day (the argument `asOf`) or what holds by now. */
interface Dated {
  readonly args: Arguments
  readonly byDay: boolean
}

export interface ColumnSlot extends Dated {
  readonly kind: 'column'
  readonly cypher: string
  readonly read: Column['read']
}

export interface PartSlot extends Dated {
  readonly kind: 'part'
  readonly of: string | undefined
  readonly when: string | undefined
  readonly shape: Shape
}

/** A walk as the arguments have it: which of its forms, and the conditions of the filters that apply. */
export interface WalkSlot extends Dated {
  readonly walk: string
  readonly where: readonly string[]
  readonly carry: readonly string[]
}

export interface OneSlot extends WalkSlot {
  readonly kind: 'one'
  readonly order: readonly string[]
  readonly shape: Shape
}

export interface ListSlot extends WalkSlot {
  readonly kind: 'list'
  readonly order: readonly string[]
  readonly limit: number
  readonly shape: Shape
}

export interface ConnectionSlot extends WalkSlot {
  readonly kind: 'connection'
  /** The walk by which the rows are counted. */
  readonly counted: WalkSlot
  readonly order: NamedOrder
  readonly page: Page
  readonly parts: ConnectionParts
}

export interface LookupSlot {
  readonly kind: 'lookup'
  readonly label: string
  readonly by: 'id' | 'name'
  readonly value: string
  readonly shape: Shape
}

export interface SearchSlot {
  readonly kind: 'search'
  readonly text: string
  readonly hits: Hits
  readonly parts: ConnectionParts
}

/** What is asked of an object, for each type it can be. */
export interface Shape {
  /** True for interfaces and unions: the tuple begins with the labels of the node. */
  readonly abstract: boolean
  /** The tuple. What several types share is in it once. */
  readonly slots: readonly Slot[]
  readonly variants: readonly Variant[]
}

export interface Variant {
  readonly type: string
  /** The label by which a node is told to be of the type; null for a type that is not a node. */
  readonly label: string | null
  /** Which slot answers which response key. */
  readonly answers: readonly Answer[]
}

export interface Answer {
  readonly key: string
  /** Where its value is in the tuple, and how it is read: the types of an interface may share the value and read it each its way. */
  readonly at: number
  readonly slot: Slot
}

/** What is asked of a connection. */
export interface ConnectionParts {
  /** The distinct selections on a row's node. */
  readonly shapes: readonly Shape[]
  /** Whether rows, their cursors, the count are asked for. */
  readonly rows: boolean
  readonly cursors: boolean
  /** Whether it is asked if there are more: a row beyond the page tells. */
  readonly more: boolean
  readonly total: boolean
  readonly answers: readonly ConnectionAnswer[]
}

export type ConnectionAnswer =
  | { readonly key: string; readonly part: 'edges'; readonly fields: readonly EdgeAnswer[] }
  | { readonly key: string; readonly part: 'nodes'; readonly shape: number }
  | { readonly key: string; readonly part: 'pageInfo'; readonly fields: readonly PageInfoAnswer[] }
  | { readonly key: string; readonly part: 'totalCount' }
export type EdgeAnswer =
  | { readonly key: string; readonly part: 'cursor' }
  | { readonly key: string; readonly part: 'node'; readonly shape: number }
export interface PageInfoAnswer {
  readonly key: string
  readonly field: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor'
}
