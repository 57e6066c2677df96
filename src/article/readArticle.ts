import { Problem } from '../problem/problem.ts'
import { type Article, article } from './article.ts'
import { type PartialDate, parsePartialDate } from './date.ts'

/** Larger files are refused before they are read. */
export const MAX_ARTICLE_BYTES = 5 * 1024 * 1024

/** What is known of an article beside its text. */
export interface Metadata {
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  /** For a text without a date line. */
  readonly date?: PartialDate | undefined
}

const SPACE = '[ \\t\\u00a0\\u202f]'
const DATE_LINE = new RegExp(`^${SPACE}*date${SPACE}+(\\d[\\d/.-]*)(?:${SPACE}|(?=\\r?\\n)|$)`, 'i')

/**
 * The article in `bytes`: UTF-8, with or without byte-order mark, its first line starting with ` date YYYY-MM ` or
 * ` date YYYY-MM-DD `, the text following on the same line.
 * @param path where it came from, for messages and for the article's name
 * @throws Problem ARTICLE_TOO_LARGE, ARTICLE_EMPTY, ARTICLE_BINARY, ARTICLE_NOT_UTF8, ARTICLE_WITHOUT_DATE,
 *   ARTICLE_DATE_IMPOSSIBLE, ARTICLE_WITHOUT_TEXT
 */
export function readArticle(bytes: Uint8Array, path: string, metadata: Metadata = {}): Article {
  if (bytes.length > MAX_ARTICLE_BYTES) throw tooLarge(path, bytes.length)
  const content = decode(bytes, path)
  if (content.trim() === '') {
    throw new Problem('ARTICLE_EMPTY', {
      at: `${path}:1`,
      says: 'expected a text that starts with " date YYYY-MM ", got an empty file',
      fix: 'Put the article in it, or leave the file out',
    })
  }
  const { date, text } = split(content, path, metadata.date)
  if (text.trim() === '') {
    throw new Problem('ARTICLE_WITHOUT_TEXT', {
      at: `${path}:1`,
      says: `expected a text after " date ${date} ", got nothing`,
      fix: 'Put the article behind the date, on the same line',
    })
  }
  return article({
    name: articleName(path),
    title: metadata.title ?? null,
    publisher: metadata.publisher ?? null,
    url: metadata.url ?? null,
    publishedOn: date,
    text,
  })
}

/** `seeds/articles/kamara-2021-07-monaco.txt` → `kamara-2021-07-monaco`. */
export function articleName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.txt$/i, '')
}

/** The Problem of a file of `size` bytes, also for readers that look at the size before they read. */
export function tooLarge(path: string, size: number): Problem {
  return new Problem('ARTICLE_TOO_LARGE', {
    at: path,
    says: `expected an article of at most 5 MB, got ${Math.ceil(size / 1e6)} MB`,
    fix: 'Split it, one file an article',
  })
}

function split(content: string, path: string, given: PartialDate | undefined): { date: PartialDate; text: string } {
  const line = DATE_LINE.exec(content)
  if (!line) {
    if (given !== undefined) return { date: given, text: content }
    throw new Problem('ARTICLE_WITHOUT_DATE', {
      at: `${path}:1`,
      says: `expected the first line to start with " date YYYY-MM ", got ${quoted(content)}`,
      fix: 'Add the date, or pass --date 2022-01',
    })
  }
  const written = line[1] ?? ''
  const date = parsePartialDate(written)
  if (date === null || date.length < 7) {
    throw new Problem('ARTICLE_DATE_IMPOSSIBLE', {
      at: `${path}:1`,
      says: `expected a date that exists, as YYYY-MM or YYYY-MM-DD, got "${written}"`,
      fix: 'Correct it in the first line',
    })
  }
  return { date, text: content.slice(line[0].length) }
}

function decode(bytes: Uint8Array, path: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const control = utf16 ? -1 : bytes.findIndex((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)
  if (control >= 0) {
    throw new Problem('ARTICLE_BINARY', {
      at: `${path}:${lineOf(bytes, control)}`,
      says: `expected a text file, got the control byte 0x${hex(bytes[control])} at byte ${control}`,
      fix: 'Give the article as plain UTF-8 text',
    })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const wrong = firstBrokenByte(bytes)
    throw new Problem('ARTICLE_NOT_UTF8', {
      at: `${path}:${lineOf(bytes, wrong)}`,
      says: `expected UTF-8, got ${utf16 ? 'UTF-16' : `the byte 0x${hex(bytes[wrong])} at byte ${wrong}`}`,
      fix: utf16
        ? 'Save the file as UTF-8'
        : 'Save the file as UTF-8 (an old file is often windows-1252: iconv -f windows-1252 -t utf-8)',
    })
  }
}

/** Offset of the first byte that no character can be made of: there a forgiving decoder puts the first U+FFFD of its own. */
function firstBrokenByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at))
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset
  }
  return 0
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++
  return line
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).padStart(2, '0').toUpperCase()
}

function quoted(content: string): string {
  const first = content.trimStart().split(/\r?\n/, 1)[0] ?? ''
  return `"${first.length > 30 ? `${first.slice(0, 29)}…` : first}"`
}
