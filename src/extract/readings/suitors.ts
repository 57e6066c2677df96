import type { VerbGroup } from '../../french/verbGroups.ts'
import { wordsLike } from '../../french/wordClass.ts'
import { type Cue, cueFinder } from '../cues.ts'
import { noSuitorBefore } from '../cueWords.ts'
import type { Ref } from '../document.ts'
import type { Stage } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { carrierOf, goesOn, isAnothers, isArticle, isUnderOther } from './cueVerbs.ts'
import {
  isAsked,
  isChoice,
  isCoachs,
  isOtherTalk,
  isOutOfPlans,
  isPlayers,
  isSale,
  isSold,
  isWhereTheyMet,
} from './notSuitors.ts'
import { soughtBefore } from './soughtBefore.ts'

const FAR = 18
/** « pas insensible à l’intérêt de Milan » denies no interest. */
const isUnmoved = wordsLike(/^(?:insensible|indifferente?|sourd)$/)

/** On which side of the words the suitor stands; TOWARDS: before them, as the aim of a move. */
type Where = 'AROUND' | 'BEHIND' | 'BEFORE' | 'TOWARDS'

/**
 * Finds suitors by words that tell an interest, a contact or talks, wherever club and player stand in the clause. It only adds clubs of whom the
 * patterns read nothing in the sentence; the player's own club and clubs told as opponents or former clubs are none.
 */
export function suitors(stage: Stage, table: string, where: Where = 'AROUND'): Finder {
  const cues = cueFinder(table, true)
  return (place) => {
    const { frames } = place
    const found: Found[] = []
    const all = cues(frames.tokens)
    if (all.length === 0) return found
    const { drafts } = place
    const here = all.filter((cue) => frames.ref(cue.first)?.form !== 'NAME' && !isArticle(place, cue))
    if (here.length === 0) return found
    const known = new Set(
      drafts.flatMap(({ sentence, said, chain }) =>
        // « un temps cité, n’a pas fait d’offre »: what is denied is not told
        sentence !== frames.sentence || chain.some(({ negation }) => negation)
          ? []
          : stage === 'WITHDRAWN' || stage === 'DENIED'
            ? said.kind === 'INTEREST' && said.stage === stage
              ? [said.club]
              : []
            : said.kind === 'INTEREST'
              ? [said.club]
              : said.kind === 'TRANSFER'
                ? [said.club ?? '', said.other ?? '']
                : said.kind === 'OFFER'
                  ? [said.club ?? '', said.other ?? '']
                  : said.kind === 'CONTRACT_END'
                    ? [said.club ?? '']
                    : [],
      ),
    )
    const bySeller = known.size > 0 || frames.refs.filter(({ kind }) => kind === 'CLUB').length > 1
    for (const ref of frames.refs) {
      // « L’OM négocie avec l’Atalanta »: whom a suitor talks to sells
      const isPair = frames.preposition(ref) === 'entre' && ref.entities.length === 2
      if (
        (stage === 'NEGOTIATION' || stage === 'CONTACT') &&
        bySeller &&
        !isPair &&
        /^(?:avec|entre)$/.test(frames.preposition(ref))
      )
        continue
      if (ref.kind !== 'CLUB' && ref.kind !== 'PERSON') continue
      if (ref.form === 'PRONOUN' || !(isPair || isSuitor(place, ref))) continue
      // « éconduit par Lyon, Newcastle a jeté l’éponge »
      if (stage === 'WITHDRAWN' && frames.preposition(ref) === 'par') continue
      // « aurait sondé Brest pour Brassier »: whom one asks sells
      if (stage === 'CONTACT' && isAsked(place, ref)) continue
      const cue = here.find(
        (one) =>
          near(place, one, ref, where) &&
          !(stage === 'WITHDRAWN' && isAnothers(place, one, ref)) &&
          !isPlayers(place, one) &&
          !isSale(place, one) &&
          !isSold(place, one) &&
          !isOtherTalk(place, one) &&
          !isOutOfPlans(place, one) &&
          !isWhereTheyMet(place, one, ref) &&
          !(where === 'BEFORE' && stage === 'INTERESTED' && isChoice(place, one, ref)) &&
          !isCoachs(place, one) &&
          !isUnderOther(place, one) &&
          !(stage === 'WITHDRAWN' && goesOn(place, one)),
      )
      if (!cue) continue
      for (const player of playersFor(place, cue, ref, where === 'TOWARDS')) {
        const own = place.entities.get(player)?.club ?? null
        // « les discussions entre Lens et Arsenal »: of two clubs one is his
        if (isPair && !ref.entities.includes(own ?? '')) continue
        const seeker = frames.preposition(ref) === 'avec' ? soughtBefore(place, stage, cue, player) : null
        for (const club of seeker ? [seeker] : clubsOf(ref, place.entities)) {
          if (club === own || known.has(club)) continue
          found.push({
            said: { kind: 'INTEREST', club, player, stage },
            first: Math.min(cue.first, ref.first),
            last: Math.max(cue.last, ref.last),
            verb: carrierOf(place, cue),
            // « pas insensible aux avances de Milan » denies no advances
            settled:
              stage === 'DENIED' ||
              stage === 'WITHDRAWN' ||
              (where === 'BEHIND' && stage === 'INTERESTED') ||
              frames.tokens.slice(Math.max(0, cue.first - 4), cue.first).some(isUnmoved) ||
              frames.tokens.slice(cue.first, cue.last + 1).some(({ fold }) => fold === 'pas' || fold === 'rien'),
          })
        }
      }
    }
    return found
  }
}

function near({ frames }: Place, cue: Cue, ref: Ref, where: Where): boolean {
  if (where === 'BEHIND') return ref.first > cue.last && ref.first - cue.last <= 3
  if ((where === 'BEFORE' || where === 'TOWARDS') && ref.first > cue.first) return false
  if (where === 'TOWARDS' && !/^(?:à|vers|pour|chez)$/.test(frames.preposition(ref))) return false
  const onward = ref.first > cue.last
  const [from, to] = onward ? [cue.last, ref.first] : [ref.last, cue.first]
  // « arraché à Manchester United, et Victor Moses passera sa visite »: another man's
  if (where === 'TOWARDS' && frames.refs.some(({ kind, first }) => kind === 'PLAYER' && first > from && first < to))
    return false
  if (to - from > FAR) return false
  // « lorgne sur Sissoko, et Van Gaal sur Strootman »: another clause's
  if (
    onward &&
    cue.first > 3 &&
    /^(?:,|et)$/.test(frames.tokens[ref.first - 1]!.fold) &&
    frames.refs.some((one) => one.kind === 'PLAYER' && one.form === 'NAME' && one.first > from && one.last < to)
  )
    return false
  // « les discussions avec Akpom, signé par l’Ajax », « la piste Guedes, que Wolverhampton libère »: another clause
  // but « Parmi les prétendants figurent Chelsea et Villarreal »
  if (onward && frames.verbs.some((verb) => verb.first > from && verb.last < to && !bridges(verb))) return false
  for (let i = from + 1; i < to; i++) {
    const { text, fold } = frames.tokens[i]!
    if (/^[;«»]$/.test(text) || /^(?:mais|alors|tandis|pendant|car|puisque|quand)$/.test(fold)) return false
    // « Villarreal pour Kamara, auprès duquel Lyon est venu aux nouvelles »: the relative has a suitor of its own
    if (!onward && /^(?:duquel|auquel|lequel|que|qu'|dont)$/.test(fold) && hasClub(frames, i, to)) return false
    // « plusieurs clubs, dont Naples »
    const lists = fold === 'dont' && ref.first - i <= 2 && !acts(frames, ref)
    if (onward && !lists && /^(?:qui|que|qu'|dont|ou)$/.test(fold) && fold === frames.tokens[i]!.lower) return false
  }
  return true
}

function hasClub({ refs }: Place['frames'], from: number, to: number): boolean {
  return refs.some(
    ({ kind, form, first, last }) =>
      kind === 'CLUB' && form === 'NAME' && first > from && last < to && first - from <= 3,
  )
}

// « Bale, dont Tottenham ne veut pas se séparer »: a clause of its own, no list
function acts({ verbs }: Place['frames'], { last }: Ref): boolean {
  return verbs.some(({ first, mood }) => first > last && first - last <= 2 && mood !== 'PARTICIPLE')
}

function bridges({ mood, lemma }: VerbGroup): boolean {
  return (
    mood === 'INFINITIVE' ||
    /^(?:figurer|être|citer|compter|trouver|retrouver|nouer|établir|entamer|ouvrir|poursuivre|intensifier)$/.test(lemma)
  )
}

// « Strootman (AS Rome) », « Strootman (23 ans, AS Rome) »: where he plays
function isOfBracketed(frames: Place['frames'], ref: Ref): boolean {
  for (let i = ref.first - 1; i > 0 && ref.first - i <= 6; i--) {
    const { text } = frames.tokens[i]!
    if (text === ')' || /^[.;:]$/.test(text)) return false
    if (text === '(') return frames.ref(i - 1)?.kind === 'PLAYER'
  }
  return false
}

function isSuitor({ frames }: Place, ref: Ref): boolean {
  const preposition = frames.preposition(ref)
  if (/^(?:contre|face|depuis|devant|outre|entre)$/.test(preposition)) return false
  if (isOfBracketed(frames, ref)) return false
  for (let i = ref.first - 1; i >= 0 && ref.first - i <= 6; i--) {
    const { fold, text } = frames.tokens[i]!
    // « acheté 11 M€ à Everton »
    const between = frames.ref(i)
    if (/^[,;:.]$/.test(text) || (between && between.kind !== 'MONEY')) return true
    // « Roux, aujourd’hui à Lille »: where he plays
    if (noSuitorBefore.has(fold) || fold === "aujourd'hui") return false
  }
  return true
}

/** For whom: « pour Kamara » or the name that stands nearest, else the player in mind. */
function playersFor({ frames, entities, inMind }: Place, at: Cue, club: Ref | null = null, passing = false): string[] {
  const named = frames.refs.filter(
    (ref) =>
      ref.kind === 'PLAYER' &&
      ref !== club &&
      ref.form !== 'ADJECTIVE' &&
      // « le départ de Bale pour le Real »: whose move it is
      (passing || (!ref.aside && !behindReplace(ref))),
  )
  const distance = (ref: Ref) => (ref.first > at.last ? ref.first - at.last : at.first - ref.last)
  const [nearest] = named.toSorted((a, b) => distance(a) - distance(b))
  const ids = (nearest?.entities ?? []).filter((id) => entities.get(id)?.kind === 'PLAYER')
  if (nearest && nearest.form !== 'PRONOUN' && distance(nearest) < 18) return ids
  const one = ids[0] ?? inMind
  return one && entities.get(one)?.kind === 'PLAYER' ? [one] : []

  // « pour remplacer Thauvin », « le successeur de Kessié »
  function behindReplace(ref: Ref): boolean {
    return frames.tokens
      .slice(Math.max(0, ref.first - 4), ref.first)
      .some(({ fold }) => /^(?:remplacer|successeur|suppleer|depart|concurrence|remplacant|oublier)$/.test(fold))
  }
}

/** Deals that name no suitor are of the one whose interest was told last: « Les deux clubs sont tombés d’accord. » */
export function deals(table: string): Finder {
  const cues = cueFinder(table)
  return (place) => {
    const { frames, drafts, entities } = place
    const [cue] = cues(frames.tokens)
    if (!cue || isOpenDeal(place, cue)) return []
    const pair = pairBehind(place, cue)
    if (pair) return [{ said: { kind: 'INTEREST', ...pair, stage: 'AGREEMENT' }, ...cue, verb: carrierOf(place, cue) }]
    const [player] = playersFor(place, cue)
    const own = player ? (entities.get(player)?.club ?? null) : null
    const named = frames.refs.some(
      (ref) =>
        ref.kind === 'CLUB' && near(place, cue, ref, 'AROUND') && clubsOf(ref, entities).some((id) => id !== own),
    )
    if (!player || named) return []
    const told = drafts.findLast(
      ({ said, sentence }) =>
        said.kind === 'INTEREST' &&
        said.player === player &&
        sentence.index < frames.sentence.index &&
        frames.sentence.index - sentence.index <= 4,
    )?.said
    if (told?.kind !== 'INTEREST' || told.stage === 'WITHDRAWN') return []
    return [
      {
        said: { kind: 'INTEREST', club: told.club, player, stage: 'AGREEMENT' },
        ...cue,
        verb: carrierOf(place, cue),
      },
    ]
  }
}

// « un accord entre Gignac et les Tigres »
function pairBehind({ frames, entities }: Place, { last }: Cue): { player: string; club: string } | null {
  const at = frames.refs.findIndex((ref) => ref.first > last && frames.preposition(ref) === 'entre')
  const pair = frames.refs.slice(at, at + 2)
  if (at < 0 || pair.length < 2 || pair[0]!.first - last > 4 || pair[1]!.first - pair[0]!.last > 4) return null
  const player = pair.find(({ kind }) => kind === 'PLAYER')?.entities[0]
  const club = pair.flatMap((ref) => (ref.kind === 'PLAYER' ? [] : clubsOf(ref, entities)))[0]
  return player && club && entities.get(player)?.club !== club ? { player, club } : null
}

// « toujours pas d’accord », « reste à trouver un accord », « sans accord »
function isOpenDeal({ frames }: Place, { first, last }: Cue): boolean {
  return frames.tokens
    .slice(Math.max(0, first - 6), last + 5)
    .some(({ fold }) =>
      /^(?:pas|aucun|sans|reste|resterait|loin|manque|faute|trouver|esper\w+|cherch\w+|si|avant|jamais|desaccord|passer|souhait\w+|veut|veulent)$/.test(
        fold,
      ),
    )
}
