import { wordsLike } from '../../french/wordClass.ts'
import type { Ref, Sentence } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import type { Owned } from './ownership.ts'

/** What a club does to a player of another one. */
const COURTS = new Set(
  'suivre surveiller cibler courtiser convoiter vouloir viser contacter approcher sonder rêver songer penser lorgner apprécier superviser pister observer proposer offrir soumettre transmettre formuler déposer négocier recruter enrôler attirer acheter accueillir intéresser aimer chasser guetter lâcher récupérer renseigner manifester positionner aligner rapatrier activer cocher solliciter débourser verser miser tenter accrocher'.split(
    ' ',
  ),
)
/** What a player does with a club he is not at. */
const DRAWN = new Set(
  'intéresser plaire séduire rejoindre rallier emballer attirer filer débarquer signer engager envoler'.split(' '),
)
/** Words of a bid that his own club makes. Folded. */
const renews = wordsLike(/^(?:prolong\w+|contrat|bail|revalorisation|renouvel\w+|extension)$/)

/** The clubs that one sentence shows at the door of a player, so that none is his own. `mind` is whom it speaks of when it names none. */
export function courtingIn(sentence: Sentence, refs: readonly Ref[], mind: string | undefined): Owned[] {
  if (!refs.some(({ kind, form }) => kind === 'CLUB' && form === 'NAME')) return []
  if (sentence.tokens.some(renews)) return []
  const frames = framesOf(sentence, refs)
  return [...sentence.verbs.keys()].flatMap((n) => courts(frames, n, mind)).concat(biddersIn(frames, mind))
}

/** « abandonne la piste », « fait une offre », « tient sa cible ». Folded. */
const isPursuit = wordsLike(
  /^(?:offres?|proposition|offensive|piste|cible|contact|renseignements?|recrue|dossier|priorite)$/,
)
/** What the seller does to a bid. */
const ANSWERS =
  /^(?:refuser|repousser|rejeter|accepter|valider|décliner|recevoir|réclamer|attendre|balayer|étudier|examiner|retoquer|recaler|écarter|juger|être|estimer|espérer|exiger)$/
const BIDS = /^(?:offres?|propositions?|offensives?|interets?|approches?|avances|assauts?|mise)$/

// « une première proposition des Magpies »
function biddersIn(frames: Frames, mind: string | undefined): Owned[] {
  return frames.refs.flatMap((ref) =>
    ref.kind === 'CLUB' &&
    frames.preposition(ref) === 'de' &&
    frames.tokens.slice(Math.max(0, ref.first - 3), ref.first).some(({ fold }) => BIDS.test(fold))
      ? owned(mind, ref.entities)
      : [],
  )
}

function courts(frames: Frames, n: number, mind: string | undefined): Owned[] {
  const verb = frames.verbs[n]!
  const behind = frames.refs.filter(({ first }) => first > verb.last && first - verb.last < 7)
  const subject = frames.subject(n)
  const object = frames.tokens.slice(verb.last + 1, verb.last + 6)
  const isSuit = COURTS.has(verb.lemma) || (object.some(isPursuit) && !ANSWERS.test(verb.lemma))
  if (!isSuit && !DRAWN.has(verb.lemma)) return []
  const by = verb.passive
    ? behind.find((ref) => ref.kind === 'CLUB' && frames.preposition(ref) === 'par')
    : subject?.kind === 'CLUB'
      ? subject
      : undefined
  if (isSuit && by) {
    if (verb.passive) return owned(subject?.kind === 'PLAYER' ? subject.entities[0] : mind, by.entities)
    const before = frames.objectBefore(n)
    const whom = before && before !== 'CLITIC' ? before : behind.find(({ kind }) => kind === 'PLAYER')
    return owned(whom?.kind === 'PLAYER' ? whom.entities[0] : mind, by.entities)
  }
  if (!DRAWN.has(verb.lemma) || verb.passive) return []
  const player = subject?.kind === 'PLAYER' ? subject.entities[0] : subject ? undefined : mind
  const to = behind.find(({ kind }) => kind === 'CLUB')
  return to ? owned(player, to.entities) : []
}

function owned(player: string | undefined, clubs: readonly string[]): Owned[] {
  return player ? clubs.map((club) => ({ player, club, weight: -2 })) : []
}
