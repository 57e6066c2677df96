import { cueFinder } from '../cues.ts'
import type { Ref } from '../document.ts'
import { isClause, perFrames } from '../frames.ts'
import type { Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { sumCues } from '../sumWords.ts'

export type Kind = keyof typeof sumCues

const finders = Object.fromEntries(Object.entries(sumCues).map(([kind, table]) => [kind, cueFinder(table)])) as Record<
  Kind,
  ReturnType<typeof cueFinder>
>
const NEAR = 16

/** Around one sum: which of the words of sumWords.ts stand in its clause, and how far. */
export class Around {
  constructor(
    private readonly place: Place,
    readonly sum: Ref,
    readonly from: number,
    readonly to: number,
  ) {}

  /** Distance of the nearest word of a kind, or null. */
  distance(kind: Kind, near = NEAR): number | null {
    let best: number | null = null
    for (const { first, last } of finders[kind](this.place.frames.tokens)) {
      if (first < this.from || last > this.to) continue
      if (first <= this.sum.last && last >= this.sum.first && this.sum.kind === 'MONEY') continue
      const gap = first > this.sum.last ? first - this.sum.last + 1 : Math.max(0, this.sum.first - last)
      if (gap <= near && (best === null || gap < best)) best = gap
    }
    return best
  }

  /** Whether a word of a kind stands between two tokens. */
  within(kind: Kind, from: number, to: number): boolean {
    return finders[kind](this.place.frames.tokens).some(({ first, last }) => first >= from && last <= to)
  }

  /** The same up to the first word of a kind behind the sum: « 25 M€, quatre fois ce qu’il touchait à Birmingham ». */
  before(kind: Kind): Around {
    const cue = finders[kind](this.place.frames.tokens).find(({ first }) => first > this.sum.last && first <= this.to)
    return cue ? new Around(this.place, this.sum, this.from, cue.first - 1) : this
  }

  has(kind: Kind): boolean {
    return this.distance(kind) !== null
  }
}

export function around(place: Place, ref: Ref): Around {
  const { tokens } = place.frames
  let [from, to] = [ref.first, ref.last]
  // « alors que », but « en espérait alors 40 »
  const turns = (i: number) =>
    /^[;«»]$/.test(tokens[i]!.text) ||
    /^(?:mais|tandis)$/.test(tokens[i]!.fold) ||
    (tokens[i]!.fold === 'alors' && /^qu/.test(tokens[i + 1]?.fold ?? ''))
  while (from > 0 && !turns(from - 1)) from--
  while (to + 1 < tokens.length && !turns(to + 1) && tokens[to + 1]!.fold !== 'quand') to++
  for (const comma of ownClauses(place.frames)) {
    if (comma > ref.last && comma <= to) to = comma - 1
    else if (comma < ref.first && comma >= from) from = comma + 1
  }
  return new Around(place, ref, from, to)
}

/** The commas behind which a clause with a club of its own begins: « les Italiens donnent 4, le SCO veut 5 ». */
const ownClauses = perFrames((frames): readonly number[] => {
  const { tokens, verbs } = frames
  return tokens.flatMap(({ text }, at) => {
    if (text !== ',' || !verbs.some((verb) => isClause(verb) && verb.last < at)) return []
    const n = verbs.findIndex(({ first }) => first > at)
    const verb = verbs[n]
    if (!verb || !isClause(verb) || verb.first - at > 6) return []
    const subject = frames.subject(n)
    const own =
      subject?.kind === 'CLUB' && subject.form !== 'PRONOUN' && subject.first > at && subject.last < verb.first
    return own && subject.first - at < 3 && tokens[subject.last + 1]?.text !== ',' ? [at] : []
  })
})

export function clubsIn({ frames, entities }: Place, { from, to }: Around): string[] {
  return frames.refs
    .filter(
      (ref) =>
        ref.first >= from &&
        ref.last <= to &&
        ref.form !== 'PRONOUN' &&
        !/^(?:contre|face)$/.test(frames.preposition(ref)) &&
        !frames.tokens.slice(Math.max(0, ref.first - 3), ref.first).some(({ fold }) => fold === 'provenance'),
    )
    .flatMap((ref) => (ref.bid ? (ref.bid.club ? [ref.bid.club] : []) : clubsOf(ref, entities)))
}

/** Of whom the words speak: « … pour Kamara », « Kamara, dont Lyon demande », the one in mind where he is named or nobody is, else the nearest. */
export function playerAbout(
  { frames, entities, inMind }: Place,
  { first, last }: Pick<Ref, 'first' | 'last'>,
): string | null {
  const players = frames.refs.filter(
    (ref) => ref.kind === 'PLAYER' && ref.form !== 'ADJECTIVE' && playerOf(ref) !== null && !isSide(ref),
  )
  const named = players.filter(({ form }) => form !== 'PRONOUN')
  const target = named.find(
    (ref) =>
      ref.first > last &&
      ref.first - last < 9 &&
      /^(?:pour|sur)$/.test(frames.preposition(ref)) &&
      !isCut(last, ref.first),
  )
  if (target) return playerOf(target)
  for (let i = first - 1; i > 0 && first - i < 12; i--) {
    if (/^[;:]$/.test(frames.tokens[i]!.text)) break
    if (!/^(?:dont|que|qu'|qui|lequel)$/.test(frames.tokens[i]!.fold)) continue
    const before = frames.antecedent(frames.tokens[i - 1]?.fold === 'pour' ? i - 1 : i)
    if (before?.kind === 'PLAYER' && playerOf(before)) return playerOf(before)
    break
  }
  const distinct = new Set(named.map((ref) => playerOf(ref)!))
  if (distinct.size === 0) return inMind ?? (players[0] ? playerOf(players[0]) : null)
  if (inMind && distinct.has(inMind)) return inMind
  const gap = (ref: Ref) => (ref.first > last ? ref.first - last : first - ref.last)
  const [nearest] = named.toSorted((a, b) => gap(a) - gap(b))
  // « Newcastle, éconduit pour 8 M€, s’est tourné vers Cabella »: another than the one in mind
  if (inMind && nearest!.first > last && turnsTo(last, nearest!.first)) return inMind
  return distinct.size === 1 && gap(nearest!) > 28 ? (inMind ?? playerOf(nearest!)) : playerOf(nearest!)

  function playerOf(ref: Ref): string | null {
    return ref.entities.find((id) => entities.get(id)?.kind === 'PLAYER') ?? null
  }

  function turnsTo(from: number, to: number): boolean {
    return frames.verbs.some(
      ({ first, last: end, lemma, reflexive }) =>
        first > from &&
        to - end < 8 &&
        (/^(?:préférer|viser|cibler|remplacer|recruter|choisir)$/.test(lemma) ||
          (reflexive && /^(?:tourner|rabattre|repositionner|reporter|consoler)$/.test(lemma))),
    )
  }

  function isCut(from: number, to: number): boolean {
    return frames.verbs.some((verb) => verb.first > from && verb.last < to && verb.mood !== 'INFINITIVE')
  }

  // « pour remplacer Thauvin », « le successeur de Kessié »
  function isSide(ref: Ref): boolean {
    return frames.tokens
      .slice(Math.max(0, ref.first - 4), ref.first)
      .some(({ fold }) =>
        /^(?:remplacer|successeur|suppleer|depart|concurrence|remplacant|oublier|succeder)$/.test(fold),
      )
  }
}
