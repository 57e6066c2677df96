import type { VerbGroup } from '../french/verbGroups.ts'
import type { Document, Ref } from './document.ts'
import type { Frames } from './frames.ts'
import { sayings } from './readings/sayings.ts'
import { soldBy } from './readings/soldBy.ts'
import { type Draft, type Found, type Gives, givesOf, type Rule } from './rule.ts'
import type { Context, Filled } from './slots.ts'

/** What a pattern of a rule states, with its roles filled: a draft for each player and each thing stated. */
export function drafted(document: Document, context: Context, rule: Rule, filled: Filled): Draft[] {
  const { frames } = context
  const players =
    filled.players.length > 0
      ? filled.players
      : [soldBy(document, context, filled) ?? defaultPlayer(context, filled)].filter((player) => player !== null)
  const blank = blankOf(rule, frames, filled)
  if (rule.id === 'interest.withdraw' && isTurnedTo(frames, filled, players[0])) return []
  if (rule.id.startsWith('transfer.') && isOnlyName(frames, filled)) return []
  if (rule.id === 'wish.refuse' && isSellersNo(frames, filled)) return []
  const { chain, governors } = blank
  const unanswered = isUnanswered(filled, frames)
  const settled =
    rule.under === 'NOT' ||
    rule.under === 'NO' ||
    rule.under === 'NEVER' ||
    unanswered ||
    (filled.verb === null && isUntouched(chain[0]))
  const out: Draft[] = []
  for (const player of players)
    for (const gives of givesOf(rule)) {
      // « sa proposition n’a pas été retenue »: no yes
      if (unanswered && isYes(gives)) continue
      const isDenial = gives.kind === 'INTEREST' && gives.stage === 'DENIED'
      // « n’a pas démenti son intérêt »: nothing is denied
      if (isDenial && chain.some(({ negation }) => negation)) continue
      for (const said of sayings(document, context, gives, filled, player, chain, governors))
        out.push({ ...blank, said, settled: settled || isDenial, modality: isDenial ? 'DENIED' : 'ASSERTED' })
    }
  return out
}

/** What a finder of a rule found, as a draft. */
export function draftOf(rule: Rule, { frames }: Context, found: Found): Draft {
  const { said, settled = false } = found
  const isDenial = said.kind === 'INTEREST' && said.stage === 'DENIED'
  return { ...blankOf(rule, frames, found), said, settled, modality: isDenial ? 'DENIED' : 'ASSERTED' }
}

/** A draft of words before anything is stated, and before it is known how surely and by whom. */
function blankOf(
  rule: Rule,
  frames: Frames,
  { first, last, verb, apart = false }: Pick<Found, 'first' | 'last' | 'verb'> & { readonly apart?: boolean },
) {
  return {
    rule: rule.id,
    sentence: frames.sentence,
    first,
    last,
    chain: apart ? [] : verb === null ? governing(frames, first) : frames.chain(verb),
    governors: verb === null ? [] : frames.governors(verb),
    sources: [],
    vagueSource: null,
    voice: null,
  }
}

// « Arsenal se serait rabattu sur lui »: no withdrawal from him
function isTurnedTo({ refs, verbs }: Frames, { verb }: Filled, player: string | undefined): boolean {
  const told = verb === null ? undefined : verbs[verb]
  if (told?.lemma !== 'rabattre' || !player) return false
  return refs.some(
    ({ kind, first, entities }) =>
      kind === 'PLAYER' && first > told.last && first - told.last <= 3 && entities[0] === player,
  )
}

// « a essuyé deux refus pour Atal, à 12 puis à 14 M€ », « s’est heurté au refus de Nice »: the seller's answer
function isSellersNo({ refs, tokens }: Frames, { players, last }: Filled): boolean {
  if (players.length > 0) return false
  const isBid = refs.some(({ kind }) => kind === 'MONEY' || kind === 'BID')
  const of = refs.find(({ kind, first }) => kind === 'CLUB' && first > last && first - last <= 3)
  return (
    isBid || (of !== undefined && tokens.slice(last, of.first + 1).some(({ fold }) => /^(?:de|d'|du|des)$/.test(fold)))
  )
}

// « Le nom de Pastore revient à Milan »: nobody has moved
function isOnlyName({ tokens, refs }: Frames, { first, last, players }: Filled): boolean {
  const named = refs.find((ref) => ref.first >= first && ref.last <= last && ref.entities[0] === players[0])
  return tokens
    .slice(Math.max(0, (named?.first ?? first) - 3), named?.first ?? first)
    .some(({ fold }) => /^(?:noms?|pistes?|dossiers?)$/.test(fold))
}

function isYes(gives: Gives): boolean {
  return gives.kind === 'OFFER' ? gives.status === 'ACCEPTED' : gives.kind === 'INTEREST' && gives.stage === 'AGREEMENT'
}

// « n’est pas insensible à l’intérêt de la Roma »: what is denied is another thing than the noun
function isUntouched(verb: VerbGroup | undefined): boolean {
  return Boolean(verb?.negation) && !/^(?:exister|avoir|confirmer|formuler|faire|recevoir)$/.test(verb!.lemma)
}

// « sa proposition n’avait pas été retenue »: a bid there was
function isUnanswered({ bid, verb }: Filled, { verbs }: Frames): boolean {
  if (!bid || verb === null || verbs[verb]!.first < bid.last || !verbs[verb]!.negation) return false
  return /^(?:retenir|aboutir|suffire|convaincre|satisfaire|séduire|émouvoir|agréer|suivre)$/.test(verbs[verb]!.lemma)
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

// « pour Kamara », « auprès de Watford concernant Capoue », « au sujet de Soumaoro »
function isTarget(frames: Frames, ref: Ref): boolean {
  const preposition = frames.preposition(ref)
  if (preposition === 'pour' || preposition === 'concernant') return true
  const at = frames.tokens.findLastIndex(({ fold }, i) => i < ref.first && /^(?:de|d'|du)$/.test(fold))
  return preposition === 'de' && ref.first - at <= 3 && /^(?:sujet|propos)$/.test(frames.tokens[at - 1]?.fold ?? '')
}

/** Of whom words without a player speak: « … pour Kamara », the one in mind when the sentence names him, the last one named, the one in mind. */
function defaultPlayer(context: Context, { first, last, bid }: Filled): string | null {
  const { frames, inMind } = context
  const named = frames.refs.filter((ref) => ref.kind === 'PLAYER' && ref.form !== 'PRONOUN' && !ref.aside)
  // « a vu son offre pour Cherki repoussée »: right behind the bid
  const behind = bid && bid.last < first ? bid : { first, last }
  const target = named.find((ref) => ref.first > behind.first && ref.first - behind.last < 10 && isTarget(frames, ref))
  if (target) return target.entities[0]!
  const about = named.find((ref) => ref.first > last && ref.first - last < 14 && isAbout(frames, ref))
  if (about) return about.entities[0]!
  // « Facundo Medina a reçu une offre de l’Atlético »
  const [only, ...others] = new Set(named.flatMap(({ entities }) => entities))
  if (only && others.length === 0 && named[0]!.last < first) return only
  if (inMind && (named.length === 0 || named.some(({ entities }) => entities.includes(inMind)))) return inMind
  const actors = new Set(frames.verbs.map((_, n) => frames.subject(n)))
  return (
    named.filter((ref) => ref.last < first && !actors.has(ref)).at(-1)?.entities[0] ??
    inMind ??
    context.playerAt(first, [])
  )
}
