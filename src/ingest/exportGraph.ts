import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { readStored } from '../graph/stored.ts'
import type { Connection } from '../neo4j/connect.ts'
import { toJson } from '../neo4j/json.ts'
import { statement } from '../neo4j/statement.ts'

/** The first line of every export. */
export const EXPORT_HEADER = { mercato: 'export', version: 1 } as const

/** Articles read at once: a few megabytes at most. */
const PAGE = 50

/**
 * Everything stored, as lines of JSON: the header, each judgement, each article with its mentions, reports, quotes and
 * ledger entry, and how many of both there were. Sorted by id: equal graphs give equal bytes but for times of recording.
 * @param onArticles told how many articles are done
 */
export async function* exportGraph(
  { driver, database }: Pick<Connection, 'driver' | 'database'>,
  onArticles: (done: number) => void = () => {},
): AsyncGenerator<string> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    yield line(EXPORT_HEADER)
    const judgements = await session.executeRead((tx) => tx.run(...statement('read/judgements')))
    for (const record of judgements.records) yield line({ judgement: toJson(record.get('judgement')) })
    let articles = 0
    for (let page = await session.executeRead(pageAfter('')); page.length > 0; ) {
      yield page.map(line).join('')
      articles += page.length
      onArticles(articles)
      page = await session.executeRead(pageAfter(page.at(-1)!.article.id))
    }
    yield line({ end: { articles, judgements: judgements.records.length } })
  } finally {
    await session.close()
  }
}

const pageAfter = (after: string) => async (tx: ManagedTransaction) => {
  const { records } = await tx.run(...statement('read/article-page', { after, limit: PAGE }))
  return readStored(
    tx,
    records.map((record) => record.get('article') as string),
  )
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
