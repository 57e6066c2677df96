import { wordsLike } from '../../french/wordClass.ts'
import type { Ref, Sentence } from '../document.ts'
import { drafted } from '../drafts.ts'
import { type Frames, framesOf, isClause } from '../frames.ts'
import { matchVerb } from '../match.ts'
import { compile, type Pattern } from '../pattern.ts'
import type { Finder, Found, Place, Rule } from '../rule.ts'
import { scopeOf } from './scope.ts'
import { speakerOf } from './speakerOf.ts'
import { isChampionship } from './wishes.ts'

const isAim = wordsLike(
  /^(?:reve|souhait|priorite|preference|objectif|choix|envie|ambition|favori|destination|voeu|obsession|volonte|desir|favorite)$/,
)
const isOwn = wordsLike(/^(?:son|sa|ses|leur)$/)
const isOf = wordsLike(/^(?:de|d'|du)$/)
/** How many words may lead to the colon or the question mark. */
const LONGEST = 14

/** Where an answer begins, and whose wish it is. */
interface Pointed {
  readonly at: number
  readonly player: string
}

interface Line {
  readonly rule: Rule
  readonly pattern: Pattern
}

/**
 * Finds wishes that a noun announces and a clause without a verb of its own tells: « Son rêve ? Rejoindre Milan. », « Sa préférence : la
 * Premier League. »
 * @param rules whose lines tell what he would do
 */
export function pointedWishes(rules: readonly Rule[]): Finder {
  let lines: ReadonlyMap<string, readonly Line[]> | null = null
  return (place) => {
    const pointed = pointedAt(place)
    if (!pointed) return []
    lines ??= linesOf(rules)
    return deed(lines, place, pointed) ?? thing(place, pointed)
  }
}

function linesOf(rules: readonly Rule[]): ReadonlyMap<string, readonly Line[]> {
  const out = new Map<string, Line[]>()
  for (const rule of rules)
    for (const pattern of rule.reads.flatMap(compile)) {
      if (!('verb' in pattern.anchor)) continue
      const line = { rule, pattern: { ...pattern, ofWish: true } }
      const known = out.get(pattern.anchor.verb)
      if (known) known.push(line)
      else out.set(pattern.anchor.verb, [line])
    }
  return out
}

function pointedAt(place: Place): Pointed | null {
  const { document, frames, entities, inMind } = place
  const { tokens, sentence, refs } = frames
  const colon = tokens.findIndex(({ text }, i) => text === ':' && i < LONGEST)
  const before = sentenceBefore(document.sentences, sentence)
  const asked = before && before.tokens.at(-1)?.text === '?' && before.tokens.length <= LONGEST ? before : null
  const inside = colon > 1 ? holder(tokens, refs, colon, inMind) : null
  if (inside) return { at: colon + 1, player: inside }
  const points = pointsBehind(tokens)
  const told = points === null ? null : (holder(tokens, refs, points, inMind) ?? speaking(place, points))
  if (points !== null && told) return { at: points, player: told }
  if (!asked) return null
  const named = document.refs.get(asked) ?? []
  // « Rennes cherche un buteur. Sa priorité ? »: the club's
  const earlier = sentenceBefore(document.sentences, asked)
  const subject = earlier ? subjectOf(framesOf(earlier, document.refs.get(earlier) ?? [])) : null
  const isOthers = subject !== null && !subject.entities.some((id) => entities.get(id)?.kind === 'PLAYER')
  const player = holder(asked.tokens, named, asked.tokens.length - 1, isOthers ? null : inMind)
  return player ? { at: 0, player } : null
}

function sentenceBefore(sentences: readonly Sentence[], { index, zone }: Sentence): Sentence | null {
  const before = sentences[index - 1]
  return before && before.index === index - 1 && before.zone.paragraph === zone.paragraph ? before : null
}

function subjectOf(frames: Frames): Ref | null {
  const n = frames.verbs.findIndex(isClause)
  return n < 0 ? null : frames.subject(n)
}

// « Son rêve, c’est Milan », « Mon objectif, c’est de rejoindre Milan »: where what it is begins
function pointsBehind(tokens: Sentence['tokens']): number | null {
  const at = tokens.findIndex(({ fold }, i) => fold === "c'" && tokens[i + 1]?.lower === 'est' && i < LONGEST)
  const noun = at < 1 ? -1 : tokens.findLastIndex((token, i) => i < at && at - i <= 3 && isAim(token))
  if (noun < 0 || (tokens[at - 1]!.text !== ',' && noun !== at - 1)) return null
  return isOf(tokens[at + 2]) ? at + 3 : at + 2
}

// « Mon rêve », of the player who speaks
function speaking(place: Place, to: number): string | null {
  const { tokens } = place.frames
  const mine = tokens.findIndex(({ fold }, i) => i < to && /^(?:mon|ma)$/.test(fold) && isAim(tokens[i + 1]))
  const speaker = mine < 0 ? null : speakerOf(place, tokens[mine]!.start)
  return speaker && place.entities.get(speaker)?.kind === 'PLAYER' ? speaker : null
}

// « Son rêve », « le souhait de Kamara »
function holder(tokens: Sentence['tokens'], refs: readonly Ref[], to: number, inMind: string | null): string | null {
  const noun = tokens.findIndex((token, i) => i < to && isAim(token))
  if (noun < 0) return null
  const named = refs.find(
    ({ kind, first, last }) => kind === 'PLAYER' && first > noun && first - noun <= 4 && last < to,
  )
  if (named && tokens.slice(noun + 1, named.first + 1).some(isOf)) return named.entities[0] ?? null
  return tokens.slice(Math.max(0, noun - 2), noun).some(isOwn) ? inMind : null
}

// « : rejoindre Milan », « Rester un an de plus »
function deed(lines: ReadonlyMap<string, readonly Line[]>, place: Place, { at, player }: Pointed): Found[] | null {
  const { frames } = place
  const n = frames.verbs.findIndex(({ first, mood }) => first >= at && first - at <= 2 && mood === 'INFINITIVE')
  if (n < 0) return null
  const teller: Ref = { first: at, last: at, kind: 'PLAYER', entities: [player], form: 'NOUN' }
  const context = {
    frames,
    entities: place.entities,
    inMind: place.inMind,
    playerAt: (token: number, but: readonly string[]) => place.playerAt(token, but),
    teller,
  }
  const out = new Map<string, Found>()
  for (const { rule, pattern } of lines.get(frames.verbs[n]!.lemma) ?? []) {
    const filled = matchVerb(pattern, n, context)
    if (!filled?.players.includes(player)) continue
    for (const { said, last } of drafted(place.document, context, rule, filled))
      if (said.kind === 'WISH') out.set(JSON.stringify(said), { said, first: at, last, verb: n, settled: true })
  }
  return [...out.values()]
}

// « : la Premier League », « L’Inter, où l’attend Thuram. »
function thing({ frames, document }: Place, { at, player }: Pointed): Found[] {
  const ref = frames.refs.find(({ first }) => first >= at)
  if (!ref || ref.first - at > 2 || ref.form !== 'NAME' || !/^(?:|à|en|chez|vers)$/.test(frames.preposition(ref)))
    return []
  if (frames.verbs.some(({ first, last }) => last >= at && first < ref.first)) return []
  const next = frames.tokens[ref.last + 1]
  if (next && next.kind !== 'MARK' && !/^(?:et|ou|où|puis|voire)$/.test(next.lower)) return []
  const scope = scopeOf(frames, ref.last)
  const wish = (club: string | null, league: string | null): Found => ({
    said: { kind: 'WISH', player, attitude: 'WANTS', club, league, scope },
    first: at,
    last: ref.last,
    verb: null,
    settled: true,
  })
  if (ref.kind === 'CLUB') return ref.entities.map((club) => wish(club, null))
  if (ref.kind !== 'LEAGUE') return []
  const league = document.register.get(ref.entities[0]!)?.name
  return league && isChampionship(league) ? [wish(null, league)] : []
}
