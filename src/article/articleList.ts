import { Problem } from '../problem/problem.ts'
import type { Metadata } from './readArticle.ts'

const COLUMNS = ['file', 'title', 'publisher', 'url']

/**
 * Title, publisher and URL of the files of a folder, from the text of its `articles.tsv` (a header line, then one row a
 * file; an empty cell is not told).
 * @param path of the list, for messages
 * @throws Problem ARTICLE_LIST_BROKEN with the line and column
 */
export function readArticleList(text: string, path: string): ReadonlyMap<string, Metadata> {
  const [head = '', ...lines] = text
    .replace(/^\ufeff/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
  const columns = head.split('\t')
  const unknown = columns.find((column) => !COLUMNS.includes(column))
  if (unknown !== undefined || !columns.includes('file')) {
    throw broken(
      `${path}:1`,
      `expected the columns ${COLUMNS.join(', ')} (file is required), got "${columns.join(', ')}"`,
    )
  }
  const rows = new Map<string, Metadata>()
  lines.forEach((line, index) => {
    if (line === '') return
    const at = `${path}:${index + 2}`
    const cells = line.split('\t')
    if (cells.length !== columns.length) throw broken(at, `expected ${columns.length} cells, got ${cells.length}`)
    const cell = (column: string) => cells[columns.indexOf(column)]?.trim() || undefined
    const file = cell('file')
    if (file === undefined) throw broken(at, 'expected a file name, got an empty cell')
    if (rows.has(file)) throw broken(at, `expected one row a file, got "${file}" again`)
    const url = cell('url')
    if (url !== undefined && !URL.canParse(url)) throw broken(at, `expected a URL, got "${url}"`)
    rows.set(file, { title: cell('title'), publisher: cell('publisher'), url })
  })
  return rows
}

function broken(at: string, says: string): Problem {
  return new Problem('ARTICLE_LIST_BROKEN', { at, says, fix: 'Correct the list, or remove it' })
}
