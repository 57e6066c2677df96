import type { Driver } from 'neo4j-driver'

const DEADLINE_MS = 1_000
const KEPT_MS = 1_000

/** Whether the database answers. Asked at most once a second, each time with a deadline of a second. */
export function readiness(driver: Driver, database: string): () => Promise<boolean> {
  let asked = Number.NEGATIVE_INFINITY
  let answer: Promise<boolean> = Promise.resolve(false)
  return () => {
    const now = performance.now()
    if (now - asked > KEPT_MS) {
      asked = now
      answer = ping(driver, database)
    }
    return answer
  }
}

async function ping(driver: Driver, database: string): Promise<boolean> {
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, DEADLINE_MS, false)
  })
  const answered = session.run('RETURN 1', {}, { timeout: DEADLINE_MS }).then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([answered, deadline])
  } finally {
    clearTimeout(timer)
    // The driver may wait long for a server that is away; nobody waits for it.
    session.close().catch(() => {})
  }
}
