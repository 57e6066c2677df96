import type { Read } from './read.ts'

/** What one transaction may hold: beyond it is no faster, and the server's memory for a transaction is bounded. */
const MOST = { articles: 64, rows: 4_000, characters: 1_000_000 } as const

/**
 * Lists of articles to be written together: the first alone, then 2, 4, 8 … so that a short run is written as it comes and a
 * long one with few transactions. No list holds an article twice; what could not be read stays in its place.
 */
export async function* batches(reads: AsyncIterable<Read>): AsyncGenerator<readonly Read[]> {
  let [limit, batch] = [1, new Batch()]
  for await (const read of reads) {
    if (batch.size > 0 && !batch.takes(read, limit)) {
      yield batch.reads
      limit = Math.min(2 * limit, MOST.articles)
      batch = new Batch()
    }
    batch.add(read)
  }
  if (batch.reads.length > 0) yield batch.reads
}

class Batch {
  readonly reads: Read[] = []
  readonly #ids = new Set<string>()
  #rows = 0
  #characters = 0

  /** Articles to write. */
  get size(): number {
    return this.#ids.size
  }

  takes(read: Read, limit: number): boolean {
    if ('problem' in read) return true
    const { rows, characters } = weight(read)
    return (
      this.size < limit &&
      !this.#ids.has(read.rows.article.id) &&
      this.#rows + rows <= MOST.rows &&
      this.#characters + characters <= MOST.characters
    )
  }

  add(read: Read): void {
    this.reads.push(read)
    if ('problem' in read) return
    const { rows, characters } = weight(read)
    this.#ids.add(read.rows.article.id)
    this.#rows += rows
    this.#characters += characters
  }
}

function weight({ rows }: Extract<Read, { rows: unknown }>) {
  return {
    rows: rows.reports.length + rows.mentions.length + rows.quotes.length,
    characters: rows.article.text.length,
  }
}
