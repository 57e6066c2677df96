import { Worker } from 'node:worker_threads'
import type { ArticleRows } from '../graph/rows.ts'
import { Problem, type ProblemParts } from '../problem/problem.ts'
import type { Input } from './inputs.ts'
import type { Read, Reader } from './read.ts'

export interface Question {
  readonly id: number
  readonly input: Input
}
export type Answer = { readonly id: number } & (
  | { readonly rows: ArticleRows }
  | { readonly problem: ProblemParts & { readonly code: string } }
)

interface Asked {
  readonly input: Input
  readonly answered: (read: Read) => void
  readonly failed: (error: Error) => void
}

/** Loading the register takes a thread as long as reading so many articles: a short run is over before. */
const FEW = 40

/** Reads in threads of its own, so that reading and writing do not wait for each other and more cores than one take part. */
export class ReaderThreads {
  readonly #threads: Thread[]
  #begun = 0

  /**
   * @param register folder of the register; each thread loads it
   * @param here reads the first articles
   */
  constructor(
    count: number,
    register: string,
    readonly here: Reader,
  ) {
    this.#threads = Array.from({ length: count }, () => new Thread(register))
  }

  readonly read: Reader = (input) => {
    if ('problem' in input || this.#begun++ < FEW) return this.here(input)
    const idlest = this.#threads.reduce((best, thread) => (thread.load < best.load ? thread : best))
    return idlest.read(input)
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()))
  }
}

class Thread {
  readonly #asked = new Map<number, Asked>()
  #worker: Worker | undefined
  #next = 0
  #isReady = false
  #isClosed = false

  constructor(readonly register: string) {}

  /** Questions without an answer. */
  get load(): number {
    return this.#asked.size
  }

  read(input: Input): Promise<Read> {
    return new Promise((answered, failed) => this.#ask({ input, answered, failed }))
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#worker?.terminate()
  }

  #ask(asked: Asked): void {
    const id = this.#next++
    this.#asked.set(id, asked)
    this.#worker ??= this.#start()
    this.#worker.postMessage({ id, input: asked.input } satisfies Question)
  }

  #start(): Worker {
    // The compiled file beside this one.
    const worker = new Worker(new URL('./readThread.js', import.meta.url), { workerData: { register: this.register } })
    let why = new Error('its thread ended')
    worker.on('message', (answer: Answer | 'ready') => this.#answer(answer))
    worker.on('error', (error: Error) => {
      why = error
    })
    worker.on('exit', () => this.#ended(why))
    return worker
  }

  #answer(answer: Answer | 'ready'): void {
    this.#isReady = true
    if (answer === 'ready') return
    const asked = this.#asked.get(answer.id)
    this.#asked.delete(answer.id)
    if (asked === undefined) return
    const { input } = asked
    if ('rows' in answer) asked.answered({ input, rows: answer.rows })
    else asked.answered({ input, problem: new Problem(answer.problem.code, answer.problem) })
  }

  /** It reads in order, so the oldest question has killed it, and a new thread gets the others; unless it never lived. */
  #ended(why: Error): void {
    this.#worker = undefined
    if (this.#isClosed) return
    const [oldest, ...others] = this.#asked.values()
    this.#asked.clear()
    if (!this.#isReady) {
      for (const { failed } of [oldest, ...others].filter((asked) => asked !== undefined)) failed(why)
      return
    }
    oldest?.answered({
      input: oldest.input,
      problem: new Problem('ARTICLE_READING_FAILED', {
        at: oldest.input.path,
        says: `expected to read this article, got no answer (${why.message})`,
        fix: 'Please report it with the article: the fault is in the program',
      }),
    })
    for (const asked of others) this.#ask(asked)
  }
}
