import { appositionWords, matchApposed } from './apposed.ts'
import type { Document, Ref } from './document.ts'
import { drafted } from './drafts.ts'
import { find } from './finders.ts'
import type { Frames } from './frames.ts'
import { matchNoun, matchVerb } from './match.ts'
import { BID, compile, type Pattern } from './pattern.ts'
import type { Unread } from './reading.ts'
import { distinct } from './readings/distinct.ts'
import { gapped } from './readings/transfers.ts'
import { withoutSellers } from './readings/withoutSellers.ts'
import { type Draft, givesOf, type Rule } from './rule.ts'
import { allRules } from './rules/rules.ts'
import type { Filled } from './slots.ts'
import { inOrder, type Spot, spotsOf } from './spot.ts'
import { under } from './under.ts'
import { unlinked } from './unlinked.ts'

interface Compiled {
  readonly rule: Rule
  readonly pattern: Pattern
}

interface Index {
  readonly finders: readonly Rule[]
  readonly byVerb: ReadonlyMap<string, readonly Compiled[]>
  readonly byNoun: ReadonlyMap<string, readonly Compiled[]>
  /** Patterns with « être », by the word that may begin them without it. */
  readonly byApposition: ReadonlyMap<string, readonly Compiled[]>
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
  const byApposition = new Map<string, Compiled[]>()
  for (const rule of list)
    for (const line of rule.reads)
      for (const compiled of compile(line)) {
        const pattern = { ...compiled, ofWish: givesOf(rule).some(({ kind }) => kind === 'WISH') }
        const [map, key] = 'verb' in pattern.anchor ? [byVerb, pattern.anchor.verb] : [byNoun, pattern.anchor.noun]
        add(map, key, { rule, pattern })
        // « fan de »: a wish or a deal is told by its verb
        if ([rule.gives].flat().every(({ kind }) => kind === 'INTEREST') && !rule.under)
          for (const word of appositionWords(pattern)) add(byApposition, word, { rule, pattern })
      }
  return { byVerb, byNoun, byApposition, finders: list.filter(({ finds }) => finds) }
}

function add(map: Map<string, Compiled[]>, key: string, one: Compiled): void {
  const known = map.get(key)
  if (known) known.push(one)
  else map.set(key, [one])
}

function readWith(index: Index, document: Document): Document {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const drafts: Draft[] = [...document.drafts]
  const unread: Unread[] = [...document.unread]
  const spots = spotsOf(document, entities)
  for (const spot of spots) {
    const here = readAt(index, spot)
    if (here.length > 0) drafts.push(...distinct(withoutSellers(spot.frames, here)))
    else unread.push(...unlinked(document, spot.frames.sentence, spot.frames, index.byVerb, spot))
  }
  return { ...document, drafts: find(index.finders, spots, inOrder(drafts), document, entities), unread }
}

/** What the patterns read in one sentence. */
function readAt({ byVerb, byNoun, byApposition }: Index, spot: Spot): Draft[] {
  const { document, frames } = spot
  const { tokens, verbs, refs } = frames
  const here: Draft[] = []
  for (let n = 0; n < verbs.length; n++) {
    const patterns = byVerb.get(verbs[n]!.lemma)
    if (!patterns) continue
    for (const [{ rule }, filled] of best(patterns, (pattern) => matchVerb(pattern, n, spot)))
      if (under(rule.under, frames, n))
        for (const one of withSiblings(frames, filled)) here.push(...drafted(document, spot, rule, one))
  }
  if (here.length > 0) here.push(...gapped(frames, spot.entities, here))
  for (let at = 0; at < tokens.length; at++) {
    const apposed = byApposition.get(tokens[at]!.fold)
    if (apposed)
      for (const [{ rule }, filled] of best(apposed, (pattern) => matchApposed(pattern, at, spot)))
        here.push(...drafted(document, spot, rule, filled))
    const patterns = byNoun.get(tokens[at]!.fold)
    if (!patterns || frames.ref(at)?.form === 'NAME') continue
    // « Monaco s’est mis d’accord avec Dortmund »: the verb has told whose it is
    for (const [{ rule }, filled] of best(patterns, (pattern) => matchNoun(pattern, at, spot)))
      if (!here.some((draft) => draft.rule === rule.id && isAgreement(draft)))
        here.push(...drafted(document, spot, rule, filled))
  }
  // « a paraphé un bail »: a contract is no offer by its noun alone
  for (const ref of refs)
    if (ref.kind === 'BID' && !isContractNoun(ref, frames))
      for (const { rule } of byNoun.get(BID) ?? []) here.push(...drafted(document, spot, rule, bareBid(ref, frames)))
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
