import { actingSuitors } from '../readings/actingSuitors.ts'
import { rule } from '../rule.ts'

export const acting = rule({
  id: 'interest.acting',
  reads: [],
  finds: actingSuitors,
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: ["Le milieu de l'OM [Boubacar Kamara](player) tarde à répondre. [Newcastle](club) patiente."],
  butNot: ["Le milieu de l'OM Boubacar Kamara tarde à répondre. Newcastle joue samedi."],
})
