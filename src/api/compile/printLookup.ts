import neo4j from 'neo4j-driver'
import { everyWord } from './fulltext.ts'
import { subquery } from './layout.ts'
import { nameKey, nameKeyCypher } from './nameKey.ts'
import { NOWHERE } from './names.ts'
import type { LookupSlot } from './plan.ts'
import type { Printer } from './print.ts'

/** How many nodes of one name an error lists, and one more to know that there are more. */
export const CANDIDATES = 6
/** Name hits looked at before the names are compared letter by letter. */
const NAME_HITS = 1_000

/** The nodes that an id or a name tells, each with id, name and tuple. */
export function printLookup(printer: Printer, { label, by, value, shape }: LookupSlot): string {
  const { names } = printer
  const scope = names.inside(NOWHERE)
  const row = names.row(['that'], scope)
  const that = row.this
  const name = names.render('_name', scope)
  const start =
    by === 'id'
      ? [`MATCH (${that}:${label} {id: ${names.value(value)}})`]
      : [
          `CALL db.index.fulltext.queryNodes('names', ${names.value(everyWord(value))}, {limit: ${names.value(neo4j.int(NAME_HITS))}})`,
          `YIELD node AS ${that}`,
          `WHERE ${that}:${label} AND any(${name} IN [${that}.name] + coalesce(${that}.aliases, [])`,
          `  WHERE ${names.render(nameKeyCypher('_name'), scope)} = ${names.value(nameKey(value))})`,
          `WITH ${that} ORDER BY ${that}.id LIMIT ${names.value(neo4j.int(CANDIDATES))}`,
        ]
  return subquery('COLLECT', [...start, `RETURN [${that}.id, ${that}.name, ${printer.tuple(shape, row)}]`])
}
