import { wordsLike } from '../../french/wordClass.ts'
import type { Ref } from '../document.ts'
import type { OfferStatus } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { around, clubsIn } from './aroundSum.ts'
import { moneyOf, offer } from './offer.ts'
import { bidderOf, lastBidder, ownOf } from './sumParties.ts'

/** Players against players: « un échange avec Sané », « 10 M€ plus Almirón », « inclure Castillejo dans l’opération ». */
export const swaps: Finder = (place) => {
  const { frames, inMind } = place
  const at = frames.tokens.findIndex((token, i) => isTrading(token) && isCue(place, i))
  if (at < 0) return []
  const named = players(place)
  const counter = counterpart(place, named, at)
  if (!counter) return []
  const others = named.filter((ref) => ref !== counter)
  const ids = new Set(others.flatMap(({ entities: found }) => found))
  const wanted =
    exchanged(place, others) ??
    (inMind && !counter.entities.includes(inMind) && (ids.size === 0 || ids.has(inMind))
      ? inMind
      : (others[0]?.entities[0] ?? null))
  if (!wanted || counter.entities.includes(wanted)) return []
  const own = ownOf(place, wanted)
  const money = frames.refs.find((ref) => (ref.money ?? ref.bid?.money) && Math.abs(ref.first - counter.first) < 12)
  const cue: Ref = { first: at, last: at, kind: 'BID', entities: [], form: 'NOUN' }
  const about = around(place, cue)
  const clubs = clubsIn(place, about).filter((id) => id !== own)
  // « le troc conclu avec la Roma »: the other side
  if (clubs.length === 1 && own === null && isWith(place, clubs[0]!)) return []
  // « Zaniolo contre Clauss »: who gives a man is whose he is
  const giver = place.entities.get(counter.entities[0]!)?.club ?? null
  const club =
    bidderOf(place, cue, clubs) ?? (giver !== own ? giver : null) ?? clubs[0] ?? lastBidder(place, wanted, own)
  if (!club || club === own) return []
  const sum = money?.money ?? money?.bid?.money ?? null
  const said = offer({
    offerKind: 'SWAP',
    player: wanted,
    club,
    other: own,
    status: statusOf(place, at),
    money: moneyOf(sum),
  })
  const verb = frames.verbs.findLastIndex(({ first }) => first <= at)
  const interest: Found['said'] = { kind: 'INTEREST', club, player: wanted, stage: 'OFFER' }
  return [said, interest].map(
    (one): Found => ({
      said: one,
      first: Math.min(at, counter.first),
      last: Math.max(at, counter.last),
      verb: verb < 0 ? null : verb,
    }),
  )
}

function isWith({ frames, entities }: Place, club: string): boolean {
  return frames.refs.some((ref) => frames.preposition(ref) === 'avec' && clubsOf(ref, entities).includes(club))
}

/** The words that `isCue` looks at. */
const isTrading = wordsLike(
  /^(?:echange|troc|balance|transaction|operation|deal|affaire|prime|contre|sens|offre|plus|\+|et)$/,
)

function isCue({ frames }: Place, i: number): boolean {
  const { tokens } = frames
  const { lower } = tokens[i]!
  const word = (n: number) => tokens[n]?.fold ?? ''
  if (lower === 'échange' || lower === 'echange' || lower === 'troc')
    return !/^(?:de|d'|des)$/.test(word(i + 1)) || word(i - 1) === 'en' || word(i + 2) === 'joueurs'
  if (/^(?:balance|transaction|operation|deal|affaire)$/.test(word(i)))
    return (
      /^(?:la|l'|le)$/.test(word(i - 1)) &&
      /^(?:dans|a)$/.test(word(i - 2)) &&
      (tokens
        .slice(Math.max(0, i - 9), i)
        .some(({ fold }) => /^(?:inclu\w+|integr\w+|inser\w+|gliss\w+|avec|ajout\w+|mettre|mis)$/.test(fold)) ||
        (word(i) === 'balance' && frames.refs.some((ref) => ref.kind === 'MONEY' && ref.last < i && i - ref.last < 9)))
    )
  if (word(i) === 'prime' && word(i - 1) === 'en') return true
  if (word(i) === 'sens' && word(i - 1) === 'autre')
    return tokens.slice(Math.max(0, i - 10), i).some(({ fold }) => /^(?:plus|\+|pret|avec)$/.test(fold))
  // « a inclus Lazaro dans son offre »
  if (word(i) === 'offre' && word(i - 2) === 'dans')
    return tokens
      .slice(Math.max(0, i - 9), i)
      .some(({ fold }) => /^(?:inclu\w*|integr\w+|inser\w+|gliss\w+|ajout\w+)$/.test(fold))
  if (word(i) === 'contre') return isTrade(frames, i)
  if (!/^(?:plus|\+|et)$/.test(word(i))) return false
  // « 35 M€ et Maitland-Niles »
  if (frames.ref(i - 1)?.kind !== 'MONEY') return false
  const next = /^(?:le|un)$/.test(word(i + 1)) && tokens[i + 2]?.lower === 'prêt' ? i + 4 : i + 1
  const player = frames.refs.find(({ first, kind }) => kind === 'PLAYER' && first === next)
  // « Gelabert arrive pour 500 000 euros et Dönnum du Standard »
  return player?.form === 'NAME' && !/^(?:du|de|d'|des)$/.test(word(player.last + 1))
}

// « Briand et 2 M€ contre Laborde », « 5 M€ et Ounas contre Osimhen »: a man and money for a man
function paidWith(frames: Place['frames'], at: number): Ref | null {
  const { refs, tokens } = frames
  if (!refs.some(({ first, kind, form }) => kind === 'PLAYER' && form === 'NAME' && first === at + 1)) return null
  const [one, other] = refs.filter(({ kind, last }) => /^(?:PLAYER|MONEY)$/.test(kind) && last < at).slice(-2)
  if (!one || !other || other.last !== at - 1 || one.kind === other.kind) return null
  const joined = tokens.slice(one.last + 1, other.first).every(({ fold }) => /^(?:et|plus|\+|,|avec|de)$/.test(fold))
  return joined ? (one.kind === 'PLAYER' ? one : other) : null
}

// « récupérer son ancien milieu contre Zerkane »
function isTrade(frames: Place['frames'], at: number): boolean {
  if (paidWith(frames, at)) return true
  const { refs, verbs } = frames
  const given = refs.some(({ first, kind, form }) => kind === 'PLAYER' && form === 'NAME' && first === at + 1)
  const got = refs.some(({ last, kind }) => kind === 'PLAYER' && last === at - 1)
  return (
    given &&
    got &&
    verbs.some(
      ({ lemma, last }) =>
        last < at && at - last < 9 && /^(?:récupérer|obtenir|attirer|recruter|échanger|troquer|céder)$/.test(lemma),
    )
  )
}

function players({ frames, entities }: Place): Ref[] {
  return frames.refs.filter(
    (ref) =>
      ref.form !== 'ADJECTIVE' &&
      ref.form !== 'PRONOUN' &&
      ref.entities.some((id) => entities.get(id)?.kind === 'PLAYER'),
  )
}

// Who is given: « avec Sané », « inclure Castillejo », « plus Almirón », « Ounas en prime », « Almirón et 10 M€ en échange de Kamara »
function counterpart({ frames }: Place, named: readonly Ref[], at: number): Ref | null {
  const paid = frames.tokens[at]!.fold === 'contre' ? paidWith(frames, at) : null
  if (paid) return paid
  const beside = named.find(
    (ref) =>
      /^(?:avec|plus|\+|et|inclure|inclu\w*|integre\w*|insere\w*|glisse\w*|ajoute\w*)$/.test(
        frames.tokens[ref.first - 1]?.fold ?? '',
      ) && Math.abs(ref.first - at) < 9,
  )
  if (beside) return beside
  // « 12 M€ plus le prêt de Maldini »
  const lent = named.find(({ first }) => first === at + 4 && frames.tokens[at + 2]?.lower === 'prêt')
  if (lent) return lent
  // « échanger Origi contre Brice »: before the preposition who goes
  const verb = frames.verbs.findLast(({ last }) => last < at)
  if (frames.tokens[at]!.fold === 'contre' && verb && /^(?:échanger|troquer|donner)$/.test(verb.lemma)) {
    const goes = named.find((ref) => ref.last === at - 1)
    if (goes) return goes
  }
  const given = named.find((ref) => ref.first === at + 1 && frames.tokens[at]!.fold === 'contre')
  if (given) return given
  // « un échange à l’OM : Zaniolo contre Clauss »
  const first = named.find(
    (ref, i) => frames.tokens[ref.last + 1]?.fold === 'contre' && named[i + 1]?.first === ref.last + 2,
  )
  if (first) return first
  const traded = named.find((ref) => ref.last < at && at - ref.last < 7)
  return (
    traded ?? named.find((ref) => ref.first > at && ref.first - at < 5 && frames.preposition(ref) === 'contre') ?? null
  )
}

// « contre De Gea », « en échange de Kamara »: whom the swap is to win
function exchanged({ frames }: Place, others: readonly Ref[]): string | null {
  const ref = others.find((one) => {
    const lead = frames.tokens.slice(Math.max(0, one.first - 3), one.first).map(({ fold }) => fold)
    return lead.at(-1) === 'contre' || (lead.includes('echange') && /^(?:de|d')$/.test(lead.at(-1) ?? ''))
  })
  return ref?.entities[0] ?? null
}

function statusOf(place: Place, at: number): OfferStatus {
  const about = around(place, { first: at, last: at, kind: 'BID', entities: [], form: 'NOUN' })
  const near = place.frames.tokens.slice(Math.max(0, at - 14), at + 14)
  const words = near.map(({ fold }) => fold).join(' ')
  if (/(?:tombe a l' eau|capote|avorte|retire leur|retire son)/.test(words)) return 'WITHDRAWN'
  if (
    about.has('REFUSED') ||
    /(?:pas (?:retenu|emball|convaincu|voulu)|n' a pas donne suite|sans (?:plus de )?succes|en vain)/.test(words)
  )
    return 'REFUSED'
  if (about.distance('AGREED', 30) !== null) return 'ACCEPTED'
  return /\b(?:idee|souhait|voudrait|songe|envisage|pourrait|prete? a\b|compte\b|reflechi)/.test(words) &&
    !/propos/.test(words)
    ? 'PLANNED'
    : 'MADE'
}
