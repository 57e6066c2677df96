import type { GraphQLFieldResolver } from 'graphql'
import type { OperationPlan } from './compile/planOperation.ts'
import { printStatement, type Statement } from './compile/print.ts'
import { readSlot } from './compile/read.ts'

/** Runs a statement that gives one value, in one round trip. */
export type Run = (statement: Statement) => Promise<unknown>

/** What an operation is answered with. */
export interface ApiContext {
  /** Null until the operation is validated; a request that never gets there runs nothing. */
  plan: OperationPlan | null
  readonly run: Run
}

/** Answers a field of Query: one statement, whose answer holds everything selected below it. */
export const answerRoot: GraphQLFieldResolver<unknown, ApiContext> = async (
  _source,
  _args,
  { plan, run },
  { path },
) => {
  const slot = plan!.roots.get(String(path.key))!
  return readSlot(slot, await run(printStatement(slot)))
}
