import { Field, ID, InputType } from 'type-graphql'
import type { Filter } from '../declare/declaration.ts'
import { stateByDay } from '../declare/reading.ts'
import { isOut } from './day.ts'
import { Stage } from './enums.ts'
import { PartialDate } from './partialDate.ts'
import { ENDS_BEFORE } from './shownEnd.ts'
import { PLAYS_FOR } from './stay.ts'

@InputType('PlayerFilter', { description: 'Narrows a list of players; all that is given must hold.' })
export class PlayerFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A name or its beginning, such as `"kamara"`; accents, case and small typos are forgiven.',
  })
  name!: string | null

  @Field(() => ID, { nullable: true, description: 'Wanted by this club, by id, such as `"club:ac-milan"`.' })
  suitor!: string | null

  @Field(() => [Stage], {
    nullable: true,
    description: 'Somebody’s (the suitor’s, when given) interest stands at one of these stages, such as `[OFFER]`.',
  })
  stages!: string[] | null

  @Field(() => ID, {
    nullable: true,
    description: 'Said to play for this club, by id, such as `"club:olympique-de-marseille"`.',
  })
  club!: string | null

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'His contract is said to end before this, such as `"2023"`; an end told only as a year counts by its first day.',
  })
  contractEndsBefore!: string | null
}

/** What `name` asks for: the rows are the hits of the full-text index that have the label. */
export function byName(label: 'Player' | 'Club' | 'Source'): Filter {
  return {
    args: ['name'],
    where: `that:${label}`,
    from: {
      walk: "CALL db.index.fulltext.queryNodes('names', $name, {limit: 1000}) YIELD node AS that",
      where: `that:${label}`,
      name: 'name',
    },
  }
}

/** The interest of a club (any when `club` is empty) in the player `that`, at one of `$stages`. */
function interestAt(club: string) {
  return {
    where: `EXISTS { (${club})-[_interest:INTERESTED_IN]->(that) WHERE _interest.stage IN $stages }`,
    byDay: `EXISTS {
  MATCH (${club})<-[:BY]-(_interest:Interest)-[:ABOUT]->(that)
  ${stateByDay('_interest', '_stood')}
  WITH _stood WHERE _stood.stage IN $stages
  RETURN _stood
}`,
  }
}

const SUITOR = ':Club {id: $suitor}'

/** What each combination of the filter's fields asks of a player. */
export const PLAYER_FILTERS: readonly Filter[] = [
  byName('Player'),
  { args: ['suitor', 'stages'], ...interestAt(SUITOR) },
  {
    args: ['suitor'],
    where: `EXISTS { (${SUITOR})-[:INTERESTED_IN]->(that) }`,
    byDay: `EXISTS { (${SUITOR})<-[:BY]-(:Interest)<-[:STATES]-(_told:Report)-[:ABOUT]->(that) WHERE ${isOut('_told')} }`,
  },
  { args: ['stages'], ...interestAt('') },
  { args: ['club'], ...PLAYS_FOR },
  { args: ['contractEndsBefore'], ...ENDS_BEFORE },
  { args: ['asOf'], where: `EXISTS { (that)<-[:ABOUT]-(_told:Report) WHERE ${isOut('_told')} }` },
]
