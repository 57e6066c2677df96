import { slug } from '../../article/ids.ts'
import type { Bearer } from './bearers.ts'
import { nameRelation } from './names.ts'
import { dayOf, type Sighting } from './sighting.ts'
import { CLUB_CONFLICTS, CLUB_HOLDS, COMPANY_HOLDS, type FeatureName, LINES, WEIGHTS } from './weights.ts'

/** One thing that speaks for or against two being one, with what was found: `club same`, +3, « olympique-de-marseille ». */
export interface Feature {
  readonly name: FeatureName
  readonly weight: number
  readonly found: readonly string[]
}

/** Everything that speaks for or against two bearers being one, in a fixed order. */
export function features(a: Bearer, b: Bearer): Feature[] {
  return [name, together, kind, alias, club, suitors, nationality, position, role, company]
    .map((feature) => feature(a, b))
    .filter((found) => found !== null)
}

type Finder = (a: Bearer, b: Bearer) => Feature | null

function feature(name: FeatureName, found: readonly string[]): Feature {
  return { name, weight: WEIGHTS[name], found }
}

const name: Finder = (a, b) => {
  const relation = nameRelation(a.words, b.words)
  if (relation === null) return null
  const found = [...new Set([a.words.join(' '), b.words.join(' ')])]
  // « Caleta-Car » is a lone word, of two parts.
  if (relation === 'equal' && a.isLone && b.isLone) return feature('name word', found)
  if (relation === 'equal' && a.isLone !== b.isLone) return feature('name long ending', found)
  return feature(`name ${relation}`, found)
}

const together: Finder = (a, b) => {
  const articles = new Set(standing(a).map(({ article }) => article))
  const both = standing(b).find(({ article }) => articles.has(article))
  return both === undefined ? null : feature('together', [both.article])
}

const kind: Finder = (a, b) => {
  const [one, other] = [kindOf(a), kindOf(b)]
  return one === other ? null : feature('kind other', [one, other])
}

/** Other names than the one they are compared by, and its ending. */
const alias: Finder = (a, b) => {
  const others = (of: Bearer) => new Set(standing(of).flatMap(({ forms }) => forms.map(slug)))
  const isKnown = (form: string) => [a, b].some(({ words }) => `-${words.join('-')}`.endsWith(`-${form}`))
  const theirs = others(b)
  const common = [...others(a)].filter((form) => theirs.has(form) && !isKnown(form)).sort()
  return common.length === 0 ? null : feature('alias', common)
}

const club: Finder = (a, b) => {
  const [ours, theirs] = [clubs(a), clubs(b)]
  const same = [...ours].find(([id, on]) => nearest(on, theirs.get(id) ?? []) <= CLUB_HOLDS)
  if (same) return feature('club same', [same[0]])
  for (const [one, on] of ours) {
    for (const [other, at] of theirs) {
      const isNamed = beside(b).has(one) || beside(a).has(other)
      if (!isNamed && nearest(on, at) <= CLUB_CONFLICTS) return feature('club other', [one, other])
    }
  }
  return null
}

const nationality: Finder = (a, b) => value('nationality', a, b, ({ nationality }) => nationality)

const position: Finder = (a, b) => value('position', a, b, ({ position }) => line(position))

const role: Finder = (a, b) => value('role', a, b, ({ role }) => role)

const suitors: Finder = (a, b) => {
  const found = shared(wanting(a), wanting(b))
  if (found.length >= 2) return feature('suitors same', found)
  return found.length === 1 ? feature('suitor same', found) : null
}

const company: Finder = (a, b) => {
  const found = shared(beside(a), beside(b)).filter((who) => who !== a.id && who !== b.id)
  if (found.length >= 6) return feature('company most', found)
  if (found.length >= 4) return feature('company much', found)
  return found.length >= 2 ? feature('company some', found) : null
}

function value(
  of: 'nationality' | 'position' | 'role',
  a: Bearer,
  b: Bearer,
  told: (sighting: Sighting) => string | null,
): Feature | null {
  const values = (bearer: Bearer) => [...new Set(standing(bearer).map(told))].filter((one) => one !== null).sort()
  const [ours, theirs] = [values(a), values(b)]
  if (ours.length === 0 || theirs.length === 0) return null
  const common = ours.filter((one) => theirs.includes(one))
  return common.length > 0 ? feature(`${of} same`, common) : feature(`${of} other`, [...ours, ...theirs])
}

/** « milieu défensif » → `midfield` */
function line(position: string | null): string | null {
  const words = (position ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return LINES.find(([, begins]) => begins.test(words))?.[0] ?? null
}

function kindOf(bearer: Bearer): string {
  return bearer.id.startsWith('player:') ? 'PLAYER' : 'PERSON'
}

function standing({ sightings }: Bearer): Sighting[] {
  return sightings.filter(({ stands }) => stands)
}

/** The clubs that articles call his, each with the days on which they did. */
const clubs = daysBy(({ club }) => (club === null ? [] : [club]))

/** Clubs that want him, each with the days on which articles said so. */
const wanting = daysBy(({ suitors }) => suitors)

/** Who is named beside him, each with the days on which that was. */
const beside = daysBy(({ company }) => company)

/** Days since 1970, ascending, by what sightings tell; kept, for a bearer is compared with many. */
function daysBy(told: (sighting: Sighting) => readonly string[]): (bearer: Bearer) => ReadonlyMap<string, number[]> {
  const known = new WeakMap<Bearer, Map<string, number[]>>()
  return (bearer) => {
    const held = known.get(bearer)
    if (held) return held
    const days = new Map<string, number[]>()
    for (const sighting of standing(bearer)) {
      for (const what of told(sighting)) {
        const on = days.get(what)
        if (on) on.push(dayOf(sighting.on))
        else days.set(what, [dayOf(sighting.on)])
      }
    }
    known.set(bearer, days)
    return days
  }
}

/** What was told of both within half a year, sorted. */
function shared(ours: ReadonlyMap<string, number[]>, theirs: ReadonlyMap<string, number[]>): string[] {
  return [...ours]
    .filter(([what, on]) => nearest(on, theirs.get(what) ?? []) <= COMPANY_HOLDS)
    .map(([what]) => what)
    .sort()
}

/** The fewest days between two ascending lists of days. */
function nearest(a: readonly number[], b: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const distance = (a[i] as number) - (b[j] as number)
    least = Math.min(least, Math.abs(distance))
    if (distance < 0) i++
    else j++
  }
  return least
}
