import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { type Judged, type Judging, judge, withdraw } from '../graph/judge.ts'
import { type Retracted, retract } from '../graph/retract.ts'
import type { Connection } from '../neo4j/connect.ts'
import { outOfReach } from '../neo4j/outOfReach.ts'
import { WRITING } from '../neo4j/writing.ts'
import type { Register } from '../register/register.ts'
import { registerFacts } from './registerFacts.ts'

/** What a person may decide about the graph, each decision one transaction; @throws what the functions of `graph` throw, and DATABASE_OUT_OF_REACH. */
export interface Decisions {
  judge(judging: Judging): Promise<Judged>
  withdraw(id: string): Promise<Judged>
  /** `why` null takes a retraction back. */
  retract(called: string, why: string | null): Promise<Retracted>
}

export function decisions(connection: Connection, register: Register): Decisions {
  const facts = registerFacts(register)
  const decide = async <Result>(work: (tx: ManagedTransaction, when: When) => Promise<Result>): Promise<Result> => {
    const session = connection.driver.session({ database: connection.database, defaultAccessMode: neo4j.session.WRITE })
    const when = { now: new Date().toISOString(), facts }
    try {
      return await session.executeWrite((tx) => work(tx, when), WRITING)
    } catch (error) {
      throw outOfReach(error, connection) ?? error
    } finally {
      await session.close()
    }
  }
  return {
    judge: (judging) => decide((tx, when) => judge(tx, judging, when)),
    withdraw: (id) => decide((tx, when) => withdraw(tx, id, when)),
    retract: (called, why) => decide((tx, when) => retract(tx, called, why, when)),
  }
}

interface When {
  readonly now: string
  readonly facts: ReturnType<typeof registerFacts>
}
