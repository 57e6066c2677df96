import type { Document } from '../document.ts'
import type { Gives, Said } from '../rule.ts'
import type { Context, Filled } from '../slots.ts'
import { homeClub } from './homeClub.ts'
import { onlyBidder } from './offers.ts'
import { ownHere } from './ownHere.ts'
import { scopeOf } from './scope.ts'
import { isChampionship } from './wishes.ts'

/** What a small sentence about a wish says: of the club or league it names, of whoever made the offer in it, or of the player's own club. */
export function wished(
  document: Document,
  context: Context,
  gives: Extract<Gives, { kind: 'WISH' }>,
  filled: Filled,
  player: string,
  governors: readonly string[],
): Said[] {
  const own = ownHere(context.frames, player) ?? context.entities.get(player)?.club ?? whereHeIs(context, filled)
  // « prêt à rejoindre Milan », « séduit par l’idée de rejoindre Milan »
  const isReady =
    gives.about === 'NAMED' &&
    (governors.some((word) => /^(?:pret|dispose)$/.test(word)) ||
      (governors.includes('par') && governors.some((word) => /^(?:idee|perspective|possibilite)$/.test(word))))
  const attitude = isReady && gives.attitude === 'WANTS' ? 'OPEN' : gives.attitude
  const common = { kind: 'WISH', player, attitude, scope: scopeOf(context.frames, filled.last) } as const
  // « pourrait demander à partir »: nothing is asked yet
  if (gives.attitude === 'REFUSES' && isOnlyPossible(context, filled)) return []
  if (gives.about === 'OWN') {
    if (staysInLeague(context, filled) || (gives.attitude === 'WANTS' && isElsewhere(context, filled))) return []
    const [named] = filled.clubs
    // « a mis son veto à un départ vers Milan »: of his own club nothing is told
    if (gives.attitude === 'WANTS' && leadsElsewhere(context, filled, own)) return []
    // « ne se voit pas partir à Milan », « aller au bout de son contrat et partir libre »
    if (gives.attitude === 'REFUSES' ? leadsTo(context, filled, own) : isThenFree(context, filled)) return []
    const home = own ?? homeClub(document)
    const club = isNamedOne(context, gives, filled) ? (named ?? home) : (own ?? named ?? home)
    return club ? [{ ...common, club, league: null }] : []
  }
  const league = filled.leagues[0] ? (document.register.get(filled.leagues[0])?.name ?? null) : null
  if (league) return isChampionship(league) ? [{ ...common, club: null, league }] : []
  const clubs = filled.clubs.length > 0 ? filled.clubs : [bidder(context, filled, own)]
  return clubs.flatMap((club) => (club ? [{ ...common, club, league: null }] : []))
}

// « Nice, où Bulka a la bougeotte »
function whereHeIs({ frames }: Context, { verb }: Filled): string | null {
  const place = verb === null ? null : frames.relativeBefore(verb)
  return place?.preposition === 'à' && place.ref.kind === 'CLUB' ? place.ref.entities[0]! : null
}

function isOnlyPossible({ frames }: Context, { verb }: Filled): boolean {
  if (verb === null) return false
  const [, ...outer] = frames.chain(verb)
  return outer.some(({ lemma, negation }) => /^(?:pouvoir|risquer)$/.test(lemma) && !negation)
}

const GOES =
  /^(?:partir|faire|aller|changer|vendre|transférer|céder|libérer|évoluer|jouer|continuer|poursuivre|rebondir|voir|obtenir|aspirer|tourner|relever|vivre|découvrir)$/

// « prolonger à Marseille », « quitter l’OM »; but « veut partir, Milan insiste »
function isNamedOne({ frames }: Context, { attitude }: { attitude: string }, { verb }: Filled): boolean {
  return attitude === 'WANTS' || (verb !== null && !GOES.test(frames.verbs[verb]!.lemma))
}

function leadsTo({ frames }: Context, { verb, last: end }: Filled, own: string | null): boolean {
  if (verb === null) return false
  // « pousse pour un départ au Barça », « milite pour un transfert à Milan »
  const isGoing = frames.verbs[verb]!.lemma === 'partir'
  const pushes =
    /^(?:pousser|militer|plaider|insister)$/.test(frames.verbs[verb]!.lemma) &&
    /^(?:depart|transfert|sortie)$/.test(frames.tokens[end]!.fold)
  if (!isGoing && !pushes) return false
  const last = isGoing ? frames.verbs[verb]!.last : end
  const aim = frames.refs.find((ref) => ref.first > last && ref.first - last <= 4)
  return aim?.kind === 'CLUB' && aim.entities[0] !== own && /^(?:à|chez|vers|pour)$/.test(frames.preposition(aim))
}

function leadsElsewhere({ frames }: Context, { last }: Filled, own: string | null): boolean {
  if (!/^(?:departs?|transferts?|exil|vente|pret)$/.test(frames.tokens[last]!.fold)) return false
  const aim = frames.refs.find((ref) => ref.first > last && ref.first - last <= 4)
  if (aim?.kind !== 'CLUB' && aim?.kind !== 'LEAGUE') return false
  return aim.entities[0] !== own && /^(?:à|chez|vers|pour|en)$/.test(frames.preposition(aim))
}

function isThenFree({ frames }: Context, { verb }: Filled): boolean {
  if (verb === null) return false
  return (
    /^(?:aller|honorer|terminer|finir)$/.test(frames.verbs[verb]!.lemma) &&
    frames.tokens.slice(frames.verbs[verb]!.last).some(({ fold }) => /^(?:libre|librement|gratuitement)$/.test(fold))
  )
}

// « continuer à l’étranger »
function isElsewhere({ frames }: Context, { last }: Filled): boolean {
  return frames.tokens.slice(last + 1, last + 5).some(({ fold }) => fold === 'etranger' || fold === 'ailleurs')
}

// « veut rester en Ligue 1 »
function staysInLeague({ frames }: Context, { verb }: Filled): boolean {
  if (verb === null) return false
  const { last } = frames.verbs[verb]!
  // « veut rester en Europe »
  const [word, place] = frames.tokens.slice(last + 1, last + 3)
  if (word?.fold === 'en' && place?.capital && !frames.ref(last + 2)) return true
  return frames.refs.some((ref) => ref.kind === 'LEAGUE' && ref.first > last && ref.first - last <= 5)
}

function bidder(context: Context, filled: Filled, own: string | null): string | null {
  const bid = filled.bid?.bid
  if (!bid) return null
  return bid.renewal ? own : (bid.club ?? onlyBidder(context, filled, own))
}
