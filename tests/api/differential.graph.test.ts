import { getOperationAST, parse, validate } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { assemble } from '../../src/api/assemble.ts'
import { documentLimits } from '../../src/api/compile/documentLimits.ts'
import { planOperation } from '../../src/api/compile/planOperation.ts'
import { query } from '../../src/api/query.ts'
import { answerRoots } from '../../src/api/resolve.ts'
import { PATIENT, runOn } from '../../src/api/run.ts'
import { apiSchema } from '../../src/api/schema.ts'
import { naive } from './differential/naive.ts'
import { randomQuery } from './differential/randomQuery.ts'
import { loadFixture } from './fixture.ts'

/** How many documents; `npm run test:differential` asks for thousands. */
const DOCUMENTS = Number(process.env.DIFFERENTIAL ?? 6)
const FIRST_SEED = Number(process.env.SEED ?? 1)
/** Every document is a new shape, which Neo4j has to plan: long ones take it seconds. */
const LONGEST = process.env.DIFFERENTIAL === undefined ? 300 : 1_000

const { uri, user, password, database } = inject('neo4j')
let driver: Driver

beforeAll(async () => {
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await loadFixture(driver, database)
})
afterAll(() => driver.close())

const known = new Map<string, Promise<Record<string, unknown>>>()

/** The answer of a document of one field, asked once. */
function ask(text: string): Promise<Record<string, unknown>> {
  const answer = known.get(text) ?? answerOf(text)
  known.set(text, answer)
  return answer
}

async function answerOf(text: string, variables = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await query({ driver, database, text, variables })
  // A name of several is told by an error at its field, which is null.
  if (errors?.some(({ extensions }) => extensions.code !== 'AMBIGUOUS_NAME')) throw errors[0]
  return JSON.parse(JSON.stringify(data))
}

/** The same as the server gives it, without execution; that of an executed one where it has errors. */
async function assembled(text: string, variables: Record<string, boolean>): Promise<Record<string, unknown>> {
  const document = parse(text)
  const operation = getOperationAST(document)!
  const plan = planOperation(apiSchema(), document, operation, variables)
  const root = await answerRoots({ plan, run: runOn({ driver: () => driver, database }, PATIENT)() }).catch(() => null)
  const data = root && assemble(plan.request, apiSchema().getQueryType()!, [operation.selectionSet], root)
  return data ? JSON.parse(JSON.stringify(data)) : answerOf(text, variables)
}

/** The next seeds whose documents are valid and not too much. */
function documents(count: number): [number, ReturnType<typeof randomQuery>][] {
  const found: [number, ReturnType<typeof randomQuery>][] = []
  for (let seed = FIRST_SEED; found.length < count; seed++) {
    const drawn = randomQuery(apiSchema(), seed)
    if (drawn.text.length > LONGEST) continue
    // The state of a day is planned longest of all.
    if (process.env.DIFFERENTIAL === undefined && drawn.text.includes('asOf')) continue
    const document = parse(drawn.text)
    if (validate(apiSchema(), document, undefined).length > 0) continue
    if (validate(apiSchema(), document, [documentLimits]).length > 0) continue
    try {
      planOperation(apiSchema(), document, getOperationAST(document)!, drawn.variables)
    } catch {
      continue
    }
    found.push([seed, drawn])
  }
  return found
}

test.each(documents(DOCUMENTS))(
  'document %d in one statement is the same as field by field',
  async (_, { text, variables }) => {
    const expected = await naive(apiSchema(), parse(text), ask)
    expect(await answerOf(text, variables)).toEqual(expected)
    expect(await assembled(text, variables)).toEqual(expected)
  },
)
