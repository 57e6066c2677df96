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
import { speakerOf } from './speakerOf.ts'

type WishSaid = Extract<Found['said'], { kind: 'WISH' }>

/** A line of a wish that names a club or league, with its rule. */
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
    const groups = places(place.frames)
    const fronted = frontedPlace(place)
    if (!groups && !fronted) return []
    lines ??= linesOf(rules)
    const out = new Map<string, Found>()
    for (const player of candidates(place)) {
      const meant = fronted ?? { kind: 'CLUB', ids: waitingFor(place, player), groups: groups ?? [] }
      for (const found of readThere(lines, place, player, meant)) out.set(JSON.stringify(found.said), found)
    }
    return [...out.values()]
  }
}

/** What « y », « en » and the words of some places of a sentence stand for. */
interface Meant {
  readonly kind: 'CLUB' | 'LEAGUE'
  readonly ids: readonly string[]
  readonly groups: readonly (readonly [number, number])[]
}

// « Naples, il n’en veut pas », « L’Inter, ça me plairait »
function frontedPlace({ frames: { tokens, refs, verbs } }: Place): Meant | null {
  const ref = refs.find(
    ({ kind, form, last, entities }) =>
      (kind === 'CLUB' || kind === 'LEAGUE') &&
      form === 'NAME' &&
      entities.length === 1 &&
      tokens[last + 1]?.text === ',',
  )
  if (!ref) return null
  let first = ref.first
  while (first > 0 && /^(?:le|la|l'|a|au|en|oui|non|,|et|mais)$/.test(tokens[first - 1]!.fold)) first--
  if (first > 0 && !/^[«“":]$/.test(tokens[first - 1]!.text)) return null
  const groups = tokens.flatMap(({ fold }, i): [number, number][] =>
    i > ref.last && /^(?:ca|cela|c')$/.test(fold) ? [[i, i]] : [],
  )
  const isThere = verbs.some(
    (verb) => verb.first > ref.last && (verb.clitics.includes('y') || verb.clitics.includes('en')),
  )
  return groups.length > 0 || isThere ? { kind: ref.kind as Meant['kind'], ids: ref.entities, groups } : null
}

/** The wish lines of rules that name a club, by verb. */
function linesOf(rules: readonly Rule[]): ReadonlyMap<string, readonly Line[]> {
  const out = new Map<string, Line[]>()
  for (const rule of rules)
    for (const pattern of rule.reads.flatMap(compile)) {
      if (!('verb' in pattern.anchor) || !takesPlace(pattern)) continue
      const known = out.get(pattern.anchor.verb)
      const line = { rule, pattern: { ...pattern, ofWish: true } }
      if (known) known.push(line)
      else out.set(pattern.anchor.verb, [line])
    }
  return out
}

function takesPlace({ subject, elements }: Pattern): boolean {
  const isPlace = (role: string | null) => role === 'CLUB' || role === 'LEAGUE'
  return isPlace(subject) || elements.some((element) => 'role' in element && isPlace(element.role))
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

/** Of whom a sentence may tell: the player who speaks, or those it names and the one in mind. */
export function candidates(place: Place): readonly string[] {
  const { frames, inMind, entities } = place
  const speaker = speakerOf(place, frames.tokens[Math.min(2, frames.tokens.length - 1)]!.start)
  if (speaker && entities.get(speaker)?.kind === 'PLAYER') return [speaker]
  const named = frames.refs.flatMap(({ kind, form, entities: ids }) =>
    kind === 'PLAYER' && form !== 'PRONOUN' ? ids.slice(0, 1) : [],
  )
  return [...new Set([...named, ...(inMind ? [inMind] : [])])].slice(0, 3)
}

function readThere(
  lines: ReadonlyMap<string, readonly Line[]>,
  place: Place,
  player: string,
  { kind, ids, groups }: Meant,
): Found[] {
  if (ids.length === 0) return []
  const isClub = kind === 'CLUB'
  const at = (first: number, last: number): Ref => ({
    first,
    last,
    kind,
    entities: isClub ? [THERE.id] : ids,
    form: 'NOUN',
  })
  const { sentence, refs } = place.frames
  const free = groups.filter(([first, last]) => !refs.some((ref) => ref.first <= last && first <= ref.last))
  const all = [...refs, ...free.map(([first, last]) => at(first, last))].sort((a, b) => a.first - b.first)
  const frames = new Frames(sentence, all, at(0, 0))
  const context: Context = {
    frames,
    entities: new Map([...place.entities, [THERE.id, THERE]]),
    inMind: player,
    playerAt: (token, but) => place.playerAt(token, but),
  }
  return frames.verbs.flatMap(({ lemma }, n) =>
    (lines.get(lemma) ?? []).flatMap(({ rule, pattern }) => {
      const filled = matchVerb(pattern, n, context)
      if (!filled || (isClub ? filled.clubs[0] !== THERE.id : filled.leagues[0] !== ids[0])) return []
      if (!under(rule.under, frames, n) && !isMyFuture(frames, n)) return []
      return drafted(place.document, context, rule, filled).flatMap(({ said, first, last, settled = false }) =>
        said.kind === 'WISH' && said.player === player && (!isClub || said.club === THERE.id)
          ? (isClub ? ids.map((club) => ({ ...said, club })) : [said])
              .map((one) => ({ said: one, first, last, verb: n, settled }))
              .filter((found) => !isRead(place, found.said))
          : [],
      )
    }),
  )
}

// « j’y rejouerai un jour »
function isMyFuture({ verbs, tokens }: Frames, n: number): boolean {
  const { tense, mood, first } = verbs[n]!
  return (
    mood === 'INDICATIVE' &&
    tense === 'FUTURE' &&
    /^(?:je|j')$/.test(tokens[first]?.fold ?? tokens[first - 1]?.fold ?? '')
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

function isRead({ drafts, frames: { sentence } }: Place, told: WishSaid): boolean {
  return drafts.some(
    (draft) =>
      draft.sentence === sentence &&
      draft.said.kind === 'WISH' &&
      draft.said.player === told.player &&
      draft.said.club === told.club &&
      draft.said.league === told.league,
  )
}
