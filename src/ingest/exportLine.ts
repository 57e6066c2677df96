import { z } from 'zod'
import type { StoredArticle, StoredNode } from '../graph/stored.ts'
import { fromJson } from '../neo4j/json.ts'
import { Problem } from '../problem/problem.ts'
import { EXPORT_HEADER } from './exportGraph.ts'

/** A line of an export. */
export type ExportLine =
  | { readonly kind: 'header' }
  | { readonly kind: 'judgement'; readonly judgement: StoredNode }
  | { readonly kind: 'article'; readonly article: StoredArticle }
  | { readonly kind: 'end'; readonly articles: number; readonly judgements: number }

const NODE = z.looseObject({ id: z.string().min(1) })
const WORDS = NODE.extend({ text: z.string(), start: z.int(), end: z.int() })
const ARTICLE = z.strictObject({
  article: NODE.extend({ text: z.string(), publishedOn: z.string() }),
  ledger: NODE.optional(),
  mentions: z.array(NODE.extend({ ref: z.string() })),
  reports: z.array(WORDS.extend({ playerRef: z.string() })),
  quotes: z.array(WORDS.extend({ speakerRef: z.string() })),
})
const LINE = z.union([
  z.strictObject({ mercato: z.literal(EXPORT_HEADER.mercato), version: z.int() }),
  z.strictObject({ judgement: NODE }),
  z.strictObject({ end: z.strictObject({ articles: z.int(), judgements: z.int() }) }),
  ARTICLE,
])

/**
 * Reads a line of an export.
 * @param at the line for people: `saga.ndjson:12`
 * @throws Problem EXPORT_LINE_WRONG, EXPORT_NEWER
 */
export function readExportLine(text: string, at: string): ExportLine {
  const { data, error } = LINE.safeParse(parse(text, at))
  if (data === undefined) throw wrong(at, `something else (${z.prettifyError(error).split('\n', 1)[0]})`)
  if ('mercato' in data) {
    if (data.version > EXPORT_HEADER.version) throw newer(at, data.version)
    return { kind: 'header' }
  }
  if ('judgement' in data) return { kind: 'judgement', judgement: data.judgement }
  if ('end' in data) return { kind: 'end', ...data.end }
  const stray = [...data.reports, ...data.quotes].find(
    ({ text, start, end }) => data.article.text.slice(start, end) !== text,
  )
  if (stray) throw wrong(at, `${stray.id}, whose words do not stand in its article`)
  return { kind: 'article', article: data as StoredArticle }
}

function parse(text: string, at: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    // For its errors: dates that are none.
    fromJson(value)
    return value
  } catch (error) {
    throw wrong(at, `"${(error as Error).message}"`)
  }
}

function wrong(at: string, got: string): Problem {
  return new Problem('EXPORT_LINE_WRONG', {
    at,
    says: `expected a line as \`mercato export\` writes it, got ${got}`,
    fix: 'Export again; what is whole in the other lines goes in',
  })
}

function newer(at: string, version: number): Problem {
  return new Problem('EXPORT_NEWER', {
    at,
    says: `expected an export of version ${EXPORT_HEADER.version} or older, got version ${version}`,
    fix: 'Use the version of the program that wrote it, or a newer one',
  })
}
