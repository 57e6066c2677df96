import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { KAMARA, MARSEILLE } from '../pressReview.ts'
import { Random } from './random.ts'

const DEPTH = 4

/** What arguments are given, by name, so that they often mean something in the press review. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  id: [KAMARA, 'player:florian-thauvin', MARSEILLE, 'club:ac-milan', 'outlet:rmc', 'claim:milan', 'claim:newcastle'],
  ids: [KAMARA, 'club:atlantis', 'report:17', 'quote:longoria', 'claim:contract', 'journalist:alfredo-pedulla'],
  name: ['kamara', 'om', 'newcastle', 'la provence', 'milan'],
  text: ['kamra', 'milan', 'thauvin tigres'],
  player: [KAMARA, 'player:florian-thauvin'],
  club: [MARSEILLE, 'club:ac-milan'],
  suitor: ['club:ac-milan', 'club:newcastle-united'],
  sources: ['outlet:rmc', 'outlet:la-provence', 'journalist:alfredo-pedulla'],
  publisher: ['outlet:rmc'],
  from: ['2021-07-01', '2021-10-12'],
  to: ['2021-11-02', '2022-05-30'],
  asOf: ['2021-07-31', '2021-10-12', '2021-11-02'],
  endsBefore: ['2022-07', '2024'],
  contractEndsBefore: ['2023'],
}
/** Planned for long by Neo4j: asked now and then. */
const RARE = new Set(['asOf'])
const IDS_ONLY: Readonly<Record<string, string>> = {
  article: 'article:octobre',
  report: 'report:10',
  claim: 'claim:milan',
}

/** A document and its variables, drawn from a schema; it may be invalid where aliases clash, or refused as too much. */
export function randomQuery(schema: GraphQLSchema, seed: number): { text: string; variables: Record<string, boolean> } {
  const random = new Random(seed)
  const draw = new Draw(schema, random)
  const body = draw.selection(schema.getQueryType()!, 0)
  const text = [body, ...draw.fragments.values()].join('\n').replace(/ {2,}/g, ' ')
  const variables = { yes: true, no: false }
  const declared = Object.keys(variables).filter((name) => text.includes(`$${name})`))
  const header = declared.length > 0 ? `query (${declared.map((name) => `$${name}: Boolean!`).join(', ')}) ` : ''
  return { text: header + text, variables }
}

class Draw {
  readonly fragments = new Map<string, string>()
  private aliases = 0

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
  ) {}

  /** A selection on a type: fields, the types behind it in inline fragments, now and then a named fragment. */
  selection(type: GraphQLNamedType, depth: number): string {
    const parts: string[] = []
    if (isAbstractType(type)) {
      parts.push('__typename')
      const members = this.schema.getPossibleTypes(type).filter(() => this.random.once(2))
      for (const member of members) parts.push(`... on ${member.name} ${this.fields(member, depth, 2)}`)
    }
    if (isObjectType(type) || isInterfaceType(type)) parts.push(this.fields(type, depth, 3).slice(2, -2))
    const body = `{ ${parts.join(' ')} }`
    if (depth > 0 && this.random.once(12)) {
      const name = `F${this.fragments.size}`
      this.fragments.set(name, `fragment ${name} on ${type.name} ${body}`)
      return `{ ...${name} }`
    }
    return body
  }

  private fields(type: Pick<GraphQLObjectType, 'getFields'>, depth: number, most: number): string {
    const all = Object.values(type.getFields()).filter(
      (field) => depth < DEPTH || !isCompositeType(getNamedType(field.type)),
    )
    const chosen = Array.from({ length: 1 + this.random.below(most) }, () => this.random.pick(all)).filter(Boolean)
    const texts = chosen.map((field) => this.field(field, depth))
    return `{ ${texts.length > 0 ? texts.join(' ') : '__typename'} }`
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const target = getNamedType(field.type)
    const isWrapper = ['edges', 'node', 'nodes'].includes(field.name)
    const below = isCompositeType(target) ? this.selection(target, isWrapper ? depth : depth + 1) : ''
    const directive = this.random.once(15)
      ? this.random.pick(['@include(if: $yes)', '@skip(if: $yes)', '@skip(if: $no)'])
      : ''
    const alias = field.args.length > 0 || this.random.once(10) ? `a${this.aliases++}: ` : ''
    return `${alias}${field.name}${this.arguments(field)} ${directive} ${below}`
  }

  private arguments({ name: field, args }: GraphQLField<unknown, unknown>): string {
    const given = args.flatMap((arg) => this.argument(field, arg))
    // A page from either end, not both; a look-up by either, not both.
    const names = new Set(given.map(([name]) => name))
    const kept = given.filter(
      ([name]) => !(name === 'last' && names.has('first')) && !(name === 'name' && names.has('id')),
    )
    return kept.length > 0 ? `(${kept.map(([name, value]) => `${name}: ${value}`).join(', ')})` : ''
  }

  private argument(field: string, { name, type }: GraphQLArgument): [string, string][] {
    if (name === 'after' || name === 'before') return []
    if (name === 'first' || name === 'last')
      return this.random.once(2) ? [[name, String(1 + this.random.below(3))]] : []
    const isNeeded = isNonNullType(type) || (name === 'id' && this.random.once(2)) || name === 'name'
    if (!isNeeded && !this.random.once(RARE.has(name) ? 12 : 4)) return []
    return [[name, this.value(field, name, getNamedType(type), isListType(isNonNullType(type) ? type.ofType : type))]]
  }

  private value(field: string, name: string, type: GraphQLNamedType, isList: boolean): string {
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter(() => this.random.once(3))
      return `{${given.map((one) => `${one.name}: ${this.value(field, one.name, getNamedType(one.type), isListType(one.type))}`).join(', ')}}`
    }
    const one = () => {
      if (isEnumType(type)) return this.random.pick(type.getValues()).name
      return JSON.stringify(name === 'id' && IDS_ONLY[field] ? IDS_ONLY[field] : this.random.pick(VALUES[name]!))
    }
    return isList ? `[${Array.from({ length: 1 + this.random.below(3) }, one).join(', ')}]` : one()
  }
}
