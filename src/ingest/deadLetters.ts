import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { articleName, MAX_ARTICLE_BYTES } from '../article/readArticle.ts'
import type { Problem } from '../problem/problem.ts'

/**
 * Where articles are kept that could not be ingested: the original bytes as `NAME.txt` (up to 5 MB) and the reason as
 * `NAME.reason.json`. Ingesting the folder after repair empties it.
 */
export class DeadLetters {
  constructor(readonly folder: string) {}

  /** Keeps an article and why it failed. */
  async keep(path: string, problem: Problem, bytes?: Uint8Array): Promise<void> {
    const name = articleName(path)
    await mkdir(this.folder, { recursive: true })
    const copy = join(this.folder, `${name}.txt`)
    if (resolve(path) !== resolve(copy)) await this.#copy(path, copy, bytes)
    const reason = { path: resolve(path), code: problem.code, says: problem.says, fix: problem.fix }
    await writeFile(join(this.folder, `${name}.reason.json`), `${JSON.stringify(reason, null, 2)}\n`)
  }

  /** Forgets an article of that name: it went in. */
  async release(path: string): Promise<void> {
    const name = articleName(path)
    await rm(join(this.folder, `${name}.txt`), { force: true })
    await rm(join(this.folder, `${name}.reason.json`), { force: true })
  }

  async #copy(path: string, copy: string, bytes: Uint8Array | undefined): Promise<void> {
    if (bytes !== undefined) return writeFile(copy, bytes)
    const info = await stat(path).catch(() => null)
    // What cannot be read, or is too large, stays where it is; its reason names the place.
    if (info?.isFile() && info.size <= MAX_ARTICLE_BYTES) await copyFile(path, copy).catch(() => {})
  }
}
