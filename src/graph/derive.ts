import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { statement } from '../neo4j/statement.ts'
import { type Contradiction, withId } from './contradiction.ts'
import { entityRow, type RegisterFacts } from './entity.ts'
import { identify } from './identity/identify.ts'
import { claimId, type Statement, topicAndKey } from './topic.ts'
import { LABEL_WORDS } from './words.ts'

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
  const judged = await timesJudged(tx, 'derive/judged')
  const { articles, denotes } = await identify(tx, input.articles, bearers, (id) => facts.registered(id) !== undefined)
  const denoted = [...new Map(denotes.map(({ entity }) => [entity.id, entity])).values()]
    .sort((a, b) => compare(a.id, b.id))
    .map((entity) => entityRow(entity, facts.registered))
  if (articles.length === 0) return 0
  const run = async <Row>(name: string, values: Record<string, unknown> = {}): Promise<Row[]> => {
    const { records } = await tx.run(...statement(`derive/${name}`, { articles, ...values }))
    return records.map((record) => record.toObject() as Row)
  }
  const [before = { entities: [], claims: [], topics: [] }] = await run<Touched>('touched')

  await run('clear')
  await run('entities', { entities: denoted })
  const denoting = denotes.map(({ id, entity }) => ({ id, entity: entity.id }))
  await run('denotes', { mentions: denoting })
  const ids = sorted([...before.entities, ...denoted.map(({ id }) => id)])
  await run('sweep', { entities: ids })
  await run('writes-for', { pairs: facts.writesFor(denoted.map(({ id }) => id)) })
  const entities = changed(ids, denoting, new Set(before.entities))
  await run('names', { entities })
  await run('works-for', { entities })
  await run('sources')
  await run('about')

  const statements = (await run<{ statement: Statement & { id: string } }>('statements')).map(({ statement }) => {
    const { topic, key } = topicAndKey(statement)
    return {
      id: statement.id,
      kind: statement.kind,
      player: statement.player,
      topic,
      key,
      claim: claimId({ topic, key }),
    }
  })
  await run('claims', { statements: [...statements].sort((a, b) => compare(a.claim, b.claim) || compare(a.id, b.id)) })
  const topics = sorted([...before.topics, ...statements.map(({ topic }) => topic)])
  await run('forget', { claims: sorted(before.claims) })
  await run('relays', { topics })
  const [disputed = { claims: [], topics: [] }] = await run<Omit<Touched, 'entities'>>('disputed', { topics })
  await run('claim-states', { claims: disputed.claims, asOf: null })
  await run('claim-edges', { claims: disputed.claims })
  await run('interested-in', { claims: disputed.claims })
  await run('contract-ends', { topics })
  const contradictions = await run<Contradiction>('contradictions', { topics: disputed.topics, asOf: null })
  await run('contradicts', { topics: disputed.topics, contradictions: contradictions.map(withId) })
  await run('players', { entities })
  await run('plays-for', { players: ids, asOf: null })
  await run('labels', { ids: sorted([...disputed.claims, ...statements.map(({ id }) => id)]), words: LABEL_WORDS })
  if ((await timesJudged(tx, 'derive/judged-since')) !== judged) throw judgedMeanwhile()
  return articles.length
}

async function timesJudged(tx: ManagedTransaction, name: string): Promise<number> {
  const { records } = await tx.run(...statement(name))
  return neo4j.integer.toNumber(records[0]?.get('judged'))
}

/** The driver runs a transaction again that fails so. https://neo4j.com/docs/status-codes/5/errors/all-errors/ */
function judgedMeanwhile(): Error {
  return new neo4j.Neo4jError(
    'Somebody has judged who is who while this was written.',
    'Neo.TransientError.Transaction.Outdated',
    '25N02',
    'error: invalid transaction state - unable to complete transaction',
  )
}

/** What articles had touched before they came again. */
interface Touched {
  readonly entities: readonly string[]
  readonly claims: readonly string[]
  readonly topics: readonly string[]
}

/** Entities with those of their mentions that are new; `whole` where others may have gone or changed. */
function changed(
  ids: readonly string[],
  denoting: readonly { readonly id: string; readonly entity: string }[],
  before: ReadonlySet<string>,
) {
  const mentions = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { id, entity } of denoting) mentions.get(entity)?.push(id)
  return ids.map((id) => ({ id, mentions: mentions.get(id), whole: before.has(id) }))
}

/** Removes claims that no report states and entities that no mention denotes, wherever they are. */
export async function forgetOrphans(tx: ManagedTransaction): Promise<void> {
  const { records } = await tx.run(...statement('derive/orphans'))
  await tx.run(...statement('derive/forget', { claims: sorted(records[0]?.get('claims') ?? []) }))
  await tx.run(...statement('derive/sweep', { entities: sorted(records[0]?.get('entities') ?? []) }))
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compare)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
