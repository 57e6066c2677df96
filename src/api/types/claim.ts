import { Int } from 'type-graphql'
import { Column, Connection, List, One, Part } from '../declare/fields.ts'
import { Interface } from '../declare/type.ts'
import { type HeadlineParts, headline, NOT_YET } from '../words/headline.ts'
import type { Lang as Language } from '../words/lang.ts'
import { CONTRADICTIONS } from './contradiction.ts'
import { asOf } from './day.ts'
import { ClaimKind, Lang } from './enums.ts'
import { byReportDay, bySources, narrowed } from './filters.ts'
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
  'COLLECT { MATCH (this)-[:BY]->(_by) RETURN _by.name LIMIT 1 }',
  'COLLECT { MATCH (this)-[:TO]->(_to) RETURN _to.name LIMIT 1 }',
  ...HEADLINE_PROPERTIES.map((property) => (property === 'kind' ? 'this.kind' : `state.${property}`)),
].join(', ')}]`

/** How every claim leads to its state: null as of a day by which nobody had reported it. */
export const STATE = { of: 'state', args: asOf, nullable: true } as const

@Interface({
  name: 'Claim',
  implements: [Node],
  description:
    'A matter that is reported, whoever reports it: an interest, an offer, the end of a contract, a transfer or a wish.',
})
export abstract class Claim extends Node {
  @Column(() => ClaimKind, { description: 'What it is about.' })
  kind!: string

  @One('Player', { walk: 'MATCH (this)-[:ABOUT]->(that)', description: 'The player it is about.' })
  player!: unknown

  @Column(() => String, {
    description:
      'One line, ready to show, such as « AC Milan : offre, 12 M€, refusée »; « pas encore rapporté » when nobody had reported it by the day.',
    args: { lang: { type: () => Lang, description: 'Its language.', default: 'FR' }, ...asOf },
    cypher: HEADLINE_CYPHER,
    read: (told: unknown[] | null, { lang }) => {
      if (told === null) return NOT_YET[lang as Language]
      const [[by = null], [to = null], ...values] = told as [string[], string[], ...unknown[]]
      const properties = Object.fromEntries(HEADLINE_PROPERTIES.map((property, at) => [property, values[at]]))
      return headline({ by, to, ...properties } as HeadlineParts, lang as Language)
    },
  })
  headline!: string

  @List('ReportedBy', {
    ...REPORTED_BY,
    limit: 'first',
    args: { first: { type: () => Int, description: 'How many rows, 1 to 100.', default: 20 }, ...asOf },
    description:
      'Every source that reports it, one row each (ORIGIN if it ever was), first reporter first; an article that speaks for itself and has no known publisher comes as a row without a source.',
  })
  reportedBy!: ReportedBy[]

  @Connection('Report', {
    ...narrowed(bySources, byReportDay),
    walk: 'MATCH (this)<-[:STATES]-(that)',
    orders: NEWEST_REPORTED,
    description: 'The reports that state it, newest first.',
  })
  reports!: unknown

  @Connection('Contradiction', {
    ...CONTRADICTIONS.ofClaim,
    description: 'Reports of other claims, or of this one, that cannot hold together with a report of it.',
  })
  contradictions!: unknown

  @Part('ClaimState', { ...STATE, description: 'What the reports say of it, by now or as of a day.' })
  state!: unknown
}
