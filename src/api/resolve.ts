import type { GraphQLFieldResolver } from 'graphql'
import type { OperationPlan } from './compile/planOperation.ts'
import { printStatement, type Statement } from './compile/print.ts'
import { type Answered, readRoot } from './compile/read.ts'

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
  return readRoot(context.plan!, String(path.key), await given(context))
}

/** What the operation's one statement gives. */
function given(context: ApiContext): Promise<unknown> {
  context.given ??= context.run(printStatement(context.plan!))
  return context.given
}

/** The values of all fields of Query that an operation asks; throws when one of them is an error, or the statement failed. */
export async function answerRoots(context: ApiContext): Promise<Answered> {
  const values = await given(context)
  const answered: Answered = Object.create(null)
  for (const { key } of context.plan!.shape.variants[0]!.answers) answered[key] = readRoot(context.plan!, key, values)
  return answered
}
