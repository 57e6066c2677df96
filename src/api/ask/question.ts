import { cypher } from '../../neo4j/cypher.ts'

/** The questions, in the order in which the guide asks them. Each is a file `cypher/browser/VERB.cypher`. */
export const VERBS = ['wants', 'first', 'words', 'price', 'believed', 'relays', 'contradictions'] as const
export type Verb = (typeof VERBS)[number]

/** A statement and what its head says of it. */
export interface Question {
  /** « Who wants him? » */
  readonly asks: string
  /** How to read the answer. */
  readonly explains: string
  /** Takes `$player`, the id of a player; `believed` also `$asOf`, a day or null. */
  readonly statement: string
}

/** The question in `cypher/browser/NAME.cypher`: its first line asks, the comment lines after it explain. */
export function question(name: string): Question {
  const lines = cypher(`browser/${name}`).split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const [asks = '', ...explains] = lines.slice(0, end).map((line) => line.slice('// '.length))
  return { asks, explains: explains.join(' '), statement: lines.slice(end).join('\n') }
}
