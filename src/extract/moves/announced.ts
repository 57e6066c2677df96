import { wordsLike } from '../../french/wordClass.ts'
import type { Frames } from '../frames.ts'
import { isFree, type Move, moneyNear, UNSURE } from './move.ts'

const isArrival = wordsLike(/^(?:arrivee|venue|signature|recrutement|engagement|renfort)$/)
const isMove = wordsLike(/^(?:vente|transfert|depart|pret|passage|retour)$/)

/**
 * « Rennes est heureux d’annoncer la venue de Laborde », « Nice a officialisé la vente de Todibo à West Ham »; with `withSince` also
 * those that the clause takes as known: « depuis la signature de Danjuma ».
 */
export function announced(frames: Frames, inMind: string | undefined, withSince = true): Move[] {
  const out: Move[] = []
  const { tokens, refs } = frames
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const arrives = isArrival(token)
    if (!arrives && !isMove(token)) continue
    const word = token.fold
    const lead = tokens.slice(Math.max(0, i - 12), i).map(({ fold }) => fold)
    const since = lead
      .slice(-3)
      .some((before) => /^(?:depuis|apres|grace|suite|malgre|pallier|compenser|digerer|sans)$/.test(before))
    if (since && !withSince) continue
    const told =
      since ||
      lead.some((before) => /^(?:annonc|officialis|confirm|formalis|enterin)/.test(before)) ||
      // « a bouclé la vente de Doucouré à Crystal Palace »
      lead.some(
        (before, at) => /^(?:boucle|conclu|acte|scelle)$/.test(before) && /^(?:a|ont|avait)$/.test(lead[at - 1] ?? ''),
      ) ||
      isSealed(frames, i)
    if (!told || lead.some((before) => UNSURE.test(before))) continue
    const named = refs.find(
      (ref) =>
        ref.kind === 'PLAYER' &&
        ref.form !== 'PRONOUN' &&
        ref.first > i &&
        ref.first <= i + 4 &&
        frames.preposition(ref) === 'de',
    )
    // « les Tigres ont officialisé sa venue »
    const his = /^(?:sa|son)$/.test(tokens[i - 1]?.fold ?? '')
    // « Akieme, le latéral d’Almeria, dont la venue a été officialisée »
    const relative =
      tokens[i - 2]?.fold === 'dont'
        ? refs.findLast((ref) => ref.kind === 'PLAYER' && ref.last < i && i - ref.last < 14)
        : undefined
    const player = named?.entities[0] ?? relative?.entities[0] ?? (his ? inMind : undefined)
    if (!player) continue
    const end = named?.last ?? i
    const subject =
      refs.filter((ref) => ref.kind === 'CLUB' && ref.last < i && frames.isBare(ref)).at(-1)?.entities[0] ?? null
    const behind = refs.filter((ref) => ref.kind === 'CLUB' && ref.first > end && ref.first <= end + 10)
    const aim = behind.find((ref) => /^(?:à|chez|vers|pour)$/.test(frames.preposition(ref)))
    const origin = behind.find((ref) => frames.preposition(ref) === 'de')
    const main = since ? mainClub(frames) : subject
    const to = aim?.entities[0] ?? (arrives ? main : null)
    // « après son passage au Barça »: where he was
    if ((!to && !relative) || (word === 'passage' && !origin)) continue
    if (word === 'retour' && !aim) continue
    const from = origin?.entities[0] ?? (to === main || arrives ? null : main)
    const kind =
      word === 'pret' ? 'LOAN' : word === 'retour' ? 'RETURN' : isFree(frames, i, end + 3) ? 'FREE' : 'PERMANENT'
    out.push({
      player,
      from,
      to,
      first: i,
      last: Math.max(end, aim?.last ?? 0, origin?.last ?? 0),
      verb: null,
      kind,
      money: moneyNear(frames, i, end + 6),
    })
  }
  return out
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
    /^(?:bouclee?|officiel|officielle|officialisee?|actee?|finalisee?|enterinee?)$/.test(word),
  )
  return (
    seal > 0 &&
    /^(?:est|a|ete|desormais|officiellement|donc|,)$/.test(behind[seal - 1]!) &&
    !behind.some((word) => UNSURE.test(word) || word === 'quasiment' || word === 'presque')
  )
}
