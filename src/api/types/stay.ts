import { reading, stateByDay } from '../declare/reading.ts'

/** A stay without a beginning began before anybody wrote of it. */
const SINCE = "coalesce(_stay.since, '')"
const IS_LAST = `NOT EXISTS { (_own)-[_later:PLAYS_FOR]->() WHERE coalesce(_later.since, '') > ${SINCE} }`
const HAS_BEGUN = `${SINCE} <= $asOf`

/** The clauses that make of a player, a variable of the declaration, each `_stay` as of a day. */
function staysByDay(player: string): string {
  return `WITH ${player}, COLLECT {
  MATCH (_this:Claim {playerId: ${player}.id}) WHERE _this:Transfer OR _this:ContractEnd
  ${stateByDay('_this', '_state')}
  ${reading('stay-told', {})}
} AS _claims
${reading('stays', { p: player, claims: '_claims', stays: '_stays' })}
UNWIND _stays AS _stay`
}

/** How a player leads to his club: that of his last stay, or of the last that had begun by the day. */
export const CLUB_OF_PLAYER = {
  walk: 'MATCH (this)-[_stay:PLAYS_FOR]->(that:Club)',
  byDay: `${staysByDay('this')}
MATCH (that:Club {id: _stay.club})`,
  filters: [{ args: ['asOf'], where: HAS_BEGUN }],
  order: [`${SINCE} DESC`],
}

/** The id of the club of the player `_own` as of a day. */
const CLUB_ID_BY_DAY = `COLLECT {
  ${staysByDay('_own')}
  WITH _stay WHERE ${HAS_BEGUN}
  RETURN _stay.club ORDER BY ${SINCE} DESC LIMIT 1
}[0]`

/** How a club leads to interests in its players. As of a day, its players are sought among all whom reports ever linked with it. */
export const INTERESTS_IN_OWN = {
  walk: `MATCH (this)<-[_stay:PLAYS_FOR]-(_own:Player)
WHERE ${IS_LAST}
MATCH (_own)<-[:ABOUT]-(that:Interest)`,
  byDay: `CALL (this) {
  MATCH (this)<-[:BY|TO]-(:Claim)-[:ABOUT]->(_own:Player) RETURN _own
  UNION
  MATCH (this)<-[:DENOTES]-(_club:Mention)-[:IN]->(:Article)<-[:IN]-(_named:Mention)-[:DENOTES]->(_own:Player)
  WHERE _named.clubRef = _club.ref RETURN _own
}
WITH this, _own WHERE ${CLUB_ID_BY_DAY} = this.id
MATCH (_own)<-[:ABOUT]-(that:Interest)`,
}

/** That the player `that` plays for the club `$club`. */
export const PLAYS_FOR = {
  where: `EXISTS { MATCH (that)-[_stay:PLAYS_FOR]->(:Club {id: $club}) WITH that AS _own, _stay WHERE ${IS_LAST} RETURN _stay }`,
  byDay: `COLLECT { WITH that AS _own RETURN ${CLUB_ID_BY_DAY} }[0] = $club`,
}
