import { createUnionType } from 'type-graphql'
import { Column, Connection, One } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { nameType } from '../declare/typeNamed.ts'
import { Node } from './node.ts'
import { NEWEST_REPORTED } from './orders.ts'
import { Player } from './player.ts'
import { Journalist } from './source.ts'

@Type({
  name: 'Person',
  label: 'Person',
  implements: [Node],
  description: 'Somebody who is no player: a coach, a president, an agent.',
})
export class Person extends Node {
  @Column(() => String, { description: 'The name, such as « Pablo Longoria ».' })
  name!: string

  @Column(() => String, { nullable: true, description: 'What he or she does, such as `PRESIDENT`.' })
  role!: string | null

  @One('Club', {
    walk: 'MATCH (this)-[:WORKS_FOR]->(that:Club)',
    order: ['that.name', 'that.id'],
    nullable: true,
    description: 'The club that he or she works for, as far as told.',
  })
  club!: unknown

  @Connection('Quote', {
    walk: 'MATCH (this)<-[:SAID_BY]-(that:Quote)',
    orders: NEWEST_REPORTED,
    description: 'What he or she said, newest first.',
  })
  quotes!: unknown
}

export const Speaker = createUnionType({
  name: 'Speaker',
  description: 'Who says a quote: a player, somebody around him, or a journalist.',
  types: () => [Player, Person, Journalist] as const,
})
nameType('Speaker', Speaker)
