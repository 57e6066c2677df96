import type { Document, Entity } from '../document.ts'
import type { Draft, Said } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { withAgreedForms } from './agreedForm.ts'
import { mainClub } from './mainClub.ts'

/** How many sentences back a bidder is still the one meant. */
const REACH = 4

type OfferSaid = Extract<Said, { kind: 'OFFER' }>

/**
 * Gives bids of nobody their bidder: « une première offre a été refusée » is of the club told last to want the player, or of the only one that does.
 * A bid that stays without one and tells no sum says nothing.
 */
export function withBidders(
  drafts: readonly Draft[],
  document: Document,
  entities: ReadonlyMap<string, Entity>,
): Draft[] {
  const last = new Map<string, { readonly club: string; readonly at: number }>()
  const suitors = suitorsOf(drafts)
  const over = new Map<string, Set<string>>()
  for (const { said } of drafts)
    if (said.kind === 'INTEREST' && isOver(said))
      over.set(said.player, (over.get(said.player) ?? new Set()).add(said.club))
  const titled = titleClubs(document, entities)
  const out: Draft[] = []
  for (const draft of drafts) {
    const { said, sentence } = draft
    if (said.kind === 'INTEREST') {
      if (!isOver(said)) last.set(said.player, { club: said.club, at: sentence.index })
      else if (last.get(said.player)?.club === said.club) last.delete(said.player)
    }
    if (said.kind !== 'OFFER' || said.offerKind === 'ASKING_PRICE') {
      const own = entities.get(said.player)?.club ?? null
      if (!isBidderAsking(said, suitors, own)) out.push(draft)
      else if (own && said.kind === 'OFFER' && isPresidents(draft, document, entities))
        out.push({ ...draft, said: { ...said, club: own } })
      continue
    }
    if (said.club !== null) {
      if (said.offerKind !== 'CONTRACT') last.set(said.player, { club: said.club, at: sentence.index })
      out.push(draft)
      continue
    }
    // « loin de cette première offre de 80 M€ »
    const told = said.money && !isNewBid(draft) ? bidderOf(out, said.player, said.money.amount) : null
    if (told) continue
    const known = last.get(said.player)
    const near = known && sentence.index - known.at <= REACH && known.club !== said.other ? known.club : null
    const wanting = new Set([...(suitors.get(said.player) ?? []), ...titled])
    for (const seller of [said.other, entities.get(said.player)?.club]) if (seller) wanting.delete(seller)
    for (const club of over.get(said.player) ?? []) if (wanting.size > 1) wanting.delete(club)
    const club = near ?? onlyOther(document, entities, draft, said.other) ?? mainClub(document, entities, wanting)
    const hasSum = said.money !== null || said.salary !== null
    if (club && (hasSum || said.status !== 'MADE')) out.push({ ...draft, said: { ...said, club } })
    else if (hasSum && draft.rule !== 'offer.told-sum') out.push(draft)
  }
  const year = document.article.publishedOn.slice(0, 4)
  return withAgreedForms(withoutSwapped(out.filter((draft) => !isFormerFee(draft, year))), entities)
}

// « cette offre », « l’offre »: told before
function isNewBid({ rule, sentence, first }: Draft): boolean {
  return rule !== 'offer.told' || !/^(?:cette|ces|l'|la)$/.test(sentence.tokens[first]!.fold)
}

function bidderOf(drafts: readonly Draft[], player: string, amount: number): string | null {
  const said = drafts.findLast(
    ({ said: one }) =>
      one.kind === 'OFFER' && one.offerKind === 'TRANSFER' && one.player === player && one.money?.amount === amount,
  )?.said
  return said?.kind === 'OFFER' ? said.club : null
}

// « Wirtz : Liverpool recalé une deuxième fois »
function titleClubs({ sentences, refs }: Document, entities: ReadonlyMap<string, Entity>): string[] {
  return sentences
    .filter(({ zone }) => zone.paragraph === 0 && zone.kind === 'HEADING')
    .flatMap((sentence) => (refs.get(sentence) ?? []).flatMap((ref) => clubsOf(ref, entities)))
}

function isOver({ stage }: Extract<Said, { kind: 'INTEREST' }>): boolean {
  return stage === 'WITHDRAWN' || stage === 'DENIED'
}

// « Le Torino revient à la charge pour Diop. 18 M€ proposés cette fois. »: the one other club of this sentence and the one before
function onlyOther(
  { sentences, refs }: Document,
  entities: ReadonlyMap<string, Entity>,
  { sentence, said }: Draft,
  seller: string | null,
): string | null {
  const before = sentences[sentence.index - 1]
  const own = entities.get(said.player)?.club
  const here = [before?.zone.kind === 'BODY' ? before : undefined, sentence].flatMap((one) =>
    one ? (refs.get(one) ?? []) : [],
  )
  if (!here.some(({ entities: ids }) => ids.includes(said.player))) return null
  const clubs = new Set(here.flatMap((ref) => (ref.form === 'PRONOUN' ? [] : clubsOf(ref, entities))))
  for (const club of [own, seller]) if (club) clubs.delete(club)
  return (own || seller) && clubs.size === 1 ? [...clubs][0]! : null
}

/** The clubs that want each player, bid for him or got him. */
function suitorsOf(drafts: readonly Draft[]): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>()
  for (const { said } of drafts) {
    const club =
      said.kind === 'INTEREST' ||
      (said.kind === 'OFFER' && said.offerKind !== 'ASKING_PRICE' && said.offerKind !== 'CONTRACT')
        ? said.club
        : said.kind === 'TRANSFER'
          ? said.other
          : said.kind === 'WISH' && said.attitude === 'WANTS'
            ? said.club
            : null
    if (club) out.set(said.player, (out.get(said.player) ?? new Set()).add(club))
  }
  return out
}

// « Newcastle demande 5 M€ de remise »: who wants the player is not who sells him
function isBidderAsking(said: Said, suitors: ReadonlyMap<string, ReadonlySet<string>>, own: string | null): boolean {
  return (
    said.kind === 'OFFER' &&
    said.offerKind === 'ASKING_PRICE' &&
    said.club !== null &&
    own !== null &&
    said.club !== own &&
    (suitors.get(said.player)?.has(said.club) ?? false)
  )
}

// « À l’été 2016, les Foxes mettent 31 M€ », « l’avait payé 23 M€ en 2017 », « … 4 millions l’été passé »: the fee of a former move
function isFormerFee({ rule, said, sentence, last }: Draft, year: string): boolean {
  if (!/^offer\.(?:pay|told-sum)$/.test(rule) || (said.kind === 'OFFER' && said.status !== 'MADE')) return false
  const { tokens } = sentence
  const isOld = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .some(
        ({ fold }, i, near) =>
          (/^(?:19|20)\d\d$/.test(fold) && fold < year) ||
          (fold === 'ete' && /^passee?$/.test(near[i + 1]?.fold ?? '')),
      )
  // « signé en 2016 contre 38 M€ »
  const against = tokens.findLastIndex(({ fold }, i) => i <= last && fold === 'contre')
  return isOld(0, 5) || isOld(last + 1, last + 6) || (against > 0 && isOld(against - 3, against))
}

// « Longoria, qui réclame 20 M€ »: a president asks for his own player, whatever club stood beside his name
function isPresidents({ sentence, first }: Draft, { refs }: Document, entities: ReadonlyMap<string, Entity>): boolean {
  const ref = (refs.get(sentence) ?? []).find((one) => one.first <= first && first <= one.last)
  const person = ref?.form === 'PRONOUN' ? undefined : entities.get(ref?.entities[0] ?? '')
  return person?.kind === 'PERSON' && /^(?:PRESIDENT|EXECUTIVE|SPORTING_DIRECTOR)$/.test(person.role ?? '')
}

// « 10 M€ plus Almirón »: the sum of a swap is no bid of its own
function withoutSwapped(drafts: readonly Draft[]): Draft[] {
  const swaps = drafts.filter(({ said }) => said.kind === 'OFFER' && said.offerKind === 'SWAP')
  if (swaps.length === 0) return [...drafts]
  return drafts.filter(
    ({ said, sentence }) =>
      said.kind !== 'OFFER' ||
      said.offerKind !== 'TRANSFER' ||
      !swaps.some((swap) => {
        const other = swap.said as OfferSaid
        return (
          swap.sentence === sentence &&
          (said.money?.amount === other.money?.amount || (said.money === null && other.player === said.player))
        )
      }),
  )
}
