import { Column, One, Part } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { Claim, STATE } from './claim.ts'
import { Attitude } from './enums.ts'

@Type({ name: 'Wish', label: 'Wish', implements: [Claim], description: 'What the player is said to want.' })
export class Wish extends Claim {
  @Column(() => Attitude, { description: 'What he thinks of it, such as `REFUSES`.' })
  attitude!: string

  @One('Club', { walk: 'MATCH (this)-[:TO]->(that)', nullable: true, description: 'The club it is about.' })
  club!: unknown

  @Column(() => String, {
    nullable: true,
    description: 'The league it is about, such as `Premier League`, when no club is named.',
  })
  league!: string | null

  @Part('WishState', { ...STATE, description: 'How it stands, by now or as of a day.' })
  override state: unknown = null
}
