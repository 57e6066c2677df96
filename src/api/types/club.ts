import { Column, Connection } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { byClaimDay, byEnd, narrowed, ofInterests } from './filters.ts'
import { Node } from './node.ts'
import { INTEREST_ORDERS, newestOf } from './orders.ts'
import { INTERESTS_IN_OWN } from './stay.ts'

@Type({
  name: 'Club',
  label: 'Club',
  implements: [Node],
  description: 'A club, such as AC Milan (`club:ac-milan`).',
})
export class Club extends Node {
  @Column(() => String, { description: 'The name, such as « Olympique de Marseille ».' })
  name!: string

  @Column(() => [String], { cypher: 'coalesce(this.aliases, [])', description: 'Other forms, such as « OM ».' })
  aliases!: string[]

  @Column(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-3 (ENG, SCO, WAL, NIR apart), such as `FRA`.',
  })
  country!: string | null

  @Connection('Interest', {
    ...ofInterests,
    walk: 'MATCH (this)<-[:BY]-(that:Interest)',
    count: 'MATCH (this)-[:INTERESTED_IN]->()',
    orders: { ...INTEREST_ORDERS, ...newestOf('byId', 'INTEREST') },
    description: 'Players it is said to want.',
  })
  targets!: unknown

  @Connection('Interest', {
    ...ofInterests,
    ...INTERESTS_IN_OWN,
    where: 'NOT EXISTS { (that)-[:BY]->(this) }',
    orders: INTEREST_ORDERS,
    description: 'Interest of other clubs in players who are said to play for it.',
  })
  suitors!: unknown

  @Connection('Offer', {
    ...byClaimDay,
    walk: 'MATCH (this)<-[:BY]-(that:Offer)',
    orders: newestOf('byId', 'OFFER'),
    description: 'Its bids, contract offers and asking prices; latest reported first.',
  })
  offersMade!: unknown

  @Connection('Offer', {
    ...byClaimDay,
    walk: 'MATCH (this)<-[:TO]-(that:Offer)',
    orders: newestOf('toId', 'OFFER'),
    description: 'Offers made to it; latest reported first.',
  })
  offersReceived!: unknown

  @Connection('ContractEnd', {
    ...narrowed(byEnd, byClaimDay),
    walk: 'MATCH (this)<-[:BY]-(that:ContractEnd)',
    orders: newestOf('byId', 'CONTRACT_END'),
    description: 'Contracts with it that are said to end; latest reported first.',
  })
  contractsEnding!: unknown

  @Connection('Transfer', {
    ...byClaimDay,
    walk: 'MATCH (this)<-[:TO]-(that:Transfer)',
    orders: newestOf('toId', 'TRANSFER'),
    description: 'Players who join it; latest reported first.',
  })
  arrivals!: unknown

  @Connection('Transfer', {
    ...byClaimDay,
    walk: 'MATCH (this)<-[:BY]-(that:Transfer)',
    orders: newestOf('byId', 'TRANSFER'),
    description: 'Players who leave it; latest reported first.',
  })
  departures!: unknown
}
