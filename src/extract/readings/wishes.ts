import { type Cue, cueFinder } from '../cues.ts'
import type { Ref } from '../document.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { wishCues } from '../wishWords.ts'
import { homeClub } from './homeClub.ts'
import { lastSuitors } from './lastSuitors.ts'
import { ownHere } from './ownHere.ts'
import { scopeOf } from './scope.ts'
import { isSellers, verbAt, wisher } from './wisher.ts'
import { target } from './wishTarget.ts'
import { isChance, isTurned } from './wishTurns.ts'

type Kind = keyof typeof wishCues

/** Last words of a cue behind which his own club stands. Folded. */
const STAYS = /^(?:quitter|rester|a|au|bien|jouer|jouera|jouerai|jouerait|plus|prolonger|prolongera|avec)$/
const CHOOSES = /^(?:trancher|pencher|prononcer|décider|arbitrer)$/
const FAR = 11
const OPPOSITE = { WANTS: 'REFUSES', REFUSES: 'OPEN', OPEN: 'REFUSES', LEAVE: 'STAY', STAY: 'LEAVE' } as const
const ATTITUDE = { WANTS: 'WANTS', OPEN: 'OPEN', REFUSES: 'REFUSES', LEAVE: 'REFUSES', STAY: 'WANTS' } as const

/** Finds what a player wants by words that tell it, when he is the one who wants: clubs and leagues named behind them, or his own club. */
export function wishesBy(kind: Kind): Finder {
  const cues = cueFinder(wishCues[kind], true)
  return (place) => {
    const told = cues(place.frames.tokens)
    if (told.length === 0) return []
    const out = new Map<string, Found>()
    for (const found of told.flatMap((cue) => read(place, kind, cue)))
      if (!isRead(place, found)) out.set(JSON.stringify(found.said), found)
    return [...out.values()]
  }
}

// The patterns have read the wish in this sentence; negation will look at it.
function isRead({ drafts, frames }: Place, { said }: Found): boolean {
  return (
    said.kind === 'WISH' &&
    drafts.some(
      (draft) =>
        draft.sentence === frames.sentence &&
        draft.said.kind === 'WISH' &&
        draft.said.player === said.player &&
        draft.said.club === said.club &&
        draft.said.league === said.league,
    )
  )
}

function read(place: Place, kind: Kind, cue: Cue): Found[] {
  const { entities, document, frames } = place
  // « ne pense plus qu’à Marseille » is more than being open
  if (
    kind === 'OPEN' &&
    frames.tokens.slice(cue.first, cue.last + 1).some(({ fold }) => fold === "qu'" || fold === 'que')
  )
    return []
  // « Pour Osimhen, ce sera Chelsea ou rien »
  const words = frames.tokens.slice(cue.first, cue.last + 14).map(({ fold }) => fold)
  // « il n’y a que Liverpool »
  if (frames.tokens.slice(cue.first, cue.last + 1).some(({ fold }) => fold === 'y')) return []
  if (words[0] === 'ce' && !words.includes('rien')) return []
  if (
    words[0] === 'en' &&
    words[1] === 'faveur' &&
    !CHOOSES.test(frames.verbs.findLast(({ last }) => last < cue.first)?.lemma ?? '')
  )
    return []
  if (isOtherDeed(place, cue)) return []
  const player = isBareNoun(place, cue) || isPassive(place, cue) ? null : wisher(place, cue)
  if (!player) return []
  if (kind !== 'OPEN' && isChance(place, cue)) return []
  const turned = isTurned(place, cue) ? OPPOSITE[kind] : kind
  // « n’a jamais demandé à partir »: neither that he wants to stay
  if (kind === 'LEAVE' && turned !== kind && /^(?:demand|reclam|exig)/.test(frames.tokens[cue.first]!.fold)) return []
  const attitude = ATTITUDE[turned]
  const own = ownHere(frames, player) ?? entities.get(player)?.club ?? null
  const scope = scopeOf(frames, cue.last)
  const said = (club: string | null, league: string | null, at: Ref | null): Found => ({
    said: { kind: 'WISH', player, attitude, club, league, scope },
    first: Math.min(cue.first, at?.first ?? cue.first),
    last: Math.max(cue.last, at?.last ?? cue.last),
    verb: verbAt(place, cue),
    settled: true,
  })
  if (kind === 'LEAVE' || kind === 'STAY') {
    // « veut rester en Ligue 1 »
    if (target(place, cue, 'LEAGUE', 3)) return []
    const named = target(place, cue, 'CLUB', 5)
    // « ne jouera plus à Southampton », « se plaît à Lille »: the one the words name, whatever else is told
    const near = named && named.first - cue.last <= 3 && STAYS.test(frames.tokens[cue.last]!.fold)
    if (near)
      return clubsOf(named, entities)
        .slice(0, 1)
        .map((club) => said(club, null, named))
    const club =
      own ?? (named ? (clubsOf(named, entities)[0] ?? null) : (homeClub(document) ?? onlyClub(place, player)))
    return club ? [said(club, null, null)] : []
  }
  const league = target(place, cue, 'LEAGUE', FAR)
  const ref = target(place, cue, 'CLUB', FAR)
  if (league && (!ref || league.first < ref.first)) {
    const entry = document.register.get(league.entities[0]!)
    const isCup = entry === undefined || !isChampionship(entry.name)
    return isCup ? [] : [said(null, entry.name, league)]
  }
  const out: Found[] = []
  if (!ref) {
    const told = toldClub(place, cue, own)
    if (told) return [said(told, null, null)]
    // « Newcastle proposait 35 M€, mais Kamara a décliné »: whoever wanted him last
    if (kind !== 'REFUSES' || turned !== kind || !isOpen(place, cue)) return []
    return lastSuitors(place, player)
      .filter((club) => club !== own)
      .map((club) => said(club, null, null))
  }
  for (const club of [ref, ...further(place, ref)].flatMap((one) => clubsOf(one, entities))) {
    out.push(said(club, null, ref))
    // whom he turns down had wanted him
    if (kind === 'REFUSES' && attitude === 'REFUSES' && club !== own && !knownSuitor(place, player, club))
      out.push({
        ...said(null, null, ref),
        said: { kind: 'INTEREST', club, player, stage: 'INTERESTED' },
        settled: true,
      })
  }
  return out
}

// « a fait savoir à Milan qu’il ne viendrait pas »
function toldClub({ frames, entities }: Place, { first, last }: Cue, own: string | null): string | null {
  if (!/^(?:pas)$/.test(frames.tokens[last]!.fold)) return null
  if (!frames.tokens.slice(first, last).some(({ fold }) => /^(?:viend|rejoin|irait|ira$|signer)/.test(fold)))
    return null
  const told = frames.refs.findLast(
    (ref) => ref.last < first && first - ref.last <= 6 && clubsOf(ref, entities).length > 0,
  )
  const club = told && frames.preposition(told) !== '' ? clubsOf(told, entities)[0]! : null
  return club === own ? null : club
}

// « À Lens, Medina ne demande qu’à rester »
function onlyClub(place: Place, player: string): string | null {
  const named = place.frames.refs.flatMap(({ kind, entities }) => (kind === 'CLUB' ? entities : []))
  const clubs = new Set(named.filter((club) => !knownSuitor(place, player, club)))
  return clubs.size === 1 ? [...clubs][0]! : null
}

// « Deuxième refus. », but « le refus du joueur »
function isBareNoun({ frames }: Place, { first, last }: Cue): boolean {
  return first === last && frames.tokens[first]!.fold === 'refus'
}

// « Refusé net par Porto Alegre »: by the seller
function isPassive(place: Place, cue: Cue): boolean {
  const at = verbAt(place, cue)
  return at !== null && place.frames.verbs[at]!.passive && isSellers(place, cue)
}

// « a poliment décliné. », « a refusé cette offre », « n’a jamais voulu en entendre parler »: whom he turns down was told before
function isOpen({ frames }: Place, { last }: Cue): boolean {
  if (/^convainc/.test(frames.tokens[last]!.fold)) return true
  const behind = frames.tokens.slice(last + 1, last + 5)
  if (frames.tokens[last]!.fold === 'parler' || behind.length === 0) return true
  // « a décliné poliment. »
  const end = behind[0]!.fold.endsWith('ment') ? behind[1] : behind[0]
  if (!end || /^[.,;!?»)]$/.test(end.text)) return true
  // « n’avait pas voulu d’Elland Road », « ne signerait pas à White Hart Lane »: a place of theirs
  const place = frames.tokens
    .slice(last - 1, last + 1)
    .some(({ fold }) => /^(?:voulu|sign\w+|rejoindra|rejoindre|ira)$/.test(fold))
  if (place && behind.slice(0, 3).some(({ capital }, i) => capital && !frames.ref(last + 1 + i))) return true
  return (
    behind.some(({ fold }) =>
      /^(?:offre|proposition|avances|approche|invitation|sollicitation|piste|idee|destination|option|perspective|projet|interet)$/.test(
        fold,
      ),
    ) && !behind.some(({ fold }) => /^(?:prolongation|contrat|renouvellement)$/.test(fold))
  )
}

// « a éconduit le Stade Rennais, prêt à mettre 5 M€, puis l’OGC Nice »
function further({ frames }: Place, first: Ref): Ref[] {
  return frames.refs.filter((ref) => {
    if (ref.kind !== 'CLUB' || ref.first <= first.last || ref.form === 'PRONOUN') return false
    const before = frames.tokens.slice(Math.max(0, ref.first - 4), ref.first).map(({ fold }) => fold)
    return before.includes('puis') && frames.preposition(ref) === frames.preposition(first)
  })
}

function knownSuitor({ drafts }: Place, player: string, club: string): boolean {
  return drafts.some(({ said }) => said.kind === 'INTEREST' && said.player === player && said.club === club)
}

/** A league one plays in all year, no cup: « rêve de Ligue des champions » is no wish to go anywhere. */
export function isChampionship(name: string): boolean {
  return !/champions|europa|conf[ée]rence|coupe|cup|copa|mondial|euro\b|nations/i.test(name)
}

// « refuse de monter dans le bus »: a deed that is no move
function isOtherDeed({ frames }: Place, { first, last }: Cue): boolean {
  if (first !== last || !/^(?:refus|declin)/.test(frames.tokens[last]!.fold)) return false
  const next = frames.verbs.find((verb) => verb.first > last && verb.first - last <= 2)
  return next?.mood === 'INFINITIVE' && !MOVES.test(next.lemma)
}

const MOVES =
  /^(?:rejoindre|rallier|signer|aller|partir|venir|revenir|retourner|rentrer|filer|engager|jouer|évoluer|être|quitter|écouter|entendre|discuter|négocier|parler|répondre|céder|envisager|porter|rester|prolonger|voir|croire|considérer|étudier|recevoir|suivre)$/
