import type { VerbGroup } from '../french/verbGroups.ts'
import type { Document, Ref, Sentence } from './document.ts'
import { Frames } from './frames.ts'
import { ahead, prospects, wills } from './governors.ts'
import { withSpeaker } from './links/firstPerson.ts'
import { type Context, type Filled, matchNoun, matchVerb } from './match.ts'
import { BID, compile, type Pattern } from './pattern.ts'
import type { Unread } from './reading.ts'
import { withBidders } from './readings/bidders.ts'
import { distinct } from './readings/distinct.ts'
import { withImplied } from './readings/implied.ts'
import { sayings } from './readings/sayings.ts'
import { soldBy } from './readings/soldBy.ts'
import { gapped } from './readings/transfers.ts'
import type { Draft, Found, Rule, Under } from './rule.ts'
import { allRules } from './rules/rules.ts'
import { unlinked } from './unlinked.ts'

interface Compiled {
  readonly rule: Rule
  readonly pattern: Pattern
}

interface Index {
  readonly finders: readonly Rule[]
  readonly byVerb: ReadonlyMap<string, readonly Compiled[]>
  readonly byNoun: ReadonlyMap<string, readonly Compiled[]>
}

const index = indexOf(allRules)

/** Reads what happened: every rule at every verb or noun that can start one of its patterns. */
export function rules(document: Document): Document {
  return readWith(index, document)
}

/** The same with rules of one's own choice: for tests and `mercato rules`. */
export function readRules(chosen: readonly Rule[]): (document: Document) => Document {
  const own = indexOf(chosen)
  return (document) => readWith(own, document)
}

function indexOf(list: readonly Rule[]): Index {
  const byVerb = new Map<string, Compiled[]>()
  const byNoun = new Map<string, Compiled[]>()
  for (const rule of list)
    for (const line of rule.reads)
      for (const pattern of compile(line)) {
        const [map, key] = 'verb' in pattern.anchor ? [byVerb, pattern.anchor.verb] : [byNoun, pattern.anchor.noun]
        map.set(key, [...(map.get(key) ?? []), { rule, pattern }])
      }
  return { byVerb, byNoun, finders: list.filter(({ finds }) => finds) }
}

function readWith({ byVerb, byNoun, finders }: Index, document: Document): Document {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const drafts: Draft[] = []
  const unread: Unread[] = []
  const places: Context[] = []
  for (const sentence of document.sentences) {
    if (sentence.zone.kind !== 'BODY') continue
    const refs = withSpeaker(document, sentence)
    if (refs.length === 0 && !document.inMind.has(sentence)) continue
    const frames = new Frames(sentence, refs)
    const context: Context = {
      frames,
      entities,
      inMind: document.inMind.get(sentence) ?? null,
      playerAt: (token, but) => playerAt(document, sentence, refs, token, but),
    }
    places.push(context)
    const here: Draft[] = []
    for (const n of sentence.verbs.keys()) {
      const found = best(byVerb.get(sentence.verbs[n]!.lemma) ?? [], (pattern) => matchVerb(pattern, n, context))
      for (const [{ rule }, filled] of found)
        if (under(rule.under, frames, n))
          here.push(...withSiblings(frames, filled).flatMap((one) => drafted(document, context, rule, one)))
    }
    here.push(...gapped(frames, entities, here))
    for (const [at, token] of sentence.tokens.entries()) {
      const patterns = byNoun.get(token.fold)
      if (!patterns || frames.ref(at)?.form === 'NAME') continue
      // « Monaco s’est mis d’accord avec Dortmund »: the verb has told whose it is
      for (const [{ rule }, filled] of best(patterns, (pattern) => matchNoun(pattern, at, context)))
        if (!here.some((draft) => draft.rule === rule.id && isAgreement(draft)))
          here.push(...drafted(document, context, rule, filled))
    }
    // « a paraphé un bail »: a contract is no offer by its noun alone
    for (const ref of refs)
      if (ref.kind === 'BID' && !isContractNoun(ref, frames))
        for (const { rule } of byNoun.get(BID) ?? [])
          here.push(...drafted(document, context, rule, bareBid(ref, frames)))
    drafts.push(...distinct(here))
    if (here.length === 0) unread.push(...unlinked(document, sentence, frames, byVerb, context))
  }
  // Each finder knows what the patterns and the finders before it read around its sentence.
  let all: readonly Draft[] = inOrder([...document.drafts, ...drafts])
  let isNew = true
  for (const rule of finders) {
    // Sums, salaries and answers are of the bids told before them.
    if (isNew && [rule.gives].flat().some(({ kind }) => kind === 'OFFER')) {
      all = withBidders(all, document, entities)
      isNew = false
    }
    const around = windows(all)
    const found = places.flatMap((context) =>
      context.frames.tokens.length > LONGEST
        ? []
        : rule.finds!({ ...context, document, drafts: around(context.frames.sentence.index) }).map((one) =>
            draftOf(rule, context, one),
          ),
    )
    if (found.length === 0) continue
    all = inOrder([...all, ...found])
    isNew = true
  }
  return {
    ...document,
    drafts: withImplied(withBidders(all, document, entities), entities),
    unread: [...document.unread, ...unread],
  }
}

function draftOf(rule: Rule, { frames }: Context, { said, first, last, verb, settled = false }: Found): Draft {
  return {
    rule: rule.id,
    sentence: frames.sentence,
    first,
    last,
    chain: verb === null ? governing(frames, first) : frames.chain(verb),
    governors: verb === null ? [] : frames.governors(verb),
    said,
    settled,
    modality: said.kind === 'INTEREST' && said.stage === 'DENIED' ? 'DENIED' : 'ASSERTED',
    sources: [],
    vagueSource: null,
    voice: null,
  }
}

/** How many sentences before and behind a finder looks: all of an ordinary article, and long ones stay linear. */
const AROUND = 40

/** No sentence people write is longer; finders leave others alone. */
const LONGEST = 600

function windows(drafts: readonly Draft[]): (sentence: number) => readonly Draft[] {
  let [from, to] = [0, 0]
  return (sentence) => {
    while (from < drafts.length && drafts[from]!.sentence.index < sentence - AROUND) from++
    while (to < drafts.length && drafts[to]!.sentence.index <= sentence + AROUND) to++
    return drafts.slice(from, to)
  }
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  return drafts.toSorted((a, b) => a.sentence.start - b.sentence.start || a.first - b.first)
}

/** Of the patterns of one rule that fit at one place, the one that reads most words. */
function best(candidates: readonly Compiled[], match: (pattern: Pattern) => Filled | null): [Compiled, Filled][] {
  const byRule = new Map<Rule, [Compiled, Filled]>()
  for (const candidate of candidates) {
    const filled = match(candidate.pattern)
    if (!filled) continue
    const known = byRule.get(candidate.rule)
    if (!known || weight(candidate.pattern, filled) > weight(known[0].pattern, known[1]))
      byRule.set(candidate.rule, [candidate, filled])
  }
  return [...byRule.values()]
}

/** Words count before roles, and among equals the pattern that named a player: « …, dont Lyon demande 20 M€ », « 30 M€ sur Lamela ». */
function weight({ elements }: Pattern, { players }: Filled): number {
  const told = elements.reduce((sum, element) => sum + ('words' in element ? 2 : element.optional ? 0 : 1), 0)
  return told + (players.length > 0 ? 1.5 : 0)
}

/** Whether the verb `n` stands under the governors a rule asks for. */
export function under(wanted: Under | undefined, frames: Frames, n: number): boolean {
  if (!wanted) return true
  const chain = frames.chain(n)
  const [verb, ...outer] = chain
  const words = frames.governors(n)
  // « sur le point de signer », « tout proche de rejoindre »: nearly done, not only wanted
  const nearly = words.some((word) => /^(?:point|passe|proche|proches|doigts)$/.test(word))
  const completed = isCompleted(frames, n, outer)
  // « se verrait bien signer à Milan »
  const seesSelf = outer.some(({ lemma, reflexive }) => lemma === 'voir' && reflexive)
  const willed =
    !completed &&
    (seesSelf || outer.some(({ lemma }) => wills.has(lemma)) || (!nearly && words.some((word) => prospects.has(word))))
  if (wanted === 'WILL') return willed
  const coming =
    !willed && !completed && (nearly || outer.some(({ lemma }) => ahead.has(lemma)) || chain.at(-1)!.tense === 'FUTURE')
  const chance = coming && !nearly && outer.some(({ lemma }) => lemma === 'pouvoir' || lemma === 'risquer')
  if (wanted === 'CHANCE') return chance
  if (wanted === 'PROSPECT') return coming
  if (wanted === 'NEXT') return coming && !chance
  const told =
    completed ||
    verb!.compound ||
    !(verb!.mood === 'INFINITIVE' || verb!.mood === 'CONDITIONAL' || verb!.tense === 'IMPERFECT')
  const done = !willed && !coming && told && verb!.mood !== 'SUBJUNCTIVE'
  return wanted === 'OPEN' ? !done : done
}

// « vient de signer », « était allé le chercher », « a fini par céder », « a été vendu à Lille avant de filer à Nice »
function isCompleted({ tokens, verbs }: Frames, n: number, outer: readonly VerbGroup[]): boolean {
  const verb = verbs[n]!
  const [governor] = outer
  if (verb.mood !== 'INFINITIVE' || !governor) return false
  const before = tokens.slice(Math.max(0, verb.first - 2), verb.first).map(({ fold }) => fold)
  // « En 2015, il quitte Lille pour Villa, avant de rejoindre Everton »
  const narrated = governor.tense === 'PRESENT' && tokens.some(({ fold }) => /^(?:19|20)\d\d$/.test(fold))
  if (before.join(' ') === 'avant de') return (governor.compound || narrated) && governor.mood === 'INDICATIVE'
  // « L’OM a perdu Thauvin, qui a décidé de rejoindre les Tigres »
  if (governor.lemma === 'décider')
    return governor.compound && verbs.some(({ lemma, compound }) => lemma === 'perdre' && compound)
  if (governor.lemma === 'venir') return !governor.compound && /^(?:de|d')$/.test(before.at(-1) ?? '')
  return (
    governor.compound && governor.mood === 'INDICATIVE' && /^(?:aller|finir|réussir|parvenir)$/.test(governor.lemma)
  )
}

function playerAt(
  document: Document,
  sentence: Sentence,
  refs: readonly Ref[],
  token: number,
  but: readonly string[],
): string | null {
  const players = refs.filter(
    (ref) => ref.kind === 'PLAYER' && ref.form !== 'PRONOUN' && !ref.aside && !but.includes(ref.entities[0]!),
  )
  const before = players.filter(({ last }) => last < token).at(-1)
  const found = before?.entities[0] ?? document.inMind.get(sentence) ?? players[0]?.entities[0] ?? null
  return found && but.includes(found) ? null : found
}

function isContractNoun({ bid, first, last }: Ref, { tokens }: Frames): boolean {
  if (bid?.kind !== 'CONTRACT') return false
  return !tokens.slice(first, last + 1).some(({ fold }) => /^(?:offres?|propositions?)$/.test(fold))
}

function bareBid(ref: Ref, frames: Frames): Filled {
  const verb = frames.verbs.findIndex(
    ({ first, last }) => (last < ref.first && ref.first - last <= 3) || (first > ref.last && first - ref.last <= 2),
  )
  return {
    clubs: [],
    players: [],
    sellers: [],
    leagues: [],
    money: null,
    bid: ref,
    dateAt: null,
    first: ref.first,
    last: ref.last,
    verb: verb < 0 ? null : verb,
    missing: null,
  }
}

function drafted(document: Document, context: Context, rule: Rule, filled: Filled): Draft[] {
  const { frames } = context
  const players =
    filled.players.length > 0
      ? filled.players
      : [soldBy(document, context, filled) ?? defaultPlayer(context, filled)].filter((player) => player !== null)
  const chain = filled.verb === null ? governing(frames, filled.first) : frames.chain(filled.verb)
  const governors = filled.verb === null ? [] : frames.governors(filled.verb)
  const out: Draft[] = []
  for (const player of players)
    for (const gives of [rule.gives].flat())
      for (const said of sayings(document, context, gives, filled, player, chain, governors))
        out.push({
          rule: rule.id,
          sentence: frames.sentence,
          first: filled.first,
          last: filled.last,
          chain,
          governors,
          said,
          settled: filled.verb === null && isUntouched(chain[0]),
          modality: 'ASSERTED',
          sources: [],
          vagueSource: null,
          voice: null,
        })
  return out
}

function isAgreement({ said }: Draft): boolean {
  return said.kind === 'INTEREST' && said.stage === 'AGREEMENT'
}

// « il avait balayé une offre de 13 M€, un prêt, puis une seconde offre »: the verb goes for each
function withSiblings({ refs, tokens }: Frames, filled: Filled): Filled[] {
  const out = [filled]
  for (const ref of refs) {
    const before = out.at(-1)!.bid
    if (
      ref.kind !== 'BID' ||
      ref.bid!.kind === 'CONTRACT' ||
      !before ||
      ref.first <= before.last ||
      ref.first - before.last > 10
    )
      continue
    const gap = tokens.slice(before.last + 1, ref.first)
    const joined = gap.every(
      ({ kind, fold }) => kind === 'MARK' || /^(?:puis|et|ou|enfin|assortie?|d'|une|option|achat|d'achat)$/.test(fold),
    )
    if (gap.length > 0 && joined) out.push({ ...filled, bid: ref, money: null, first: ref.first, last: ref.last })
  }
  return out
}

// « n’est pas insensible à l’intérêt de la Roma »: what is denied is another thing than the noun
function isUntouched(verb: VerbGroup | undefined): boolean {
  return Boolean(verb?.negation) && !/^(?:exister|avoir|confirmer|formuler|faire|recevoir)$/.test(verb!.lemma)
}

// The verb of the clause a noun phrase stands in.
function governing(frames: Frames, at: number) {
  const verb = frames.verbs.filter(({ last }) => last < at).at(-1) ?? frames.verbs.find(({ first }) => first > at)
  return verb ? [verb] : []
}

// « a pris contact avec l’agent de Gueye », « négocie avec Empoli la venue de Viti »
function isAbout({ tokens }: Frames, { first }: Ref): boolean {
  return (
    /^(?:de|d')$/.test(tokens[first - 1]?.fold ?? '') &&
    /^(?:representants?|agents?|entourage|clan|proches|camp|conseillers?|pere|venue|arrivee|transfert|signature|retour|pret|situation|dossier)$/.test(
      tokens[first - 2]?.fold ?? '',
    )
  )
}

/** Of whom words without a player speak: « … pour Kamara », the one in mind when the sentence names him, the last one named, the one in mind. */
function defaultPlayer({ frames, inMind, playerAt: at }: Context, { first, last }: Filled): string | null {
  const named = frames.refs.filter((ref) => ref.kind === 'PLAYER' && ref.form !== 'PRONOUN' && !ref.aside)
  const target = named.find((ref) => ref.first > first && ref.first - last < 10 && frames.preposition(ref) === 'pour')
  if (target) return target.entities[0]!
  const about = named.find((ref) => ref.first > last && ref.first - last < 14 && isAbout(frames, ref))
  if (about) return about.entities[0]!
  // « Facundo Medina a reçu une offre de l’Atlético »
  const [only, ...others] = new Set(named.flatMap(({ entities }) => entities))
  if (only && others.length === 0 && named[0]!.last < first) return only
  if (inMind && (named.length === 0 || named.some(({ entities }) => entities.includes(inMind)))) return inMind
  const actors = new Set(frames.verbs.map((_, n) => frames.subject(n)))
  return named.filter((ref) => ref.last < first && !actors.has(ref)).at(-1)?.entities[0] ?? inMind ?? at(first, [])
}
