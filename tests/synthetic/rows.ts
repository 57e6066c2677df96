import { type ArticleRows, articleRows } from '../../src/graph/rows.ts'
import { registered } from '../../src/ingest/registered.ts'
import type { Register } from '../../src/register/register.ts'
import { syntheticArticle } from './syntheticArticle.ts'
import type { World } from './world.ts'

/** Rows of synthetic articles, without the work of reading them, until there are about so many reports. */
export function* syntheticRows(world: World, register: Register, reports: number): Generator<ArticleRows> {
  for (let n = 0, told = 0; told < reports; n++) {
    const { article, extraction, sentences } = syntheticArticle(world, n)
    const rows = articleRows(article, extraction, sentences, 'synthetic', (id) => registered(register, id))
    told += rows.reports.length
    yield rows
  }
}

/** The items in lists of a size; the last one is shorter. */
export function* inLists<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let list: T[] = []
  for (const item of items) {
    list.push(item)
    if (list.length < size) continue
    yield list
    list = []
  }
  if (list.length > 0) yield list
}
