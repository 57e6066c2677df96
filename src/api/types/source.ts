import { Column, Connection, List } from '../declare/fields.ts'
import { Interface, Type } from '../declare/type.ts'
import { byClub, byKinds, byPlayer, byReportDay, byRole, narrowed } from './filters.ts'
import { Node } from './node.ts'
import { NEWEST_ARTICLE, NEWEST_REPORTED_BY } from './orders.ts'

@Interface({
  name: 'Source',
  implements: [Node],
  description: 'Who says something: an outlet or a journalist.',
})
export abstract class Source extends Node {
  @Column(() => String, { description: 'The name, such as « La Marseillaise ».' })
  name!: string

  @Column(() => [String], { cypher: 'coalesce(this.aliases, [])', description: 'Other forms of the name.' })
  aliases!: string[]

  @Connection('Report', {
    ...narrowed(byKinds, byPlayer, byClub, byRole, byReportDay),
    walk: 'MATCH (this)<-[edge:REPORTED_BY]-(that:Report)',
    orders: NEWEST_REPORTED_BY,
    description: 'What it reports, newest first.',
  })
  reports!: unknown
}

@Type({
  name: 'Outlet',
  label: 'Outlet',
  implements: [Source],
  description:
    'A newspaper, site, radio, channel, agency or club medium, such as La Marseillaise (`outlet:la-marseillaise`).',
})
export class Outlet extends Source {
  @Column(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3, such as `ITA`.' })
  country!: string | null

  @Connection('Article', {
    walk: 'MATCH (this)<-[:PUBLISHED_BY]-(that:Article)',
    orders: NEWEST_ARTICLE,
    description: 'Articles it published, newest first.',
  })
  articles!: unknown

  @List('Journalist', {
    walk: 'MATCH (this)<-[:WRITES_FOR]-(that:Journalist)',
    order: ['that.name', 'that.id'],
    limit: 100,
    description: 'Who usually writes for it, by name.',
  })
  journalists!: unknown[]
}

@Type({
  name: 'Journalist',
  label: 'Journalist',
  implements: [Source],
  description: 'A journalist, such as Alfredo Pedullà (`journalist:alfredo-pedulla`).',
})
export class Journalist extends Source {
  @List('Outlet', {
    walk: 'MATCH (this)-[:WRITES_FOR]->(that:Outlet)',
    order: ['that.name', 'that.id'],
    limit: 20,
    description: 'The usual or last known outlets, by name.',
  })
  outlets!: unknown[]
}
