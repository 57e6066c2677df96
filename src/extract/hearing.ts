import { foldedBetween } from '../french/fold.ts'
import type { Document, Ref, Sentence } from './document.ts'
import { type Frames, framesOf } from './frames.ts'
import { givenTo, toldTo } from './hearingWords.ts'
import { sentencesAt } from './lines.ts'
import { definite } from './links/words.ts'
import { roleWords } from './mentions/roles.ts'
import type { Credit, Span } from './reading.ts'
import { reportVerbs, speechVerbs } from './sayingWords.ts'
import { subjectIn } from './speech/before.ts'
import { Scene } from './speech/scene.ts'

const ROLES: ReadonlySet<string> = new Set(roleWords.map(([word]) => word))

/** Where somebody was heard: by whom, and who he is when the text names him. */
export interface Hearing {
  readonly speaker: string | null
  readonly credits: readonly Credit[]
}

/** The words of a sentence that somebody tells who was heard before. */
export interface Heard extends Span {
  readonly hearing: Hearing
}

/** Who tells in a sentence, null for a pronoun or a role, and the tokens that are his word. */
interface Teller {
  readonly ref: Ref | null
  readonly isRole: boolean
  readonly first: number
  readonly last: number
}

/** « …, a précisé le dirigeant » · « Nicollin a ajouté que » · « Il a également fait savoir que »; null where nobody tells. */
function tellerIn(frames: Frames): Teller | null {
  for (const [n, verb] of frames.verbs.entries()) {
    if (!tells(frames, n)) continue
    const comma = frames.tokens[verb.first - 1]?.text === ','
    const behind = comma ? frames.refs.find(({ first }) => first > verb.last && first - verb.last <= 2) : undefined
    const subject = behind ?? frames.subject(n)
    const words = comma
      ? { first: 0, last: verb.first - 1 }
      : { first: Math.min(verb.last + 1, frames.tokens.length - 1), last: frames.tokens.length - 1 }
    if (subject?.kind === 'PERSON' || subject?.kind === 'PLAYER')
      return { ref: subject.form === 'PRONOUN' ? null : subject, isRole: false, ...words }
    const isRole = hasRole(frames, comma ? verb.last : verb.first - 3) || (!comma && hasRole(frames, verb.first - 4))
    const isHe = verb.inverted ? /(?:il|elle)$/.test(verb.inverted) : isPronoun(frames, verb.first)
    if (isRole || isHe) return { ref: null, isRole, ...words }
  }
  return null
}

// « précise », « a fait savoir »
function tells(frames: Frames, n: number): boolean {
  const { lemma, mood } = frames.verbs[n]!
  if (lemma === 'savoir') return mood === 'INFINITIVE' && frames.chain(n)[1]?.lemma === 'faire'
  return mood === 'INDICATIVE' && speechVerbs.has(lemma)
}

// « le dirigeant », « le directeur sportif », behind a token
function hasRole({ tokens }: Frames, before: number): boolean {
  const [article, noun, more] = tokens.slice(Math.max(0, before + 1), before + 4).map(({ fold }) => fold)
  return definite.has(article ?? '') && (ROLES.has(noun ?? '') || ROLES.has(`${noun} ${more}`))
}

function isPronoun({ tokens }: Frames, verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 3), verb).some(({ fold }) => fold === 'il' || fold === 'elle')
}

/** What a sentence tells without a source of its own: told where its teller was heard just before, or earlier; null where nobody was. */
export function heardAgain(
  document: Document,
  sentence: Sentence,
  last: Hearing | null,
  all: ReadonlyMap<string, readonly Credit[]>,
): Heard | null {
  const teller = tellerIn(framesOf(sentence, document.refs.get(sentence) ?? []))
  if (!teller) return null
  const hearing = hearingOf(teller, last, all)
  return hearing && { hearing, start: sentence.tokens[teller.first]!.start, end: sentence.tokens[teller.last]!.end }
}

function hearingOf({ ref }: Teller, last: Hearing | null, all: ReadonlyMap<string, readonly Credit[]>): Hearing | null {
  if (!ref) return last
  if (last && (last.speaker === null ? ref.kind === 'PERSON' : ref.entities.includes(last.speaker))) return last
  const [speaker] = ref.entities
  const credits = speaker ? all.get(speaker) : undefined
  return credits ? { speaker: speaker!, credits } : null
}

/** Who is heard in the sentence that tells where: « Au micro de RMC, Longoria a révélé que »; null when nobody is named. */
export function whoIsHeard(document: Document, sentence: Sentence): string | null {
  const scene = new Scene(document, sentencesAt(document, sentence.zone.paragraph), sentence.zone, {
    here: null,
    last: null,
  })
  return subjectIn(scene, sentence)
}

/** How many characters before the name of an outlet tell that somebody speaks to it. */
const BEFORE = 90

/** True for the name of an outlet to which somebody speaks in a sentence of the text. */
export function isHearing(text: string, frames: Frames, ref: Ref): boolean {
  // « a fait savoir au quotidien O Globo »: up to the name itself
  const name = frames.tokens.findIndex(({ capital }, i) => capital && i >= ref.first && i <= ref.last)
  const { start } = frames.tokens[Math.max(name, ref.first)]!
  const before = foldedBetween(text, Math.max(frames.sentence.start, start - BEFORE), start)
  if (givenTo.test(before) || isHeardOn(frames, ref)) return true
  return (toldTo.test(before) || isToldIn(frames, ref)) && speaks(frames)
}

// « a reconnu dans le Corriere que », « admettait il y a peu sur RMC »: a man's verb of speech, and where
function isToldIn(frames: Frames, ref: Ref): boolean {
  if (ref.kind !== 'OUTLET' || !/^(?:à|dans|sur|chez)$/.test(frames.preposition(ref))) return false
  const verb = frames.verbs.findLast(({ last }) => last < ref.first)
  return (
    verb !== undefined &&
    ref.first - verb.last < 8 &&
    speechVerbs.has(verb.lemma) &&
    verb.mood === 'INDICATIVE' &&
    !frames.tokens
      .slice(verb.last + 1, ref.first)
      .some(({ kind }, i, { length }) => kind === 'MARK' && !isInset(frames, ref, i, length)) &&
    !frames.refs.some(({ kind, first, last }) => kind !== 'PERSON' && first > verb.last && last < ref.first)
  )
}

// « jurait en août, sur RMC, que »: the comma before and behind it
function isInset({ tokens }: Frames, { last }: Ref, at: number, length: number): boolean {
  return at === length - 2 && tokens[last + 1]?.text === ','
}

// « Sur RTL, Maurice a reconnu que », « Dans L’Équipe, le président assure que », « Au Télégramme, Wahi a confirmé que »
function isHeardOn(frames: Frames, ref: Ref): boolean {
  if (
    ref.first > 3 ||
    !/^(?:dans|sur|chez|à)$/.test(frames.preposition(ref)) ||
    frames.tokens[ref.last + 1]?.text !== ','
  )
    return false
  const teller = tellerIn(frames)
  return teller !== null && (teller.ref !== null || teller.isRole)
}

function speaks({ verbs }: Frames): boolean {
  return verbs.some(({ lemma, mood }) => (reportVerbs.has(lemma) || speechVerbs.has(lemma)) && mood === 'INDICATIVE')
}
