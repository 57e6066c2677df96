import { GraphQLDateTime } from 'graphql-scalars'
import { Column, Connection, List, One, Part } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { type CreditParts, credit } from '../words/credit.ts'
import type { Lang as Language } from '../words/lang.ts'
import { ATTRIBUTIONS, type Attribution } from './attribution.ts'
import { Lang, Modality, OfferStatus, Stage } from './enums.ts'
import { Node } from './node.ts'
import { NEWEST_REPORTED } from './orders.ts'
import { PartialDate } from './partialDate.ts'

@Type({
  name: 'Report',
  label: 'Report',
  implements: [Node],
  description:
    'One article saying one thing in one place, credited to zero or more sources. Never changed; everything else is derived from reports.',
})
export class Report extends Node {
  @One('Claim', {
    walk: 'MATCH (this)-[:STATES]->(that)',
    nullable: true,
    description: 'The matter it states; null once the report is retracted.',
  })
  claim!: unknown

  @Column(() => PartialDate, { description: 'When, as precisely as the article is dated: `2021-07`.' })
  reportedOn!: string

  @Column(() => Modality, { description: 'How its words stand.' })
  modality!: string

  @Column(() => Stage, { nullable: true, description: 'Of an interest: the stage it tells.' })
  stage!: string | null

  @Column(() => OfferStatus, { nullable: true, description: 'Of an offer: the status it tells.' })
  status!: string | null

  @Part('Money', { when: 'this.amount IS NOT NULL', nullable: true, description: 'The amount it tells.' })
  amount!: unknown

  @List('Attribution', { ...ATTRIBUTIONS, description: 'Who is credited: first-hand sources, then relays.' })
  attributions!: Attribution[]

  @Column(() => String, {
    description:
      'Who is credited, ready to show: « La Marseillaise », « la presse italienne », « l’article (juillet 2021) ».',
    args: { lang: { type: () => Lang, description: 'Its language.', default: 'FR' } },
    cypher: `[this.vagueSource, this.reportedOn, COLLECT {
  MATCH (this)-[_credit:REPORTED_BY]->(_source) RETURN _source.name ORDER BY _credit.role, _source.id
}]`,
    read: ([vagueSource, reportedOn, sources], { lang }) =>
      credit({ vagueSource, reportedOn, sources } as CreditParts, lang as Language),
  })
  credit!: string

  @Column(() => String, { nullable: true, description: 'Words of an unnamed source, such as « la presse italienne ».' })
  vagueSource!: string | null

  @One('Article', { walk: 'MATCH (this)-[:IN]->(that)', description: 'The article that says it.' })
  article!: unknown

  @Part('Evidence', { description: 'The words that say it.' })
  evidence!: unknown

  @One('Report', {
    walk: 'MATCH (this)-[:RELAYS]->(that)',
    order: ['that.reportedFrom', 'that.id'],
    nullable: true,
    description: 'The report that this one repeats, where it is held; of several the earliest.',
  })
  relays!: unknown

  @Connection('Report', {
    walk: 'MATCH (this)<-[:RELAYS]-(that)',
    orders: NEWEST_REPORTED,
    description: 'The reports that only repeat this one, newest first.',
  })
  relayedBy!: unknown

  @Column(() => GraphQLDateTime, { cypher: 'toString(this.recordedAt)', description: 'When it came into the graph.' })
  recordedAt!: string

  @Column(() => GraphQLDateTime, {
    cypher: 'toString(this.retractedAt)',
    nullable: true,
    description: 'When it was retracted; null while it stands.',
  })
  retractedAt!: string | null
}
