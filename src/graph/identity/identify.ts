import type { ManagedTransaction } from 'neo4j-driver'
import { groupBy } from './groupBy.ts'
import { type Denoted, labelOf } from './ids.ts'
import { bearerOf, isLone, isPersonal, type Named } from './names.ts'
import { holdSurnames, type Reach, reachOf } from './reach.ts'
import { readSightings, type Stored } from './readSightings.ts'
import { type Resolution, resolve } from './resolve.ts'
import { type Run, runIn } from './run.ts'
import { compare } from './sighting.ts'

export interface Identified {
  /** The given articles, and all others of which a mention denotes somebody else than before; sorted. */
  readonly articles: readonly string[]
  /** Whom each standing mention of these articles denotes; sorted by mention. */
  readonly denotes: readonly { readonly id: string; readonly entity: Denoted }[]
}

/**
 * Whom the mentions of some articles denote, and which other articles that changes: « Kamara » of June was a man of his own
 * until the article of July told his first name. Reads the people whose names relate to theirs, never the whole graph, and
 * holds their surnames until the transaction ends, so that two writers never decide on one name at once.
 * @param articles ids, sorted
 * @param bearers whose judgements have changed: everything that bears one of these names, or is judged the same, is looked at
 * @param isRegistered whether the register has an id
 */
export async function identify(
  tx: ManagedTransaction,
  articles: readonly string[],
  bearers: readonly string[],
  isRegistered: (id: string) => boolean,
): Promise<Identified> {
  const run = runIn(tx)
  const own = await nameMentions(run, articles)
  const touched = own.flatMap(({ bearer, former }) => [bearer, former ?? bearer])
  const isJudged = bearers.length > 0
  const reach = await reachOf(run, [...touched, ...bearers], isJudged)
  const sightings = await look(run, reach, own, isJudged)
  const resolution = resolve(sightings, reach.judgements, isRegistered)

  const entities = new Map<string, Denoted>(
    own.filter(({ stands }) => stands).map(({ id, bearer }) => [id, { id: bearer, label: labelOf(bearer) }]),
  )
  for (const [id, entity] of resolution.denotes) entities.set(id, entity)
  const others = changed(sightings, resolution, new Set(articles))
  for (const { id, entity } of others.length === 0 ? [] : await run<Denotes>('articles', { articles: others })) {
    if (!entities.has(id)) entities.set(id, { id: entity, label: labelOf(entity) })
  }
  const all = new Set([...articles, ...others])
  const isElsewhere = new Set(sightings.filter(({ article }) => !all.has(article)).map(({ id }) => id))
  return {
    articles: [...all].sort(compare),
    denotes: [...entities]
      .filter(([id]) => !isElsewhere.has(id))
      .map(([id, entity]) => ({ id, entity }))
      .sort((a, b) => compare(a.id, b.id)),
  }
}

interface Denotes {
  readonly id: string
  readonly entity: string
}

/** A mention of one of the articles. */
interface Own extends Named {
  readonly id: string
  readonly ref: string
  readonly article: string
  readonly stands: boolean
  readonly bearer: string
  /** What it was found by before; null when it is new. */
  readonly former: string | null
}

/** Makes everybody whom articles name known by name; to be done for all of them before any is derived anew. */
export async function recordNames(tx: ManagedTransaction, articles: readonly string[]): Promise<void> {
  const own = await nameMentions(runIn(tx), articles)
  await holdSurnames(
    runIn(tx),
    own.map(({ bearer }) => bearer),
    new Map(),
  )
}

/** Notes who bears the names of the articles' mentions, and who is named together, where that is not known yet. */
async function nameMentions(run: Run, articles: readonly string[]): Promise<Own[]> {
  const rows = await run<{ mention: Named & Omit<Own, 'former'> }>('mentions', { articles })
  const own = rows.map(({ mention }) => ({ ...mention, bearer: bearerOf(mention), former: mention.bearer }))
  const named = own.filter(({ bearer, former }) => bearer !== former).map(({ id, bearer }) => ({ id, bearer }))
  if (named.length > 0) await run('bear', { mentions: named })
  const byArticle = groupBy(own, ({ article }) => article)
  await run('names', { articles: articles.map((id) => ({ id, names: namesOf(byArticle.get(id) ?? []) })) })
  return own
}

/** Clubs, and people with full names, sorted. */
function namesOf(own: readonly Own[]): string[] {
  const named = own.filter(({ stands, bearer }) => stands && /^(?:club|player|person):/.test(bearer) && !isLone(bearer))
  return [...new Set(named.map(({ bearer }) => bearer))].sort(compare)
}

/** The mentions to hold side by side; of clubs and sources only those of the articles and those that were judged, unless asked for all. */
function look(run: Run, reach: Reach, own: readonly Own[], all: boolean): Promise<Stored[]> {
  const judged = new Set(reach.judgements.flatMap(({ oneBearer, otherBearer }) => [oneBearer, otherBearer]))
  const refs = [
    ...reach.judgements.flatMap(({ one, other }) => [one, other]).filter((side) => side.includes('#')),
    ...own.flatMap(({ ref, bearer }) => (judged.has(bearer) && !isPersonal(bearer) ? [ref] : [])),
  ]
  const bearers = reach.bearers.filter((bearer) => all || isPersonal(bearer))
  return readSightings(run, bearers, [...new Set(refs)].sort(compare))
}

/** Other articles of which a mention will denote somebody else, sorted. */
function changed(sightings: readonly Stored[], { denotes }: Resolution, given: ReadonlySet<string>): string[] {
  const others = sightings.filter(
    ({ id, article, stands, entity }) => stands && !given.has(article) && denotes.get(id)?.id !== entity,
  )
  return [...new Set(others.map(({ article }) => article))].sort(compare)
}
