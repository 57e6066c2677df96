import type { Article } from '../../src/article/article.ts'
import { article } from '../../src/article/article.ts'
import type { Document } from '../../src/extract/document.ts'
import { blank, stages } from '../../src/extract/index.ts'
import type { Draft } from '../../src/extract/rule.ts'
import { loadRegister } from '../../src/register/load.ts'
import type { Register } from '../../src/register/register.ts'

export const register = loadRegister('seeds/register')

/** Without careers: sentences that were made up send real people where they never were. */
export const withoutCareers: Register = { ...register, careersOf: () => [], namesakes: () => [] }

/** What stands in `[words](mark)`, with its place in the text without marks. */
export interface Mark {
  readonly mark: string
  readonly words: string
  readonly start: number
  readonly end: number
}

/** A sentence without its marks, and the marks: `[Milan](club) suit [Kamara](player)`. */
export function unmark(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    text += marked.slice(from, match.index)
    marks.push({ mark: match[2]!, words: match[1]!, start: text.length, end: text.length + match[1]!.length })
    text += match[1]
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), marks }
}

/** An article of one's own, of January 2022 unless said otherwise. */
export function articleOf(text: string, publishedOn = '2022-01', publisher: string | null = null): Article {
  return article({ name: 'test', title: null, publisher, url: null, publishedOn, text })
}

/** The text after every stage. */
export function read(text: string, publishedOn?: string): Document {
  return stages.reduce((document, { run }) => run(document), blank(articleOf(text, publishedOn), withoutCareers))
}

/** The name of an entity of a document. */
export function nameOf(document: Document, id: string | null): string | null {
  return document.entities.find((entity) => entity.id === id)?.name ?? null
}

/** Every name in what a draft says. */
export function namesIn(document: Document, { said }: Draft): (string | null)[] {
  return [said.player, 'club' in said ? said.club : null, 'other' in said ? said.other : null].map((id) =>
    nameOf(document, id),
  )
}
