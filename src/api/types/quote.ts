import { Column, List, One, Part } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { ATTRIBUTIONS, type Attribution } from './attribution.ts'
import { Node } from './node.ts'
import { PartialDate } from './partialDate.ts'

@Type({ name: 'Quote', label: 'Quote', implements: [Node], description: 'Direct speech in an article.' })
export class Quote extends Node {
  @Column(() => String, { description: 'The words between the quotation marks.' })
  text!: string

  @One('Speaker', { walk: 'MATCH (this)-[:SAID_BY]->(that:Player|Person|Journalist)', description: 'Who speaks.' })
  speaker!: unknown

  @List('Player', {
    walk: 'MATCH (this)-[:ABOUT]->(that:Player)',
    order: ['that.name', 'that.id'],
    limit: 20,
    description: 'The players it is about, by name; the speaker left out.',
  })
  about!: unknown[]

  @Column(() => String, { nullable: true, description: 'Where it was said, as written: « Conférence de presse ».' })
  occasion!: string | null

  @Column(() => PartialDate, { nullable: true, description: 'When it was said, as far as told.' })
  saidOn!: string | null

  @Column(() => PartialDate, { description: 'When it was reported, as precisely as the article is dated.' })
  reportedOn!: string

  @List('Attribution', { ...ATTRIBUTIONS, description: 'Who is credited with it: first-hand sources, then relays.' })
  attributions!: Attribution[]

  @One('Article', { walk: 'MATCH (this)-[:IN]->(that)', description: 'The article it stands in.' })
  article!: unknown

  @Part('Evidence', { description: 'The stretch of the article.' })
  evidence!: unknown
}
