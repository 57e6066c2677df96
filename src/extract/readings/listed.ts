import type { VerbGroup } from '../../french/verbGroups.ts'
import type { Ref } from '../document.ts'
import { type Frames, isClause } from '../frames.ts'
import type { Draft, Finder, Found, Place, Said } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { isChampionship } from './wishes.ts'

const JOINS = /^(?:,|et|ou|puis|voire|que|qu'|comme)$/
const CLOSES = /^(?:et|ou|puis|voire|que|qu'|comme|aussi|egalement)$/
const BESIDE = /^(?:mais|aussi|ainsi|tout|meme|surtout|notamment|egalement|encore|enfin|ensuite|bien)$/
const LEADS =
  /^(?:le|la|l'|les|son|sa|leur|un|une|jeune|ex|de|du|d'|des|a|au|aux|par|pour|sur|en|chez|avec|compatriote|coequipier|partenaire)$/
const INSIDE = 14
const LEAD = 7

/** « Giroud (Arsenal), Kalinic (Fiorentina) et Bony (City) », « de Chelsea, mais également du Real »: those that stand in one list behind the first of them. */
export function listedBehind(frames: Frames, first: Ref, own?: VerbGroup): Ref[] {
  const out: Ref[] = []
  let closed = false
  for (let at = first; ; ) {
    const joint = jointBehind(frames, at)
    const next = joint && memberBehind(frames, joint.last, first)
    if (!next || out.includes(next)) break
    if (isSubjectBehind(frames, next, own)) break
    out.push(next)
    closed ||= joint.closes
    at = next
  }
  // « suit Kamara, Milan »: no list without its last member
  return closed ||
    frames.tokens[first.first - 1]?.text === '(' ||
    /^(?:…|\.\.\.|\))$/.test(frames.tokens[(out.at(-1)?.last ?? 0) + 1]?.text ?? '')
    ? out
    : []
}

// What joins a member to the one before it, behind brackets.
function jointBehind({ tokens }: Frames, { last }: Ref): { last: number; closes: boolean } | null {
  let at = last + 1
  if (tokens[at]?.text === '(') {
    while (at < tokens.length && at - last < INSIDE && tokens[at]!.text !== ')') at++
    at++
  }
  const from = at
  while (at < tokens.length && at - from < 5 && (JOINS.test(tokens[at]!.fold) || BESIDE.test(tokens[at]!.fold))) at++
  const words = tokens.slice(from, at).map(({ fold }) => fold)
  if (!words.some((word) => JOINS.test(word) || word === 'mais')) return null
  // « Kamara, mais Milan »
  if (words.at(-1) === 'mais') return null
  return { last: at - 1, closes: words.some((word) => CLOSES.test(word)) }
}

function memberBehind(frames: Frames, joint: number, first: Ref): Ref | null {
  for (let i = joint + 1; i < frames.tokens.length && i - joint <= LEAD; i++) {
    const ref = frames.ref(i)
    if (ref?.kind === first.kind && ref.form === 'NAME') {
      const preposition = frames.preposition(ref)
      return preposition === '' || preposition === frames.preposition(first) ? ref : null
    }
    // « l’ailier du PSG Angel Di Maria »
    if (ref && ref.kind !== 'CLUB' && ref.form !== 'ADJECTIVE') return null
    if (!ref && (frames.verb(i) >= 0 || frames.tokens[i]!.kind !== 'WORD')) return null
    if (!ref && i === joint + 1 && !LEADS.test(frames.tokens[i]!.fold)) return null
  }
  return null
}

// « …, et Chelsea prépare une offre »
function isSubjectBehind(frames: Frames, ref: Ref, own?: VerbGroup): boolean {
  return frames.verbs.some(
    (verb, n) =>
      verb !== own &&
      verb.first > ref.last &&
      isClause(verb) &&
      !/^(?:qui|que|qu'|dont|ou)$/.test(frames.tokens[ref.last + 1]?.fold ?? '') &&
      !/^(?:qui|que|qu'|dont|ou)$/.test(frames.tokens[ref.last + 2]?.fold ?? '') &&
      frames.subject(n) === ref,
  )
}

/** The list around a member: those before it and those behind it. */
export function listAround(frames: Frames, ref: Ref, own?: VerbGroup): Ref[] {
  const before = frames.refs.filter(({ kind, form, last }) => kind === ref.kind && form === 'NAME' && last < ref.first)
  const first = before.slice(-4).find((one) => listedBehind(frames, one, own).includes(ref))
  return first ? [first, ...listedBehind(frames, first, own)] : listedBehind(frames, ref, own)
}

/** « allant de Pulisic (Chelsea) à Raphinha (Leeds) », « plusieurs pistes, de Savic à Pellegrini »: both ends of a range. */
export function rangeAround({ tokens, refs }: Frames, ref: Ref): Ref[] {
  const before = (one: Ref) => tokens[one.first - 1]?.fold ?? ''
  const opens = (one: Ref) =>
    /^(?:de|d')$/.test(before(one)) && /^(?:,|:|allant|vont|va|passant)$/.test(tokens[one.first - 2]?.fold ?? '')
  const men = refs.filter(({ kind, form }) => kind === ref.kind && form === 'NAME')
  const at = men.indexOf(ref)
  const [first, last] = opens(ref) ? [ref, men[at + 1]] : [men[at - 1], ref]
  if (!first || !last || !opens(first) || before(last) !== 'a' || last.first - first.last > 6) return []
  return [first, last]
}

/** The ref by which a reading of this sentence names somebody. */
function refOf({ refs }: Frames, { first, last }: Draft, id: string, kind: Ref['kind']): Ref | undefined {
  const named = refs.filter((ref) => ref.kind === kind && ref.form !== 'PRONOUN' && ref.entities.includes(id))
  return named.find((ref) => ref.first >= first && ref.last <= last) ?? (named.length === 1 ? named[0] : undefined)
}

/** What was read of one club or player holds for those listed behind: « cible Giroud (Arsenal) et Bony (City) », « dans le viseur de Chelsea, mais aussi du Real ». */
export const listedInterests: Finder = (place) =>
  spread(place, (draft, said): Found[] => {
    if (said.kind !== 'INTEREST') return []
    const { frames, entities, drafts } = place
    const isTold = (club: string, player: string) =>
      drafts.some(
        (one) =>
          one.sentence === frames.sentence &&
          one.said.kind === 'INTEREST' &&
          one.said.club === club &&
          one.said.player === player,
      )
    const club = refOf(frames, draft, said.club, 'CLUB')
    const player = refOf(frames, draft, said.player, 'PLAYER')
    return [
      ...(club ? listAround(frames, club, draft.chain[0]) : []).flatMap((ref) =>
        clubsOf(ref, entities).map((id) => ({ ref, said: { ...said, club: id } })),
      ),
      ...(player ? [...listAround(frames, player, draft.chain[0]), ...rangeAround(frames, player)] : []).flatMap(
        (ref) =>
          ref.entities
            .filter((id) => entities.get(id)?.kind === 'PLAYER')
            .map((id) => ({ ref, said: { ...said, player: id } })),
      ),
    ]
      .filter(({ said: { club, player } }) => entities.get(player)?.club !== club && !isTold(club, player))
      .map(({ ref, said }) => found(frames, draft, ref, said))
  })

/** « rêve de Liga et de Premier League », « a refusé l’OM, puis Nice »: the wish holds for each of the list. */
export const listedWishes: Finder = (place) =>
  spread(place, (draft, said): Found[] => {
    if (said.kind !== 'WISH') return []
    const { frames, document, entities } = place
    if (said.league) {
      const first = frames.refs.find(({ kind, last }) => kind === 'LEAGUE' && last <= draft.last && last >= draft.first)
      return (first ? listedBehind(frames, first) : []).flatMap((ref) => {
        const league = document.register.get(ref.entities[0]!)?.name
        return league && isChampionship(league) ? [found(frames, draft, ref, { ...said, league })] : []
      })
    }
    const first = said.club ? refOf(frames, draft, said.club, 'CLUB') : undefined
    return (first ? listedBehind(frames, first) : []).flatMap((ref) =>
      clubsOf(ref, entities).map((club) => found(frames, draft, ref, { ...said, club })),
    )
  })

function spread(place: Place, of: (draft: Draft, said: Said) => Found[]): Found[] {
  return place.drafts
    .filter(({ sentence }) => sentence === place.frames.sentence)
    .flatMap((draft) => of(draft, draft.said))
}

function found({ verbs }: Frames, { chain, settled }: Draft, { first, last }: Ref, said: Said): Found {
  const verb = chain[0] ? verbs.indexOf(chain[0]) : -1
  return { said, first, last, verb: verb < 0 ? null : verb, ...(settled ? { settled } : {}) }
}
