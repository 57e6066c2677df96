import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { boltUri } from './addresses.ts'
import { USER } from './password.ts'
import type { Ports } from './ports.ts'

/** `refused`: something is there, and it does not take our password. */
export type Answer = 'answers' | 'refused' | 'silent'

const DEADLINE_MS = 4_000

/** Asks a Cypher query, which proves Bolt, the password, and with it that the server is ours. */
export async function probe(ports: Ports, password: string): Promise<Answer> {
  const driver = neo4j.driver(boltUri(ports), neo4j.auth.basic(USER, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 0,
  })
  const asked = driver.executeQuery('RETURN 1').then(
    (): Answer => 'answers',
    (error: { code?: string }): Answer =>
      error.code === 'Neo.ClientError.Security.Unauthorized' ? 'refused' : 'silent',
  )
  // A port that accepts and then says nothing would keep the driver for a minute.
  const deadline = new AbortController()
  const late = sleep(DEADLINE_MS, 'silent' as const, { signal: deadline.signal }).catch(() => 'silent' as const)
  const answer = await Promise.race([asked, late])
  deadline.abort()
  void driver.close().catch(() => {})
  return answer
}
