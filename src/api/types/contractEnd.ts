import { One, Part } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { Claim, STATE } from './claim.ts'

@Type({
  name: 'ContractEnd',
  label: 'ContractEnd',
  implements: [Claim],
  description: 'When a contract is said to end: `state.endsOn`.',
})
export class ContractEnd extends Claim {
  @One('Club', { walk: 'MATCH (this)-[:BY]->(that)', nullable: true, description: 'The club of the contract.' })
  club!: unknown

  @Part('ContractEndState', { ...STATE, description: 'When it is said to end, by now or as of a day.' })
  override state: unknown = null
}
