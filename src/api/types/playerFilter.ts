import { Field, ID, InputType } from 'type-graphql'
import type { Filter } from '../declare/declaration.ts'
import { Stage } from './enums.ts'

@InputType('PlayerFilter', { description: 'Narrows a list of players; all that is given must hold.' })
export class PlayerFilter {
  @Field(() => ID, { nullable: true, description: 'Wanted by this club, by id, such as `"club:ac-milan"`.' })
  suitor!: string | null

  @Field(() => [Stage], {
    nullable: true,
    description: 'Somebody’s (the suitor’s, when given) interest stands at one of these stages.',
  })
  stages!: string[] | null
}

/** What each combination of the filter's fields asks of a player. */
export const PLAYER_FILTERS: readonly Filter[] = [
  {
    args: ['suitor', 'stages'],
    where: 'EXISTS { (:Club {id: $suitor})-[_interest:INTERESTED_IN]->(that) WHERE _interest.stage IN $stages }',
  },
  { args: ['suitor'], where: 'EXISTS { (:Club {id: $suitor})-[:INTERESTED_IN]->(that) }' },
  { args: ['stages'], where: 'EXISTS { ()-[_interest:INTERESTED_IN]->(that) WHERE _interest.stage IN $stages }' },
]
