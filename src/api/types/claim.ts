import { Int } from 'type-graphql'
import { Column, Connection, List, One, Part } from '../declare/fields.ts'
import { Interface } from '../declare/type.ts'
import { type HeadlineParts, headline } from '../words/headline.ts'
import type { Lang as Language } from '../words/lang.ts'
import { ClaimKind, Lang } from './enums.ts'
import { bySources, narrowed } from './filters.ts'
import { Node } from './node.ts'
import { NEWEST_REPORTED } from './orders.ts'
import { REPORTED_BY, type ReportedBy } from './reportedBy.ts'

/** In the order in which `headline`'s expression lists them. */
const HEADLINE_PROPERTIES = [
  'kind',
  'stage',
  'offerKind',
  'status',
  'amount',
  'amountMax',
  'currency',
  'bound',
  'salary',
  'salaryMax',
  'per',
  'endsOn',
  'transferKind',
  'attitude',
  'league',
] as const

const HEADLINE_CYPHER = `[${[
  'COLLECT { MATCH (this)-[:BY]->(_by:Club) RETURN _by.name LIMIT 1 }[0]',
  'COLLECT { MATCH (this)-[:TO]->(_to:Club) RETURN _to.name LIMIT 1 }[0]',
  ...HEADLINE_PROPERTIES.map((property) => `this.${property}`),
].join(', ')}]`

@Interface({
  name: 'Claim',
  implements: [Node],
  description:
    'A matter that is reported, whoever reports it: an interest, an offer, the end of a contract, a transfer or a wish.',
})
export abstract class Claim extends Node {
  @Column(() => ClaimKind, { description: 'What it is about.' })
  kind!: string

  @One('Player', { walk: 'MATCH (this)-[:ABOUT]->(that:Player)', description: 'The player it is about.' })
  player!: unknown

  @Column(() => String, {
    description: 'One line, ready to show, such as « AC Milan : offre, 12 M€, refusée ».',
    args: { lang: { type: () => Lang, description: 'Its language.', default: 'FR' } },
    cypher: HEADLINE_CYPHER,
    read: ([by, to, ...values]: unknown[], { lang }) => {
      const properties = Object.fromEntries(HEADLINE_PROPERTIES.map((property, at) => [property, values[at]]))
      return headline({ by, to, ...properties } as HeadlineParts, lang as Language)
    },
  })
  headline!: string

  @List('ReportedBy', {
    ...REPORTED_BY,
    limit: 'first',
    args: { first: { type: () => Int, description: 'How many rows, 1 to 100.', default: 20 } },
    description:
      'Every source that reports it, one row each (ORIGIN if it ever was), first reporter first; an article that speaks for itself and has no known publisher comes as a row without a source.',
  })
  reportedBy!: ReportedBy[]

  @Connection('Report', {
    ...narrowed(bySources),
    walk: 'MATCH (this)<-[:STATES]-(that:Report)',
    where: 'that.retractedAt IS NULL',
    orders: NEWEST_REPORTED,
    description: 'The reports that state it, newest first.',
  })
  reports!: unknown

  @Part('ClaimState', { description: 'What the reports say of it by now.' })
  state!: unknown
}
