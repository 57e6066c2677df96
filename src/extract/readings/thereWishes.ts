import { wordsLike } from '../../french/wordClass.ts'
import type { Entity, Ref } from '../document.ts'
import { drafted } from '../drafts.ts'
import { Frames } from '../frames.ts'
import { matchVerb } from '../match.ts'
import { compile, type Pattern } from '../pattern.ts'
import type { Finder, Found, Place, Rule } from '../rule.ts'
import type { Context } from '../slots.ts'
import { under } from '../under.ts'
import { waitingFor } from './lastSuitors.ts'

/** A line of a wish that names a club, with its rule. */
interface Line {
  readonly rule: Rule
  readonly pattern: Pattern
}

const isThing = wordsLike(
  /^(?:destination|option|piste|idee|perspective|possibilite|opportunite|approche|proposition|formation|hypothese|projet|challenge|defi|transfert|pari|interet|discours|aventure|depart)$/,
)
const isPointing = wordsLike(/^(?:cet|cette|ce|la|l'|le|tel|telle)$/)
/** What tells of which destination or idea, so that it is not the one told before. Folded. */
const isOf = wordsLike(/^(?:de|d'|du|des|a|au|aux|vers|pour|que|qu'|qui|dont|chez|en)$/)

/**
 * Finds wishes about whoever waits for a player’s answer, where only « y », « en », « là-bas » or « cette destination » means him: the
 * rules’ own lines, with that club in its place.
 */
export function wishesThere(rules: readonly Rule[]): Finder {
  let lines: ReadonlyMap<string, readonly Line[]> | null = null
  return (place) => {
    const meant = places(place.frames)
    if (!meant) return []
    lines ??= linesOf(rules)
    const out = new Map<string, Found>()
    for (const player of candidates(place))
      for (const found of readThere(lines, place, player, meant)) out.set(JSON.stringify(found.said), found)
    return [...out.values()]
  }
}

/** The wish lines of rules that name a club, by verb. */
function linesOf(rules: readonly Rule[]): ReadonlyMap<string, readonly Line[]> {
  const out = new Map<string, Line[]>()
  for (const rule of rules)
    for (const pattern of rule.reads.flatMap(compile)) {
      if (!('verb' in pattern.anchor) || !takesClub(pattern)) continue
      const known = out.get(pattern.anchor.verb)
      const line = { rule, pattern: { ...pattern, ofWish: true } }
      if (known) known.push(line)
      else out.set(pattern.anchor.verb, [line])
    }
  return out
}

function takesClub({ subject, elements }: Pattern): boolean {
  return subject === 'CLUB' || elements.some((element) => 'role' in element && element.role === 'CLUB')
}

/** The noun groups that mean a club told before, and whether « y », « en » or « là-bas » does; null where nothing does. */
function places({ tokens, verbs }: Frames): readonly (readonly [number, number])[] | null {
  const groups: (readonly [number, number])[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (!isThing(tokens[i]) || !isPointing(tokens[i - 1]) || isOf(tokens[i + 1])) continue
    groups.push([i - 1, i])
  }
  const isThere =
    verbs.some(({ clitics }) => clitics.includes('y') || clitics.includes('en')) ||
    tokens.some(({ fold }) => fold === 'la-bas')
  return isThere || groups.length > 0 ? groups : null
}

/** Of whom a sentence may tell: the players it names, and the one in mind. */
export function candidates({ frames, inMind }: Place): readonly string[] {
  const named = frames.refs.flatMap(({ kind, form, entities }) =>
    kind === 'PLAYER' && form !== 'PRONOUN' ? entities.slice(0, 1) : [],
  )
  return [...new Set([...named, ...(inMind ? [inMind] : [])])].slice(0, 3)
}

function readThere(
  lines: ReadonlyMap<string, readonly Line[]>,
  place: Place,
  player: string,
  groups: readonly (readonly [number, number])[],
): Found[] {
  const clubs = waitingFor(place, player)
  if (clubs.length === 0) return []
  const at = (first: number, last: number): Ref => ({ first, last, kind: 'CLUB', entities: [THERE.id], form: 'NOUN' })
  const { sentence, refs } = place.frames
  const free = groups.filter(([first, last]) => !refs.some((ref) => ref.first <= last && first <= ref.last))
  const all = [...refs, ...free.map(([first, last]) => at(first, last))].sort((a, b) => a.first - b.first)
  const frames = new Frames(sentence, all, at(0, 0))
  const context: Context = {
    frames,
    entities: new Map([...place.entities, [THERE.id, THERE]]),
    inMind: place.inMind,
    playerAt: (token, but) => place.playerAt(token, but),
  }
  return frames.verbs.flatMap(({ lemma }, n) =>
    (lines.get(lemma) ?? []).flatMap(({ rule, pattern }) => {
      const filled = matchVerb(pattern, n, context)
      if (filled?.clubs[0] !== THERE.id || !under(rule.under, frames, n)) return []
      return drafted(place.document, context, rule, filled).flatMap(({ said, first, last, settled = false }) =>
        said.kind === 'WISH' && said.player === player && said.club === THERE.id
          ? clubs
              .map((club) => ({ said: { ...said, club }, first, last, verb: n, settled }))
              .filter((found) => !isRead(place, found.said))
          : [],
      )
    }),
  )
}

/** The club or clubs that wait for an answer, while a line is matched. */
const THERE: Entity = {
  id: '#there',
  kind: 'CLUB',
  name: '',
  registerId: null,
  forms: [],
  role: null,
  nationality: null,
  position: null,
  club: null,
  career: null,
}

function isRead({ drafts, frames: { sentence } }: Place, told: { player: string; club: string | null }): boolean {
  return drafts.some(
    (draft) =>
      draft.sentence === sentence &&
      draft.said.kind === 'WISH' &&
      draft.said.player === told.player &&
      draft.said.club === told.club,
  )
}
