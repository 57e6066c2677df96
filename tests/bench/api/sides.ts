import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { FLOOR } from './floorTexts.ts'
import { QUESTIONS } from './questions.ts'
import { RIVAL } from './rivalQuestions.ts'
import type { Subjects } from './subjects.ts'

/** One who answers the questions, in a process of its own. */
export interface Side {
  readonly name: string
  /** Bodies of the requests of a question, taken in turn; none when it cannot be asked. */
  readonly bodies: (question: string, subjects: Subjects) => readonly string[]
  /** What an answer is compared as. @throws when it has errors */
  readonly rows: (question: string, answer: string) => unknown
  readonly command: readonly string[]
  /** What its first line on standard output that holds its address looks like. */
  readonly says: RegExp
}

const HERE = import.meta.dirname
const ROOT = resolve(HERE, '../../..')
const ts = (file: string) => [resolve(ROOT, 'scripts/ts.js'), resolve(HERE, file)]

const graphqlBodies = (document: string, variables: readonly object[]) =>
  variables.map((one) => JSON.stringify({ query: document, variables: one }))

function dataOf(answer: string): unknown {
  const { data, errors } = JSON.parse(answer)
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 500))
  return data
}

const ours: Pick<Side, 'bodies' | 'rows'> = {
  bodies: (question, subjects) => {
    const { document, variables } = QUESTIONS[question]!
    return graphqlBodies(document, variables(subjects))
  },
  rows: (question, answer) => QUESTIONS[question]!.rows(dataOf(answer)),
}

export const OURS: Side = {
  name: 'mercato',
  ...ours,
  command: [resolve(ROOT, 'bin/mercato.js'), 'serve', '--port', '0'],
  says: /(http:\S+\/graphql)\b/,
}

export const THE_FLOOR: Side = {
  name: 'floor',
  bodies: (question, subjects) =>
    FLOOR[question]!.parameters(subjects).map((parameters) => JSON.stringify({ question, parameters })),
  rows: (question, answer) => {
    const records = JSON.parse(answer)
    const { rows } = FLOOR[question]!
    return rows === undefined ? records[0] : rows(records)
  },
  command: ts('floor.ts'),
  says: /(http:\S+)/,
}

const OTHERS = resolve(HERE, 'others')
/** Whether the packages of the others are installed: `npm install --prefix tests/bench/api/others`. */
export const OTHERS_ARE_THERE = existsSync(resolve(OTHERS, 'node_modules/@neo4j/graphql'))

export const NEO4J_GRAPHQL: Side = {
  name: '@neo4j/graphql',
  bodies: (question, subjects) => {
    const asked = RIVAL[question]
    return asked === undefined ? [] : graphqlBodies(asked.document, asked.variables(subjects))
  },
  rows: (question, answer) => RIVAL[question]!.rows(dataOf(answer)),
  command: [resolve(OTHERS, 'rival.js')],
  says: /(http:\S+)/,
}

export const LOADERS: Side = {
  name: 'DataLoader',
  ...ours,
  command: [resolve(OTHERS, 'loaders.js')],
  says: /(http:\S+)/,
}

export interface RunningSide extends Side {
  readonly url: string
  readonly pid: number
  stop(): void
}

/** Starts the process of a side on a database. */
export function start(side: Side, environment: Readonly<Record<string, string>>): Promise<RunningSide> {
  const child = spawn(process.execPath, side.command, {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return new Promise((done, fail) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text
      const [, url] = side.says.exec(said) ?? []
      if (url !== undefined) done({ ...side, url, pid: child.pid!, stop: () => void child.kill('SIGTERM') })
    })
    child.on('exit', (code) => fail(new Error(`${side.name} ended with ${code}: ${said}`)))
  })
}
