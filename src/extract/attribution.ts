import { fold } from '../french/fold.ts'
import { contradicted, relayMarkers, reportVerbs, sourceMarkers, tellers, vagueSources } from './attributionWords.ts'
import type { Document, Ref, Sentence } from './document.ts'
import { Frames } from './frames.ts'
import type { Credit, Span } from './reading.ts'
import type { Draft } from './rule.ts'

/** What one source phrase governs. */
interface Governed extends Span {
  readonly credits: readonly Credit[]
  /** It speaks through a verb of its own (« X assure que »), so that even known facts behind it are its words. */
  readonly verbal: boolean
  /** It opens its sentence: what follows may still be its words. */
  readonly opens: boolean
}

/**
 * Who says so. A source phrase governs its clause; at the head of the sentence, the sentence; and the sentences behind it in the paragraph
 * as long as they stay in the conditional and name no other. Whatever is in doubt gets no credit: a wrong one is worse than a missing one.
 */
export function attribution(document: Document): Document {
  const bySentence = new Map<Sentence, Draft[]>()
  for (const draft of document.drafts)
    bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft])
  const drafts: Draft[] = []
  let carried: readonly Credit[] = []
  let unbroken = false
  let paragraph = -1
  for (const sentence of document.sentences) {
    if (sentence.zone.kind !== 'BODY') continue
    if (sentence.zone.paragraph !== paragraph) carried = []
    paragraph = sentence.zone.paragraph
    const governed = governedIn(document, sentence, carried)
    const vague = vagueSources.exec(document.article.text.slice(sentence.start, sentence.end))?.[0] ?? null
    for (const draft of bySentence.get(sentence) ?? [])
      drafts.push(credited(draft, governed, vague, unbroken ? carried : [], isKnown(document, draft)))
    // An unbroken conditional: it must begin in the sentence that names the source.
    if (governed.length > 0) {
      carried = mostGoverning(governed)
      unbroken = isConditional(sentence)
    } else if (vague || !isConditional(sentence)) carried = []
  }
  return { ...document, drafts }
}

function credited(
  draft: Draft,
  governed: readonly Governed[],
  vague: string | null,
  carried: readonly Credit[],
  known: boolean,
): Draft {
  const { start } = draft.sentence.tokens[draft.first]!
  const { end } = draft.sentence.tokens[draft.last]!
  const own = governed.filter((frame) => frame.start < end && start < frame.end)
  const frames = known ? own.filter(({ verbal, start: from }) => verbal && from <= start) : own
  const sources = join(frames.flatMap(({ credits }) => credits))
  if (sources.length > 0) return { ...draft, sources }
  if (vague) return { ...draft, vagueSource: vague }
  const conditional = draft.chain.some(({ mood }) => mood === 'CONDITIONAL')
  return governed.length === 0 && conditional && !known && carried.length > 0 ? { ...draft, sources: carried } : draft
}

// The contract he has and the moves of the past are known without a source; a new contract is somebody's news.
function isKnown({ entities }: Document, { said }: Draft): boolean {
  if (said.kind !== 'CONTRACT_END') return said.kind === 'TRANSFER'
  const own = entities.find(({ id }) => id === said.player)?.club ?? null
  return own === null || own === said.club
}

function governedIn(document: Document, sentence: Sentence, carried: readonly Credit[]): Governed[] {
  const { text } = document.article
  const refs = document.refs.get(sentence) ?? []
  const frames = new Frames(sentence, refs)
  const out: Governed[] = []
  for (const ref of refs) {
    if (ref.kind !== 'OUTLET' && ref.kind !== 'JOURNALIST') continue
    const { start } = sentence.tokens[ref.first]!
    const before = fold(text.slice(Math.max(sentence.start, start - 90), start))
    if (contradicted.test(before)) continue
    const last = out.at(-1)
    if (relayMarkers.test(before) && last) {
      out[out.length - 1] = { ...last, credits: join([...last.credits, ...creditsOf(ref, 'RELAY')]) }
      continue
    }
    if (last && belongsTo(sentence, ref, refs)) {
      out[out.length - 1] = { ...last, credits: join([...last.credits, ...creditsOf(ref, 'ORIGIN')]) }
      continue
    }
    const scope = scopeOf(text, sentence, ref, frames, before)
    if (scope) out.push({ ...scope, credits: creditsOf(ref, 'ORIGIN') })
  }
  if (out.length === 0 && carried.length > 0 && takesUp(frames))
    out.push({ start: sentence.start, end: sentence.end, credits: carried, verbal: true, opens: true })
  return out
}

function scopeOf(
  text: string,
  sentence: Sentence,
  ref: Ref,
  frames: Frames,
  before: string,
): Omit<Governed, 'credits'> | null {
  const whole = { start: sentence.start, end: sentence.end, verbal: false, opens: false }
  const { start, end } = { start: sentence.tokens[ref.first]!.start, end: sentence.tokens[ref.last]!.end }
  if (sourceMarkers.test(before) || tellers.test(before)) return clauseAround(text, sentence, start, frames, ref)
  const n = frames.verbs.findIndex((verb, i) => reportVerbs.has(verb.lemma) && frames.subject(i) === ref)
  if (n >= 0) {
    const verb = frames.verbs[n]!
    return { start: verb.last > ref.last ? start : sentence.start, end: sentence.end, verbal: true, opens: true }
  }
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
    frames.verbs.some((verb, i) => verb.first > ref.last && frames.subject(i) === ref)
  )
    return { start: colon, end: sentence.end, verbal: true, opens: true }
  return null
}

// At the head of the sentence a marker governs all of it, later its clause.
function clauseAround(
  text: string,
  sentence: Sentence,
  at: number,
  frames: Frames,
  ref: Ref,
): Omit<Governed, 'credits'> {
  const firstVerb = frames.verbs.find(({ mood }) => mood === 'INDICATIVE' || mood === 'CONDITIONAL')
  const heads = !firstVerb || ref.first < firstVerb.first
  let start = sentence.start
  let end = sentence.end
  for (const boundary of text
    .slice(sentence.start, sentence.end)
    .matchAll(/;|, (?:mais|alors que|tandis que|puisque|car|même si|quand)\s|\s(?:mais|alors que|tandis que)\s/g)) {
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
  const previous = refs
    .filter(({ last, kind }) => last < ref.first && (kind === 'OUTLET' || kind === 'JOURNALIST'))
    .at(-1)
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

function creditsOf(ref: Ref, role: Credit['role']): Credit[] {
  return ref.entities.map((source) => ({ source, role }))
}

function join(credits: readonly Credit[]): Credit[] {
  const out = new Map<string, Credit>()
  for (const credit of credits) if (!out.has(credit.source)) out.set(credit.source, credit)
  return [...out.values()]
}

function mostGoverning(governed: readonly Governed[]): readonly Credit[] {
  const last = governed.at(-1)!
  return last.opens ? last.credits : []
}

function isConditional({ verbs }: Sentence): boolean {
  return verbs.some(({ mood }) => mood === 'CONDITIONAL')
}
