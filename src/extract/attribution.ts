import { foldedBetween } from '../french/fold.ts'
import { signing, turnsAway, vagueSources } from './attributionWords.ts'
import { creditsForBefore, isPointer, signatureOf } from './backwards.ts'
import type { Document, Sentence, Zone } from './document.ts'
import { isClause } from './frames.ts'
import { type Governed, governedIn, join } from './governed.ts'
import { type Heard, type Hearing, heardAgain, whoIsHeard } from './hearing.ts'
import { hedgingVerbs } from './modalityWords.ts'
import { pressSpeech, spokenBy } from './pressSpeech.ts'
import { publisherOf } from './publisher.ts'
import { overlapping, quoteAt } from './quoteAt.ts'
import type { Credit } from './reading.ts'
import type { Draft } from './rule.ts'
import { quotations } from './speech/quotations.ts'

/** Whose word a conditional behind still is, and of which clubs; null is any. */
interface Carried {
  readonly credits: readonly Credit[]
  /** Somebody told it there, and may go on. */
  readonly hearing: Hearing | null
  readonly clubs: ReadonlySet<string> | null
}

const NOBODY: Carried = { credits: [], hearing: null, clubs: null }

/**
 * Who says so. A source phrase governs its clause; at the head of the sentence, the sentence; and the sentences behind it in the paragraph
 * as long as they stay in the conditional and name no other; « C’est ce que révèle X » the sentence before. Whatever is in doubt gets no
 * credit: a wrong one is worse than a missing one.
 */
export function attribution(document: Document): Document {
  const bySentence = new Map<Sentence, Draft[]>()
  for (const draft of document.drafts)
    bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft])
  const speech = pressSpeech(document)
  const heard = new Map<string, readonly Credit[]>()
  const quoteIn = overlapping(document.quotes)
  const speechIn = overlapping([...quotations(document.article.text, document.zones).values()].flat())
  const drafts: Draft[] = []
  let carried: Carried = NOBODY
  let latest: readonly Credit[] = []
  let section = -1
  let before = 0
  let line: Zone | null = null
  let lineFrom = 0
  for (const sentence of document.sentences) {
    if (sentence.zone.kind !== 'BODY') continue
    if (sentence.zone.section !== section) {
      carried = NOBODY
      latest = []
    }
    section = sentence.zone.section
    if (turnsAway.test(foldedBetween(document.article.text, sentence.start, sentence.end))) carried = NOBODY
    const spoken = spokenBy(speech, sentence)
    const own = governedIn(document, sentence, { ...carried, interview: carried.hearing !== null }, latest)
    const again = own.length === 0 && !spoken ? heardAgain(document, sentence, carried.hearing, heard) : null
    const governed = own.length > 0 ? own : spoken ? [spoken] : again ? [hisWord(again)] : []
    if (governed.length > 0) latest = governed.at(-1)!.credits
    const vague = vagueSources.exec(document.article.text.slice(sentence.start, sentence.end))?.[0] ?? null
    const told = bySentence.get(sentence) ?? []
    if (sentence.zone !== line) lineFrom = drafts.length
    line = sentence.zone
    const credit = (from: number, credits: readonly Credit[], isOwn: boolean) => {
      for (let i = from; i < drafts.length && credits.length > 0; i++)
        if (!isKnown(document, drafts[i]!) && !drafts[i]!.vagueSource && (isOwn || isUnsigned(drafts[i]!)))
          drafts[i] = { ...drafts[i]!, sources: join([...drafts[i]!.sources, ...credits]) }
    }
    if (told.length === 0 || isPointer(document, sentence)) {
      credit(before, creditsForBefore(document, sentence), true)
      credit(lineFrom, signatureOf(document, sentence), false)
    }
    before = drafts.length
    for (const draft of told)
      drafts.push(credited(draft, governedAround(document, draft, governed), vague, carried, isKnown(document, draft)))
    // A conditional behind the source is still its word, until somebody speaks plainly
    const quote = quoteIn(sentence)
    const speaking = speechIn(sentence)
    if (governed.length > 0) carried = carriedFrom(document, sentence, governed, again?.hearing ?? null)
    else if ((carried.hearing === null || !speaking) && (vague || !isConditional(sentence))) carried = NOBODY
    if (quote && quote.sources.length > 0) carried = toldTo({ speaker: quote.speaker, credits: quote.sources })
    if (quote?.occasion) heard.delete(quote.speaker)
    if (carried.hearing?.speaker) heard.set(carried.hearing.speaker, carried.hearing.credits)
  }
  // « a fait savoir à l’AFP », signed AFP: its own word
  const publisher = publisherOf(document)?.id
  return {
    ...document,
    drafts: drafts.map((draft) => ({ ...draft, sources: draft.sources.filter(({ source }) => source !== publisher) })),
  }
}

function credited(
  draft: Draft,
  governed: readonly Governed[],
  vague: string | null,
  carried: Carried,
  known: Known,
): Draft {
  const { start } = draft.sentence.tokens[draft.first]!
  const { end } = draft.sentence.tokens[draft.last]!
  const own = narrowest(
    governed.filter(
      (frame) =>
        frame.start < end &&
        start < frame.end &&
        !(frame.trails && isAside(draft)) &&
        !(frame.ofNoun && start < frame.start),
    ),
    draft,
  )
  const frames = own.filter(
    ({ verbal, opens, quoted, start: from }) =>
      !known || quoted || (known === 'MOSTLY' && (verbal || (opens && isMain(draft))) && from <= start),
  )
  const sources = join(frames.flatMap(({ credits }) => credits))
  if (sources.length > 0) return { ...draft, sources }
  if (vague) return { ...draft, vagueSource: vague }
  const conditional =
    draft.modality === 'HEDGED' ||
    draft.chain.some(({ mood, lemma }) => mood === 'CONDITIONAL' || hedgingVerbs.has(lemma))
  return governed.length === 0 && conditional && !known && carries(carried, draft)
    ? { ...draft, sources: carried.credits }
    : draft
}

// « Selon X, Wahi s’est engagé avec Lens », but « selon X, … depuis que Costa a quitté Madrid »
function isMain({ chain, sentence: { tokens } }: Draft): boolean {
  const verb = chain.at(-1)
  return (
    verb !== undefined &&
    !tokens
      .slice(Math.max(0, verb.first - 5), verb.first)
      .some(({ fold }) => /^(?:que|qu'|qui|dont|quand|lorsque|puisque|car)$/.test(fold))
  )
}

function hisWord({ start, end, hearing: { credits } }: Heard): Governed {
  return { start, end, credits, verbal: true, opens: true, interview: true, quoted: true }
}

// « Meunier, courtisé par Chelsea, aurait choisi Dortmund d’après Bild »: what is told plainly by the way is not its word
function isAside({ chain, sentence, modality, last }: Draft): boolean {
  const [verb] = chain
  if (!verb || modality !== 'ASSERTED') return false
  const main = sentence.verbs.find(({ first, mood }) => first > Math.max(verb.last, last) && mood === 'CONDITIONAL')
  if (!main) return false
  return (
    (verb.mood === 'PARTICIPLE' && !verb.compound) ||
    sentence.tokens
      .slice(Math.max(0, verb.first - 2), verb.first)
      .some(({ fold }) => /^(?:qui|que|qu'|dont)$/.test(fold))
  )
}

// « … », a-t-il confié à L’Équipe: inside the speech the place where it was held
function governedAround(
  { quotes }: Document,
  { sentence, first }: Draft,
  governed: readonly Governed[],
): readonly Governed[] {
  const quote = quoteAt(quotes, sentence.tokens[first]!.start)
  if (!quote || quote.sources.length === 0) return governed
  return [{ start: quote.start, end: quote.end, credits: quote.sources, verbal: false, opens: false, quoted: true }]
}

// « L’Équipe affirme que Milan le suit, RMC assure que Newcastle a renoncé »: each says what it says
function narrowest(frames: readonly Governed[], { sentence, chain, first }: Draft): readonly Governed[] {
  const at = sentence.tokens[chain[0]?.last ?? first]!.start
  const around = frames.filter(({ start, end }) => start <= at && at < end)
  if (around.length < 2) return around.length === 1 ? around : frames
  const least = Math.min(...around.map(({ start, end }) => end - start))
  return around.filter(({ start, end }) => end - start === least)
}

function isUnsigned({ sources, vagueSource }: Draft): boolean {
  return sources.length === 0 && !vagueSource
}

type Known = 'ALWAYS' | 'MOSTLY' | null

// The contract he has and the moves of the past are known without a source; a new contract or move is somebody's news.
function isKnown({ entities }: Document, { said, chain, sentence }: Draft): Known {
  if (said.kind === 'TRANSFER')
    return said.when === 'PAST' || !chain[0] || chain[0].mood === 'PARTICIPLE' ? 'ALWAYS' : 'MOSTLY'
  if (said.kind !== 'CONTRACT_END') return null
  // « a paraphé un contrat jusqu’en 2026 » is news
  if (sentence.verbs.some(({ lemma, mood }) => signing.has(lemma) && mood !== 'PARTICIPLE')) return null
  const own = entities.find(({ id }) => id === said.player)?.club ?? null
  return own === null || own === said.club ? 'ALWAYS' : null
}

// « Selon X, Milan suivrait Kamara. Newcastle aurait pris contact »: all of it; « X révèle que Milan suit Kamara. Newcastle aurait … »: Milan
function carries({ credits, clubs }: Carried, { said }: Draft): boolean {
  if (credits.length === 0 || clubs?.size === 0) return false
  if (clubs !== null && said.kind === 'WISH') return false
  const club = 'club' in said ? said.club : null
  return (
    clubs === null || club === null || clubs.has(club) || (said.kind === 'OFFER' && said.offerKind === 'ASKING_PRICE')
  )
}

// « a raconté son agent à Onda Cero. Le même a confirmé que »
function toldTo(hearing: Hearing): Carried {
  return { credits: hearing.credits, hearing, clubs: new Set() }
}

function carriedFrom(
  document: Document,
  sentence: Sentence,
  governed: readonly Governed[],
  again: Hearing | null,
): Carried {
  const last = governed.at(-1)!
  if (last.interview) return toldTo(again ?? { speaker: whoIsHeard(document, sentence), credits: last.credits })
  if (!last.opens) return NOBODY
  const named = (document.refs.get(sentence) ?? []).flatMap(({ entities, bid }) => [
    ...entities,
    ...(bid?.club ? [bid.club] : []),
  ])
  // « Information signée RMC. » tells nothing itself
  const isAny = isConditional(sentence) || !sentence.verbs.some(isClause)
  return { credits: last.credits, hearing: null, clubs: isAny ? null : new Set(named) }
}

function isConditional({ verbs }: Sentence): boolean {
  return verbs.some(({ mood, lemma }) => mood === 'CONDITIONAL' || hedgingVerbs.has(lemma))
}
