import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { readArticleList } from '../article/articleList.ts'
import { articleName, MAX_ARTICLE_BYTES, type Metadata, tooLarge } from '../article/readArticle.ts'
import { Problem } from '../problem/problem.ts'
import { letterMetadata } from './deadLetters.ts'

/** A text to read, or the reason why it cannot be read. */
export type Input =
  | { readonly path: string; readonly bytes: Uint8Array; readonly metadata: Metadata }
  | { readonly path: string; readonly problem: Problem }

/** Where `-` reads from. */
export type Stdin = AsyncIterable<Uint8Array>

/**
 * The articles that `paths` name, one after the other: files, the `*.txt` of folders in order of name, `-` for standard
 * input. A folder's `articles.tsv` tells titles, publishers and URLs. What cannot be read comes as a Problem; two
 * different files of one name in a run do too, for the name is how people and dead letters speak of an article.
 * @param metadata given for all, goes before the list's
 */
export async function* readInputs(paths: readonly string[], metadata: Metadata, stdin: Stdin): AsyncGenerator<Input> {
  const seen = new Map<string, string>()
  const lists = new Map<string, Promise<ListOrProblem>>()
  let hasReadStdin = false
  for (const given of paths) {
    if (given === '-') {
      if (hasReadStdin) continue
      hasReadStdin = true
      yield await readStdin(stdin, metadata)
      continue
    }
    for (const path of await expand(given)) {
      if (path instanceof Problem) {
        yield { path: path.at ?? given, problem: path }
        continue
      }
      const name = articleName(path)
      const twin = seen.get(name)
      if (twin !== undefined && resolve(twin) === resolve(path)) continue
      if (twin !== undefined) {
        yield {
          path,
          problem: new Problem('ARTICLE_NAME_TAKEN', {
            at: path,
            says: `expected every article of a run to have a name of its own, got "${name}" again after ${twin}`,
            fix: 'Rename one of the two',
          }),
        }
        continue
      }
      seen.set(name, path)
      const folder = dirname(path)
      if (!lists.has(folder)) lists.set(folder, readList(folder))
      const list = await lists.get(folder)
      // Without its publisher an article would be another article: better none than that one.
      if (list instanceof Problem) {
        yield { path, problem: list }
        continue
      }
      const row = list?.get(basename(path))
      const letter = await letterMetadata(path)
      yield await readFileInput(path, { ...letter, ...defined(row ?? {}), ...defined(metadata) })
    }
  }
}

type ListOrProblem = ReadonlyMap<string, Metadata> | Problem

async function expand(path: string): Promise<(string | Problem)[]> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => unreadable(path, error))
  if (info instanceof Problem) return [info]
  if (!info.isDirectory()) return [path]
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => unreadable(path, error))
  if (names instanceof Problem) return [names]
  const texts = names.filter((name) => /\.txt$/i.test(name)).sort()
  if (texts.length > 0) return [...(await missing(path, names)), ...texts.map((name) => join(path, name))]
  return [
    new Problem('FOLDER_WITHOUT_ARTICLES', {
      at: path,
      says: 'expected a folder with articles (*.txt), got none',
      fix: 'Name the folder that holds them, or single files',
    }),
  ]
}

/** Rows of a folder's list that name no file of it. */
async function missing(folder: string, names: readonly string[]): Promise<Problem[]> {
  const list = await readList(folder)
  if (list instanceof Problem) return []
  return [...list.keys()]
    .filter((file) => !names.includes(file))
    .map(
      (file) =>
        new Problem('ARTICLE_LISTED_MISSING', {
          at: join(folder, 'articles.tsv'),
          says: `expected a file "${file}" beside it, got none`,
          fix: 'Correct the name, or remove the row',
        }),
    )
}

async function readFileInput(path: string, metadata: Metadata): Promise<Input> {
  try {
    const info = await stat(path)
    if (!info.isFile()) {
      const kind = info.isDirectory() ? 'a folder' : (await lstat(path)).isFIFO() ? 'a pipe' : 'something else'
      const problem = new Problem('ARTICLE_NOT_A_FILE', {
        at: path,
        says: `expected a file, got ${kind}`,
        fix: 'Name a text file, or pass - to read standard input',
      })
      return { path, problem }
    }
    if (info.size > MAX_ARTICLE_BYTES) return { path, problem: tooLarge(path, info.size) }
    return { path, bytes: await readFile(path), metadata }
  } catch (error) {
    return { path, problem: unreadable(path, error as NodeJS.ErrnoException) }
  }
}

async function readStdin(stdin: Stdin, metadata: Metadata): Promise<Input> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    size += chunk.length
    if (size > MAX_ARTICLE_BYTES) return { path: 'stdin', problem: tooLarge('stdin', size) }
    chunks.push(chunk)
  }
  return { path: 'stdin', bytes: Buffer.concat(chunks), metadata }
}

async function readList(folder: string): Promise<ListOrProblem> {
  const path = join(folder, 'articles.tsv')
  try {
    return readArticleList(await readFile(path, 'utf8'), path)
  } catch (error) {
    if (error instanceof Problem) return error
    const code = (error as NodeJS.ErrnoException).code
    return code === 'ENOENT' ? new Map() : unreadable(path, error as NodeJS.ErrnoException)
  }
}

const WHY: Readonly<Record<string, readonly [says: string, fix: string]>> = {
  ENOENT: ['no such file', 'Check the path'],
  EACCES: ['no permission to read it', 'Change its permissions, or run as a user who may read it'],
  EPERM: ['no permission to read it', 'Change its permissions, or run as a user who may read it'],
  ELOOP: ['a link that leads back to itself', 'Remove the link'],
}

function unreadable(path: string, error: NodeJS.ErrnoException): Problem {
  const [says, fix] = WHY[error.code ?? ''] ?? [error.message, 'Check the file']
  return new Problem('ARTICLE_UNREADABLE', {
    at: path,
    says: `expected a file that can be read, got ${says}`,
    fix,
    cause: error,
  })
}

function defined(metadata: Metadata): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined))
}
