import type { GraphQLFieldResolver } from 'graphql'
import type { OperationPlan } from './compile/planOperation.ts'
import { printStatement, type Statement } from './compile/print.ts'
import { readRoot } from './compile/read.ts'

/** Runs a statement that gives one value, in one round trip. */
export type Run = (statement: Statement) => Promise<unknown>

/** What an operation is answered with. */
export interface ApiContext {
  /** Null until the operation is validated; a request that never gets there runs nothing. */
  plan: OperationPlan | null
  readonly run: Run
  /** What the operation's statement gives; the first field of Query to be answered runs it. */
  given?: Promise<unknown>
}

/** Answers a field of Query from the one statement of its operation, which holds everything selected below it. */
export const answerRoot: GraphQLFieldResolver<unknown, ApiContext> = async (_source, _args, context, { path }) => {
  const plan = context.plan!
  context.given ??= context.run(printStatement(plan))
  return readRoot(plan, String(path.key), await context.given)
}
