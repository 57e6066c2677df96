import neo4j from 'neo4j-driver'
import { anyForm } from './fulltext.ts'
import { subquery } from './layout.ts'
import { LIMITS } from './limits.ts'
import { NOWHERE, type Scope } from './names.ts'
import type { SearchSlot } from './plan.ts'
import type { Printer } from './print.ts'

/** Hits of the full-text index, best first, behind the version of the graph that counts them. */
export function printSearch(printer: Printer, { text, hits, parts }: SearchSlot): string {
  const { names } = printer
  const query = anyForm(text)
  const call = (from: number, to: number, scope: Scope) => {
    const window = `{skip: ${names.value(neo4j.int(from))}, limit: ${names.value(neo4j.int(to - from))}}`
    return [
      `CALL db.index.fulltext.queryNodes('names', ${names.value(query)}, ${window})`,
      `YIELD node AS ${names.render('that', scope)}`,
    ]
  }
  const total = () => {
    const scope = names.inside(NOWHERE)
    return subquery('COUNT', [...call(0, LIMITS.hits, scope), `RETURN ${names.render('that', scope)}`])
  }
  const rows = () => {
    const scope = names.inside(NOWHERE)
    const to = Math.max(hits.skip, Math.min(hits.skip + hits.size + (parts.more ? 1 : 0), LIMITS.hits))
    const row = printer.row([], parts, names.row(['that'], scope))
    return subquery('COLLECT', [...call(hits.skip, to, scope), `RETURN ${row}`])
  }
  const graph = names.render('_graph', names.inside(NOWHERE))
  const version = `COLLECT { MATCH (${graph}:Graph) RETURN ${graph}.version }`
  return `[${version}, ${printer.page(parts, total, rows)}]`
}
