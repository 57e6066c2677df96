import neo4j, { type Driver } from 'neo4j-driver'
import type { Health } from '../run.ts'

/** The server's way to its database. */
export interface Link extends Health {
  /** The driver to use now. */
  driver(): Driver
  /** Closes the drivers that were opened here, not the one it began with. */
  close(): Promise<void>
}

type Answer = 'YES' | 'NO' | 'SILENCE'

const KEPT_MS = 1_000
const CLOSING_MS = 1_000
/** So long may statements that are under way still use a driver that was replaced. */
const GRACE_MS = 10_000

/**
 * Connections to a server that has fallen silent without closing them (a cable, a frozen machine) stay open and are given to
 * later statements, which then wait in vain although the server is back. So silence replaces the driver, where `reopen` is given.
 * Silence is known within `timeoutMs` of a statement's beginning.
 */
export function link(first: Driver, database: string, timeoutMs: number, reopen?: () => Driver): Link {
  const pingMs = timeoutMs / 2
  let driver = first
  let asked = Number.NEGATIVE_INFINITY
  let answer: Promise<boolean> = Promise.resolve(false)
  let last: Answer = 'YES'
  const replaced = new Map<Driver, NodeJS.Timeout>()

  const ask = async (): Promise<boolean> => {
    last = await ping(driver, database, pingMs)
    if (last === 'SILENCE' && reopen) {
      const silent = driver
      driver = reopen()
      if (silent !== first) {
        const close = () => {
          replaced.delete(silent)
          silent.close().catch(() => {})
        }
        replaced.set(silent, setTimeout(close, GRACE_MS).unref())
      }
    }
    return last === 'YES'
  }

  return {
    driver: () => driver,
    doubtMs: 0.4 * timeoutMs,
    wasAnswering: () => last === 'YES',
    isAnswering: (since = performance.now() - KEPT_MS) => {
      if (asked < since) {
        asked = performance.now()
        answer = ask()
      }
      return answer
    },
    close: async () => {
      for (const timer of replaced.values()) clearTimeout(timer)
      const open = [...replaced.keys(), driver].filter((each) => each !== first)
      await Promise.race([Promise.allSettled(open.map((each) => each.close())), after(CLOSING_MS)])
    },
  }
}

async function ping(driver: Driver, database: string, deadlineMs: number): Promise<Answer> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  const answered = session.run('RETURN 1', {}, { timeout: deadlineMs }).then(
    () => 'YES' as const,
    () => 'NO' as const,
  )
  try {
    return await Promise.race([answered, after(deadlineMs).then(() => 'SILENCE' as const)])
  } finally {
    // The driver may wait long for a server that is away; nobody waits for it.
    session.close().catch(() => {})
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
