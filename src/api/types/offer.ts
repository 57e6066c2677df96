import { Float } from 'type-graphql'
import { Column, One, Part } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { Claim, STATE } from './claim.ts'
import { OfferKind } from './enums.ts'

@Type({
  name: 'Offer',
  label: 'Offer',
  implements: [Claim],
  description: 'Money or terms on the table, or a price asked.',
})
export class Offer extends Claim {
  @Column(() => OfferKind, { description: 'What is offered or asked, such as `ASKING_PRICE`.' })
  offerKind!: string

  @One('Club', {
    walk: 'MATCH (this)-[:BY]->(that)',
    nullable: true,
    description: 'Who offers or asks; null when not named.',
  })
  by!: unknown

  @One('Club', { walk: 'MATCH (this)-[:TO]->(that)', nullable: true, description: 'To whom: the selling club.' })
  to!: unknown

  @Part('Money', { when: 'this.amount IS NOT NULL', nullable: true, description: 'The fee or price told.' })
  amount!: unknown

  @Part('Salary', { when: 'this.salary IS NOT NULL', nullable: true, description: 'The salary told.' })
  salary!: unknown

  @Column(() => Float, { nullable: true, description: 'Length of the contract in years, such as `4`.' })
  years!: number | null

  @Part('OfferState', { ...STATE, description: 'What became of it, by now or as of a day.' })
  override state: unknown = null
}
