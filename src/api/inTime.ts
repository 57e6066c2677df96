/** The database did not answer in time, or not at all, or the client no longer waits for it. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'

  constructor(readonly code: 'DEADLINE_PASSED' | 'DATABASE_SILENT' | 'CLIENT_GONE') {
    super(code)
  }
}

export interface Patience {
  readonly deadlineMs: number
  /** Asked once, after a while without an answer: a deadline is for the slow, not for the dead. */
  readonly health?: { isAnswering(since: number): Promise<boolean>; readonly doubtMs: number } | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * What `work` gives, unless it takes too long: the driver's own timeouts do not end a statement that a silent server holds.
 * @throws Unanswered
 */
export function inTime<Value>(work: Promise<Value>, { deadlineMs, health, signal }: Patience): Promise<Value> {
  return new Promise((resolve, reject) => {
    const give = (code: Unanswered['code']) => settle(() => reject(new Unanswered(code)))
    const leave = () => give('CLIENT_GONE')
    const deadline = setTimeout(give, deadlineMs, 'DEADLINE_PASSED')
    const since = performance.now()
    const ask = () => health?.isAnswering(since).then((is) => is || give('DATABASE_SILENT'))
    const doubt = health && setTimeout(ask, health.doubtMs)
    const settle = (end: () => void) => {
      clearTimeout(deadline)
      clearTimeout(doubt)
      signal?.removeEventListener('abort', leave)
      end()
    }
    work.then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    )
    if (signal?.aborted) leave()
    else signal?.addEventListener('abort', leave)
  })
}
