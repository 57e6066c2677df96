import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { boltUri } from './addresses.ts'
import { USER } from './password.ts'
import type { Ports } from './ports.ts'

/**
 * `refused`: something is there, and it does not take our password. `failed`: the server runs, and its database will not until
 * the server is started again, for instance since its disk was full.
 */
export type Answer = 'answers' | 'refused' | 'failed' | 'silent'

const ANSWERS: Readonly<Record<string, Answer>> = {
  'Neo.ClientError.Security.Unauthorized': 'refused',
  'Neo.DatabaseError.Transaction.TransactionStartFailed': 'failed',
}

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
    (error: { code?: string }): Answer => ANSWERS[error.code ?? ''] ?? 'silent',
  )
  // A port that accepts and then says nothing would keep the driver for a minute.
  const deadline = new AbortController()
  const late = sleep(DEADLINE_MS, 'silent' as const, { signal: deadline.signal }).catch(() => 'silent' as const)
  const answer = await Promise.race([asked, late])
  deadline.abort()
  void driver.close().catch(() => {})
  return answer
}
