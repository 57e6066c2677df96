import type { ManagedTransaction } from 'neo4j-driver'
import { cypher } from '../neo4j/cypher.ts'
import { parameters } from '../neo4j/parameters.ts'
import { entityRow, type RegisterFacts } from './entity.ts'
import { identify } from './identity/identify.ts'
import { STAGE_RANK } from './model.ts'
import { claimId, type Statement, topicAndKey } from './topic.ts'
import { LABEL_WORDS } from './words.ts'

/** The order in which the statuses of an offer supersede each other. */
const STATUS_RANK = { PLANNED: 0, MADE: 1, REFUSED: 2, ACCEPTED: 3, WITHDRAWN: 4 } as const

/** What the derivations need that is not in the graph. */
export interface DeriveInput {
  /** Ids, sorted. */
  readonly articles: readonly string[]
  /** Whose judgements have changed, as in `identify`. */
  readonly bearers?: readonly string[]
  readonly facts: RegisterFacts
}

/**
 * Derives everything that some articles touch: who is who, who reports, claims with their states, edges between clubs and
 * players; and other articles anew that name somebody who turns out to be another. Runs inside the articles' own transaction;
 * the result depends neither on the order in which articles came nor on which of them came together.
 * @returns how many articles were derived
 */
export async function deriveArticles(tx: ManagedTransaction, input: DeriveInput): Promise<number> {
  const { facts, bearers = [] } = input
  const { articles, denotes } = await identify(tx, input.articles, bearers, (id) => facts.registered(id) !== undefined)
  const denoted = [...new Map(denotes.map(({ entity }) => [entity.id, entity])).values()]
    .sort((a, b) => compare(a.id, b.id))
    .map((entity) => entityRow(entity, facts.registered))
  if (articles.length === 0) return 0
  const run = async <Row>(name: string, values: Record<string, unknown> = {}): Promise<Row[]> => {
    const { records } = await tx.run(cypher(`derive/${name}`), parameters({ articles, ...values }))
    return records.map((record) => record.toObject() as Row)
  }
  const [before] = await run<{ entities: string[]; claims: string[]; topics: string[] }>('touched')

  await run('clear')
  await run('entities', { entities: denoted })
  await run('denotes', {
    mentions: denotes.map(({ id, entity }) => ({ id, entity: entity.id })),
  })
  const entities = sorted([...(before?.entities ?? []), ...denoted.map(({ id }) => id)])
  await run('sweep', { entities })
  await run('writes-for', { pairs: facts.writesFor(denoted.map(({ id }) => id)) })
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
  return articles.length
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
