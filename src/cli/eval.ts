import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readArticle } from '../article/readArticle.ts'
import { type Annotation, readAnnotation } from '../extract/eval/annotation.ts'
import { type Half, halfOf } from '../extract/eval/half.ts'
import { type ArticleScore, type Miss, scoreArticle } from '../extract/eval/score.ts'
import { type Interval, type Summary, summary } from '../extract/eval/summary.ts'
import { toFacts } from '../extract/facts/toFacts.ts'
import { extract } from '../extract/index.ts'
import { readInputs } from '../ingest/inputs.ts'
import { Problem } from '../problem/problem.ts'
import type { Register } from '../register/register.ts'
import type { Context } from './context.ts'
import { register } from './register.ts'

export interface EvalOptions {
  readonly texts?: readonly string[]
  readonly half?: string
  readonly misses?: boolean
  readonly json?: boolean
}

/** `mercato eval`: exit 1 when some annotated articles have no text or cannot be read; the others are scored. */
export async function evalCommand(
  { terminal, signal }: Context,
  folder: string,
  { texts = [], half, misses = false, json = false }: EvalOptions,
): Promise<void> {
  const wanted = readHalf(half)
  const scores: ArticleScore[] = []
  for await (const scored of scoreFolder(folder, texts, register())) {
    if (signal.aborted) return
    if (scored instanceof Problem) {
      terminal.note(terminal.style.red(scored.message))
      process.exitCode ||= scored.exit
    } else if (wanted === null || halfOf(scored.article) === wanted) scores.push(scored)
  }
  const total = summary(scores)
  if (json) {
    const articles = scores.map(({ article, misses: all, ...counts }) => ({
      article,
      half: halfOf(article),
      ...counts,
      ...(misses ? { misses: all } : {}),
    }))
    terminal.out(JSON.stringify({ ...total, each: articles }))
    return
  }
  if (misses) for (const { article, misses: all } of scores) for (const miss of all) terminal.out(line(article, miss))
  terminal.table(['', 'right', 'extra', 'missed', 'precision', 'recall', 'F1', '95 %'], rows(total))
  terminal.note(`${total.articles} articles; 95 %: where F1 lies when other articles of the kind are drawn`)
}

/**
 * Reads the text of every annotation `NAME.json` of a folder and scores what was read, in order of name. `NAME.txt` is looked for in the
 * folder, then in `texts`. An article that cannot be scored comes as a Problem.
 */
export async function* scoreFolder(
  folder: string,
  texts: readonly string[],
  names: Register,
): AsyncGenerator<ArticleScore | Problem> {
  const annotated = await list(folder)
  const stems = annotated.flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []))
  const golds = new Map<string, Annotation>()
  for (const stem of stems.filter((name) => !NO_ANNOTATION.has(name))) {
    const path = join(folder, `${stem}.json`)
    try {
      golds.set(stem, readAnnotation(await readFile(path, 'utf8'), path))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      yield error
    }
  }
  if (golds.size === 0)
    throw new Problem('FOLDER_WITHOUT_ANNOTATIONS', {
      at: folder,
      says: 'expected a folder with annotations (NAME.json), got none',
      fix: 'Name the folder that holds them, such as tests/gold',
      exit: 2,
    })
  const places = new Map<string, string>()
  for (const place of [folder, ...texts])
    for (const file of await list(place))
      if (file.endsWith('.txt') && !places.has(file.slice(0, -4))) places.set(file.slice(0, -4), join(place, file))
  for (const [stem, gold] of golds) {
    const path = places.get(stem)
    if (path === undefined) {
      yield new Problem('ANNOTATION_WITHOUT_TEXT', {
        at: join(folder, `${stem}.json`),
        says: `expected ${stem}.txt beside it${texts.length > 0 ? ` or in ${texts.join(', ')}` : ''}, got no such file`,
        fix: 'Name the folder of the text with --texts',
      })
      continue
    }
    for await (const input of readInputs([path], {}, process.stdin)) {
      try {
        if ('problem' in input) throw input.problem
        const article = readArticle(input.bytes, input.path, input.metadata)
        yield scoreArticle(stem, gold, toFacts(article, extract(article, names)) as unknown as Annotation)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        yield error
      }
    }
  }
}

/** Records that may lie beside annotations. */
const NO_ANNOTATION = new Set(['scores'])

async function list(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (cause) {
    throw new Problem('FOLDER_UNREADABLE', {
      at: folder,
      says: `expected a folder that can be read, got ${(cause as NodeJS.ErrnoException).code}`,
      fix: 'Check the path',
      exit: 2,
      cause,
    })
  }
}

function readHalf(half: string | undefined): Half | null {
  if (half === undefined) return null
  const wanted = half.toUpperCase()
  if (wanted === 'READ' || wanted === 'UNREAD') return wanted
  throw new Problem('HALF', { says: `expected --half read or --half unread, got "${half}"`, fix: 'Use one', exit: 2 })
}

function line(article: string, { list: name, is, what }: Miss): string {
  return `${is === 'EXTRA' ? '+' : '-'} ${article} ${name} ${typeof what === 'string' ? what : JSON.stringify(what)}`
}

function rows({ lists, details, macro, macroInterval }: Summary): string[][] {
  return [
    ...lists.map(({ list: name, right, extra, missed, precision, recall, f1, interval }) => [
      name,
      ...[right, extra, missed].map(String),
      ...[precision, recall, f1].map(percent),
      between(interval),
    ]),
    ['macro', '', '', '', '', '', percent(macro), between(macroInterval)],
    ...Object.entries(details).map(([name, value]) => [`${name} right`, '', '', '', percent(value), '', '', '']),
  ]
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function between({ low, high }: Interval): string {
  return `${percent(low)}–${percent(high)}`
}
