import { matchApposed } from './apposed.ts'
import type { Document, Ref } from './document.ts'
import { drafted } from './drafts.ts'
import { find } from './finders.ts'
import type { Frames } from './frames.ts'
import { matchNoun, matchVerb } from './match.ts'
import { BID, type Pattern } from './pattern.ts'
import { type Compiled, PatternIndex } from './patternIndex.ts'
import type { Unread } from './reading.ts'
import { distinct } from './readings/distinct.ts'
import { gapped } from './readings/transfers.ts'
import { withoutSellers } from './readings/withoutSellers.ts'
import type { Draft, Rule } from './rule.ts'
import { allRules } from './rules/rules.ts'
import type { Filled } from './slots.ts'
import { inOrder, type Spot, spotsOf } from './spot.ts'
import { under } from './under.ts'
import { unlinked } from './unlinked.ts'

interface Index {
  readonly patterns: PatternIndex
  readonly finders: readonly Rule[]
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
  return { patterns: new PatternIndex(list), finders: list.filter(({ finds }) => finds) }
}

function readWith(index: Index, document: Document): Document {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const drafts: Draft[] = [...document.drafts]
  const unread: Unread[] = [...document.unread]
  const spots = spotsOf(document, entities)
  for (const spot of spots) {
    const here = readAt(index.patterns, spot)
    if (here.length > 0) drafts.push(...distinct(withoutSellers(spot.frames, here)))
    else unread.push(...unlinked(document, spot.frames.sentence, spot.frames, index.patterns, spot))
  }
  return { ...document, drafts: find(index.finders, spots, inOrder(drafts), document, entities), unread }
}

/** What the patterns read in one sentence. */
function readAt(patterns: PatternIndex, spot: Spot): Draft[] {
  const { document, frames } = spot
  const { tokens, verbs, refs } = frames
  const here: Draft[] = []
  for (let n = 0; n < verbs.length; n++) {
    const ofVerb = patterns.ofVerb(verbs[n]!.lemma, frames)
    for (const [{ rule }, filled] of best(ofVerb, (pattern) => matchVerb(pattern, n, spot)))
      if (under(rule.under, frames, n))
        for (const one of withSiblings(frames, filled)) here.push(...drafted(document, spot, rule, one))
  }
  if (here.length > 0) here.push(...gapped(frames, spot.entities, here))
  for (let at = 0; at < tokens.length; at++) {
    const apposed = patterns.ofApposition(tokens[at]!.fold, frames)
    for (const [{ rule }, filled] of best(apposed, (pattern) => matchApposed(pattern, at, spot)))
      here.push(...drafted(document, spot, rule, filled))
    const ofNoun = patterns.ofNoun(tokens[at]!.fold, frames)
    if (ofNoun.length === 0 || frames.ref(at)?.form === 'NAME') continue
    // « Monaco s’est mis d’accord avec Dortmund »: the verb has told whose it is
    for (const [{ rule }, filled] of best(ofNoun, (pattern) => matchNoun(pattern, at, spot)))
      if (!here.some((draft) => draft.rule === rule.id && isAgreement(draft)))
        here.push(...drafted(document, spot, rule, filled))
  }
  // « a paraphé un bail »: a contract is no offer by its noun alone
  for (const ref of refs)
    if (ref.kind === 'BID' && !isContractNoun(ref, frames))
      for (const { rule } of patterns.ofNoun(BID, frames))
        here.push(...drafted(document, spot, rule, bareBid(ref, frames)))
  return here
}

const NONE: readonly (readonly [Compiled, Filled])[] = []

/** Of the patterns of one rule that fit at one place, the one that reads most words. */
function best(
  candidates: readonly Compiled[],
  match: (pattern: Pattern) => Filled | null,
): readonly (readonly [Compiled, Filled])[] {
  let found: [Compiled, Filled][] | null = null
  for (const candidate of candidates) {
    const filled = match(candidate.pattern)
    if (!filled) continue
    found ??= []
    const at = found.findIndex(([{ rule }]) => rule === candidate.rule)
    if (at < 0) found.push([candidate, filled])
    else if (weight(candidate.pattern, filled) > weight(found[at]![0].pattern, found[at]![1]))
      found[at] = [candidate, filled]
  }
  return found ?? NONE
}

/** Words count before roles, and among equals the pattern that named a player: « …, dont Lyon demande 20 M€ », « 30 M€ sur Lamela ». */
function weight({ elements }: Pattern, { players }: Filled): number {
  const told = elements.reduce((sum, element) => sum + ('words' in element ? 2 : element.optional ? 0 : 1), 0)
  return told + (players.length > 0 ? 1.5 : 0)
}

function isContractNoun({ bid, first, last }: Ref, { tokens }: Frames): boolean {
  if (bid?.kind !== 'CONTRACT') return false
  return !tokens.slice(first, last + 1).some(({ fold }) => /^(?:offres?|propositions?)$/.test(fold))
}

function bareBid(ref: Ref, frames: Frames): Filled {
  const verb = frames.verbs.findIndex(
    ({ first, last }) =>
      (last < ref.first && ref.first - last <= 3 && !/^[:;]$/.test(frames.tokens[ref.first - 1]!.text)) ||
      (first > ref.last && first - ref.last <= 2),
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
