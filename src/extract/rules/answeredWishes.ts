import { elidedWishes } from '../readings/elidedWishes.ts'
import { rule } from '../rule.ts'

export const answersUnnamed = rule({
  id: 'wish.answer',
  reads: [],
  finds: elidedWishes,
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'NAMED' },
  says: [
    "[Newcastle](club) a sondé [Boubacar Kamara](player), le milieu de l'OM. Le joueur a dit non par téléphone.",
    "[Newcastle](club) a sondé [Boubacar Kamara](player), le milieu de l'OM. L'intéressé serait partant.",
  ],
  butNot: [
    "Newcastle a sondé Boubacar Kamara, le milieu de l'OM. L'OM a dit non.",
    "Newcastle a sondé Boubacar Kamara, le milieu de l'OM. Le joueur a dit oui à une prolongation.",
  ],
})
