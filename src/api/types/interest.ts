import { One, Part } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { Claim } from './claim.ts'

@Type({ name: 'Interest', label: 'Interest', implements: [Claim], description: 'A club said to want a player.' })
export class Interest extends Claim {
  @One('Club', { walk: 'MATCH (this)-[:BY]->(that:Club)', description: 'The club that wants him.' })
  suitor!: unknown

  @Part('InterestState', { description: 'How far it has come by now.' })
  override state: unknown = null
}
