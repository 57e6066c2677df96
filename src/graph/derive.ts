import type { ManagedTransaction } from 'neo4j-driver'
import { cypher } from '../neo4j/cypher.ts'
import { parameters } from '../neo4j/parameters.ts'
import { type Denoting, type EntityRow, entityOf } from './entity.ts'
import { STAGE_RANK } from './model.ts'
import { claimId, type Statement, topicAndKey } from './topic.ts'
import { LABEL_WORDS } from './words.ts'

/** The order in which the statuses of an offer supersede each other. */
const STATUS_RANK = { PLANNED: 0, MADE: 1, REFUSED: 2, ACCEPTED: 3, WITHDRAWN: 4 } as const

/** What the derivations need that is not in the graph. */
export interface DeriveInput {
  /** Ids, sorted. */
  readonly articles: readonly string[]
  /** Those that stand. */
  readonly mentions: readonly (Denoting & { readonly id: string })[]
  readonly entities: readonly EntityRow[]
  /** Journalists and outlets of the register that belong together and of which the articles name one. */
  readonly writesFor: readonly { readonly journalist: string; readonly outlet: string }[]
}

/**
 * Derives everything that some articles touch: who is who, who reports, claims with their states, edges between clubs and
 * players. Runs inside the articles' own transaction; the result depends neither on the order in which articles came nor
 * on which of them came together.
 */
export async function deriveArticles(tx: ManagedTransaction, input: DeriveInput): Promise<void> {
  const run = async <Row>(name: string, values: Record<string, unknown> = {}): Promise<Row[]> => {
    const { records } = await tx.run(cypher(`derive/${name}`), parameters({ articles: input.articles, ...values }))
    return records.map((record) => record.toObject() as Row)
  }
  const [before] = await run<{ entities: string[]; claims: string[]; topics: string[] }>('touched')

  await run('clear')
  await run('entities', { entities: input.entities })
  await run('denotes', {
    mentions: input.mentions.map((mention) => ({ id: mention.id, entity: entityOf(mention).id })),
  })
  const entities = sorted([...(before?.entities ?? []), ...input.entities.map((entity) => entity.id)])
  await run('sweep', { entities })
  await run('writes-for', { pairs: input.writesFor })
  await run('names', { entities })
  await run('sources')
  await run('about')

  const statements = (await run<{ statement: Statement & { id: string } }>('statements')).map(({ statement }) => {
    const { topic, key } = topicAndKey(statement)
    return { id: statement.id, kind: statement.kind, topic, key, claim: claimId({ topic, key }) }
  })
  await run('claims', { statements: [...statements].sort((a, b) => compare(a.claim, b.claim) || compare(a.id, b.id)) })
  const claims = sorted([...(before?.claims ?? []), ...statements.map(({ claim }) => claim)])
  await run('forget', { claims })
  await run('claim-states', { claims, rank: STAGE_RANK, statusRank: STATUS_RANK })
  await run('claim-edges', { claims })
  await run('interested-in', { claims })
  const ends = statements.filter(({ kind }) => kind === 'CONTRACT_END').map(({ topic }) => topic)
  await run('contract-ends', { topics: sorted([...(before?.topics ?? []), ...ends]) })
  await run('players', { entities })
  await run('labels', { ids: sorted([...claims, ...statements.map(({ id }) => id)]), words: LABEL_WORDS })
}

/** Removes claims that no report states and entities that no mention denotes, wherever they are. */
export async function forgetOrphans(tx: ManagedTransaction): Promise<void> {
  const { records } = await tx.run(cypher('derive/orphans'))
  await tx.run(cypher('derive/forget'), { claims: sorted(records[0]?.get('claims') ?? []) })
  await tx.run(cypher('derive/sweep'), { entities: sorted(records[0]?.get('entities') ?? []) })
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compare)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
