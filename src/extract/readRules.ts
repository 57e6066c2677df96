import { seasonEnd, timesIn } from '../french/dates.ts'
import type { Bid, Document, MoneyRef, Ref, Sentence } from './document.ts'
import { Frames } from './frames.ts'
import { ahead, prospects, wills } from './governors.ts'
import { type Context, clubsOf, type Filled, matchNoun, matchVerb } from './match.ts'
import { BID, compile, type Pattern } from './pattern.ts'
import type { Unread } from './reading.ts'
import type { Draft, Gives, Rule, Said, Under } from './rule.ts'
import { allRules } from './rules/rules.ts'

interface Compiled {
  readonly rule: Rule
  readonly pattern: Pattern
}

interface Index {
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
  return { byVerb, byNoun }
}

function readWith({ byVerb, byNoun }: Index, document: Document): Document {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const drafts: Draft[] = []
  const unread: Unread[] = []
  for (const sentence of document.sentences) {
    if (sentence.zone.kind !== 'BODY') continue
    const refs = document.refs.get(sentence) ?? []
    if (refs.length === 0 && !document.inMind.has(sentence)) continue
    const frames = new Frames(sentence, refs)
    const context: Context = {
      frames,
      entities,
      inMind: document.inMind.get(sentence) ?? null,
      playerAt: (token, but) => playerAt(document, sentence, refs, token, but),
    }
    const here: Draft[] = []
    for (const n of sentence.verbs.keys()) {
      const found = best(byVerb.get(sentence.verbs[n]!.lemma) ?? [], (pattern) => matchVerb(pattern, n, context))
      for (const [{ rule }, filled] of found)
        if (under(rule.under, frames, n)) here.push(...drafted(document, context, rule, filled))
    }
    here.push(...gapped(frames, entities, here))
    for (const [at, token] of sentence.tokens.entries()) {
      const patterns = byNoun.get(token.fold)
      if (!patterns || frames.ref(at)?.form === 'NAME') continue
      for (const [{ rule }, filled] of best(patterns, (pattern) => matchNoun(pattern, at, context)))
        here.push(...drafted(document, context, rule, filled))
    }
    for (const ref of refs)
      if (ref.kind === 'BID')
        for (const { rule } of byNoun.get(BID) ?? [])
          here.push(...drafted(document, context, rule, bareBid(ref, frames)))
    drafts.push(...distinct(here))
    if (here.length === 0) unread.push(...unlinked(document, sentence, frames, byVerb, context))
  }
  return { ...document, drafts: [...document.drafts, ...drafts], unread: [...document.unread, ...unread] }
}

/** Of the patterns of one rule that fit at one place, the one that reads most words. */
function best(candidates: readonly Compiled[], match: (pattern: Pattern) => Filled | null): [Compiled, Filled][] {
  const byRule = new Map<Rule, [Compiled, Filled]>()
  for (const candidate of candidates) {
    const filled = match(candidate.pattern)
    if (!filled) continue
    const known = byRule.get(candidate.rule)
    if (!known || weight(candidate.pattern) > weight(known[0].pattern)) byRule.set(candidate.rule, [candidate, filled])
  }
  return [...byRule.values()]
}

function weight({ elements }: Pattern): number {
  return elements.reduce((sum, element) => sum + ('words' in element ? 2 : 1), 0)
}

export function under(wanted: Under | undefined, frames: Frames, n: number): boolean {
  if (!wanted) return true
  const chain = frames.chain(n)
  const [verb, ...outer] = chain
  const words = frames.governors(n)
  // « sur le point de signer », « tout proche de rejoindre »: nearly done, not only wanted
  const nearly = words.some((word) => /^(?:point|passe|proche|proches)$/.test(word))
  const willed = outer.some(({ lemma }) => wills.has(lemma)) || (!nearly && words.some((word) => prospects.has(word)))
  if (wanted === 'WILL') return willed
  const coming = !willed && (nearly || outer.some(({ lemma }) => ahead.has(lemma)) || chain.at(-1)!.tense === 'FUTURE')
  if (wanted === 'PROSPECT') return coming
  const told =
    verb!.compound || !(verb!.mood === 'INFINITIVE' || verb!.mood === 'CONDITIONAL' || verb!.tense === 'IMPERFECT')
  return !willed && !coming && told && verb!.mood !== 'SUBJUNCTIVE'
}

function playerAt(
  document: Document,
  sentence: Sentence,
  refs: readonly Ref[],
  token: number,
  but: readonly string[],
): string | null {
  const players = refs.filter(
    (ref) => ref.kind === 'PLAYER' && ref.form !== 'PRONOUN' && !but.includes(ref.entities[0]!),
  )
  const before = players.filter(({ last }) => last < token).at(-1)
  const found = before?.entities[0] ?? document.inMind.get(sentence) ?? players[0]?.entities[0] ?? null
  return found && but.includes(found) ? null : found
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
  const ofContract = filled.verb === null && [rule.gives].flat().some(({ kind }) => kind === 'CONTRACT_END')
  const players =
    filled.players.length > 0
      ? filled.players
      : [ofContract ? holder(context, filled) : defaultPlayer(context, filled)].filter((player) => player !== null)
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
          modality: 'ASSERTED',
          sources: [],
          vagueSource: null,
          voice: null,
        })
  return out
}

// The verb of the clause a noun phrase stands in.
function governing(frames: Frames, at: number) {
  const verb = frames.verbs.filter(({ last }) => last < at).at(-1) ?? frames.verbs.find(({ first }) => first > at)
  return verb ? [verb] : []
}

/** Whose contract it is: the player named last before it in the sentence, else the subject behind the comma, else the one in mind. */
function holder({ frames, entities, inMind }: Context, { first, last }: Filled): string | null {
  const named = frames.refs.flatMap((ref) => {
    const player = ref.kind === 'PLAYER' ? ref.entities.find((id) => entities.get(id)?.kind === 'PLAYER') : undefined
    return player ? [{ ...ref, player }] : []
  })
  const before = named.filter((ref) => ref.last < first && first - ref.last < 16).at(-1)
  const behind = named.find((ref) => ref.first > last && ref.first - last < 10)
  return (before ?? behind)?.player ?? inMind
}

/** Of whom words without a player speak: « … pour Kamara », the one in mind when the sentence names him, the last one named, the one in mind. */
function defaultPlayer({ frames, inMind, playerAt: at }: Context, { first, last }: Filled): string | null {
  const named = frames.refs.filter((ref) => ref.kind === 'PLAYER' && ref.form !== 'PRONOUN')
  const target = named.find((ref) => ref.first > first && ref.first - last < 10 && frames.preposition(ref) === 'pour')
  if (target) return target.entities[0]!
  if (inMind && (named.length === 0 || named.some(({ entities }) => entities.includes(inMind)))) return inMind
  const actors = new Set(frames.verbs.map((_, n) => frames.subject(n)))
  return named.filter((ref) => ref.last < first && !actors.has(ref)).at(-1)?.entities[0] ?? inMind ?? at(first, [])
}

function sayings(
  document: Document,
  context: Context,
  gives: Gives,
  filled: Filled,
  player: string,
  chain: Draft['chain'],
  governors: readonly string[],
): Said[] {
  const own = context.entities.get(player)?.club ?? null
  const planned = isPlanned(chain, governors)
  switch (gives.kind) {
    case 'INTEREST': {
      const clubs =
        filled.clubs.length > 0
          ? filled.clubs
          : filled.bid?.bid?.club
            ? [filled.bid.bid.club]
            : filled.bid && gives.stage === 'OFFER'
              ? [onlyBidder(context, filled, own)].filter((club) => club !== null)
              : []
      if (filled.bid?.bid?.kind === 'CONTRACT' && gives.stage === 'OFFER') return []
      return clubs
        .filter((club) => club !== own)
        .map((club) => ({ kind: 'INTEREST', club, player, stage: gives.stage }))
    }
    case 'OFFER':
      return offers(gives, filled, player, own, planned, onlyBidder(context, filled, own))
    case 'CONTRACT_END': {
      const ends = endOf(document, context, filled)
      const club = filled.clubs[0] ?? own
      return ends && club ? [{ kind: 'CONTRACT_END', player, club, ends }] : []
    }
    case 'TRANSFER': {
      const [to] = filled.clubs
      if (!to || (filled.sellers[0] ?? null) === to) return []
      const from = filled.sellers[0] ?? (own && own !== to ? own : null)
      return [
        {
          kind: 'TRANSFER',
          player,
          transferKind: gives.transferKind === 'PERMANENT' && isFree(context, filled) ? 'FREE' : gives.transferKind,
          club: from,
          other: to,
          money: money(filled.money),
          movedOn: null,
          when: 'NOW',
        },
      ]
    }
    case 'WISH': {
      if (gives.about === 'OWN') {
        const club = own ?? filled.clubs[0] ?? null
        return club ? [{ kind: 'WISH', player, attitude: gives.attitude, club, league: null, scope: null }] : []
      }
      const league = filled.leagues[0] ? (document.register.get(filled.leagues[0])?.name ?? null) : null
      const refused = filled.bid
        ? (filled.bid.bid!.club ?? (filled.bid.bid!.renewal ? own : onlyBidder(context, filled, own)))
        : null
      const clubs = filled.clubs.length > 0 ? filled.clubs : refused ? [refused] : []
      if (clubs.length === 0 && !league) return []
      return league
        ? [{ kind: 'WISH', player, attitude: gives.attitude, club: null, league, scope: null }]
        : clubs.map((club) => ({ kind: 'WISH', player, attitude: gives.attitude, club, league: null, scope: null }))
    }
  }
}

function offers(
  gives: Extract<Gives, { kind: 'OFFER' }>,
  filled: Filled,
  player: string,
  own: string | null,
  planned: boolean,
  bidder: string | null,
): Said[] {
  const bid: Bid | undefined = filled.bid?.bid
  const sum = filled.money ?? bid?.money ?? null
  if (gives.offerKind === 'ASKING_PRICE') {
    const seller = filled.sellers[0] ?? filled.clubs[0] ?? null
    if (!sum || sum.per || (own !== null && seller !== own)) return []
    return [
      {
        kind: 'OFFER',
        offerKind: 'ASKING_PRICE',
        player,
        club: seller,
        other: null,
        status: 'MADE',
        money: money(sum),
        salary: null,
        years: null,
      },
    ]
  }
  const clubs = filled.clubs.length > 0 ? filled.clubs : bid?.club ? [bid.club] : [bid?.renewal ? own : bidder]
  // A bid of nobody for no sum says nothing yet.
  if (clubs[0] === null && !sum && gives.status === 'MADE') return []
  const status = planned && gives.status === 'MADE' ? 'PLANNED' : gives.status
  return clubs.map((club): Said => {
    const isContract = bid?.kind === 'CONTRACT' || (sum?.per ?? null) !== null || (club !== null && club === own)
    const kind = isContract ? 'CONTRACT' : bid?.kind === 'LOAN' ? 'LOAN' : 'TRANSFER'
    const salary = sum?.per
      ? { salary: sum.amount, salaryMax: sum.amountMax, currency: sum.currency, per: sum.per }
      : null
    const other = isContract ? null : (filled.sellers.find((seller) => seller !== club) ?? (own !== club ? own : null))
    return {
      kind: 'OFFER',
      offerKind: kind,
      player,
      club,
      other,
      status,
      money: isContract ? null : money(sum),
      salary,
      years: null,
    }
  })
}

/** Who can have made a bid that names nobody: the one other club of the sentence, « l’entrée en scène de Monaco, avec une offre de 30 M€ ». */
function onlyBidder({ frames, entities }: Context, { sellers }: Filled, own: string | null): string | null {
  const clubs = new Set(
    frames.refs
      .filter((ref) => ref.kind === 'CLUB' && !/^(?:contre|face)$/.test(frames.preposition(ref)))
      .flatMap((ref) => clubsOf(ref, entities)),
  )
  for (const club of [own, ...sellers]) if (club) clubs.delete(club)
  return (own !== null || sellers.length > 0) && clubs.size === 1 ? [...clubs][0]! : null
}

// « prêt à débourser », « prépare », « va transmettre »
function isPlanned(chain: Draft['chain'], governors: readonly string[]): boolean {
  const [verb, ...outer] = chain
  if (!verb) return false
  if (verb.tense === 'FUTURE' || /^(?:préparer|peaufiner|étudier|exclure|envisager)$/.test(verb.lemma)) return true
  return (
    outer.some(({ lemma, tense }) => wills.has(lemma) || ahead.has(lemma) || tense === 'FUTURE') ||
    governors.some((word) => prospects.has(word))
  )
}

function money(ref: MoneyRef | null) {
  return ref ? { amount: ref.amount, amountMax: ref.amountMax, currency: ref.currency, bound: ref.bound } : null
}

// « librement », « sans indemnité », « en fin de contrat »
function isFree({ frames }: Context, { first, last }: Filled): boolean {
  const words = frames.tokens
    .slice(Math.max(0, first - 4), nextName(frames, last))
    .map(({ fold }) => fold)
    .join(' ')
  return /\b(?:libre|librement|gratuitement|gratuit|sans indemnite|zero indemnite|agent libre|fin de contrat|sans contrepartie)\b/.test(
    words,
  )
}

// « vendu à Everton, Gueye a filé libre »: what is said of the next man is not said of him
function nextName({ refs }: Frames, last: number): number {
  const next = refs.find((ref) => ref.first > last && ref.kind === 'PLAYER' && ref.form === 'NAME')
  return Math.min(last + 8, next?.first ?? last + 8)
}

/** The date that ends the contract: the first behind the words, else a stretch just before them; the season's end where « en fin de contrat » tells none. */
function endOf(document: Document, { frames }: Context, { first, last }: Filled): string | null {
  const { tokens, start } = frames.sentence
  const times = timesIn(document.article.text, document.article.publishedOn, start, frames.sentence.end)
  const from = tokens[first]!.start
  const limit = tokens[Math.min(tokens.length - 1, first + 14)]!.end
  const behind = times.find(
    (time) => time.start > from && time.end <= limit && isEnd(document.article.text, time.start, time.months !== null),
  )
  // « s'est engagé pour quatre ans »: the year is known, the month is not told
  if (behind) return behind.months === null ? behind.date : behind.date.slice(0, 4)
  const words = tokens
    .slice(Math.max(0, first - 3), first + 3)
    .map(({ fold }) => fold)
    .join(' ')
  const before = times.filter((time) => time.end <= from && from - time.end < 26 && time.months !== null).at(-1)
  if (before) return before.date
  return /\ben fin de (?:contrat|bail)/.test(words) && last >= first ? seasonEnd(document.article.publishedOn) : null
}

// « jusqu’en 2022 », « en juin 2022 », « le 30 juin », « expire en juin »: no « signé en 2016 »
function isEnd(text: string, at: number, stretch: boolean): boolean {
  const before = text.slice(Math.max(0, at - 26), at)
  if (stretch) return /\bpour\s$/i.test(before)
  return /(?:jusqu['’]\s?(?:en|au|à)?|jusqu['’]en|expir\p{L}+ (?:en|le|à)|achève (?:en|le|à)|s['’]ach[eè]v\p{L}+ (?:en|le|à)|prend fin (?:en|le|à)|en|le|au|au mois de|fin|terme|juin|été|à|à la|de l['’])\s(?:la )?$|\($/iu.test(
    before,
  )
}

/** « Jordan Veretout a filé à Lyon, Jonathan Clauss à Nice et Ismaïla Sarr à Crystal Palace »: the verb is said once. */
function gapped(frames: Frames, entities: Context['entities'], drafts: readonly Draft[]): Draft[] {
  const model = drafts.find(({ said }) => said.kind === 'TRANSFER')
  if (model?.said.kind !== 'TRANSFER') return []
  const out: Draft[] = []
  for (const [i, ref] of frames.refs.entries()) {
    const next = frames.refs[i + 1]
    const before = frames.tokens[ref.first - 1]?.fold ?? ''
    if (
      ref.first <= model.last ||
      ref.kind !== 'PLAYER' ||
      !next ||
      !/^(?:,|et|puis)$/.test(before) ||
      next.first - ref.last > 4 ||
      frames.preposition(next) !== 'à'
    )
      continue
    const own = entities.get(ref.entities[0]!)?.club ?? model.said.club
    for (const other of clubsOf(next, entities))
      out.push({
        ...model,
        first: ref.first,
        last: next.last,
        said: { ...model.said, player: ref.entities[0]!, other, club: own === other ? null : own, money: null },
      })
  }
  return out
}

/** Two patterns that read the same words say one thing. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = JSON.stringify(draft.said)
    const known = seen.get(key)
    if (!known || draft.last - draft.first > known.last - known.first) seen.set(key, draft)
  }
  return withoutPoorer([...seen.values()])
}

// « Milan a fait une offre de 12 M€ » is read as a bid by Milan; the bid of nobody inside it says less.
function withoutPoorer(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ said, first, last }, i) => {
    if (said.kind !== 'OFFER') return true
    return !drafts.some((other, j) => {
      if (i === j || other.said.kind !== 'OFFER' || other.last < first || other.first > last) return false
      const richer = other.said
      if (richer.player !== said.player || richer.offerKind !== said.offerKind) return false
      const fewer =
        (said.club === null || said.club === richer.club) &&
        (said.money === null || said.money.amount === richer.money?.amount)
      return (
        fewer &&
        (richer.club !== said.club ||
          (richer.money !== null && said.money === null) ||
          (richer.status !== said.status && said.status === 'MADE'))
      )
    })
  })
}

// A sentence with a club in the right place and nobody to connect it with.
function unlinked(
  document: Document,
  sentence: Sentence,
  frames: Frames,
  byVerb: Index['byVerb'],
  context: Context,
): Unread[] {
  for (const [n, verb] of sentence.verbs.entries()) {
    const subject = frames.subject(n)
    if (subject?.kind !== 'CLUB' || subject.form === 'PRONOUN') continue
    const wanted = (byVerb.get(verb.lemma) ?? []).find(
      ({ rule, pattern }) =>
        [rule.gives].flat().some(({ kind }) => kind === 'INTEREST') &&
        pattern.elements.length === 1 &&
        'role' in pattern.elements[0]! &&
        pattern.elements[0].role === 'PLAYER',
    )
    if (wanted && !matchVerb(wanted.pattern, n, context) && !document.inMind.has(sentence))
      return [
        {
          start: sentence.start,
          end: sentence.end,
          why: `« ${verb.lemma} » tells an interest, but nobody it may be about is known here`,
        },
      ]
  }
  return []
}
