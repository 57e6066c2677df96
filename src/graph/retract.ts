import type { ManagedTransaction } from 'neo4j-driver'
import { statement } from '../neo4j/statement.ts'
import { Problem } from '../problem/problem.ts'
import { deriveArticles } from './derive.ts'
import type { RegisterFacts } from './entity.ts'

/** The article that was meant. */
export interface Retracted {
  readonly id: string
  readonly name: string
}

/**
 * Retracts an article: nothing is deleted, and nothing is derived from it any more. Ingesting or re-reading it leaves it
 * retracted. In the given transaction.
 * @param called its id, address, title or first words
 * @param why for people; null takes the retraction back, and the graph is what it was before it
 * @throws Problem (exit 2) ARTICLE_UNKNOWN, ARTICLE_AMBIGUOUS, ARTICLE_RETRACTED, ARTICLE_NOT_RETRACTED
 */
export async function retract(
  tx: ManagedTransaction,
  called: string,
  why: string | null,
  { now, facts }: { readonly now: string; readonly facts: RegisterFacts },
): Promise<Retracted> {
  const run = (name: string, values: Record<string, unknown>) => tx.run(...statement(name, values))
  const { records } = await run('read/called', { called })
  const { id, name, retracted } = only(
    called,
    records.map((record) => record.toObject() as Retracted & { readonly retracted: boolean }),
  )
  if (retracted === (why !== null)) throw already(id, retracted)
  if (why === null) {
    await run('write/raise', { articles: [id] })
    await run('write/reinstate', { article: id })
  } else {
    await run('write/retract', { article: id, why, now })
    await run('write/lower', { articles: [id] })
  }
  await deriveArticles(tx, { articles: [id], facts })
  await run('write/commit', { entries: [], extractor: null, now })
  return { id, name }
}

function only<Found extends Retracted>(called: string, found: readonly Found[]): Found {
  const [first, second] = found
  if (first && second === undefined) return first
  if (first === undefined) {
    throw new Problem('ARTICLE_UNKNOWN', {
      says: `expected the id, address, title or first words of an article, got "${called}"`,
      fix: "mercato query '{ articles(first: 20) { nodes { id title } } }' shows them",
      exit: 2,
    })
  }
  throw new Problem('ARTICLE_AMBIGUOUS', {
    says: `expected one article, got ${found.length} called "${called}": ${found.map(({ id }) => id).join(', ')}`,
    fix: 'Name it by its id',
    exit: 2,
  })
}

function already(id: string, retracted: boolean): Problem {
  return retracted
    ? new Problem('ARTICLE_RETRACTED', {
        says: `expected an article that stands, got ${id}, which is retracted`,
        fix: 'Nothing is to be done; --undo takes the retraction back',
        exit: 2,
      })
    : new Problem('ARTICLE_NOT_RETRACTED', {
        says: `expected a retracted article, got ${id}, which stands`,
        fix: 'Nothing is to be done',
        exit: 2,
      })
}
