import { contractEnds } from '../readings/contracts.ts'
import { rule } from '../rule.ts'

export const contractEnd = rule({
  id: 'contract.end',
  reads: [],
  finds: contractEnds,
  gives: { kind: 'CONTRACT_END' },
  says: [
    "Le milieu de l'OM [Boubacar Kamara](player) est sous contrat jusqu'en juin 2022.",
    'Il ne reste que deux ans de contrat à [Boubacar Kamara](player), le milieu de l’OM.',
    "Lié à l'[OM](club) jusqu'en juin 2022, [Boubacar Kamara](player) réfléchit.",
    "Le milieu de l'OM [Boubacar Kamara](player) est en fin de contrat.",
    '[Boubacar Kamara](player), qui a paraphé un bail de quatre ans avec [Newcastle](club), sourit.',
    "À un an du terme de son bail, [Boubacar Kamara](player), le milieu de l'[OM](club), réfléchit.",
  ],
  butNot: [
    "Boubacar Kamara, le milieu de l'OM, est prêté jusqu'en 2023.",
    "L'OM propose à Boubacar Kamara, le milieu de l'OM, un contrat jusqu'en 2027.",
    'Boubacar Kamara a signé en 2016.',
    'Le contrat de sponsoring de Boubacar Kamara rapporte.',
  ],
})
