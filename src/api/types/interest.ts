import { One, Part } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { Claim, STATE } from './claim.ts'

@Type({ name: 'Interest', label: 'Interest', implements: [Claim], description: 'A club said to want a player.' })
export class Interest extends Claim {
  @One('Club', { walk: 'MATCH (this)-[:BY]->(that)', description: 'The club that wants him.' })
  suitor!: unknown

  @Part('InterestState', { ...STATE, description: 'How far it has come, by now or as of a day.' })
  override state: unknown = null
}
