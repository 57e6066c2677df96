import type { Ref } from '../document.ts'
import type { Frames } from '../frames.ts'
import { isFree, isLoan, type Move, UNSURE } from './move.ts'

const RECRUIT = /^(?:recrues?|renforts?|acquisition|transfuge|pioche|prise|achat|arrivant|venu)$/
const HOME =
  /^(?:club|maison|equipe|employeur|destination|port|patrie|ecurie|ville|tunique|famille|terre|foyer|couleurs)$/
/** What joins a recruit to his name: « … s’appelle Gueye », « … ? Gueye ». */
const IS_CALLED =
  /^(?:s'|se|appelle|appellent|nomme|nomment|a|ont|pour|nom|est|sera|repond|prenom|il|de|:|\?|,|–|-|et|son|ce|c'|n'|autre|que|donc|enfin)$/

/**
 * « Le onzième renfort d’Everton s’appelle Gueye », « La dernière recrue d’Everton ? Gueye », « Everton, nouveau port d’attache de Gueye »,
 * « fin du suspense : ce sera Everton ». A negation, a chance or a rumour shows nobody.
 */
export function byNewcomer(frames: Frames, inMind: string | undefined, own: (player: string) => string | null): Move[] {
  const { tokens, refs } = frames
  const { folds } = frames
  if (
    folds.some((word) => UNSURE.test(word) || /^(?:si|prochaine?|future?|potentielle?|possible|ideale?|ou)$/.test(word))
  )
    return []
  const out: Move[] = []
  for (const [i, club] of refs.entries()) {
    if (club.kind !== 'CLUB' || club.entities.length > 1) continue
    const player =
      calledBehind(club, refs[i + 1]) ??
      newHomeOf(club, refs[i + 1]) ??
      (itWillBe(club) ? (refs[i + 1]?.kind === 'PLAYER' ? refs[i + 1]!.entities[0]! : inMind) : null)
    const to = club.entities[0]!
    if (!player || own(player) === to) continue
    const last = Math.max(club.last, refs[i + 1]?.kind === 'PLAYER' ? refs[i + 1]!.last : 0)
    const kind = isLoan(frames, last) ? 'LOAN' : isFree(frames, club.first, last) ? 'FREE' : 'PERMANENT'
    out.push({ player, from: null, to, first: club.first, last, verb: null, kind, money: null })
  }
  return out

  function calledBehind(club: Ref, next: Ref | undefined): string | null {
    if (next?.kind !== 'PLAYER' || next.form !== 'NAME' || next.first - club.last > 7) return null
    if (frames.preposition(club) !== 'de') return null
    const lead = folds.slice(Math.max(0, club.first - 5), club.first)
    const at = lead.findIndex((word) => RECRUIT.test(word))
    const gap = folds.slice(club.last + 1, next.first)
    if (
      at < 0 ||
      gap.length === 0 ||
      !gap.every((word) => IS_CALLED.test(word)) ||
      !gap.some((word) => /^(?:appelle|nomme|nom|est|:|\?|repond)$/.test(word))
    )
      return null
    return next.entities[0]!
  }

  function newHomeOf(club: Ref, next: Ref | undefined): string | null {
    if (next?.kind !== 'PLAYER' || next.form === 'PRONOUN' || tokens[club.last + 1]?.text !== ',') return null
    const gap = folds.slice(club.last + 2, next.first)
    return gap.length <= 7 &&
      /^(?:le|la|nouveau|nouvelle|nouvel)$/.test(gap[0] ?? '') &&
      gap.some((word) => /^nouve/.test(word)) &&
      gap.some((word) => HOME.test(word))
      ? next.entities[0]!
      : null
  }

  function itWillBe(club: Ref): boolean {
    const lead = folds.slice(Math.max(0, club.first - 5), club.first)
    const at = lead.findIndex((word, i) => word === 'sera' && lead[i - 1] === 'ce')
    return (
      at >= 0 &&
      frames.preposition(club) === '' &&
      (lead.some((word) => /^(?:donc|finalement|bien)$/.test(word)) ||
        folds.some((word) => /^(?:suspense|feuilleton|denouement|tranche|choisi)$/.test(word)))
    )
  }
}
