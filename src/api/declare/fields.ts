import { Arg, Extensions, Field, Int, Query } from 'type-graphql'
import { connectionType } from './connectionType.ts'
import type { Arguments, Declaration, Order, PageSizes, Walk } from './declaration.ts'
import { typeNamed } from './typeNamed.ts'

export interface ArgumentOptions {
  readonly type: () => unknown
  readonly description: string
  readonly required?: boolean
  readonly default?: unknown
}

interface FieldOptions {
  readonly description: string
  readonly args?: Readonly<Record<string, ArgumentOptions>>
}

interface Nullable {
  readonly nullable?: boolean
}

interface WalkOptions extends FieldOptions, Walk {}

interface OneOptions extends WalkOptions, Nullable {
  readonly order?: readonly string[]
}

interface ListOptions extends WalkOptions {
  /** That rows may be null. */
  readonly nullable?: 'items'
  readonly order: readonly string[]
  readonly limit: number | string
}

interface ConnectionOptions extends WalkOptions {
  /** `SagaConnection` instead of `SagaEventConnection`. */
  readonly as?: string
  readonly orders: Readonly<Record<string, Order>>
  /** `that.id` when left out. */
  readonly tie?: string
  readonly page?: PageSizes
  readonly count?: string
}

interface ColumnOptions extends FieldOptions, Nullable {
  /** `this.<field>` when left out. */
  readonly cypher?: string
  readonly byDay?: string
  // biome-ignore lint/suspicious/noExplicitAny: see Column.read.
  readonly read?: (value: any, args: Arguments) => unknown
}

interface PartOptions extends FieldOptions, Nullable {
  readonly of?: string
  readonly when?: string
}

const NESTED_PAGE: PageSizes = { default: 5, max: 100 }
const ROOT_PAGE: PageSizes = { default: 20, max: 100 }

/** Decorators of a type's fields: each says what the field is in GraphQL and how it is read from the graph. */
export const { Column, Part, One, List, Connection } = declarators(Field, NESTED_PAGE)

/** The same for fields of Query. */
export const Root = declarators(Query, ROOT_PAGE)

function declarators(emit: typeof Field | typeof Query, page: PageSizes) {
  const declare =
    (
      type: () => unknown,
      options: FieldOptions & { readonly nullable?: boolean | 'items' },
      graph: Declaration,
    ): PropertyDecorator =>
    (prototype, key) => {
      const { description, nullable = false } = options
      const field = (emit as typeof Field)(type as () => StringConstructor, { description, nullable })
      field(prototype, key as string)
      Extensions({ graph })(prototype, key as string)
      Object.entries(options.args ?? {}).forEach(([name, argument], index) => {
        declareArgument(name, argument)(prototype, key as string, index)
      })
    }

  return {
    /** A value of the node: a scalar, an enum, a list of them. */
    Column:
      (type: () => unknown, options: ColumnOptions): PropertyDecorator =>
      (prototype, key) => {
        const { cypher = `this.${String(key)}`, byDay, read } = options
        declare(type, options, { kind: 'column', cypher, byDay, read })(prototype, key)
      },

    /** An object told by the same node. */
    Part: (to: string, options: PartOptions): PropertyDecorator =>
      declare(() => typeNamed(to), options, { kind: 'part', of: options.of, when: options.when }),

    /** At most one neighbour. */
    One: (to: string, options: OneOptions): PropertyDecorator =>
      declare(() => typeNamed(to), options, { kind: 'one', ...walkOf(options), order: options.order }),

    /** A few rows without pages. */
    List: (to: string, options: ListOptions): PropertyDecorator => {
      const { order, limit } = options
      return declare(() => [typeNamed(to)], options, { kind: 'list', ...walkOf(options), order, limit })
    },

    /** A list in pages. */
    Connection: (to: string, options: ConnectionOptions): PropertyDecorator => {
      const sizes = options.page ?? page
      const { orders, tie = 'that.id', count } = options
      const type = connectionType(to, options.as)
      return declare(
        () => type,
        { ...options, nullable: emit === Query, args: { ...options.args, ...bothWays(sizes) } },
        { kind: 'connection', ...walkOf(options), orders, tie, page: sizes, count },
      )
    },

    /** The one node that an id or a name tells. */
    Lookup: (to: string, options: FieldOptions & { readonly label: string }): PropertyDecorator =>
      declare(() => typeNamed(to), { ...options, nullable: true }, { kind: 'lookup', label: options.label }),

    /** Hits of the full-text index. */
    Search: (to: string, options: FieldOptions & { readonly as: string }): PropertyDecorator => {
      const type = connectionType(to, options.as)
      const args = { ...options.args, ...forward(page) }
      return declare(() => type, { ...options, nullable: true, args }, { kind: 'search', page })
    },
  }
}

function walkOf({ walk, byDay, where, filters, carry }: WalkOptions): Walk {
  return { walk, byDay, where, filters, carry }
}

function declareArgument(name: string, { type, description, required, default: defaultValue }: ArgumentOptions) {
  const nullable = !required && defaultValue === undefined
  return Arg(name, type as () => StringConstructor, {
    description,
    ...(nullable ? { nullable: true } : {}),
    ...(defaultValue === undefined ? {} : { defaultValue, nullable: true }),
  })
}

function forward(page: PageSizes): Record<string, ArgumentOptions> {
  return {
    first: { type: () => Int, description: `How many rows, 1 to ${page.max}; ${page.default} when nothing is said.` },
    after: { type: () => String, description: 'A cursor: the page begins after it.' },
  }
}

function bothWays(page: PageSizes): Record<string, ArgumentOptions> {
  return {
    ...forward(page),
    last: {
      type: () => Int,
      description: `How many rows from the end, 1 to ${page.max}; not together with \`first\`.`,
    },
    before: { type: () => String, description: 'A cursor: the page ends before it.' },
  }
}
