import { type Bearer, bearer } from './bearers.ts'
import { features } from './features.ts'
import { compare, type Sighting } from './sighting.ts'
import type { Verdicts } from './verdicts.ts'
import { LEAD } from './weights.ts'

/**
 * Two men of one full name: the bearers among whom judgements divide its sightings. The one judged first by order of refs
 * keeps the name, and with it every sighting that is not clearly another's.
 * @param id `player:luis-suarez`
 * @param sightings everything said of that name
 */
export function partition(id: string, sightings: readonly Sighting[], verdicts: Verdicts): Bearer[] {
  const anchors = new Map<string, Sighting[]>()
  for (const sighting of [...sightings].sort((a, b) => compare(a.ref, b.ref))) {
    if (!verdicts.sides.has(sighting.ref)) continue
    const key = verdicts.classOf(sighting.ref)
    anchors.set(key, [...(anchors.get(key) ?? []), sighting])
  }
  // Whose side the plain id is owns the name; else the smallest refs come first.
  const home = verdicts.sides.has(id) ? [id] : []
  const apart: Sighting[][] = []
  for (const own of anchors.values()) {
    const [{ ref }] = own as [Sighting]
    if (home.some((side) => verdicts.areApart(side, ref))) apart.push(own)
    else home.push(...own.map(({ ref }) => ref))
  }
  if (apart.length === 0) return [bearer(id, sightings, true)]

  const taken = new Set(apart.flat())
  const atHome = bearer(
    id,
    sightings.filter(({ ref }) => home.includes(ref)),
    true,
  )
  const parts = apart.map((own) => bearer(id, own, false))
  const rest = new Map<Bearer, Sighting[]>(parts.map((part) => [part, []]))
  for (const sighting of sightings) {
    if (taken.has(sighting) || home.includes(sighting.ref)) continue
    const alone = bearer(id, [sighting], false)
    const [best, next] = [atHome, ...parts]
      .map((part) => ({ part, score: scoreOf(alone, part) }))
      .sort((a, b) => b.score - a.score || compare(a.part.key, b.part.key))
    if (best && next && best.score - next.score >= LEAD) rest.get(best.part)?.push(sighting)
  }
  const left = new Set([...taken, ...[...rest.values()].flat()])
  return [
    bearer(
      id,
      sightings.filter((sighting) => !left.has(sighting)),
      true,
    ),
    ...parts.map((part) => bearer(id, [...part.sightings, ...(rest.get(part) ?? [])], false)),
  ]
}

function scoreOf(a: Bearer, b: Bearer): number {
  return features(a, b).reduce((sum, { weight }) => sum + weight, 0)
}
