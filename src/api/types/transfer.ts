import { Column, One, Part } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { Claim, STATE } from './claim.ts'
import { TransferKind } from './enums.ts'
import { PartialDate } from './partialDate.ts'

@Type({ name: 'Transfer', label: 'Transfer', implements: [Claim], description: 'A move told as done or announced.' })
export class Transfer extends Claim {
  @One('Club', { walk: 'MATCH (this)-[:BY]->(that)', nullable: true, description: 'The club left.' })
  from!: unknown

  @One('Club', { walk: 'MATCH (this)-[:TO]->(that)', nullable: true, description: 'The club joined.' })
  to!: unknown

  @Column(() => TransferKind, { description: 'How he moves, such as `FREE`.' })
  transferKind!: string

  @Part('Money', { when: 'this.amount IS NOT NULL', nullable: true, description: 'The fee told.' })
  fee!: unknown

  @Column(() => PartialDate, { nullable: true, description: 'When he moved, as far as told: `2021-07`.' })
  movedOn!: string | null

  @Part('TransferState', { ...STATE, description: 'Whether it is done, by now or as of a day.' })
  override state: unknown = null
}
