import type { VerbGroup } from '../../french/verbGroups.ts'
import type { Frames } from '../frames.ts'
import type { OfferStatus } from '../reading.ts'
import type { Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import type { Around, Kind } from './aroundSum.ts'
import { isDue } from './dueSum.ts'
import { isPlanned } from './offers.ts'
import { suitorsOf } from './sumParties.ts'

/** Verbs whose sum is no bid and no price of anybody: what a club has, gets, loses or spends. */
const OTHERWISE =
  /^(?:avoir|être|posséder|disposer|compter|détenir|toucher|encaisser|empocher|percevoir|gagner|perdre|économiser|injecter|récolter|engranger|générer|afficher|annoncer|boucler|vendre|céder|valoir|recruter|acheter|dépenser|devoir|rembourser|facturer|investir|coûter|rapporter|recevoir|obtenir|récupérer|signer|remporter|inscrire|marquer|amortir|financer|provisionner|chiffrer|falloir|pouvoir|ajouter|rallonger|arriver|venir|débarquer|partir)$/

const NEAR = 10

/** Words that tell by themselves what a sum is. */
const TELLING: readonly Kind[] = ['ASK', 'PRICE', 'ESTIMATE', 'MUST', 'AGREED', 'REFUSED', 'OPTION', 'SALARY']

// « les Villans en sont maintenant à 35 M€ »
const isAt = ({ lemma, clitics }: VerbGroup) => lemma === 'être' && clitics.includes('en')

/** What the verb of a sum tells: the club's price, or its bid. */
export interface ByVerb {
  readonly club: string
  readonly isPrice: boolean
  readonly status: OfferStatus
}

/**
 * What a sum is where no word tells it: who is the subject of the verb it hangs on. A suitor's is a bid (« Metz s’est arrêté à 5 »), the seller's a
 * price as long as it denies or supposes something (« l’OM ne bouge pas de ses 30 M€ »). Null where neither does the verb.
 */
export function byItsVerb(place: Place, about: Around, player: string, own: string | null): ByVerb | null {
  const { frames, entities } = place
  const { first, last, money } = about.sum
  // « en échange de 22 M€ » is no verb
  const n = frames.verbs.findLastIndex(
    ({ last: end, first: start, lemma }) =>
      end < first && !(lemma === 'échanger' && frames.tokens[start - 1]?.fold === 'en'),
  )
  const verb = frames.verbs[n]
  const fronted = verb || !own ? null : frontedPrice(frames, entities, about, own)
  if (fronted) return { club: fronted, isPrice: true, status: 'MADE' }
  if (!verb || !money || money.amount < 1_000_000 || first - verb.last > NEAR) return null
  if (verb.passive || (OTHERWISE.test(verb.lemma) && !isAt(verb)) || frames.tokens[last + 1]?.fold === 'de') return null
  // « l’Inter n’a pas bougé : 70 millions »
  const gap = frames.tokens.slice(verb.last + 1, first)
  if (gap.some(({ text }, i) => /^[,;»]$/.test(text) || (text === ':' && i < gap.length - 1))) return null
  if (TELLING.some((kind) => about.within(kind, verb.first, last + 4))) return null
  const subject = frames.subject(n)
  const club = subject && subject.form !== 'PRONOUN' && clubsOf(subject, entities)[0]
  if (!club || (verb.mood === 'PARTICIPLE' && !verb.compound)) return null
  const suitors = suitorsOf(place, player)
  const sells = own === null ? suitors.size > 0 && !suitors.has(club) : club === own
  const only = gap.some(({ fold }) => /^(?:que|qu')$/.test(fold))
  if (sells)
    return verb.negation || only || isAt(verb) || (verb.mood === 'CONDITIONAL' && !verb.compound)
      ? { club, isPrice: true, status: 'MADE' }
      : null
  // « Liverpool en est à 32 M€ pour Teixeira »
  const isTarget = isAt(verb) && frames.tokens[last + 1]?.fold === 'pour'
  if (own === null && !suitors.has(club) && !isTarget) return null
  if (own && isDue(frames, about.sum, verb, frames.chain(n)[1])) return { club: own, isPrice: true, status: 'MADE' }
  const planned = isPlanned(frames.chain(n), frames.governors(n))
  return { club, isPrice: false, status: planned ? 'PLANNED' : 'MADE' }
}

// « Contre 12 M€, Lorient ne le retiendrait pas »
function frontedPrice(frames: Frames, entities: Place['entities'], { sum }: Around, own: string): string | null {
  const lead = frames.tokens.slice(Math.max(0, sum.first - 3), sum.first)
  if (sum.first > 3 || !lead.some(({ fold }) => /^(?:contre|pour|a|moyennant)$/.test(fold))) return null
  const verb = frames.verbs[0]
  const subject = verb && frames.subject(0)
  if (!subject || verb.mood !== 'CONDITIONAL' || verb.compound) return null
  return clubsOf(subject, entities).includes(own) ? own : null
}
