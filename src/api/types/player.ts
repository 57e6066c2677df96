import { Column, Connection } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { byKinds, byOfferKinds, bySources, interestArguments, narrowed } from './filters.ts'
import { Node } from './node.ts'
import { INTEREST_ORDERS, NEWEST_CLAIM, NEWEST_REPORTED, OLDEST_REPORTED } from './orders.ts'

@Type({
  name: 'Player',
  label: 'Player',
  implements: [Node],
  description: 'A player that the articles speak of, such as Boubacar Kamara (`player:boubacar-kamara`).',
})
export class Player extends Node {
  @Column(() => String, { description: 'The fullest name, such as « Boubacar Kamara ».' })
  name!: string

  @Column(() => [String], { cypher: 'coalesce(this.aliases, [])', description: 'Other forms met, such as « Kamara ».' })
  aliases!: string[]

  @Connection('Interest', {
    ...interestArguments(),
    walk: 'MATCH (this)<-[:ABOUT]-(that:Interest)',
    orders: INTEREST_ORDERS,
    description: 'Who wants him.',
  })
  interests!: unknown

  @Connection('Offer', {
    ...narrowed(byOfferKinds),
    walk: 'MATCH (this)<-[:ABOUT]-(that:Offer)',
    orders: NEWEST_CLAIM,
    description: 'Bids for him, contracts offered to him, prices asked for him; latest reported first.',
  })
  offers!: unknown

  @Connection('ContractEnd', {
    walk: 'MATCH (this)<-[:ABOUT]-(that:ContractEnd)',
    orders: NEWEST_CLAIM,
    description: 'When his contracts are said to end; latest reported first.',
  })
  contractEnds!: unknown

  @Connection('Transfer', {
    walk: 'MATCH (this)<-[:ABOUT]-(that:Transfer)',
    orders: NEWEST_CLAIM,
    description: 'His moves, done or announced; latest reported first.',
  })
  transfers!: unknown

  @Connection('Wish', {
    walk: 'MATCH (this)<-[:ABOUT]-(that:Wish)',
    orders: NEWEST_CLAIM,
    description: 'What he is said to want; latest reported first.',
  })
  wishes!: unknown

  @Connection('Quote', {
    walk: 'MATCH (this)<-[:ABOUT|SAID_BY]-(that:Quote)',
    where: 'that.retractedAt IS NULL',
    orders: NEWEST_REPORTED,
    description: 'Quotes by or about him, newest first.',
  })
  quotes!: unknown

  @Connection('Claim', {
    ...narrowed(byKinds),
    walk: 'MATCH (this)<-[:ABOUT]-(that:Claim)',
    orders: NEWEST_CLAIM,
    description: 'Everything that is reported about him, latest reported first.',
  })
  claims!: unknown

  @Connection('Report', {
    ...narrowed(byKinds, bySources),
    walk: 'MATCH (this)<-[:ABOUT]-(that:Report)',
    where: 'that.retractedAt IS NULL',
    orders: NEWEST_REPORTED,
    description: 'Reports about him, newest first.',
  })
  reports!: unknown

  @Connection('SagaEvent', {
    as: 'Saga',
    walk: 'MATCH (this)<-[:ABOUT|SAID_BY]-(that:Report|Quote)',
    where: 'that.retractedAt IS NULL',
    orders: OLDEST_REPORTED,
    page: { default: 5, max: 200 },
    description: 'Reports about him and quotes by or about him, in the order of publication.',
  })
  saga!: unknown
}
