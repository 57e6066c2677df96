import type { Ref } from '../document.ts'
import type { Frames } from '../frames.ts'
import type { TransferKind } from '../reading.ts'

/** A move as its words tell it; a side that they do not tell is null. */
export interface Move {
  readonly player: string
  readonly from: string | null
  readonly to: string | null
  readonly first: number
  readonly last: number
  readonly verb: number | null
  readonly kind: TransferKind
  readonly money: Ref['money'] | null
  /** Told as long past by its form: « prêté aux Verts, à Nice et à Marseille ». */
  readonly past?: true
  /** Told in a list that the line before announces: of the club that it speaks of. */
  readonly listed?: true
  /** Told as leaving, with no word of where to. */
  readonly leaves?: true
  /** Told from where he came to the club he is at: « transfuge d’Everton ». */
  readonly arrives?: true
  /** Told of the option of his loan: by the club he is lent to. */
  readonly bought?: true
}

/** Words before an announcement that is still to come. Folded. */
export const UNSURE = /^(?:pas|jamais|dement\w*|devrait|pourrait|va|vont|avant|attend\w*|aurait|serait|point|bientot)$/
/** Words of a move without a fee. Folded. */
export const FREE = /^(?:libre|libres|librement|gratuitement|gratuit|gratis)$/

/** « arrivé libre de Bâle » */
export function isFree({ tokens }: Frames, first: number, last: number): boolean {
  const words = tokens.slice(Math.max(0, first - 2), last + 4).map(({ fold }) => fold)
  return words.some(
    (word, i) =>
      FREE.test(word) ||
      (/^(?:indemnite|bourse|contrepartie|frais)$/.test(word) && /^(?:sans|aucune|zero)$/.test(words[i - 1] ?? '')),
  )
}

/** « débarqué en 2021 sous la forme d’un prêt ». */
export function isLoan({ tokens, verbs }: Frames, last: number): boolean {
  // « vendu à Chelsea et laissé en prêt à Lyon »: the next verb's
  const next = verbs.find(({ first }) => first > last)?.first ?? Number.POSITIVE_INFINITY
  const words = tokens.slice(last + 1, Math.min(last + 9, next)).map(({ fold }) => fold)
  return words.some((word, i) => word === 'pret' && /^(?:un|en|de|d')$/.test(words[i - 1] ?? ''))
}

/** The sum that stands near these tokens, no salary, and not the next man’s: « prêté à Nice et Traoré vendu 18 M€ à Villa ». */
export function moneyNear({ refs }: Frames, from: number, to: number): Ref['money'] | null {
  const sum = refs.find(({ kind, first, money }) => kind === 'MONEY' && first >= from && first <= to + 5 && !money?.per)
  const isNext = refs.some(
    ({ kind, form, first, last }) => kind === 'PLAYER' && form === 'NAME' && first > to && sum && last < sum.first,
  )
  return isNext ? null : (sum?.money ?? null)
}
