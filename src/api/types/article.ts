import { GraphQLURL } from 'graphql-scalars'
import { Column, Connection, One } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { byKinds } from './filters.ts'
import { Node } from './node.ts'
import { NEWEST_REPORTED } from './orders.ts'
import { PartialDate } from './partialDate.ts'

@Type({
  name: 'Article',
  label: 'Article',
  implements: [Node],
  description: 'A text with a date that may be only a month.',
})
export class Article extends Node {
  @Column(() => String, { nullable: true, description: 'The title, when it is known apart from the text.' })
  title!: string | null

  @Column(() => GraphQLURL, { nullable: true, description: 'Where it was published.' })
  url!: string | null

  @Column(() => PartialDate, { description: 'When, as precisely as it is known: `2021-07`.' })
  publishedOn!: string

  @One('Outlet', {
    walk: 'MATCH (this)-[:PUBLISHED_BY]->(that)',
    nullable: true,
    description: 'Who published it; null when that is not known: then the article speaks for itself.',
  })
  publisher!: unknown

  @Column(() => String, { description: 'The whole text; all offsets count its UTF-16 code units.' })
  text!: string

  @Connection('Report', {
    ...byKinds,
    walk: 'MATCH (this)<-[:IN]-(that:Report)',
    where: 'that.retractedAt IS NULL',
    orders: NEWEST_REPORTED,
    description: 'What was read from it.',
  })
  reports!: unknown

  @Connection('Quote', {
    walk: 'MATCH (this)<-[:IN]-(that:Quote)',
    where: 'that.retractedAt IS NULL',
    orders: NEWEST_REPORTED,
    description: 'Direct speech in it.',
  })
  quotes!: unknown
}
