import { fold } from '../french/fold.ts'
import type { VerbGroup } from '../french/verbGroups.ts'
import {
  contradicted,
  interviewMarkers,
  pressNouns,
  relayMarkers,
  sourceMarkers,
  tellers,
} from './attributionWords.ts'
import type { Document, Ref, Sentence } from './document.ts'
import { Frames } from './frames.ts'
import type { Credit, Span } from './reading.ts'
import { reportVerbs } from './sayingWords.ts'

/** What one source phrase governs. */
export interface Governed extends Span {
  readonly credits: readonly Credit[]
  /** It speaks through a verb of its own (« X assure que »), so that even known facts behind it are its words. */
  readonly verbal: boolean
  /** It opens its sentence: what follows may still be its words. */
  readonly opens: boolean
}

type Scope = Omit<Governed, 'credits'>

/**
 * The stretches of a sentence that sources govern, in order: « selon X » its clause, at the head of the sentence all of it; « X assure que »
 * what follows; « …, révèle X » and « … (X) » the sentence.
 * @param carried whom « il précise » takes up
 */
export function governedIn(document: Document, sentence: Sentence, carried: readonly Credit[]): Governed[] {
  const { text } = document.article
  const refs = document.refs.get(sentence) ?? []
  const frames = new Frames(sentence, refs)
  const out: Governed[] = []
  let silent: Ref | null = null
  for (const ref of refs) {
    if (!isSource(ref)) continue
    const { start } = sentence.tokens[ref.first]!
    const before = fold(text.slice(Math.max(sentence.start, start - 90), start))
    if (contradicted.test(before)) continue
    const last = out.at(-1)
    if (last && relayMarkers.test(before)) {
      out[out.length - 1] = { ...last, credits: join([...last.credits, ...creditsOf(ref, 'RELAY')]) }
      continue
    }
    if (last && belongsTo(sentence, ref, refs)) {
      out[out.length - 1] = { ...last, credits: join([...last.credits, ...creditsOf(ref, 'ORIGIN')]) }
      continue
    }
    const scope = scopeOf(text, sentence, ref, frames, before)
    // « le journaliste de RMC Fabrice Hawkins précise que »
    const employer = silent && belongsTo(sentence, ref, refs) ? creditsOf(silent, 'ORIGIN') : []
    silent = scope ? null : ref
    if (scope) out.push({ ...scope, credits: join([...creditsOf(ref, 'ORIGIN'), ...employer]) })
  }
  if (out.length === 0 && carried.length > 0 && takesUp(frames))
    out.push({ start: sentence.start, end: sentence.end, credits: carried, verbal: true, opens: true })
  return out
}

/** The credits of several phrases, each source once. */
export function join(credits: readonly Credit[]): Credit[] {
  const out = new Map<string, Credit>()
  for (const credit of credits) if (!out.has(credit.source)) out.set(credit.source, credit)
  return [...out.values()]
}

/** The credits that a name in a sentence gives. */
export function creditsOf(ref: Ref, role: Credit['role']): Credit[] {
  return ref.entities.map((source) => ({ source, role }))
}

export function isSource({ kind }: Ref): boolean {
  return kind === 'OUTLET' || kind === 'JOURNALIST'
}

function scopeOf(text: string, sentence: Sentence, ref: Ref, frames: Frames, before: string): Scope | null {
  const whole = { start: sentence.start, end: sentence.end, verbal: false, opens: false }
  const { start, end } = { start: sentence.tokens[ref.first]!.start, end: sentence.tokens[ref.last]!.end }
  // « Au micro de RMC, Longoria a révélé que », « ont confirmé à L’Équipe que »: what is told there
  if (interviewMarkers.test(before) && speaks(frames)) return whole
  if (sourceMarkers.test(before) || tellers.test(before)) return clauseAround(text, sentence, start, frames, ref)
  const n = frames.verbs.findIndex(
    (verb, i) => reportVerbs.has(verb.lemma) && isConjugated(verb) && frames.subject(i) === ref,
  )
  if (n >= 0) {
    const verb = frames.verbs[n]!
    return { start: verb.last > ref.last ? start : sentence.start, end: sentence.end, verbal: true, opens: true }
  }
  // « Nos confrères de L’Équipe annoncent que »
  const next = frames.verbs.find((verb) => verb.first > ref.last && verb.first - ref.last <= 3)
  if (pressNouns.test(before) && next && reportVerbs.has(next.lemma))
    return { start, end: sentence.end, verbal: true, opens: true }
  // « ajoute le journaliste », « comme l’indiquait RMC Sport »
  const inverted = frames.verbs.find(
    (verb) =>
      reportVerbs.has(verb.lemma) &&
      ref.first - verb.last <= 2 &&
      ref.first > verb.last &&
      frames.preposition(ref) === '',
  )
  if (inverted) return { ...whole, verbal: true, opens: true }
  if (text[start - 1] === '(' && text[end] === ')') return whole
  const colon = text.indexOf(':', end)
  if (
    colon >= 0 &&
    colon < sentence.end &&
    frames.preposition(ref) === '' &&
    // « Le Mirror va plus loin : », « Le Northern Echo tord le cou à une rumeur : »
    (ref.first <= 1 || frames.verbs.some((verb, i) => verb.first > ref.last && frames.subject(i) === ref))
  )
    return { start: colon, end: sentence.end, verbal: true, opens: true }
  return null
}

function isConjugated({ mood }: VerbGroup): boolean {
  return mood === 'INDICATIVE' || mood === 'CONDITIONAL'
}

function speaks({ verbs }: Frames): boolean {
  return verbs.some(({ lemma, mood }) => reportVerbs.has(lemma) && mood === 'INDICATIVE')
}

// At the head of the sentence a marker governs all of it, later its clause.
function clauseAround(text: string, sentence: Sentence, at: number, frames: Frames, ref: Ref): Scope {
  const firstVerb = frames.verbs.find(isConjugated)
  const heads = !firstVerb || ref.first < firstVerb.first
  let start = sentence.start
  let end = sentence.end
  for (const boundary of text
    .slice(sentence.start, sentence.end)
    .matchAll(
      /;|, (?:mais|alors que|tandis que|puisque|car|même si|quand)\s|\s(?:mais|alors que|tandis que|qui,)\s/g,
    )) {
    const place = sentence.start + boundary.index
    // « Selon la BBC, Milan se retire, alors que United avait dit oui »: at the head it governs them all
    if (heads && !/;|mais/.test(boundary[0])) continue
    if (place < at && !heads) start = place
    else if (place > at) {
      end = place
      break
    }
  }
  return { start, end, verbal: false, opens: heads }
}

// « Fabrice Hawkins (RMC) », « Pedullà, journaliste à SportItalia », « le journaliste de Sky Florian Plettenberg »
function belongsTo(sentence: Sentence, ref: Ref, refs: readonly Ref[]): boolean {
  const previous = refs.filter((other) => other.last < ref.first && isSource(other)).at(-1)
  if (!previous || ref.first - previous.last > 8 || previous.kind === ref.kind) return false
  const between = sentence.tokens.slice(previous.last + 1, ref.first).map(({ fold }) => fold)
  return between.every((word) =>
    /^(?:\(|,|de|du|d'|pour|a|au|journaliste|le|la|l'|les|chez|specialiste|sur|et|puis|par)$/.test(word),
  )
}

// « Il précise que », « Ce dernier ajoute »
function takesUp(frames: Frames): boolean {
  return frames.verbs.some((verb, n) => {
    const subject = frames.subject(n)
    return reportVerbs.has(verb.lemma) && subject?.form === 'PRONOUN' && subject.first <= 2
  })
}
