import type { Article } from '../article/article.ts'
import { readArticle } from '../article/readArticle.ts'
import { extract } from '../extract/index.ts'
import { EXTRACTOR } from '../extract/version.ts'
import { sentences } from '../french/sentences.ts'
import { type ArticleRows, articleRows } from '../graph/rows.ts'
import { Problem } from '../problem/problem.ts'
import type { Register } from '../register/register.ts'
import type { Input } from './inputs.ts'
import { registered } from './registered.ts'

/** An input as rows to write, or why it cannot be read. */
export type Read = { readonly input: Input } & ({ readonly rows: ArticleRows } | { readonly problem: Problem })

/** Reads an input. It fails only for faults of the machinery: whatever is in an article is told by its Problem. */
export type Reader = (input: Input) => Promise<Read>

/** Reads in this thread. */
export function readerHere(register: Register): Reader {
  return async (input) => {
    if ('problem' in input) return { input, problem: input.problem }
    try {
      return { input, rows: readRows(readArticle(input.bytes, input.path, input.metadata), register) }
    } catch (error) {
      return { input, problem: error instanceof Problem ? error : cannotRead(input.path, error) }
    }
  }
}

/** Reads an article and lays it out as rows. */
export function readRows(article: Article, register: Register): ArticleRows {
  return articleRows(article, extract(article, register), sentences(article.text), EXTRACTOR, (id) =>
    registered(register, id),
  )
}

/** A fault of ours that one article brings to light stops none of the others. */
function cannotRead(path: string, cause: unknown): Problem {
  return new Problem('ARTICLE_READING_FAILED', {
    at: path,
    says: `expected to read this article, got ${cause instanceof Error ? `${cause.name} "${cause.message}"` : cause}`,
    fix: 'Please report it with the article: the fault is in the program',
    cause,
  })
}
