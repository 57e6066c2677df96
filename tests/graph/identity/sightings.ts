import { slug } from '../../../src/article/ids.ts'
import type { MentionKind } from '../../../src/extract/mention.ts'
import { bearerOf } from '../../../src/graph/identity/names.ts'
import type { Sighting } from '../../../src/graph/identity/sighting.ts'

/**
 * Mentions in one line each: `a: Boubacar Kamara, 2021-07, club OM, from FRA, plays milieu, wanted AC Milan, with OM & Monaco`.
 * `a` is the article, two lines of one letter stand in one; `as COACH` makes somebody who is no player; `CLUB` or `OUTLET` a kind.
 */
export function sightings(lines: readonly string[]): Sighting[] {
  return lines.map((line) => {
    const [article, told] = line.split(': ') as [string, string]
    const [name, on, ...parts] = told.split(', ') as [string, string, ...string[]]
    const tell = (word: string) => parts.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1) ?? null
    const role = tell('as')
    const kind = (['CLUB', 'OUTLET'].find((one) => parts.includes(one)) ?? (role ? 'PERSON' : 'PLAYER')) as MentionKind
    const ref = `article:${article}#${slug(name)}`
    const club = (called: string) => `club:${slug(called)}`
    return {
      id: `mention:${ref}`,
      ref,
      article,
      stands: true,
      kind,
      name,
      registerId: null,
      on: on.length === 7 ? `${on}-01` : on,
      bearer: bearerOf({ kind, name, registerId: null }),
      forms: [name, ...(tell('called')?.split(' & ') ?? [])],
      role,
      nationality: tell('from'),
      position: tell('plays'),
      club: tell('club') === null ? null : club(tell('club') as string),
      suitors: (tell('wanted')?.split(' & ') ?? []).map(club),
      company: (tell('with')?.split(' & ') ?? []).map(club),
    }
  })
}
