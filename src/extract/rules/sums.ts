import { sums } from '../readings/sums.ts'
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
