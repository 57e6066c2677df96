import { carriedSums } from '../readings/carriedSums.ts'
import { leftOverSums } from '../readings/leftOverSums.ts'
import { otherSums } from '../readings/otherSums.ts'
import { salaries } from '../readings/salaries.ts'
import { sums } from '../readings/sums.ts'
import { swapOffered } from '../readings/swapOffered.ts'
import { swaps } from '../readings/swaps.ts'
import { terms } from '../readings/terms.ts'
import { verdicts } from '../readings/verdicts.ts'
import { rule } from '../rule.ts'

export const toldSum = rule({
  id: 'offer.told-sum',
  reads: [],
  finds: sums,
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'MADE' },
  says: [
    "[Newcastle](club) et l'OM sont d'accord pour [53 M€](money), [Boubacar Kamara](player) passera sa visite médicale.",
    "Le bon de sortie de [Boubacar Kamara](player), le milieu de l'[OM](club), est fixé à [3 M€](money).",
  ],
  butNot: ["Boubacar Kamara, recruté 12 M€ à Newcastle en 2019, joue à l'OM."],
})

// Finders run in the order of their names: terms, other sums, wages and answers know the bids, answers the wages.
export const toldWage = rule({
  id: 'offer.told-wage',
  reads: [],
  finds: salaries,
  gives: { kind: 'OFFER', offerKind: 'CONTRACT', status: 'MADE' },
  says: ["[Newcastle](club) insiste pour le milieu de l'OM [Boubacar Kamara](player), qui toucherait 4 M€ par an."],
  butNot: ["Le milieu de l'OM Boubacar Kamara touche 4 M€ par an."],
})

export const toldTerms = rule({
  id: 'offer.told-terms',
  reads: [],
  finds: terms,
  gives: { kind: 'OFFER', offerKind: 'CONTRACT', status: 'ACCEPTED' },
  says: [
    "Le milieu de l'OM [Boubacar Kamara](player) a trouvé un terrain d'entente avec [Newcastle](club) pour cinq saisons.",
    "Le milieu de l'OM [Boubacar Kamara](player) réfléchit. Un contrat de quatre ans l'attend à [Newcastle](club).",
  ],
  butNot: [
    'Boubacar Kamara a signé à Newcastle un contrat de cinq ans.',
    'Boubacar Kamara a passé cinq ans à Newcastle.',
  ],
})

export const toldSwap = rule({
  id: 'offer.told-swap',
  reads: [],
  finds: swaps,
  gives: { kind: 'OFFER', offerKind: 'SWAP', status: 'MADE' },
  says: [
    '[Newcastle](club) a proposé Miguel Almirón et [10 M€](money) en échange de [Boubacar Kamara](player).',
    "Le milieu de l'OM [Boubacar Kamara](player) plaît. [Newcastle](club) souhaite inclure Miguel Almirón dans l'opération.",
  ],
  butNot: ["Newcastle a échangé avec l'agent de Boubacar Kamara."],
})

export const toldYesOrNo = rule({
  id: 'offer.told-verdict',
  reads: [],
  finds: verdicts,
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'REFUSED' },
  says: [
    "[Newcastle](club) a proposé [15 M€](money) pour le milieu de l'OM [Boubacar Kamara](player). Refus immédiat.",
    "[Newcastle](club) a proposé [15 M€](money) pour le milieu de l'OM [Boubacar Kamara](player). Marseille dit oui.",
  ],
  butNot: ["Newcastle a proposé 15 M€ pour le milieu de l'OM Boubacar Kamara. Le club a refusé de répondre."],
})

export const toldVariant = rule({
  id: 'offer.other-sum',
  reads: [],
  finds: otherSums,
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'MADE' },
  says: [
    '[Newcastle](club) a proposé 15 M€ pour [Boubacar Kamara](player). Le Times penche plutôt pour [18 M€](money).',
  ],
  butNot: ['Le Times évoque 18 M€ pour Boubacar Kamara.'],
})

export const toldBehind = rule({
  id: 'offer.told-behind',
  reads: [],
  finds: carriedSums,
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'MADE' },
  says: [
    "30 M€. C'est la somme exigée par l'[OM](club) pour son milieu [Boubacar Kamara](player).",
    "Le milieu de l'OM [Boubacar Kamara](player) plaît. L'OM n'a pas cédé à 20 M€. C'est, dit-on, ce qu'avait proposé [Newcastle](club).",
  ],
  butNot: ["L'OM a perdu 30 M€. C'est la somme de ses dettes, et Boubacar Kamara joue."],
})

export const toldTrade = rule({
  id: 'offer.told-trade',
  reads: [],
  finds: swapOffered,
  gives: { kind: 'OFFER', offerKind: 'SWAP', status: 'MADE' },
  says: [
    "[Newcastle](club) veut le milieu de l'OM [Boubacar Kamara](player). Pour l'obtenir, Newcastle a offert Miguel Almirón à l'OM.",
    "[Newcastle](club) veut le milieu de l'OM [Boubacar Kamara](player). Miguel Almirón ferait le chemin inverse.",
  ],
  butNot: ["Newcastle veut le milieu de l'OM Boubacar Kamara. L'OM a offert Miguel Almirón à ses supporters."],
})

export const toldLeft = rule({
  id: 'offer.told-sum-left',
  reads: [],
  finds: leftOverSums,
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'MADE' },
  says: [
    "Le milieu de l'[OM](club) [Boubacar Kamara](player) plaît en Angleterre. Il faudrait [40 M€](money) pour que Pablo Longoria se résigne.",
    "[Newcastle](club) veut le milieu de l'OM [Boubacar Kamara](player). Newcastle a attaqué à [20 M€](money).",
  ],
  butNot: ["Le milieu de l'OM Boubacar Kamara plaît à Newcastle, qui dispose de 50 M€."],
})
