import { type Bearer, bearer, loneBearers } from './bearers.ts'
import { type Comparison, compareBearers } from './compare.ts'
import { groupBy } from './groupBy.ts'
import { type Denoted, entityOfGroup } from './ids.ts'
import { isLone, nameRelation } from './names.ts'
import { partition } from './partition.ts'
import { compare, type Sighting } from './sighting.ts'
import { UnionFind } from './unionFind.ts'
import { type Judgement, Verdicts } from './verdicts.ts'
import { LEAD } from './weights.ts'

export interface Resolution {
  /** Whom each standing mention denotes, by its id. */
  readonly denotes: ReadonlyMap<string, Denoted>
  /** Everybody, each with those he is one with, sorted. */
  readonly groups: readonly (readonly Bearer[])[]
  /** People whose names let one think of each other, and what was decided; none of whom judgements speak. */
  readonly comparisons: readonly Comparison[]
}

/**
 * Who is who among some mentions: equal full names are one, lone words are joined to whom the features say beyond doubt, and
 * judgements go before both. A function of the two sets: neither the order of articles nor of judgements counts.
 * @param sightings all of every name that could be joined with one of them
 * @param judgements all that speak of one of them, and of those they are chained with
 * @param registered whether the register has an id
 */
export function resolve(
  sightings: readonly Sighting[],
  judgements: readonly Judgement[],
  registered: (id: string) => boolean,
): Resolution {
  const verdicts = new Verdicts(judgements)
  const bearers = bearersOf(sightings, verdicts)
  const groups = new UnionFind<string>()
  joinJudged(bearers, verdicts, groups)
  const comparisons = withRivals(compareAll(bearers, verdicts, groups))
  join(bearers, comparisons, verdicts, groups)

  const byGroup = groupBy(bearers, ({ key }) => groups.find(key))
  const all = [...byGroup.entries()].sort(([a], [b]) => compare(a, b)).map(([, group]) => group)
  return { denotes: denotes(all, registered), groups: all, comparisons }
}

function bearersOf(sightings: readonly Sighting[], verdicts: Verdicts): Bearer[] {
  const byName = groupBy(sightings, (sighting) => sighting.bearer)
  // An entity can be judged of whom nothing is told at present.
  for (const side of verdicts.sides) if (!side.includes('#') && !byName.has(side)) byName.set(side, [])
  return [...byName.entries()]
    .flatMap(([id, own]) =>
      isLone(id) ? loneBearers(id, own, (sofar, next) => areOne(sofar, next, verdicts)) : partition(id, own, verdicts),
    )
    .sort((a, b) => compare(a.key, b.key))
}

function areOne(a: Bearer, b: Bearer, verdicts: Verdicts): boolean {
  return !areApart(a, b, verdicts) && compareBearers(a, b)?.verdict === 'SAME'
}

function areApart(a: Bearer, b: Bearer, verdicts: Verdicts): boolean {
  return judged(a, verdicts).some((one) => judged(b, verdicts).some((other) => verdicts.areApart(one, other)))
}

/** The names by which judgements speak of a bearer. */
function judged(bearer: Bearer, verdicts: Verdicts): string[] {
  return verdicts.sides.size === 0 ? [] : bearer.sides.filter((side) => verdicts.sides.has(side))
}

function joinJudged(bearers: readonly Bearer[], verdicts: Verdicts, groups: UnionFind<string>): void {
  const first = new Map<string, string>()
  for (const one of bearers) {
    for (const side of judged(one, verdicts)) {
      const known = first.get(verdicts.classOf(side))
      if (known === undefined) first.set(verdicts.classOf(side), one.key)
      else groups.union(known, one.key)
    }
  }
}

/** Every pair of people whose names allow it, the lone words among themselves left out: their bearers say it already. */
function compareAll(bearers: readonly Bearer[], verdicts: Verdicts, groups: UnionFind<string>): Comparison[] {
  const people = bearers.filter(({ isPersonal, sightings }) => isPersonal && sightings.some(({ stands }) => stands))
  return [...groupBy(people, ({ words }) => words.at(-1)).values()].flatMap((family) =>
    family.flatMap((a, i) =>
      family.slice(i + 1).flatMap((b) => {
        if ((a.isLone && b.isLone) || nameRelation(a.words, b.words) === 'other') return []
        if (groups.find(a.key) === groups.find(b.key) || areApart(a, b, verdicts)) return []
        const compared = compareBearers(a, b)
        return compared === null ? [] : [compared]
      }),
    ),
  )
}

/** « Kamara » who could be Boubacar as well as Glen is neither, unless one leads clearly. */
function withRivals(comparisons: readonly Comparison[]): Comparison[] {
  const isSure = new Set(
    comparisons.flatMap(({ verdict, lesser, fuller }) => (verdict === 'SAME' ? [`${lesser.key}|${fuller.key}`] : [])),
  )
  const areOne = (a: Bearer, b: Bearer) => isSure.has(`${a.key}|${b.key}`) || isSure.has(`${b.key}|${a.key}`)
  const byLesser = groupBy(comparisons, ({ lesser }) => lesser.key)
  return comparisons.map((one) => {
    if (one.verdict !== 'SAME') return one
    const rival = byLesser
      .get(one.lesser.key)
      ?.find(
        (other) =>
          other !== one &&
          other.verdict !== 'DIFFERENT' &&
          other.score > one.score - LEAD &&
          !areOne(other.fuller, one.fuller),
      )
    return rival ? { ...one, verdict: 'UNSURE', rival: rival.fuller.key } : one
  })
}

/**
 * Joins what is sure, the surest first, as long as nobody is joined with somebody he is not. Of those who are judged the same
 * the likeliest counts: who is Boubacar cannot be told from Glen once Glen is judged to be Boubacar.
 */
function join(
  bearers: readonly Bearer[],
  comparisons: readonly Comparison[],
  verdicts: Verdicts,
  groups: UnionFind<string>,
): void {
  const members = groupBy(bearers, ({ key }) => groups.find(key))
  const judgedAs = new Map(bearers.map(({ key }) => [key, groups.find(key)]))
  const isDifferent = new Set(
    comparisons.flatMap(({ verdict, lesser, fuller }) =>
      verdict === 'DIFFERENT' ? [`${lesser.key}|${fuller.key}`, `${fuller.key}|${lesser.key}`] : [],
    ),
  )
  const seemTwo = (a: Bearer, b: Bearer) =>
    isDifferent.has(`${a.key}|${b.key}`) || nameRelation(a.words, b.words) === 'other'
  const sure = comparisons
    .filter(({ verdict }) => verdict === 'SAME')
    .sort((a, b) => b.score - a.score || compare(a.lesser.key, b.lesser.key) || compare(a.fuller.key, b.fuller.key))
  for (const { lesser, fuller } of sure) {
    const [a, b] = [groups.find(lesser.key), groups.find(fuller.key)]
    const [ours, theirs] = [members.get(a) ?? [], members.get(b) ?? []]
    const isWith = (one: Bearer, of: Bearer) => judgedAs.get(one.key) === judgedAs.get(of.key)
    const areTwo = (one: Bearer, other: Bearer) =>
      areApart(one, other, verdicts) ||
      (seemTwo(one, other) &&
        !(isWith(one, lesser) && isWith(other, fuller)) &&
        !(isWith(one, fuller) && isWith(other, lesser)))
    if (a === b || ours.some((one) => theirs.some((other) => areTwo(one, other)))) continue
    groups.union(a, b)
    members.set(groups.find(a), [...ours, ...theirs])
  }
}

function denotes(groups: readonly (readonly Bearer[])[], registered: (id: string) => boolean): Map<string, Denoted> {
  return new Map(
    groups.flatMap((group) => {
      const entity = entityOfGroup(group, registered)
      return group.flatMap(({ sightings }) =>
        sightings.filter(({ stands }) => stands).map(({ id }) => [id, entity] as const),
      )
    }),
  )
}

/**
 * Full names under which articles tell of two nationalities: perhaps two men. They stay one until somebody judges.
 * @returns one comparison for each such pair, none of which is sure
 */
export function namesakes(bearers: readonly Bearer[]): Comparison[] {
  return bearers
    .filter(({ isPersonal, ownsName }) => isPersonal && ownsName)
    .flatMap(({ id, sightings }) => {
      const told = sightings.filter(({ nationality, stands }) => stands && nationality !== null)
      const parts = [...groupBy(told, ({ nationality }) => nationality).values()].map((own) => bearer(id, own, false))
      return parts.flatMap((a, i) =>
        parts.slice(i + 1).flatMap((b) => {
          const compared = compareBearers(a, b)
          return compared?.verdict === 'UNSURE' ? [compared] : []
        }),
      )
    })
}
