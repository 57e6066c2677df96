import type { Frames } from '../frames.ts'
import { isFree, type Move, moneyNear, UNSURE } from './move.ts'

/** « Rennes est heureux d’annoncer la venue de Laborde », « Nice a officialisé la vente de Todibo à West Ham ». */
export function announced(frames: Frames, inMind: string | undefined): Move[] {
  const out: Move[] = []
  const { tokens, refs } = frames
  for (const [i, { fold: word }] of tokens.entries()) {
    const arrives = /^(?:arrivee|venue|signature|recrutement|engagement|renfort)$/.test(word)
    if (!arrives && !/^(?:vente|transfert|depart|pret|passage)$/.test(word)) continue
    const lead = tokens.slice(Math.max(0, i - 12), i).map(({ fold }) => fold)
    const since = lead
      .slice(-3)
      .some((before) => /^(?:depuis|apres|grace|suite|malgre|pallier|compenser|digerer)$/.test(before))
    const told =
      since ||
      lead.some((before) => /^(?:annonc|officialis|confirm|formalis|enterin)/.test(before)) ||
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
    const player = named?.entities[0] ?? (his ? inMind : undefined)
    if (!player) continue
    const end = named?.last ?? i
    const subject =
      refs.filter((ref) => ref.kind === 'CLUB' && ref.last < i && frames.isBare(ref)).at(-1)?.entities[0] ?? null
    const behind = refs.filter((ref) => ref.kind === 'CLUB' && ref.first > end && ref.first <= end + 10)
    const aim = behind.find((ref) => /^(?:à|chez|vers|pour)$/.test(frames.preposition(ref)))
    const origin = behind.find((ref) => frames.preposition(ref) === 'de')
    const to = aim?.entities[0] ?? (arrives && !since ? subject : null)
    if (!to) continue
    const from = origin?.entities[0] ?? (to === subject || arrives ? null : subject)
    const kind = word === 'pret' ? 'LOAN' : isFree(frames, i, end + 3) ? 'FREE' : 'PERMANENT'
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

// « Le transfert de Gueye à Everton est bouclé »
function isSealed({ tokens }: Frames, noun: number): boolean {
  const behind = tokens.slice(noun, noun + 14).map(({ fold }) => fold)
  const seal = behind.findIndex((word) =>
    /^(?:bouclee?|officiel|officielle|officialisee?|actee?|finalisee?|enterinee?)$/.test(word),
  )
  return (
    seal > 0 &&
    /^(?:est|a|ete|desormais|officiellement|donc|,)$/.test(behind[seal - 1]!) &&
    !behind.some((word) => UNSURE.test(word) || word === 'quasiment' || word === 'presque')
  )
}
