import type { Frames } from '../frames.ts'
import type { Move } from './move.ts'

type Told = Pick<Move, 'player' | 'to'>

/** « Après Gueye, c’est Diouf qui pousse les portes d’Everton »: who is named as the one before has gone there, too. */
export function byCompany(frames: Frames, told: readonly Told[]): Move[] {
  const { tokens, refs } = frames
  return refs.flatMap((ref): Move[] => {
    if (ref.kind !== 'PLAYER' || ref.form !== 'NAME' || !/^apres$/.test(tokens[ref.first - 1]?.fold ?? '')) return []
    if (tokens[ref.last + 1]?.text !== ',') return []
    const behind = tokens.slice(ref.last + 2, ref.last + 16).map(({ fold }) => fold)
    const next = refs.find(({ kind, form, first }) => kind === 'PLAYER' && form === 'NAME' && first > ref.last)
    const goes = told.find(({ player, to }) => to !== null && next?.entities.includes(player))
    const also =
      (/^(?:ce|c')$/.test(behind[0] ?? '') && behind.includes('qui')) ||
      behind.some((word, i) => word === 'aussi' || (word === 'tour' && behind[i - 1] === 'son')) ||
      /^(?:voila|voici|place|a)$/.test(behind[0] ?? '')
    if (!goes?.to || !next || !also || next.first - ref.last > 8) return []
    const ends = { first: ref.first, last: next.last, verb: null }
    return ref.entities.map((player) => ({ player, from: null, to: goes.to, ...ends, kind: 'PERMANENT', money: null }))
  })
}
