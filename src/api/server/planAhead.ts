import { getOperationAST, getVariableValues, parse } from 'graphql'
import { planOperation } from '../compile/planOperation.ts'
import { printStatement, type Statement } from '../compile/print.ts'
import { explainOn, type Source } from '../run.ts'
import { apiSchema } from '../schema.ts'
import type { Example } from './examples.ts'

/**
 * Lets Neo4j plan the shapes of the examples, one after the other, so that nobody waits for their plans (a tenth of a
 * second each and more on a cold server). Ends early, without an error, when the database is away or `isStopped`.
 */
export async function planAhead(source: Source, examples: readonly Example[], isStopped: () => boolean): Promise<void> {
  try {
    for (const statement of examples.flatMap(statementsOf)) {
      if (isStopped()) return
      await explainOn(source, statement)
    }
  } catch {
    // Whoever asks first waits for the plan then, or is told what is wrong.
  }
}

function statementsOf({ query }: Example): Statement[] {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) return []
  const { coerced } = getVariableValues(apiSchema(), operation.variableDefinitions ?? [], {})
  if (!coerced) return []
  return [printStatement(planOperation(apiSchema(), document, operation, coerced))]
}
