import { rule } from '../rule.ts'

export const contractEnd = rule({
  id: 'contract.end',
  reads: [
    'fin de contrat|bail [avec CLUB] [à CLUB] DATE',
    'contrat [avec CLUB] [à CLUB] DATE',
    'bail [avec CLUB] [à CLUB] DATE',
    'engagement avec CLUB DATE',
    'terme de son contrat|bail DATE',
    'expiration de son contrat|bail DATE',
    'sous contrat [avec CLUB] [à CLUB] DATE',
    'PLAYER être lié [à CLUB] DATE',
    'PLAYER être engagé [avec CLUB] DATE',
    "PLAYER s'engager [avec CLUB] [à CLUB] DATE",
    'PLAYER signer [à CLUB] DATE',
    'PLAYER prolonger [avec CLUB] [à CLUB] DATE',
    'PLAYER être libre DATE',
    'libre DATE',
  ],
  gives: { kind: 'CONTRACT_END' },
  says: [
    "Le milieu de l'OM [Boubacar Kamara](player) est sous contrat jusqu'en juin 2022.",
    'Il ne reste que deux ans de contrat à [Boubacar Kamara](player), le milieu de l’OM.',
    "Lié à l'[OM](club) jusqu'en juin 2022, [Boubacar Kamara](player) réfléchit.",
  ],
  butNot: ['Boubacar Kamara a signé en 2016.', 'Le contrat de sponsoring de Boubacar Kamara rapporte.'],
})
