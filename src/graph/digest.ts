import { createHash } from 'node:crypto'
import neo4j, { type Driver } from 'neo4j-driver'

const LABELS = [
  'Article',
  'Claim',
  'Club',
  'Judgement',
  'Mention',
  'Person',
  'Player',
  'Quote',
  'Report',
  'Source',
] as const

/** In the order of the label's index, so that the server streams and sorts nothing. Withdrawn judgements do not count. */
const nodesOf = (label: (typeof LABELS)[number]) => `CYPHER 5
MATCH (n:${label})
WHERE n.id IS NOT NULL AND (n.withdrawnAt IS NULL OR NOT n:Judgement)
RETURN labels(n) AS labels, properties(n) AS properties, COLLECT { MATCH (n)-[e]->(m) RETURN [type(e), m.id, properties(e)] } AS edges
ORDER BY n.id`

/** Times of recording: two graphs of the same reports are equal whenever they were written. */
const TIMES = new Set(['recordedAt', 'at'])

/**
 * SHA-256 over all nodes and edges in a canonical form and order, without times of recording, ledger, migrations and
 * withdrawn judgements; a retraction counts as a flag. Equal digests mean equal graphs.
 */
export async function digest(driver: Driver, database: string): Promise<string> {
  const sum = createHash('sha256')
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    for (const label of LABELS) {
      const result = session.run(nodesOf(label))
      for await (const record of result) sum.update(`${canonicalNode(record.toObject() as NodeRow)}\n`)
    }
  } finally {
    await session.close()
  }
  return sum.digest('hex')
}

interface NodeRow {
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
  /** Type, id of the end, properties. */
  readonly edges: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[]
}

function canonicalNode({ labels, properties, edges }: NodeRow): string {
  return JSON.stringify([
    [...labels].sort(),
    canonicalProperties(properties),
    edges.map(([type, end, own]) => JSON.stringify([type, end, canonicalProperties(own)])).sort(),
  ])
}

function canonicalProperties(properties: Readonly<Record<string, unknown>>): unknown[] {
  return Object.keys(properties)
    .sort()
    .filter((key) => !TIMES.has(key))
    .map((key) => [key, key === 'retractedAt' ? true : canonicalValue(properties[key])])
}

function canonicalValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalValue)
  if (neo4j.isInt(value)) return value.toString()
  if (value !== null && typeof value === 'object') return String(value)
  return value
}
