import { wordsLike } from '../../french/wordClass.ts'
import type { Ref } from '../document.ts'
import { type Frames, isClause } from '../frames.ts'
import type { TransferKind } from '../reading.ts'
import { headOf } from './headOf.ts'
import { isFree, type Move, moneyNear, UNSURE } from './move.ts'
import { isPresupposed } from './presupposed.ts'

const isArrival = wordsLike(/^(?:arrivees?|venues?|signatures?|recrutements?|engagements?|renforts?|achats?)$/)
const isMove = wordsLike(/^(?:ventes?|transferts?|departs?|prets?|passage|retours?|cession|exil)$/)
const SINCE = /^(?:depuis|apres|grace|suite|malgre|pallier|compenser|digerer|sans)$/
const REACH = 16

/**
 * « Rennes est heureux d’annoncer la venue de Laborde », « Nice a officialisé la vente de Todibo à West Ham »; with `withSince` also
 * those that the clause takes as known: « depuis la signature de Danjuma », « lors du transfert de Laborde à Nice en 2022 ».
 */
export function announced(frames: Frames, inMind: string | undefined, published: string, withSince = true): Move[] {
  const out: Move[] = []
  const { tokens, refs } = frames
  const year = Number(published.slice(0, 4))
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const arrives = isArrival(token)
    if (!arrives && !isMove(token)) continue
    const words = tokens.slice(Math.max(0, i - 12), i).map(({ fold }) => fold)
    // « va goûter à tout cela, Nice ayant confirmé l’engagement de Gueye »: told by the words behind
    const lead = words.slice(Math.max(0, words.lastIndexOf('ayant')))
    const since = lead.slice(-3).some((before) => SINCE.test(before))
    if (since && !withSince) continue
    const player = moverOf(frames, i, inMind)
    if (!player) continue
    const end = player.ref?.last ?? i
    const said = since || isAnnounced(lead) || isSealed(frames, i)
    const known = !said && withSince && !player.relative && isPresupposed(frames, i, end, year)
    if (!(said || known) || lead.some((before) => UNSURE.test(before))) continue
    const before = refs.filter((ref) => ref.kind === 'CLUB' && ref.last < i && frames.isBare(ref)).at(-1)
    const main = since || known ? mainClub(frames) : (before?.entities[0] ?? null)
    const { aim, origin: told } = sides(frames, player.ref?.first ?? i, end)
    const bracketed = bracketAt(frames, end)
    const origin = told ?? (arrives || token.fold === 'pret' ? bracketed : undefined)
    const to = aim?.entities[0] ?? (arrives ? main : null)
    const word = token.fold
    // « après son passage au Barça »: where he was; « l’arrivée de Gueye » in a list: the club the lines before tell
    const comes = arrives || (token.fold === 'pret' && bracketed !== undefined)
    if (!to && !player.relative && !(known && comes && player.ref)) continue
    if ((word === 'passage' && !origin) || (/^retours?$/.test(word) && !aim)) continue
    const last = Math.max(end, aim?.last ?? 0, origin?.last ?? 0)
    const move: Move = {
      player: player.id,
      from: origin?.entities[0] ?? (to === main || arrives || known ? null : main),
      to,
      first: i,
      last,
      verb: null,
      kind: kindOf(frames, i, end),
      money: moneyNear(frames, i, end + 6),
    }
    const named = player.ref && token.fold.endsWith('s') ? player.ref.entities : [player.id]
    out.push(
      ...named.map((one) => ({ ...move, player: one })),
      ...(token.fold.endsWith('s') ? others(frames, move) : []),
    )
  }
  return out
}

interface Mover {
  readonly id: string
  readonly ref: Ref | null
  readonly relative: boolean
}

function moverOf(frames: Frames, i: number, inMind: string | undefined): Mover | null {
  const { tokens, refs } = frames
  const named = refs.find(
    (ref) =>
      ref.kind === 'PLAYER' &&
      ref.form !== 'PRONOUN' &&
      ref.first > i &&
      ref.first <= i + 4 &&
      frames.preposition(ref) === 'de',
  )
  if (named) return { id: named.entities[0]!, ref: named, relative: false }
  // « Akieme, le latéral d’Almeria, dont la venue a été officialisée »
  const relative =
    tokens[i - 2]?.fold === 'dont'
      ? refs.findLast((ref) => ref.kind === 'PLAYER' && ref.last < i && i - ref.last < 14)
      : undefined
  if (relative) return { id: relative.entities[0]!, ref: null, relative: true }
  // « les Tigres ont officialisé sa venue »
  const his = /^(?:sa|son)$/.test(tokens[i - 1]?.fold ?? '')
  // « secoué par Gueye et son arrivée à Everton »
  const owner = his && tokens[i - 2]?.fold === 'et' ? frames.ref(i - 3) : undefined
  if (owner?.kind === 'PLAYER') return { id: owner.entities[0]!, ref: null, relative: false }
  // « Un an après son arrivée au Bayern, Sadio Mané s’en va »
  const head = his ? (headOf(frames, i) ?? subjectBefore(frames, i)) : null
  if (head) return { id: head, ref: null, relative: false }
  return his && inMind ? { id: inMind, ref: null, relative: false } : null
}

// « Bella-Kotchap n’a pas joué depuis son prêt au PSV »
function subjectBefore(frames: Frames, i: number): string | null {
  if (!SINCE.test(frames.tokens[i - 2]?.fold ?? '')) return null
  const n = frames.verbs.findLastIndex((verb) => isClause(verb) && verb.last < i)
  const subject = n < 0 ? null : frames.subject(n)
  return subject?.kind === 'PLAYER' && subject.form !== 'PRONOUN' ? subject.entities[0]! : null
}

function isAnnounced(lead: readonly string[]): boolean {
  return (
    lead.some((before) =>
      /^(?:annonc|officialis|confirm|formalis|enterin|inform|communiqu|notifi|proclam|revel)/.test(before),
    ) ||
    // « a bouclé la vente de Doucouré à Crystal Palace »
    lead.some(
      (before, at) =>
        /^(?:boucle|conclu|acte|scelle|finalise)$/.test(before) &&
        /^(?:a|ont|avait|avons|avions|avaient)$/.test(lead[at - 1] ?? ''),
    )
  )
}

// « la vente de Gueye, l’enfant de Dakar, à Everton »: the clubs behind him, up to the next man
function sides(frames: Frames, first: number, end: number): { aim: Ref | undefined; origin: Ref | undefined } {
  const next = frames.refs.find((ref) => ref.kind === 'PLAYER' && ref.form === 'NAME' && ref.first > end)
  // « la venue d’Onana, qui sortait d’un prêt à Mouscron »
  const told = frames.verbs.find((verb) => verb.first > end && isClause(verb))?.first ?? Number.POSITIVE_INFINITY
  const limit = Math.min(told, end + REACH, next?.first ?? Number.POSITIVE_INFINITY, frames.reach(first))
  const behind = frames.refs.filter((ref) => ref.kind === 'CLUB' && ref.first > end && ref.first <= limit)
  const near = behind.filter((ref) => ref.first <= end + 10 || /^[,(]$/.test(frames.tokens[end + 1]?.text ?? ''))
  return {
    aim: near.find((ref) => /^(?:à|chez|vers|pour)$/.test(frames.preposition(ref))),
    origin: near.find((ref) => frames.preposition(ref) === 'de' && ref.form !== 'ADJECTIVE'),
  }
}

// « le prêt de Debuchy (Arsenal) »
function bracketAt({ tokens, refs }: Frames, end: number): Ref | undefined {
  const ref = refs.find(({ kind, first }) => kind === 'CLUB' && first === end + 2)
  return ref && tokens[end + 1]?.text === '(' && tokens[ref.last + 1]?.text === ')' ? ref : undefined
}

// « les arrivées de Gueye à Everton, de Mané au Bayern et de Diop à Nice »
function others(frames: Frames, model: Move): Move[] {
  const out: Move[] = []
  let end = model.last
  for (const [i, ref] of frames.refs.entries()) {
    const club = frames.refs
      .slice(i + 1)
      .find(({ kind, first }) => kind === 'CLUB' && frames.tokens[first - 1]?.text !== '(')
    if (ref.first <= end) continue
    if (ref.kind !== 'PLAYER' || ref.form !== 'NAME' || frames.preposition(ref) !== 'de' || ref.first - end > 5)
      continue
    if (!club || club.first - ref.last > 10 || !/^(?:à|chez)$/.test(frames.preposition(club))) break
    const to = club.entities[0]!
    out.push({ ...model, player: ref.entities[0]!, from: null, to, first: ref.first, last: club.last, money: null })
    end = club.last
  }
  return out
}

function kindOf(frames: Frames, i: number, end: number): TransferKind {
  const word = frames.tokens[i]!.fold
  if (/^prets?$/.test(word)) return 'LOAN'
  if (/^retours?$/.test(word)) return 'RETURN'
  if (isLoanBehind(frames, end)) return 'LOAN'
  return isFree(frames, i, end + 3) ? 'FREE' : 'PERMANENT'
}

// « l’arrivée de Gueye, l’international sénégalais de 33 ans, sous la forme d’un prêt »
function isLoanBehind({ tokens, refs }: Frames, end: number): boolean {
  const next = refs.find((ref) => ref.kind === 'PLAYER' && ref.form === 'NAME' && ref.first > end)
  const words = tokens
    .slice(end + 1, Math.min(end + 20, next?.first ?? Number.POSITIVE_INFINITY))
    .map(({ fold }) => fold)
  return words.some(
    (word, i) =>
      word === 'pret' && /^(?:forme d' un|en)$/.test(words.slice(i - (words[i - 1] === 'en' ? 1 : 3), i).join(' ')),
  )
}

// « Les Toffees n’y songent plus depuis la signature de Danjuma »: the club that does the clause, when only one does
function mainClub(frames: Frames): string | null {
  const clubs = new Set(
    frames.verbs.flatMap(({ mood }, n) => {
      const subject = /^(?:INDICATIVE|CONDITIONAL)$/.test(mood) ? frames.subject(n) : null
      return subject?.kind === 'CLUB' && subject.form !== 'PRONOUN' ? subject.entities : []
    }),
  )
  return clubs.size === 1 ? [...clubs][0]! : null
}

// « Le transfert de Gueye à Everton est bouclé »
function isSealed({ tokens }: Frames, noun: number): boolean {
  const behind = tokens.slice(noun, noun + 20).map(({ fold }) => fold)
  const seal = behind.findIndex((word) =>
    /^(?:bouclee?|officiel|officielle|officialisee?|actee?|signee?|cassee?|interrompue?|rompue?|ecourtee?|finalisee?|enterinee?|effectif|effective)$/.test(
      word,
    ),
  )
  return (
    seal > 0 &&
    /^(?:est|a|ete|desormais|officiellement|devenue?|donc|,)$/.test(behind[seal - 1]!) &&
    !behind.some((word) => UNSURE.test(word) || word === 'quasiment' || word === 'presque')
  )
}
