import type { Draft } from '../rule.ts'

/** « L’OM a déboursé 12 M€ pour Gueye », « arrivé contre un chèque de 12 M€ »: the fee of a move that is done is no bid. */
export function withoutFees(drafts: readonly Draft[], found: readonly Draft[]): Draft[] {
  const sum = ({ said, sentence }: Draft) =>
    'money' in said && said.money ? `${sentence.index}|${said.player}|${said.money.amount}` : ''
  const fees = new Set([...drafts, ...found].flatMap((draft) => (draft.said.kind === 'TRANSFER' ? [sum(draft)] : [])))
  fees.delete('')
  const joined = new Set(
    [...drafts, ...found].flatMap(({ said }) =>
      said.kind === 'TRANSFER' && said.when === 'NOW' && said.other ? [`${said.player}|${said.other}`] : [],
    ),
  )
  const isFee = (draft: Draft) =>
    draft.said.kind === 'OFFER' &&
    draft.said.offerKind !== 'ASKING_PRICE' &&
    draft.said.status !== 'REFUSED' &&
    (fees.has(sum(draft)) ||
      // « a investi 19 M€ sur Caleta-Car », who has come: no word of a bid
      (draft.said.offerKind === 'TRANSFER' &&
        /^offer\.(?:told-sum|pay|told)$/.test(draft.rule) &&
        joined.has(`${draft.said.player}|${draft.said.club}`)))
  const place = ({ rule, sentence, first, said }: Draft) => `${rule}|${sentence.index}|${first}|${said.player}`
  const places = new Set(drafts.filter(isFee).map(place))
  return drafts.filter((draft) => !isFee(draft) && !(draft.said.kind === 'INTEREST' && places.has(place(draft))))
}

/** « De Zerbi a accueilli Brassier, prêté par Brest »: one loan, no purchase and no return beside it. */
export function withoutPurchase(drafts: readonly Draft[]): Draft[] {
  const key = ({ said, sentence }: Draft) =>
    said.kind === 'TRANSFER' ? `${sentence.index}|${said.player}|${said.other}` : ''
  const loans = new Set(
    drafts.flatMap((draft) =>
      draft.said.kind === 'TRANSFER' && draft.said.transferKind === 'LOAN' ? [key(draft)] : [],
    ),
  )
  return drafts.filter(
    (draft) =>
      draft.said.kind !== 'TRANSFER' ||
      /^(?:LOAN|FREE)$/.test(draft.said.transferKind) ||
      !loans.has(key(draft)) ||
      isPurchase(draft),
  )
}

// « a levé l’option d’achat de Guendouzi, prêté par Arsenal », « prêté à Brest, Doumbia a été acheté par le club »
function isPurchase({ chain }: Draft): boolean {
  return /^(?:acheter|racheter|acquérir|lever|transférer|vendre|revendre|céder)$/.test(chain[0]?.lemma ?? '')
}
