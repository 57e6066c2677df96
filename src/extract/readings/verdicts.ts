import type { Token } from '../../french/token.ts'
import { wordsLike } from '../../french/wordClass.ts'
import type { OfferStatus } from '../reading.ts'
import type { Draft, Finder, Found, Place, Said } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { type Answer, answersAll, byIdiom } from './answerIdioms.ts'
import { answeredBy } from './answers.ts'

type OfferSaid = Extract<Said, { kind: 'OFFER' }>

/** How many sentences back a bid may lie that « Refus poli. » answers. */
const REACH = 2

const REFUSES = /^(?:refuser|repousser|rejeter|décliner|recaler|retoquer|écarter|balayer|éconduire)$/
const ACCEPTS = /^(?:accepter|valider|toper|céder|craquer)$/

const FAILS = /^(?:retenir|aboutir|suivre|agréer)$/

/**
 * Answers that name no bid: « Refus immédiat de Lyon. », « L’OM l’a aussitôt rejetée. », « Marseille dit oui. », « deuxième non ». They are of the
 * bid told last before them.
 */
export const verdicts: Finder = (place) => {
  const { frames, drafts } = place
  if (!drafts.some(({ said }) => said.kind === 'OFFER')) return []
  const answers = [...byVerb(place), ...byNoun(place), ...byIdiom(place)]
  return answers.flatMap((answer): Found[] => {
    const { status, at, verb, settled = false } = answer
    const bids = bidsBefore(place, at, answer.here ? 0 : REACH)
    const last = bids.at(-1)
    if (!last || !frames.tokens[at] || (verb !== null && !isTheirs(place, verb, last, answer.who))) return []
    const all = answersAll(place)
      ? bids.filter(({ club, player }) => club === last.club && player === last.player)
      : [last]
    return all.flatMap((bid): Found[] => {
      const { club, player, offerKind } = bid
      const said: OfferSaid = { ...bid, status }
      const out: Found[] = [{ said, first: at, last: at, verb, settled }]
      if (status === 'ACCEPTED' && club && offerKind !== 'CONTRACT')
        out.push({ said: { kind: 'INTEREST', club, player, stage: 'AGREEMENT' }, first: at, last: at, verb })
      return out
    })
  })
}

function byVerb({ frames }: Place): Answer[] {
  return frames.verbs.flatMap((verb, n): Answer[] => {
    const status = REFUSES.test(verb.lemma)
      ? 'REFUSED'
      : ACCEPTS.test(verb.lemma)
        ? 'ACCEPTED'
        : answered(frames.tokens[verb.last + 1]?.fold ?? '', verb.lemma)
    // « n’a pas donné suite »
    if (verb.lemma === 'donner' && verb.negation && frames.tokens[verb.last + 1]?.fold === 'suite')
      return [{ status: 'REFUSED', at: verb.last, verb: n, settled: true }]
    // « sa proposition n’avait pas été retenue », « n’a pas abouti »
    if (FAILS.test(verb.lemma) && verb.negation)
      return [{ status: 'REFUSED', at: verb.last, verb: verb.passive ? null : n, settled: true }]
    // « envoie paître les Russes »
    if (
      verb.lemma === 'envoyer' &&
      /^(?:paitre|promener|balader|bouler)$/.test(frames.tokens[verb.last + 1]?.fold ?? '')
    )
      return [{ status: 'REFUSED', at: verb.last, verb: n }]
    // « dont le principe a été accepté »
    if (
      ACCEPTS.test(verb.lemma) &&
      verb.passive &&
      verb.compound &&
      !verb.negation &&
      frames.tokens[verb.first - 1]?.fold === 'principe'
    )
      return [{ status: 'ACCEPTED', at: verb.last, verb: null }]
    // « n’ont pas voulu en entendre parler »
    if (verb.lemma === 'vouloir' && verb.negation && frames.verbs[n + 1]?.lemma === 'entendre')
      return [{ status: 'REFUSED', at: verb.last, verb: n, settled: true }]
    const told = status ? null : answeredBy(verb, frames.tokens)
    if (told) return [{ ...told, at: verb.last, verb: n }]
    if (
      !status ||
      verb.negation ||
      verb.tense === 'FUTURE' ||
      (verb.mood === 'INFINITIVE' && frames.chain(n)[1]?.lemma !== 'finir')
    )
      return []
    const next = frames.tokens[verb.last + (verb.lemma === 'dire' ? 2 : 1)]
    // « a refusé une approche », « a refusé de parler »: of something else; « dit oui à Newcastle »
    if (
      next &&
      (/^(?:une?|la|le|les|l'|des|du|de|d'|son|sa|ses|leur|leurs|tout|toute|toutes|plusieurs|cette|ce|a|au|aux|que|qu'|par)$/.test(
        next.fold,
      ) ||
        frames.ref(verb.last + 1))
    )
      return []
    // « il avait posé 6 M€, ils ont été refusés »
    if (verb.passive && verb.compound && !/^(?:elles?|ils|celles?-ci)$/.test(frames.tokens[verb.first - 1]?.fold ?? ''))
      return []
    // « n’a ni accepté ni refusé »
    if (frames.tokens.slice(Math.max(0, verb.first - 2), verb.last).some(({ fold }) => fold === 'ni')) return []
    return [{ status, at: verb.last, verb: n }]
  })
}

// « dit oui », « c’est non », « ont répondu favorablement »
function answered(next: string, lemma: string): OfferStatus | null {
  if (lemma === 'répondre')
    return /^(?:favorablement|positivement|oui)$/.test(next)
      ? 'ACCEPTED'
      : /^(?:negativement|non)$/.test(next)
        ? 'REFUSED'
        : null
  if (lemma !== 'dire' && lemma !== 'être') return null
  return next === 'non' ? 'REFUSED' : next === 'oui' && lemma === 'dire' ? 'ACCEPTED' : null
}

/** The words that `byNoun` looks for. */
const isAnswer = wordsLike(
  /^(?:pareil|idem|rebelote|retour|sans|vain|re-refus|refus|rejet|non|(?:rejetee|refusee|repoussee|recalee|retoquee|declinee)s?|fin|insuffisante?s?|derisoires?|trop|bien|tres|pas|jugee?s?|suffi|convaincu|satisfait|marche)$/,
)

// « Refus poli. », « Deuxième non », « Réponse : non », « Marché conclu. »
function byNoun(place: Place): Answer[] {
  const { tokens } = place.frames
  return tokens.flatMap((token, at): Answer[] => {
    if (!isAnswer(token)) return []
    const { fold } = token
    const before = tokens[at - 1]
    const opens =
      at === 0 ||
      /^[:;,–—(]$/.test(before!.text) ||
      /^(?:premier|deuxieme|second|troisieme|nouveau|encore|meme)$/.test(before!.fold)
    const next = tokens[at + 1]
    const closes = !next || /^[.,;:!…)»]$/.test(next.text)
    if (
      /^(?:refus|re-refus|rejet)$/.test(fold) &&
      opens &&
      !/^(?:du|d')$/.test(next?.fold ?? '') &&
      !/^l'?interesse/.test(tokens[at + 2]?.fold ?? '')
    )
      return [{ status: 'REFUSED', at, verb: null }]
    if (
      fold === 'non' &&
      closes &&
      (/^:$/.test(before?.text ?? '') || /^(?:encore|deuxieme|premier|second|toujours)$/.test(before?.fold ?? ''))
    )
      return [{ status: 'REFUSED', at, verb: null }]
    // « Non merci, a répondu Lyon », « réponse : non merci »
    if (fold === 'non' && next?.fold === 'merci' && (opens || before?.text === '«'))
      return [{ status: 'REFUSED', at, verb: null }]
    // « Puis à 25 : pareil »
    if (/^(?:pareil|idem|rebelote)$/.test(fold) && opens && closes && wasRefused(place))
      return [{ status: 'REFUSED', at, verb: null }]
    if (/^(?:rejetee|refusee|repoussee|recalee|retoquee|declinee)s?$/.test(fold) && at === 0 && closes)
      return [{ status: 'REFUSED', at, verb: null }]
    if (fold === 'fin' && next?.fold === 'de' && tokens[at + 2]?.fold === 'non-recevoir')
      return [{ status: 'REFUSED', at, verb: null }]
    // « a demandé son prêt, sans succès »
    if ((fold === 'sans' && next?.fold === 'succes') || (fold === 'vain' && before?.fold === 'en'))
      return at > 2 ? [{ status: 'REFUSED', at, verb: null, here: true }] : []
    // « Retour à l’envoyeur. »
    if (fold === 'retour' && opens && tokens[at + 3]?.fold === 'envoyeur')
      return [{ status: 'REFUSED', at, verb: null }]
    if (isTooLittle(tokens, at, opens)) return [{ status: 'REFUSED', at, verb: null }]
    if (fold === 'marche' && next?.fold === 'conclu') return [{ status: 'ACCEPTED', at, verb: null }]
    return []
  })
}

function wasRefused({ drafts, frames }: Place): boolean {
  return drafts.some(
    ({ said, sentence }) =>
      said.kind === 'OFFER' &&
      said.status === 'REFUSED' &&
      sentence.index <= frames.sentence.index &&
      frames.sentence.index - sentence.index <= REACH,
  )
}

const TOO_LITTLE =
  /^(?:indecent|risible|ridicule|insultant|faible|maigre|modeste|inacceptable|irrecevable|indigne|legere?|bas|basse)e?s?$/

// « Insuffisant pour Lyon. », « Trop peu, a tranché Longoria », « une somme jugée trop faible », « n’ont pas suffi »
function isTooLittle(tokens: readonly Token[], at: number, opens: boolean): boolean {
  const word = (i: number) => tokens[i]?.fold ?? ''
  const isLittle = (i: number) =>
    /^(?:insuffisante?s?|derisoires?)$/.test(word(i)) ||
    (/^(?:trop|bien|tres)$/.test(word(i)) &&
      /^(?:peu|leger|legere|faible|juste|bas|basse|loin|court|courte|maigre|chiche|timide)$/.test(word(i + 1))) ||
    (word(i) === 'pas' && /^(?:assez|suffisant|suffisante)$/.test(word(i + 1)))
  if (isLittle(at)) return opens && !/^(?:que|qu'|tard|tot)$/.test(word(at + 2))
  if (/^jugee?s?$/.test(word(at))) return isLittle(at + 1) || TOO_LITTLE.test(word(at + 1))
  return /^(?:suffi|convaincu|satisfait)$/.test(word(at)) && word(at - 1) === 'pas'
}

/** The bids without an answer that are told before a token, in this sentence or those just before; none when the last is answered. */
function bidsBefore({ frames, drafts }: Place, at: number, reach: number): OfferSaid[] {
  const isBid = ({ said }: Draft) => said.kind === 'OFFER' && said.offerKind !== 'ASKING_PRICE'
  // « Trop peu, a répondu Naples à Chelsea, qui offrait 65 M€ »
  const behind =
    at < 3
      ? drafts.find(
          (draft) =>
            draft.sentence === frames.sentence &&
            isBid(draft) &&
            !(draft.said.kind === 'OFFER' && draft.said.offerKind === 'CONTRACT' && draft.first - at > 3),
        )
      : undefined
  // « a fermé la porte à Villarreal, qui offrait 7 M€ »
  const answered = frames.refs.find(({ kind, first }) => kind === 'CLUB' && first > at && first - at < 4)
  const theirs = drafts.find(
    (draft) =>
      answered !== undefined &&
      draft.sentence === frames.sentence &&
      draft.first >= answered.first &&
      draft.said.kind === 'OFFER' &&
      draft.said.offerKind !== 'ASKING_PRICE' &&
      draft.said.club !== null &&
      answered.entities.includes(draft.said.club),
  )
  const found =
    (behind ?? theirs)
      ? [behind ?? theirs!]
      : drafts.filter(
          (draft) =>
            isBid(draft) &&
            (draft.sentence === frames.sentence
              ? draft.first < at
              : draft.sentence.index < frames.sentence.index && frames.sentence.index - draft.sentence.index <= reach),
        )
  const isOpen = ({ said }: Draft) => said.kind === 'OFFER' && (said.status === 'MADE' || said.status === 'PLANNED')
  if (found.length === 0 || !isOpen(found.at(-1)!)) return []
  return found.flatMap((draft) => (draft.said.kind === 'OFFER' && isOpen(draft) ? [draft.said] : []))
}

// The seller answers a bid, the player an offer of terms.
function isTheirs({ frames, entities }: Place, n: number, bid: OfferSaid, who: 'BIDDER' | undefined): boolean {
  const verb = frames.verbs[n]!
  if (verb.mood === 'PARTICIPLE' && !verb.compound) return true
  // « une offre de Bologne, nous l’avons déclinée »
  if ([verb.first - 1, verb.first].some((i) => /^(?:nous|j'|on)$/.test(frames.tokens[i]?.fold ?? ''))) return true
  const subject = frames.subject(n)
  if (!subject) return verb.lemma === 'être'
  if (verb.passive && verb.compound && who === undefined) return true
  if (bid.offerKind === 'CONTRACT') return subject.entities.includes(bid.player)
  const clubs = clubsOf(subject, entities)
  if (who === 'BIDDER') return subject.form === 'PRONOUN' || bid.club === null || clubs.includes(bid.club)
  const seller = bid.other ?? entities.get(bid.player)?.club ?? null
  return clubs.length > 0 && !clubs.includes(bid.club ?? '') && (seller === null || clubs.includes(seller))
}
