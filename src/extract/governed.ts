import { foldedBetween } from '../french/fold.ts'
import type { VerbGroup } from '../french/verbGroups.ts'
import {
  contradicted,
  mistaken,
  newsNouns,
  pressNouns,
  relayMarkers,
  sourceMarkers,
  tellers,
} from './attributionWords.ts'
import type { Document, Entity, Ref, Sentence } from './document.ts'
import { type Frames, framesOf } from './frames.ts'
import { isHearing } from './hearing.ts'
import { journalistNouns, outletNouns } from './mentions/roles.ts'
import type { Credit, Span } from './reading.ts'
import { reportVerbs } from './sayingWords.ts'
import { type Kind, pointsAt, scopeOf } from './sourceScope.ts'
import { namesTheSame, takesUp } from './takenUp.ts'

/** What one source phrase governs. */
export interface Governed extends Span {
  readonly credits: readonly Credit[]
  /** It speaks through a verb of its own (« X assure que »), so that even known facts behind it are its words. */
  readonly verbal: boolean
  /** It opens its sentence: what follows may still be its words. */
  readonly opens: boolean
  /** It stands behind its words, at the end of the sentence. */
  readonly trails?: true
  /** It credits the noun before it: « l’intérêt de Milan, révélé par X », and not the sentence around. */
  readonly ofNoun?: true
  /** Somebody told it there: what he adds is told there, too. */
  readonly interview?: true
  /** In somebody’s own words, which credit what is known, too. */
  readonly quoted?: true
}

/** A source in a sentence, with the way it is credited. */
export interface Phrase {
  readonly ref: Ref
  readonly kind: Kind
  readonly credits: readonly Credit[]
}

/**
 * The stretches of a sentence that sources govern, in order: « selon X » its clause, at the head of the sentence all of it; « X assure que »
 * what follows; « …, révèle X » and « … (X) » what stands before.
 * @param carried whom « il précise » takes up
 * @param latest whom « la même source » is, however far behind
 */
export function governedIn(
  document: Document,
  sentence: Sentence,
  carried: { readonly credits: readonly Credit[]; readonly interview: boolean },
  latest: readonly Credit[],
): Governed[] {
  const { text } = document.article
  const frames = framesOf(sentence, document.refs.get(sentence) ?? [])
  const phrases = phrasesIn(text, sentence, frames)
  const out = phrases.map(({ credits, ...phrase }, i) => ({
    ...scopeOf(text, sentence, frames, phrase, phrases[i - 1]?.ref ?? null, phrases[i + 1]?.ref ?? null),
    credits,
  }))
  if (out.length > 0) return out
  const same = frames.tokens.some((_, at) => namesTheSame(frames.tokens, at))
  const credits = same ? latest : takesUp(frames) ? carried.credits : []
  const { start, end } = sentence
  const interview = !same && carried.interview ? ({ interview: true } as const) : {}
  if (credits.length > 0) out.push({ start, end, credits, verbal: true, opens: true, ...interview })
  return out
}

function phrasesIn(text: string, sentence: Sentence, frames: Frames): Phrase[] {
  const out: Phrase[] = []
  let silent: Ref | null = null
  for (const ref of frames.refs) {
    if (!isSource(ref)) continue
    const { start } = sentence.tokens[ref.first]!
    const before = foldedBetween(text, Math.max(sentence.start, start - 90), start)
    if (contradicted.test(before)) continue
    const last = out.at(-1)
    if (last && (relayMarkers.test(before) || belongsTo(sentence, ref, frames.refs))) {
      const role = relayMarkers.test(before) ? 'RELAY' : 'ORIGIN'
      out[out.length - 1] = { ...last, credits: join([...last.credits, ...creditsOf(ref, role)]) }
      continue
    }
    const kind = kindOf(text, sentence, ref, frames, before)
    // « Bild l’a annoncé, Kicker l’a confirmé : »
    if (last && kind === 'SUBJECT' && last.kind === 'SUBJECT' && tellsIt(frames, last.ref) && tellsIt(frames, ref)) {
      out[out.length - 1] = { ...last, credits: join([...last.credits, ...creditsOf(ref, 'ORIGIN')]) }
      continue
    }
    // « le journaliste de RMC Fabrice Hawkins précise que »
    const employer = silent && belongsTo(sentence, ref, frames.refs) ? creditsOf(silent, 'ORIGIN') : []
    silent = kind ? null : ref
    if (kind) out.push({ ref, kind, credits: join([...creditsOf(ref, 'ORIGIN'), ...employer]) })
  }
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

export function isSource({ kind }: Pick<Ref | Entity, 'kind'>): boolean {
  return kind === 'OUTLET' || kind === 'JOURNALIST'
}

/** « (L’Équipe) », « (L’Équipe du jour) », « (Bild de mardi) ». */
const CLOSES =
  /^(?: (?:du jour|du matin|d['’]hier|de ce matin|de (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))?\)/

function kindOf(text: string, sentence: Sentence, ref: Ref, frames: Frames, before: string): Kind | null {
  const { start, end } = { start: sentence.tokens[ref.first]!.start, end: sentence.tokens[ref.last]!.end }
  // « Au micro de RMC, Longoria a révélé que », « ont confirmé à L’Équipe que »: what is told there
  if (isHearing(text, frames, ref)) return 'INTERVIEW'
  if (text[start - 1] === '(' && CLOSES.test(text.slice(end, end + 24))) return 'BRACKET'
  if (sourceMarkers.test(before)) return 'MARKER'
  // « Pour Kicker, Wahi est la priorité de Leipzig »
  if (/(?:^|[:;,] )pour (?:la |le |l')?$/.test(before) && text[end] === ',') return 'MARKER'
  // « …, source RMC Sport », « …, info Canal+ »
  if (/[,(] ?(?:source|infos?|informations?) ?:? ?(?:la |le |l')?$/.test(before)) return 'MARKER'
  if (tellers.test(before)) return newsNouns.test(before) ? 'MARKER' : 'PASSIVE'
  // « ajoute le journaliste », « comme l’indiquait RMC Sport »
  const inverted = frames.verbs.some(
    (verb) =>
      reportVerbs.has(verb.lemma) &&
      isInverted(sentence, verb, ref, frames.refs) &&
      (frames.preposition(ref) === '' || isStaffOf(frames, verb, ref)),
  )
  if (inverted || isWhereOneReports(frames, ref)) return 'INCISE'
  // « C’est Sky Italia qui le dit, en évoquant une offre »
  if (
    /(?:^|[.,;:«(] ?)c'est (?:encore |aussi |d'ailleurs |meme )?(?:la |le |l')?$/.test(before) &&
    wordBehind(sentence, ref) === 'qui'
  )
    return 'SUBJECT'
  // « Quant à Tuttosport, il place le Marseillais en haut de la liste »
  if (
    /(?:^|[.;] ?)quant (?:(?:a|au|aux) )?(?:la |le |l')?$/.test(before) &&
    text[end] === ',' &&
    reportsBehind(frames, ref)
  )
    return 'SUBJECT'
  const told = frames.verbs.some((verb, i) => isReport(verb) && frames.subject(i) === ref)
  if (told || opensWith(sentence, ref)) return 'SUBJECT'
  // « Nos confrères de L’Équipe annoncent que »
  const next = frames.verbs.find((verb) => verb.first > ref.last && verb.first - ref.last <= 3)
  if (pressNouns.test(before) && next && reportVerbs.has(next.lemma)) return 'SUBJECT'
  const colon = text.indexOf(':', end)
  if (
    colon >= 0 &&
    colon < sentence.end &&
    frames.preposition(ref) === '' &&
    // « Le Mirror va plus loin : », « Le Northern Echo tord le cou à une rumeur : »
    (ref.first <= 1 ||
      /^c'est (?:la |le |l')?$/.test(before) ||
      frames.verbs.some((verb, i) => verb.first > ref.last && frames.subject(i) === ref))
  )
    return 'COLON'
  return null
}

function wordBehind({ tokens }: Sentence, { last }: Ref): string {
  return tokens[last + 1]?.fold ?? ''
}

function reportsBehind({ verbs, tokens }: Frames, { last }: Ref): boolean {
  return (
    /^(?:ils?|elles?)$/.test(tokens[last + 2]?.fold ?? '') &&
    reportVerbs.has(verbs.find(({ first }) => first > last)?.lemma ?? '')
  )
}

// « écrit ce matin L’Équipe », « a révélé dans la soirée David Ornstein »: behind a comma, no mark and no name in between
function isInverted({ tokens }: Sentence, { first, last }: VerbGroup, ref: Ref, refs: readonly Ref[]): boolean {
  const between = tokens.slice(last + 1, ref.first)
  if (ref.first <= last || between.some(({ kind }) => kind === 'MARK')) return false
  if (between.length < 2) return true
  const behindComma = first === 0 || /^[,»”":;]$/.test(tokens[first - 1]!.text) || tokens[first - 1]!.fold === 'comme'
  return behindComma && between.length < 7 && !refs.some((other) => other.first > last && other.last < ref.first)
}

// « croit-on savoir au Daily Mail », « dit-on du côté de Sky »
function isWhereOneReports({ tokens, verbs }: Frames, { first }: Ref): boolean {
  const verb = verbs.find(({ inverted }) => inverted?.endsWith('on'))
  if (!verb || verb.last >= first || first - verb.last > 7) return false
  const between = tokens.slice(verb.last + 1, first).map(({ fold: word }) => word)
  return /^(?:savoir |apprendre )?(?:a|au|aux|chez|dans|sur|(?:du )?cote(?: de| du)?)(?: la| le| les| l')?$/.test(
    between.join(' '),
  )
}

function tellsIt(frames: Frames, ref: Ref): boolean {
  return frames.verbs.some((verb, n) => frames.subject(n) === ref && pointsAt(verb))
}

// « annonce le site de la chaîne ESPN », « écrivent les journalistes de Marca »
function isStaffOf({ tokens }: Frames, { last }: VerbGroup, { first }: Ref): boolean {
  const [article, noun] = tokens.slice(last + 1, first).map(({ fold: word }) => word)
  return /^(?:le|la|l'|les|nos)$/.test(article ?? '') && isPressNoun(noun?.replace(/s$/, '') ?? '')
}

function isPressNoun(noun: string): boolean {
  return outletNouns.has(noun) || journalistNouns.has(noun)
}

// « La Provence décrit un président … », of verbs that no table knows
function opensWith({ tokens }: Sentence, { form, first, last }: Ref): boolean {
  // « Le Mirror l’envoie à Chelsea »
  const next = /^(?:l'|la|le|les|lui|en|y)$/.test(tokens[last + 1]?.fold ?? '') ? tokens[last + 2] : tokens[last + 1]
  if (form !== 'NAME' || first > 2 || next?.kind !== 'WORD' || next.capital) return false
  if (!tokens.slice(0, first).every(({ fold: word }) => /^(?:le|la|l'|les|et|mais|or)$/.test(word))) return false
  return /[^aeiou](?:e|it|ait|end)$/.test(next.fold) && !/^(?:de|le|que|ce|se|ne)$/.test(next.fold)
}

function isReport({ lemma, mood, passive }: VerbGroup): boolean {
  return (mood === 'INDICATIVE' || mood === 'CONDITIONAL') && !passive && !mistaken.has(lemma)
}

// « Fabrice Hawkins (RMC) », « Pedullà, journaliste à SportItalia », « le journaliste de Sky Florian Plettenberg »
function belongsTo(sentence: Sentence, ref: Ref, refs: readonly Ref[]): boolean {
  const previous = refs.filter((other) => other.last < ref.first && isSource(other)).at(-1)
  if (!previous || ref.first - previous.last > 8) return false
  const between = sentence.tokens.slice(previous.last + 1, ref.first).map(({ fold: word }) => word)
  // « Rothen s’enflamme, sur RMC »: a programme and its station
  if (previous.kind === ref.kind) return /^(?:, )?sur(?: la| le| l')?$/.test(between.join(' '))
  return between.every((word) =>
    /^(?:\(|,|de|du|d'|pour|a|au|journaliste|le|la|l'|les|chez|specialiste|sur|et|puis|par)$/.test(word),
  )
}
