import type { VerbGroup } from '../../french/verbGroups.ts'
import { wordsLike } from '../../french/wordClass.ts'
import type { Ref } from '../document.ts'
import { isClause } from '../frames.ts'
import type { Stage } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'

/** Words of matches and of careers: what a club does there tells no interest. Folded. */
const isElsewhere = wordsLike(
  /^(?:match|matchs|victoire|defaite|finale|demi-finale|but|buts|coupe|classement|podium|saison|19\d\d|20\d\d)$/,
)
/** What clubs do on the pitch, with their own men, or as sellers. By lemma. */
const AFFAIRS =
  /^(?:jouer|gagner|perdre|battre|affronter|former|prêter|céder|vendre|terminer|finir|disputer|éliminer|évoluer|nommer|limoger|licencier|appartenir|naître|descendre|monter|inscrire|marquer|qualifier|remporter|dominer|concéder|encaisser|laisser|libérer|lâcher|refuser|repousser|exiger|réclamer|prolonger|retrouver)$/
/** What a club has done that he comes from, by lemma. */
const GIVES = /^(?:recruter|acheter|acquérir|engager|détenir|fixer|estimer|évaluer|écarter|annoncer|publier)$/
/** Verbs that tell more than interest, by lemma. */
const TELLS: readonly (readonly [RegExp, Stage])[] = [
  [/^(?:observer|regarder|surveiller|suivre|guetter|scruter|superviser)$/, 'MONITORING'],
  [/^(?:démentir|nier|réfuter|infirmer)$/, 'DENIED'],
  [
    /^(?:appeler|téléphoner|écrire|sonner|frapper|toquer|informer|enquérir|renseigner|joindre|manifester|déclarer)$/,
    'CONTACT',
  ],
  [/^(?:discuter|négocier|parler|travailler|pousser|insister|accélérer|rencontrer|recevoir|activer)$/, 'NEGOTIATION'],
  [/^(?:arrêter|proposer|offrir|aligner|promettre|soumettre|formuler|transmettre|surenchérir)$/, 'OFFER'],
  [/^(?:reculer|renoncer|abandonner|raviser|désister|rétracter|effacer)$/, 'WITHDRAWN'],
]

/**
 * A club that nothing has been read of, and that acts in a sentence about another club’s player: « Le Real attend son heure ».
 * Last of all finders, for it takes what the others leave.
 */
export const actingSuitors: Finder = (place) => {
  const { frames, entities } = place
  const player = playerOf(place)
  const own = player ? (entities.get(player)?.club ?? null) : null
  if (!player || !own || frames.tokens.some(isElsewhere)) return []
  if (frames.verbs.length === 0) return asked(place, player, own)
  return frames.verbs.flatMap((verb, n): Found[] => {
    if (verb.negation || isAffair(frames, n) || isAnswer(frames, verb)) return []
    const subject = actorOf(place, n)
    if (!subject) return []
    return clubsOf(subject, entities)
      .filter((club) => club !== own && isIdle(place, club))
      .map((club) => ({
        said: { kind: 'INTEREST', club, player, stage: stageOf(verb) },
        first: Math.min(subject.first, verb.first),
        last: Math.max(subject.last, verb.last),
        verb: n,
      }))
  })
}

// « bat », « pourrait perdre », « cherche à vendre »
function isAffair(frames: Place['frames'], n: number): boolean {
  const at = frames.verbs[n]!
  return frames.verbs.some(
    (verb, i) => AFFAIRS.test(verb.lemma) && (verb === at || (i > n && frames.chain(i).includes(at))),
  )
}

// « Le Standard dit non à Cagliari », « Porto, c’est chez moi », « Las Palmas ne peut assumer sa paie », « Dijon l’a fait savoir », « Dijon m’a montré »
function isAnswer({ tokens }: Place['frames'], { lemma, first, last, clitics }: VerbGroup): boolean {
  const [next] = tokens.slice(last + 1, last + 2).map(({ fold }) => fold)
  if (/^(?:ne|n')$/.test(tokens[first]!.fold) || clitics.some((word) => /^(?:me|m'|nous)$/.test(word))) return true
  if (lemma === 'dire') return /^(?:non|oui)$/.test(next ?? '')
  if (lemma === 'être') return next === 'chez'
  return lemma === 'faire' && next === 'savoir'
}

// « Kamara à Newcastle ? »
function asked(place: Place, player: string, own: string): Found[] {
  const { frames, entities } = place
  const { tokens, refs } = frames
  const name = refs.find(({ kind, form }) => kind === 'PLAYER' && form === 'NAME')
  const aim = refs.find((ref) => clubsOf(ref, entities).length > 0)
  if (tokens.at(-1)?.text !== '?' || !name || !aim || aim.first < name.last || aim.first - name.last > 4) return []
  if (!/^(?:à|chez|vers)$/.test(frames.preposition(aim))) return []
  return clubsOf(aim, entities)
    .filter((club) => club !== own && isIdle(place, club))
    .map((club) => ({
      said: { kind: 'INTEREST', club, player, stage: 'INTERESTED' },
      first: name.first,
      last: aim.last,
      verb: null,
    }))
}

/** The one player the sentence names, or else the one in mind. */
function playerOf({ frames, entities, inMind }: Place): string | null {
  const named = new Set(
    frames.refs.flatMap(({ kind, form, entities: ids }) => (kind === 'PLAYER' && form !== 'PRONOUN' ? ids : [])),
  )
  const player = [...named][0] ?? inMind
  return named.size < 2 && player && entities.get(player)?.kind === 'PLAYER' ? player : null
}

// « Le Real patiente », « À Milan, on patiente », « les efforts consentis par le Real »; no « venu de Reims, qui »
function actorOf({ frames }: Place, n: number): Ref | null {
  const verb = frames.verbs[n]!
  const { first, last } = verb
  if (verb.passive && !GIVES.test(verb.lemma)) {
    const agent = frames.refs.find((ref) => ref.first > last && ref.first - last <= 3)
    if (agent && frames.preposition(agent) === 'par') return agent
  }
  const subject = isClause(verb) ? frames.subject(n) : null
  if (!subject || subject.form === 'PRONOUN' || subject.form === 'ADJECTIVE') return null
  const isOn = frames.tokens[first - 1]?.fold === 'on' || frames.tokens[first]?.fold === 'on'
  return isOn || frames.isBare(subject) ? subject : null
}

function stageOf({ lemma }: VerbGroup): Stage {
  return TELLS.find(([verbs]) => verbs.test(lemma))?.[1] ?? 'INTERESTED'
}

function isIdle({ drafts }: Place, club: string): boolean {
  return !drafts.some(
    ({ said }) => (said.club === club && said.kind !== 'WISH') || ('other' in said && said.other === club),
  )
}
