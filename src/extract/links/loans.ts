import type { Token } from '../../french/token.ts'
import type { Ref } from '../document.ts'

const REACH = 9

/** « un prêt de Jovetic avec obligation d’achat fixée à 15 M€ »: the sum of the obligation behind the player whose name ends at `last`; null where none is told. */
export function obligationBehind(tokens: readonly Token[], last: number, money: readonly Ref[]): Ref | null {
  const words = tokens.slice(last + 1, last + REACH)
  const at = words.findIndex(({ fold }) => fold === 'obligation')
  if (at < 0 || words.slice(0, at).some(({ kind }) => kind === 'MARK')) return null
  return money.find(({ first }) => first > last + at && first - last < 14) ?? null
}

const TALKS =
  /^(?:conditions$|modalites$|discu|negoci|pourparlers$|contacts?$|renseign|pistes?$|candidat|options?$|tarif$|prix$)/

/** « demande ses conditions pour un prêt », « s’est renseigné pour un prêt »: the form of talks at token `first`, no bid. */
export function isOfTalks(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.fold === 'pour' && TALKS.test(tokens[first - 2]?.fold ?? '')
}

/** « le prêt avec option d’achat proposé par l’Atlético »: a bid in spite of its article. */
export function isProposedBy(tokens: readonly Token[], i: number): boolean {
  const by = tokens.slice(i + 1, i + 9).findIndex(({ fold }) => /^(?:propose|offert|soumis|demande)$/.test(fold))
  return by >= 0 && tokens[i + by + 2]?.fold === 'par'
}

/** « un prêt de Jovetic », « un prêt du Monténégrin » */
export function isGenitive(tokens: readonly Token[], { first }: Ref): boolean {
  return [tokens[first - 1], tokens[first]].some((token) => /^(?:de|du|d')$/.test(token?.fold ?? ''))
}

/** « la proposition, un prêt gratuit celle-là », « une offre savante : un prêt d’un an » */
export function isLoanBehind(tokens: readonly Token[], last: number): boolean {
  const mark = [last + 1, last + 2].find((i) => /^[,:]$/.test(tokens[i]?.text ?? ''))
  return mark !== undefined && /^une?$/.test(tokens[mark + 1]?.fold ?? '') && tokens[mark + 2]?.lower === 'prêt'
}
