import type { Driver } from 'neo4j-driver'
import { findPlayer, type Named } from './findPlayer.ts'
import { question, type Verb } from './question.ts'

export interface Answer {
  readonly player: Named
  /** « Who wants him? » */
  readonly asks: string
  readonly explains: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, Cell>>[]
}

export type Cell = string | number | boolean | null | readonly string[]

/**
 * Answers a question about a player.
 * @param name any name of his
 * @param asOf `believed` only: a day such as 2021-12-31; null for all that is held
 * @throws Problem PLAYER_UNKNOWN, PLAYER_AMBIGUOUS
 */
export async function ask(
  { driver, database }: { readonly driver: Driver; readonly database: string },
  verb: Verb,
  name: string,
  asOf: string | null,
): Promise<Answer> {
  const player = await findPlayer(driver, database, name)
  const { asks, explains, statement } = question(verb)
  const values = { player: player.id, ...(verb === 'believed' && { asOf }) }
  const { keys, records } = await driver.executeQuery(statement, values, { database, routing: 'READ' })
  return {
    player,
    asks,
    explains,
    columns: keys as string[],
    rows: records.map((record) => record.toObject() as Record<string, Cell>),
  }
}
