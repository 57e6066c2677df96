import type { Ref } from '../document.ts'
import type { Frames } from '../frames.ts'
import { isFree, isLoan, type Move, UNSURE } from './move.ts'

const SHOWS = /^(?:voila|voici|revoila|revoici|bienvenue|welcome)$/

/**
 * « Voilà Kamara à Newcastle », « Bienvenue à Newcastle, Boubacar Kamara », « Le voici lyonnais »: somebody shown where he has come to.
 * A negation, a question or « bientôt » shows nobody.
 */
export function byShowing(frames: Frames, inMind: string | undefined, own: (player: string) => string | null): Move[] {
  const { tokens, refs } = frames
  if (tokens.some(({ text, fold }) => text === '?' || UNSURE.test(fold) || fold === 'si')) return []
  return tokens.flatMap((token, i): Move[] => {
    if (!SHOWS.test(token.fold)) return []
    const club = refs.find(
      (ref) => ref.kind === 'CLUB' && ref.first > i && ref.first - i <= 9 && isThere(frames, ref, i),
    )
    if (!club || frames.verbs.some(({ first, mood }) => first > i && first < club.first && mood !== 'PARTICIPLE'))
      return []
    const named = refs.find(
      (ref) =>
        ref.kind === 'PLAYER' &&
        ref.form !== 'PRONOUN' &&
        ref.first > i &&
        ref.first - i <= 9 &&
        ref.entities.length === 1,
    )
    const clitic = /^(?:le|la|l'|me)$/.test(tokens[i - 1]?.fold ?? '')
    const player = named?.entities[0] ?? (clitic ? inMind : undefined)
    const to = club.entities[0]!
    if (!player || own(player) === to) return []
    const last = Math.max(club.last, named?.last ?? 0)
    const kind = isLoan(frames, club.last) ? 'LOAN' : isFree(frames, i, last) ? 'FREE' : 'PERMANENT'
    return [{ player, from: null, to, first: i, last, verb: null, kind, money: null }]
  })
}

function isThere(frames: Frames, ref: Ref, shows: number): boolean {
  if (ref.form === 'ADJECTIVE') return ref.first - shows <= 5
  const preposition = frames.preposition(ref)
  if (/^(?:à|chez)$/.test(preposition)) return true
  const before = frames.tokens.slice(shows, ref.first).map(({ fold }) => fold)
  return (
    preposition === 'de' &&
    before.some((word) => /^(?:joueur|maillot|couleurs|recrue|renfort|tunique|pensionnaire)$/.test(word))
  )
}
