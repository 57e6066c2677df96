import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hash } from '../article/ids.ts'
import { articleName, type Metadata } from '../article/readArticle.ts'
import { Problem } from '../problem/problem.ts'

/** Problems that leave nothing to keep: the fix is elsewhere than in the article. */
const NOTHING_TO_KEEP = new Set([
  'ARTICLE_LIST_BROKEN',
  'ARTICLE_LISTED_MISSING',
  'ARTICLE_NOT_A_FILE',
  'ARTICLE_UNREADABLE',
  'FOLDER_WITHOUT_ARTICLES',
])

/** `NAME.reason.json`, beside the bytes in `NAME.txt`. */
interface Reason {
  /** Where it came from; of standard input a hash of what it was. */
  readonly path: string
  readonly code: string
  readonly says: string
  readonly fix: string
  /** What was told beside the text: it counts again when the letter is ingested. */
  readonly metadata: Metadata
}

export interface FailedInput {
  readonly path: string
  /** Left out when the file was not read: it is copied then, unless it is too large. */
  readonly bytes?: Uint8Array | undefined
  readonly metadata?: Metadata | undefined
}

/**
 * Where articles are kept that could not be ingested: the original bytes as `NAME.txt` and why as `NAME.reason.json`, `-2`,
 * `-3` … added when letters from elsewhere have that name. Ingesting the folder after repair empties it.
 */
export class DeadLetters {
  /** Names by origin, as of the first look; another process at work on the folder may know more. */
  #known: Promise<Map<string, string>> | undefined

  constructor(readonly folder: string) {}

  /**
   * Keeps an article and why it failed. A letter that fails again stays as it is.
   * @throws Problem DEAD_LETTERS_UNWRITABLE (exit 2)
   */
  async keep(failed: FailedInput, why: Problem): Promise<void> {
    if (NOTHING_TO_KEEP.has(why.code) || (await this.#letterAt(failed.path)) !== null) return
    try {
      await this.#write(failed, why)
    } catch (cause) {
      throw new Problem('DEAD_LETTERS_UNWRITABLE', {
        at: this.folder,
        says: `expected a folder that can be written, got ${(cause as NodeJS.ErrnoException).code ?? cause}`,
        fix: 'Make it writable, or set MERCATO_HOME to another folder; what went in stays in',
        exit: 2,
        cause,
      })
    }
  }

  async #write({ path, bytes, metadata = {} }: FailedInput, { code, says, fix }: Problem): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    const origin = originOf(path, bytes)
    const name = (await this.#letterFrom(origin)) ?? (await this.#freeName(articleName(path)))
    if (bytes !== undefined) await writeFile(this.#text(name), bytes)
    else if (code !== 'ARTICLE_TOO_LARGE') await copyFile(path, this.#text(name))
    const reason: Reason = { path: origin, code, says, fix, metadata }
    await writeFile(this.#reason(name), `${JSON.stringify(reason, null, 2)}\n`)
    ;(await this.#letters()).set(origin, name)
  }

  /** Forgets the letter that a path left or is: it went in. */
  async release(path: string): Promise<void> {
    const name = (await this.#letterAt(path)) ?? (await this.#letterFrom(originOf(path)))
    if (name === null) return
    await rm(this.#text(name), { force: true })
    await rm(this.#reason(name), { force: true })
    const letters = await this.#letters()
    for (const [origin, known] of letters) if (known === name) letters.delete(origin)
  }

  #text(name: string): string {
    return join(this.folder, `${name}.txt`)
  }

  #reason(name: string): string {
    return join(this.folder, `${name}.reason.json`)
  }

  async #names(): Promise<string[]> {
    const files = await readdir(this.folder).catch(() => [])
    return files.filter((file) => file.endsWith('.reason.json')).map((file) => file.slice(0, -'.reason.json'.length))
  }

  /** The letter whose text a path is. */
  async #letterAt(path: string): Promise<string | null> {
    const name = articleName(path)
    return resolve(path) === resolve(this.#text(name)) && (await exists(this.#reason(name))) ? name : null
  }

  async #letterFrom(origin: string): Promise<string | null> {
    return (await this.#letters()).get(origin) ?? null
  }

  #letters(): Promise<Map<string, string>> {
    this.#known ??= this.#read()
    return this.#known
  }

  async #read(): Promise<Map<string, string>> {
    const letters = new Map<string, string>()
    for (const name of await this.#names()) {
      const reason = await readReason(this.#reason(name))
      if (reason !== null) letters.set(reason.path, name)
    }
    return letters
  }

  async #freeName(wanted: string): Promise<string> {
    const taken = new Set(await this.#names())
    let name = wanted
    for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`
    return name
  }
}

/** What is known of the article in a file because it is a dead letter; nothing of any other file. */
export async function letterMetadata(path: string): Promise<Metadata> {
  return (await readReason(path.replace(/\.txt$/i, '.reason.json')))?.metadata ?? {}
}

function originOf(path: string, bytes?: Uint8Array): string {
  if (path !== 'stdin') return resolve(path)
  return bytes === undefined ? path : `stdin ${hash(Buffer.from(bytes).toString('base64'))}`
}

async function readReason(path: string): Promise<Reason | null> {
  if (!path.endsWith('.reason.json')) return null
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Reason
  } catch {
    return null
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
