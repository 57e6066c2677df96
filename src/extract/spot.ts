import type { Document, Entity, Ref, Sentence } from './document.ts'
import { type Frames, framesOf } from './frames.ts'
import { withSpeaker } from './links/firstPerson.ts'
import { speakerOf } from './readings/speakerOf.ts'
import type { Draft, Place } from './rule.ts'

/** How many sentences before and behind a finder looks: all of an ordinary article, and long ones stay linear. */
const AROUND = 40

/** One sentence as rules see it. */
export class Spot implements Place {
  /** What has been read in the whole article so far, in order. */
  board: readonly Draft[] = []
  #seen: readonly Draft[] | null = null
  #drafts: readonly Draft[] = []
  #asked: readonly Ref[] | null = null
  readonly #players: readonly Ref[]

  constructor(
    readonly document: Document,
    readonly frames: Frames,
    readonly entities: ReadonlyMap<string, Entity>,
    readonly inMind: string | null,
  ) {
    this.#players = frames.refs.filter((ref) => ref.kind === 'PLAYER' && ref.form !== 'PRONOUN' && !ref.aside)
  }

  get drafts(): readonly Draft[] {
    if (this.#seen !== this.board) {
      this.#seen = this.board
      this.#drafts = near(this.board, this.frames.sentence.index)
    }
    return this.#drafts
  }

  get asked(): readonly Ref[] {
    this.#asked ??= askedBefore(this.document, this.frames.sentence)
    return this.#asked
  }

  speakerAt(offset: number): string | null {
    return speakerOf(this, offset)
  }

  playerAt(token: number, but: readonly string[]): string | null {
    let before: string | null = null
    let first: string | null = null
    for (const { last, entities } of this.#players) {
      const player = entities[0]!
      if (but.includes(player)) continue
      first ??= player
      if (last < token) before = player
    }
    const found = before ?? this.inMind ?? first
    return found && but.includes(found) ? null : found
  }
}

// « Kamara à Lyon ? »: the question that the sentence answers
function askedBefore({ sentences, refs }: Document, { index, zone }: Sentence): readonly Ref[] {
  const before = sentences[index - 1]
  if (!before || before.zone.section !== zone.section || !before.tokens.slice(-2).some(({ text }) => text === '?'))
    return []
  return (refs.get(before) ?? []).filter(
    ({ kind, form }) => (kind === 'CLUB' || kind === 'LEAGUE') && form !== 'PRONOUN',
  )
}

/** The sentences of an article that rules look at: of its body, with somebody named or in mind. */
export function spotsOf(document: Document, entities: ReadonlyMap<string, Entity>): Spot[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.zone.kind !== 'BODY') return []
    const refs = withSpeaker(document, sentence)
    const inMind = document.inMind.get(sentence) ?? null
    return refs.length === 0 && inMind === null ? [] : [new Spot(document, framesOf(sentence, refs), entities, inMind)]
  })
}

/** Those of drafts in order that are not far from a sentence. */
function near(drafts: readonly Draft[], sentence: number): readonly Draft[] {
  if (drafts.length === 0) return drafts
  const [first, last] = [drafts[0]!.sentence.index, drafts[drafts.length - 1]!.sentence.index]
  if (first >= sentence - AROUND && last <= sentence + AROUND) return drafts
  return drafts.slice(behind(drafts, sentence - AROUND), behind(drafts, sentence + AROUND + 1))
}

/** How many drafts are of sentences before one. */
function behind(drafts: readonly Draft[], sentence: number): number {
  let [low, high] = [0, drafts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (drafts[middle]!.sentence.index < sentence) low = middle + 1
    else high = middle
  }
  return low
}

/** Drafts by the place of their words. */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  return drafts.toSorted((a, b) => a.sentence.start - b.sentence.start || a.first - b.first)
}
