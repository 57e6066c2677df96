import { reading, stateByDay } from '../declare/reading.ts'

/** Which of several ends of a player's contracts is shown: the newest window's, then that of most origins, then the latest, then by key. */
function newestFirst(claim: string, state: string): string[] {
  const window = `[_day IN [${state}.lastFrom] | ${reading('window', { day: '_day' })}][0]`
  return [`${window} DESC`, `${state}.independentSources DESC`, `${state}.lastTo DESC`, `${claim}.key`]
}

/** How a player leads to the end of his contract. */
export const CONTRACT_END_OF_PLAYER = {
  walk: 'MATCH (this)<-[:ABOUT]-(that:ContractEnd)',
  order: newestFirst('that', 'state'),
}

function endsBefore(clause: string, state: string): string {
  return `COLLECT {
  MATCH (that)<-[:ABOUT]-(_end:ContractEnd)
  ${clause}
  WITH _end, ${state} ORDER BY ${newestFirst('_end', state).join(', ')} LIMIT 1
  RETURN ${state}.endsOn
}[0] < $contractEndsBefore`
}

/** That the contract of the player `that` ends before `$contractEndsBefore`. */
export const ENDS_BEFORE = {
  where: endsBefore('WITH _end, _end AS _held', '_held'),
  byDay: endsBefore(stateByDay('_end', '_told'), '_told'),
}
