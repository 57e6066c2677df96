import type { Token } from '../../french/token.ts'
import type { Bid, MoneyRef, Ref, Sentence } from '../document.ts'
import { isOfBid, tailOfBid } from './bidTails.ts'
import type { Focus } from './focus.ts'
import { lengthOf } from './lengthOf.ts'
import { isGenitive, isLoanBehind, isOfTalks, isProposedBy, obligationBehind } from './loans.ts'
import type { Scene } from './scene.ts'
import { bidNouns } from './words.ts'

const LONGEST = 14

/**
 * The bid whose noun is token `i`, with the determiner before it and what belongs to it behind: « une première offre de prêt de
 * 12 millions d’euros de Milan ». Null when the token names none.
 */
export function bidAt(
  scene: Scene,
  sentence: Sentence,
  i: number,
  refs: readonly Ref[],
  money: readonly Ref[],
  focus: Focus,
): Ref | null {
  const { tokens, verbs } = sentence
  const word = tokens[i]!.fold
  if (refs.some((ref) => ref.first <= i && i <= ref.last)) return null
  // « Burnley offre 12 M€ »: a verb
  if (word === 'offre' && refs.some(({ kind, form, last }) => kind === 'CLUB' && form === 'NAME' && last === i - 1))
    return null
  const length = lengthOf(tokens, i)
  if (length) return yearsOffered(tokens, i, length)
  const kind = bidNouns.get(word)
  if (!kind) return null
  // « Lyon en offre 25 », « Arsenal s’offre Jorginho »
  if (
    verbs.some(
      (verb) =>
        verb.first <= i &&
        i <= verb.last &&
        (verb.reflexive || verb.clitics.some((word) => /^(?:en|lui|leur|y|me|nous)$/.test(word))),
    )
  )
    return null
  let first = i
  while (
    first > 0 &&
    i - first < 4 &&
    /^(?:une?|deux|l'|la|le|les|son|sa|ses|leur|leurs|cette|ce|premiere?|seconde?|nouvel|nouvelle|nouveau|derniere|enieme|grosse|belle|toute|toutes|des|aucune|aucun|autre|ultime|autres|moindre|d'|long|maigre|colossale|superbe)$/.test(
      tokens[first - 1]!.fold,
    )
  )
    first--
  const lead = tokens
    .slice(first, i)
    .map(({ fold }) => fold)
    .join(' ')
  if (word === 'sienne' && !isOfBid(sentence, i)) return null
  // « son contrat », « le prêt »: what he has, not what is offered
  const renewal = /^(?:prolongation|extension|revalorisation)$/.test(word)
  const proposed = /^(?:propose|soumis|offert|presente|transmis)$/.test(tokens[i + 1]?.fold ?? '')
  if (kind === 'CONTRACT' && !renewal && !proposed && !/\b(?:une?|nouveau|nouvel|premier)\b/.test(lead)) return null
  if (renewal && !/\b(?:une?|deux|nouvelle|premiere|seconde|la|cette|derniere|toutes?)\b/.test(lead)) return null
  // « un prêt », « le prêt payant »; « Prêt payant d’un million, c’est la formule »
  if (
    kind === 'LOAN' &&
    !/\bune?\b/.test(lead) &&
    !(lead === 'le' && (tokens[i + 1]?.fold === 'payant' || isProposedBy(tokens, i))) &&
    !(i === 0 && /^(?:payant|gratuit|sec|avec)$/.test(tokens[1]?.fold ?? ''))
  )
    return null
  if (tokens[first - 1] && /^(?:sous|fin|forme)$/.test(tokens[first - 1]!.fold)) return null
  // « le principe d’un prêt », « discute d’un prêt »: the form of a deal
  const of = [first, first - 1].find((at) => /^(?:d'|de)$/.test(tokens[at]?.fold ?? ''))
  if (kind === 'LOAN' && of !== undefined && FORMS.test(tokens[of - 1]?.fold ?? '')) return null
  // « demande ses conditions pour un prêt », « s’est renseigné pour un prêt »
  if (kind === 'LOAN' && isOfTalks(tokens, first)) return null
  const found: { -readonly [K in keyof Bid]: Bid[K] } = {
    kind,
    club: null,
    money: null,
    renewal,
    years: null,
    isNew: lead === '' || /\b(?:une?|deux|des|seconde?|nouvelle|premiere|toutes?|autre)\b/.test(lead),
  }
  let last = i
  let option = false
  let obliged = false
  let obligation: MoneyRef | null = null
  for (let next = i + 1; next < tokens.length && next - i <= LONGEST; next++) {
    const { fold } = tokens[next]!
    // « une deuxième mouture : 16,5 M€ »
    if (fold === ':' && money.some(({ first: from }) => from === next + 1)) continue
    // « une ultime proposition : trois ans et demi »
    const terms = fold === ':' ? lengthOf(tokens, next + 1) : null
    if (terms && found.kind === 'TRANSFER' && !found.money) {
      found.kind = 'CONTRACT'
      found.years = terms.years
      last = terms.last
      break
    }
    // « un prêt payant (2 M€) »
    if (fold === '(' && !found.money && money.some(({ first: from }) => from === next + 1)) continue
    // « une offre de 13 M€, un prêt avec option »: the next one
    if (fold === ',' && /^(?:une?|puis|et)$/.test(tokens[next + 1]?.fold ?? '')) break
    found.years ??= lengthOf(tokens, next)?.years ?? null
    const ref =
      refs.find((other) => other.first === next) ??
      (/^(?:l'|la|le|les)$/.test(fold) ? refs.find((other) => other.first === next + 1) : undefined)
    const sum = money.find((other) => other.first <= next && next <= other.last)
    if (sum) {
      if (!option && !found.money) found.money = sum.money!
      else if (obliged) obligation ??= sum.money!
      last = sum.last
      next = last
    } else if (
      ref?.kind === 'CLUB' &&
      (ref.form === 'ADJECTIVE' ||
        /^(?:de|du|des|d')$/.test(tokens[next - 1]!.fold) ||
        /^(?:du|des)$/.test(tokens[ref.first]!.fold))
    ) {
      if (found.club) break
      found.club = ref.entities[0]!
      last = ref.last
      next = last
    } else if (ref?.kind === 'PLAYER' && found.kind === 'LOAN' && isGenitive(tokens, ref)) {
      obligation ??= obligationBehind(tokens, ref.last, money)?.money ?? null
      break
    } else if (nationAt(scene, tokens[next]!.start) && !found.club) {
      const countries = nationAt(scene, tokens[next]!.start)!
      const home = focus.home()
      found.club = focus.latest('CLUB', ({ id }) => id !== home && countries.includes(focus.country(id)))
      last = next
    } else if (/^(?:pret|prets)$/.test(fold)) {
      if (found.kind === 'TRANSFER') found.kind = 'LOAN'
      last = next
    } else if (/^(?:prolongation|contrat|bail|salaire|salariale|salariales|contractuelle)$/.test(fold)) {
      found.kind = 'CONTRACT'
      found.renewal ||= fold === 'prolongation'
      last = next
    } else if (/^(?:option|obligation|clause|rachat)$/.test(fold)) {
      option = true
      obliged ||= fold === 'obligation'
      last = next
    } else if (option && /^(?:obligatoire|automatique)$/.test(fold)) {
      obliged = true
      last = next
    } else if (!TAIL.test(fold) && !isAdjective(tokens, i, next)) break
  }
  if (!found.club || !found.money) {
    const tail = tailOfBid(sentence, last, refs, money)
    if (!found.club && tail.by && tail.by.entities[0] !== focus.home()) found.club = tail.by.entities[0]!
    if (tail.sum) found.money ??= tail.sum.money!
  }
  // « la proposition, un prêt gratuit celle-là », « une offre savante : un prêt d’un an »
  if (found.kind === 'TRANSFER' && !found.money && isLoanBehind(tokens, last)) found.kind = 'LOAN'
  // « un transfert de 30 M€, assorti d’un prêt »: what comes with it
  if (found.kind === 'LOAN' && /^assorti/.test(tokens[first - 1]?.fold ?? tokens[first - 2]?.fold ?? '')) return null
  // « une demande de prêt »
  if (word === 'demande' && (found.kind !== 'LOAN' || lead === '')) return null
  // « n’a en revanche jamais formulé d’offre », « aucune offre n’est parvenue »
  if (!found.money && isOfNone(tokens, first, lead)) return null
  // « une approche à 100 millions » bids, « une première approche » is a contact
  if (/^(?:approche|tentative|banderille)$/.test(word) && !found.money) return null
  if (kind === 'LOAN' && lead === 'le' && !found.money && !isProposedBy(tokens, i)) return null
  // « a repris l’offensive »
  if (word === 'offensive' && lead === "l'" && !found.money && !found.club) return null
  // « Prêt avec option d’achat. »: told as done
  if (kind === 'LOAN' && lead === '' && !found.money) return null
  // « un prêt avec obligation d’achat à 8 M€ »: without a fee of its own, the obligation's
  if (found.kind === 'LOAN' && !found.money) found.money = obligation
  // « Francfort, dont la proposition à 28 M€ »
  if (!found.club && tokens[first - 1]?.fold === 'dont') {
    const before = refs.findLast(({ last: end }) => end < first)
    if (before?.kind === 'CLUB' && first - before.last <= 3) found.club = before.entities[0]!
  }
  // « leur première offre »
  if (!found.club && /\b(?:son|sa|ses|leur|leurs)\b/.test(lead)) {
    const home = focus.home()
    const here = refs.filter((ref) => ref.kind === 'CLUB' && ref.last < first && ref.entities[0] !== home).at(-1)
    found.club = here?.entities[0] ?? focus.latest('CLUB', ({ id }) => id !== home)
  }
  return { first, last, kind: 'BID', entities: [], form: 'NOUN', bid: found }
}

function isOfNone(tokens: readonly Token[], first: number, lead: string): boolean {
  if (/^(?:aucune?|la moindre|le moindre)\b/.test(lead)) return true
  if (!/^(?:d'|de)?$/.test(lead)) return false
  const before = tokens.slice(Math.max(0, first - 4), first).map(({ fold }) => fold)
  return (
    (lead !== '' || /^(?:d'|de)$/.test(before.at(-1) ?? '')) &&
    before.some((word) => /^(?:pas|jamais|aucunement)$/.test(word))
  )
}

// « une offre laziale de 13 M€ »: whatever stands between the noun and its sum
function isAdjective(tokens: readonly Token[], noun: number, at: number): boolean {
  return (
    at === noun + 1 &&
    tokens[at]!.kind === 'WORD' &&
    /^(?:de|d'|a|estimee|chiffree|evaluee)$/.test(tokens[at + 1]?.fold ?? '')
  )
}

const OFFERS = /^(?:propos\w+|offr\w+|offert\w*|soum\w+|prome\w+|promis\w*|garanti\w*|tend\w*|glisse\w*)$/

// « lui propose quatre ans », « disposé à offrir trois ans de contrat »
function yearsOffered(
  tokens: readonly Token[],
  i: number,
  { years, last }: { years: number; last: number },
): Ref | null {
  const before = tokens.slice(Math.max(0, i - 3), i).map(({ fold }) => fold)
  const accepts = /(?:oui|non|accord|refuse) (?:a|pour|sur)$/.test(before.join(' '))
  const far = tokens.slice(Math.max(0, i - 7), i)
  const offered =
    before.some((word) => OFFERS.test(word)) ||
    far.some(({ fold }, n) => OFFERS.test(fold) && !far.slice(n).some(({ kind }) => kind === 'MARK'))
  if (!accepts && !offered) return null
  if (!accepts && /^(?:a|depuis|dans|apres|pendant)$/.test(tokens[i - 1]!.fold)) return null
  const more = tokens[last + 1]?.fold === 'de' ? (tokens[last + 2]?.fold ?? '') : ''
  const end = /^(?:contrat|bail|plus)$/.test(more) ? last + 2 : last
  const bid: Bid = { kind: 'CONTRACT', club: null, money: null, renewal: more === 'plus', years, isNew: true }
  return { first: i, last: end, kind: 'BID', entities: [], form: 'NOUN', bid }
}

const FORMS =
  /^(?:principe|idee|piste|hypothese|possibilite|question|cadre|solution|formule|discut\w*|parle\w*|eventualite|scenario)$/

const TAIL =
  /^(?:de|du|d'|des|a|l'|la|le|les|un|une|montant|hauteur|ordre|environ|pres|transfert|formelle|officielle|concrete|verbale|ecrite|ferme|globale|initiale|chiffree|estimee|evaluee|avoisinant|venue|venues|en|provenance|provenant|emanant|payant|sec|assorti|assortie|avec|achat|obligatoire|\d+|ans|saisons|mois|deux|trois|quatre|cinq|six|dix-huit|longue|duree|fixe|fixee|plus|autour|italienne|anglaise|espagnole|fixee|d'achat|assortis|suivi|sous|conditions|simple|en|cas|juste|ne|n'|pas|depasse|depassait|depasserait|depassant|entre|s'|eleve|elevait|eleverait|porte|portait|porterait|portant|sur|etait|atteint|atteignait|avoisine|avoisinait|grimpe|grimpait|,|–|—)$/

// « une seconde offre italienne »
function nationAt({ formsAt }: Scene, start: number): readonly string[] | null {
  const form = formsAt.get(start)
  return (form?.use === 'ADJECTIVE' || form?.use === 'PLURAL') && form.entry.kind === 'NATION'
    ? form.entry.countries
    : null
}
