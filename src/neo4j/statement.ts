import { cypher } from './cypher.ts'
import { parameters } from './parameters.ts'

/**
 * What writes is planned once and kept: every look-up in it names its index, so no plan made for the first article is wrong
 * for the millionth. https://neo4j.com/docs/cypher-manual/5/planning-and-tuning/query-tuning/
 */
const PLANNED_ONCE = /^(?:write|derive|identity)\//

const texts = new Map<string, string>()

/**
 * A statement of `cypher/` with its values, for `tx.run(...statement('derive/claim-states', { claims, asOf: null }))`. All values go
 * as one map, `given`: Neo4j plans anew for a list parameter of 1, of 10, of 100 … members, but not for what a map holds.
 * @param values by the names the file has for them, with whole numbers as plain numbers
 */
export function statement(
  name: string,
  values: Readonly<Record<string, unknown>> = {},
): [text: string, parameters: { given: Record<string, unknown> }] {
  let text = texts.get(name)
  if (text === undefined) {
    text = ofGiven(cypher(name))
    if (PLANNED_ONCE.test(name)) text = `CYPHER replan=skip\n${text}`
    texts.set(name, text)
  }
  return [text, { given: parameters(values) }]
}

/** Cypher whose values come as one map: `$given.id` for each `$id`. */
export function ofGiven(text: string): string {
  return text.replace(/\$(\w+)/g, '$$given.$1')
}
