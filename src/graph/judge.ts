import type { ManagedTransaction } from 'neo4j-driver'
import { hash } from '../article/ids.ts'
import { statement } from '../neo4j/statement.ts'
import { Problem } from '../problem/problem.ts'
import { deriveArticles } from './derive.ts'
import type { RegisterFacts } from './entity.ts'
import { labelOf } from './identity/ids.ts'
import { isPersonal } from './identity/names.ts'
import { reachOf } from './identity/reach.ts'
import { runIn } from './identity/run.ts'
import { type Judgement, Verdicts } from './identity/verdicts.ts'

/** What somebody decides: `one` and `other` are entity ids or refs of mentions. */
export interface Judging {
  readonly verdict: Judgement['verdict']
  readonly one: string
  readonly other: string
  readonly by: string
  readonly why: string
}

export interface Judged {
  /** `judgement:` and a hash of verdict and sides. */
  readonly id: string
  /** How many articles name somebody who is another now. */
  readonly articles: number
}

interface When {
  /** ISO time. */
  readonly now: string
  readonly facts: RegisterFacts
}

/**
 * Records that two are the same, or different, and derives all that follows, in the given transaction.
 * @throws Problem (exit 2) JUDGED_UNKNOWN, JUDGED_ITSELF, JUDGED_KINDS, JUDGED_ALREADY when it follows from standing
 * judgements, JUDGED_OTHERWISE when it contradicts them
 */
export async function judge(tx: ManagedTransaction, judging: Judging, { now, facts }: When): Promise<Judged> {
  await run(tx, 'judge/begin', {})
  const [one, other] = await readSides(tx, judging)
  if (one.side === other.side) throw itself(judging)
  if (kindOf(one.bearer) !== kindOf(other.bearer)) throw twoKinds(one, other)
  const bearers = [one.bearer, other.bearer]
  const { judgements } = await reachOf(runIn(tx), bearers, true)
  refuse(judging.verdict, one.side, other.side, judgements)

  const [first, second] = one.side < other.side ? [one, other] : [other, one]
  const { verdict, by, why } = judging
  const id = `judgement:${hash([verdict, first.side, second.side])}`
  const judgement = {
    id,
    name: `${first.bearer} ${verdict === 'SAME' ? '=' : '≠'} ${second.bearer}`,
    verdict,
    one: first.side,
    other: second.side,
    oneBearer: first.bearer,
    otherBearer: second.bearer,
    by,
    why,
  }
  await run(tx, 'judge/record', { judgement, now })
  return { id, articles: await derive(tx, bearers, { now, facts }) }
}

/**
 * Takes a judgement back and derives what follows: the graph is what it would be without it.
 * @throws Problem (exit 2) JUDGEMENT_UNKNOWN, JUDGEMENT_WITHDRAWN
 */
export async function withdraw(tx: ManagedTransaction, id: string, { now, facts }: When): Promise<Judged> {
  await run(tx, 'judge/begin', {})
  const [found] = await run<{ one: string; other: string; stood: boolean }>(tx, 'judge/withdraw', { id, now })
  if (found === undefined) {
    throw new Problem('JUDGEMENT_UNKNOWN', {
      says: `expected the id of a judgement, got "${id}"`,
      fix: 'mercato judge list shows them',
      exit: 2,
    })
  }
  if (!found.stood) {
    throw new Problem('JUDGEMENT_WITHDRAWN', {
      says: `expected a judgement that stands, got ${id}, which was taken back already`,
      fix: 'Nothing is to be done',
      exit: 2,
    })
  }
  return { id, articles: await derive(tx, [found.one, found.other], { now, facts }) }
}

async function derive(tx: ManagedTransaction, bearers: readonly string[], { now, facts }: When): Promise<number> {
  const articles = await deriveArticles(tx, { articles: [], bearers, facts })
  await run(tx, 'write/commit', { entries: [], extractor: null, now })
  return articles
}

async function run<Row>(tx: ManagedTransaction, name: string, values: Record<string, unknown>): Promise<Row[]> {
  const { records } = await tx.run(...statement(name, values))
  return records.map((record) => record.toObject() as Row)
}

/** Somebody as judgements call him, and who bears his name. */
interface Side {
  readonly side: string
  readonly bearer: string
}

async function readSides(tx: ManagedTransaction, { one, other }: Judging): Promise<readonly [Side, Side]> {
  const rows = await run<Side & { given: string }>(tx, 'judge/sides', { given: [...new Set([one, other])] })
  const find = (given: string) => {
    const found = rows.find((row) => row.given === given)
    if (found) return found
    throw new Problem('JUDGED_UNKNOWN', {
      says: `expected the id of somebody articles name, such as player:boubacar-kamara, or a mention's ref, got "${given}"`,
      fix: 'mercato review lists who may be meant, with their ids',
      exit: 2,
    })
  }
  return [find(one), find(other)]
}

/** A player may be judged to be somebody who is none; an outlet is no journalist. */
function kindOf(bearer: string): string {
  return isPersonal(bearer) ? 'person' : labelOf(bearer).toLowerCase()
}

/** Nothing is judged twice, and nothing against what other judgements say together. */
function refuse(verdict: Judgement['verdict'], one: string, other: string, judgements: readonly Judgement[]): void {
  const verdicts = new Verdicts(judgements)
  const said = verdicts.areSame(one, other) ? 'SAME' : verdicts.areApart(one, other) ? 'DIFFERENT' : null
  if (said === null) return
  const because = judgements
    .filter((judgement) =>
      [judgement.one, judgement.other].every((side) => [one, other].some((of) => verdicts.areSame(side, of))),
    )
    .map(({ id }) => id)
    .join(', ')
  const words = { SAME: 'the same', DIFFERENT: 'different' }
  if (said === verdict) {
    throw new Problem('JUDGED_ALREADY', {
      says: `expected something new, got ${one} and ${other}, which are ${words[said]} already by ${because}`,
      fix: 'Nothing is to be done',
      exit: 2,
    })
  }
  throw new Problem('JUDGED_OTHERWISE', {
    says: `expected no contradiction, got ${words[verdict]} for ${one} and ${other}, which are ${words[said]} by ${because}`,
    fix: 'Take the judgement that is wrong back with mercato judge undo',
    exit: 2,
  })
}

function itself({ one, other }: Judging): Problem {
  return new Problem('JUDGED_ITSELF', {
    says: `expected two, got one: ${one === other ? `"${one}" twice` : `"${one}" and "${other}" are the same mention`}`,
    fix: 'To part two men of one name, judge two of their mentions: article:…#luis-suarez',
    exit: 2,
  })
}

function twoKinds(one: Side, other: Side): Problem {
  return new Problem('JUDGED_KINDS', {
    says: `expected two of one kind, got a ${kindOf(one.bearer)} (${one.side}) and a ${kindOf(other.bearer)} (${other.side})`,
    fix: 'Judge people with people, clubs with clubs, outlets with outlets, journalists with journalists',
    exit: 2,
  })
}
