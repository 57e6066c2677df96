import { Column, Connection, One } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { CONTRADICTIONS } from './contradiction.ts'
import { asOf } from './day.ts'
import { byClaimDay, byKinds, byOfferKinds, byReportDay, bySources, narrowed, ofInterests } from './filters.ts'
import { Node } from './node.ts'
import { INTEREST_ORDERS, NEWEST_CLAIM, NEWEST_REPORTED, newestOf, OLDEST_REPORTED } from './orders.ts'
import { CONTRACT_END_OF_PLAYER } from './shownEnd.ts'
import { CLUB_OF_PLAYER } from './stay.ts'

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

  @One('Club', {
    ...CLUB_OF_PLAYER,
    args: asOf,
    nullable: true,
    description: 'Where the articles say he plays, by now or as of a day; null when they do not tell.',
  })
  club!: unknown

  @One('ContractEnd', {
    ...CONTRACT_END_OF_PLAYER,
    args: asOf,
    nullable: true,
    description:
      'When his contract is said to end, by now or as of a day: of what is reported the newest window’s, then what most sources say, then the latest.',
  })
  contractEnd!: unknown

  @Connection('Interest', {
    ...ofInterests,
    walk: 'MATCH (this)<-[:ABOUT]-(that:Interest)',
    count: 'MATCH (this)<-[:INTERESTED_IN]-()',
    orders: { ...INTEREST_ORDERS, ...newestOf('playerId', 'INTEREST') },
    description: 'Who wants him.',
  })
  interests!: unknown

  @Connection('Offer', {
    ...narrowed(byOfferKinds, byClaimDay),
    walk: 'MATCH (this)<-[:ABOUT]-(that:Offer)',
    orders: newestOf('playerId', 'OFFER'),
    description: 'Bids for him, contracts offered to him, prices asked for him; latest reported first.',
  })
  offers!: unknown

  @Connection('ContractEnd', {
    ...byClaimDay,
    walk: 'MATCH (this)<-[:ABOUT]-(that:ContractEnd)',
    orders: newestOf('playerId', 'CONTRACT_END'),
    description: 'When his contracts are said to end; latest reported first.',
  })
  contractEnds!: unknown

  @Connection('Transfer', {
    ...byClaimDay,
    walk: 'MATCH (this)<-[:ABOUT]-(that:Transfer)',
    orders: newestOf('playerId', 'TRANSFER'),
    description: 'His moves, done or announced; latest reported first.',
  })
  transfers!: unknown

  @Connection('Wish', {
    ...byClaimDay,
    walk: 'MATCH (this)<-[:ABOUT]-(that:Wish)',
    orders: newestOf('playerId', 'WISH'),
    description: 'What he is said to want; latest reported first.',
  })
  wishes!: unknown

  @Connection('Quote', {
    ...byReportDay,
    walk: 'MATCH (this)<-[:ABOUT|SAID_BY]-(that:Quote)',
    orders: NEWEST_REPORTED,
    description: 'Quotes by or about him, newest first.',
  })
  quotes!: unknown

  @Connection('Claim', {
    ...narrowed(byKinds, byClaimDay),
    walk: 'MATCH (this)<-[:ABOUT]-(that:Claim)',
    orders: NEWEST_CLAIM,
    description: 'Everything that is reported about him, latest reported first.',
  })
  claims!: unknown

  @Connection('Report', {
    ...narrowed(byKinds, bySources, byReportDay),
    walk: 'MATCH (this)<-[:ABOUT]-(that:Report)',
    orders: NEWEST_REPORTED,
    description: 'Reports about him, newest first.',
  })
  reports!: unknown

  @Connection('SagaEvent', {
    ...byReportDay,
    as: 'Saga',
    walk: 'MATCH (this)<-[:ABOUT|SAID_BY]-(that:Report|Quote)',
    orders: OLDEST_REPORTED,
    page: { default: 5, max: 200 },
    description: 'Reports about him and quotes by or about him, in the order of publication.',
  })
  saga!: unknown

  @Connection('Contradiction', {
    ...CONTRADICTIONS.ofPlayer,
    description: 'Reports about him that cannot both hold, newest first.',
  })
  contradictions!: unknown
}
