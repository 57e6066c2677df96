import { wordsLike } from '../../french/wordClass.ts'
import type { Ref } from '../document.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { offer } from './offer.ts'
import { isPlanned } from './offers.ts'
import { ownOf } from './sumParties.ts'

const REACH = 2
const GIVES =
  /^(?:offrir|proposer|envoyer|céder|inclure|glisser|ajouter|mettre|lâcher|sacrifier|intégrer|insérer|échanger|donner)$/
const isBack = wordsLike(/^(?:echange|retour|contrepartie|compensation|complement|balance|operation|deal|prime)$/)
const isWay = wordsLike(/^(?:chemin|sens|direction|trajet|route)$/)
const isOther = wordsLike(/^(?:inverse|contraire|autre|oppose|opposee)$/)

/**
 * A man who is to pay for another told of before: « La Juve veut Icardi. Pour l’obtenir, elle a offert Dybala à l’Inter », « L’OM veut Guendouzi.
 * Benedetto ferait le chemin inverse ».
 */
export const swapOffered: Finder = (place) => {
  const { frames, entities, drafts, inMind } = place
  if (!inMind) return []
  const given = frames.refs.filter(
    (ref) => ref.kind === 'PLAYER' && ref.form === 'NAME' && !ref.entities.includes(inMind),
  )
  if (given.length === 0) return []
  const wanting = drafts.findLast(
    ({ sentence, said }) =>
      sentence.index <= frames.sentence.index &&
      frames.sentence.index - sentence.index <= REACH &&
      (said.kind === 'INTEREST' ? !/^(?:WITHDRAWN|DENIED)$/.test(said.stage) : said.kind === 'OFFER') &&
      said.player === inMind &&
      'club' in said &&
      said.club !== null &&
      said.club !== entities.get(inMind)?.club,
  )?.said
  if (!wanting || !('club' in wanting) || !wanting.club) return []
  if (
    drafts.some(
      ({ sentence, said }) => sentence === frames.sentence && said.kind === 'OFFER' && said.offerKind === 'SWAP',
    )
  )
    return []
  const { club } = wanting
  const own = ownOf(place, inMind)
  const ref = given.find((one) => isHis(place, one, club))
  const verb = ref ? (givenBy(place, ref, club, own) ?? goesBack(place, ref)) : null
  if (!ref || verb === null) return []
  const planned = isPlanned(frames.chain(verb), frames.governors(verb))
  const status = planned ? 'PLANNED' : 'MADE'
  const said = offer({ offerKind: 'SWAP', player: inMind, club, other: own, status })
  return [said, { kind: 'INTEREST', club, player: inMind, stage: 'OFFER' } as const].map(
    (one): Found => ({ said: one, first: ref.first, last: ref.last, verb }),
  )
}

// A man of the club that gives him, or of one that nobody told
function isHis({ entities }: Place, { entities: ids }: Ref, club: string): boolean {
  return ids.every((id) => (entities.get(id)?.club ?? club) === club)
}

// « elle a offert Dybala à l’Inter », « l’OM enverrait Benedetto en échange »
function givenBy({ frames, entities }: Place, ref: Ref, club: string, own: string | null): number | null {
  const n = frames.verbs.findLastIndex(({ last }) => last < ref.first)
  const verb = frames.verbs[n]
  if (!verb || verb.passive || verb.negation || !GIVES.test(verb.lemma) || ref.first - verb.last > 3) return null
  if (!frames.isBare(ref)) return null
  const subject = frames.subject(n)
  if (subject && subject.form !== 'PRONOUN' && !clubsOf(subject, entities).includes(club)) return null
  const to = frames.refs.some(
    (one) =>
      one.first > ref.last &&
      one.first - ref.last < 5 &&
      frames.preposition(one) === 'à' &&
      clubsOf(one, entities).some((id) => (own ? id === own : id !== club)),
  )
  return to || frames.tokens.some(isBack) ? n : null
}

// « Benedetto ferait le chemin inverse »
function goesBack({ frames }: Place, ref: Ref): number | null {
  const n = frames.verbs.findIndex(({ first }) => first > ref.last)
  const verb = frames.verbs[n]
  if (!verb || verb.negation || verb.first - ref.last > 4) return null
  const behind = frames.tokens.slice(verb.last + 1, verb.last + 7)
  return behind.some(isWay) && behind.some(isOther) ? n : null
}
