import { getOperationAST, getVariableValues, parse } from 'graphql'
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { planOperation } from '../../../src/api/compile/planOperation.ts'
import { printStatement, type Statement } from '../../../src/api/compile/print.ts'
import { apiSchema } from '../../../src/api/schema.ts'
import { withVersion } from '../../../src/api/version.ts'

/** What Neo4j says of statements. */
export interface Profile {
  readonly dbHits: number
  /** The most that one of them needed, in KiB. */
  readonly memory: number
}

/** The statement that our server sends for a request. */
export function statementOf(body: string): Statement {
  const { query, variables } = JSON.parse(body)
  const document = parse(query)
  const operation = getOperationAST(document)!
  const { coerced } = getVariableValues(apiSchema(), operation.variableDefinitions ?? [], variables)
  return withVersion(printStatement(planOperation(apiSchema(), document, operation, coerced ?? {})))
}

/** Runs statements under PROFILE; @returns null when Neo4j gives one up. */
export async function profile(
  driver: Driver,
  database: string,
  statements: readonly Statement[],
): Promise<Profile | null> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  let [dbHits, memory] = [0, 0]
  try {
    for (const { text, parameters } of statements) {
      const { summary } = await session.run(`PROFILE ${text}`, parameters)
      const plan = summary.profile as ProfiledPlan
      dbHits += hits(plan)
      memory = Math.max(memory, Number(plan.arguments.GlobalMemory ?? 0) / 1024)
    }
    return { dbHits, memory }
  } catch (error) {
    console.error(`PROFILE: ${(error as Error).message}`)
    return null
  } finally {
    await session.close()
  }
}

function hits({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hits(child as ProfiledPlan), Number(dbHits))
}
