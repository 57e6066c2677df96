import { ID } from 'type-graphql'
import { Column } from '../declare/fields.ts'
import { Interface } from '../declare/type.ts'

@Interface({ name: 'Node', description: 'Anything with an id that stays.' })
export abstract class Node {
  @Column(() => ID, { description: 'Kind and slug or hash, such as `player:boubacar-kamara` or `report:9f2c…`.' })
  id!: string
}
