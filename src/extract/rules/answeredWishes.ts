import { decidedClubs } from '../readings/decided.ts'
import { elidedWishes } from '../readings/elidedWishes.ts'
import { pointedWishes } from '../readings/pointedWishes.ts'
import { wonOver } from '../readings/projects.ts'
import { shortAnswers } from '../readings/shortAnswers.ts'
import { rule } from '../rule.ts'
import { wantsAway } from './leavings.ts'
import { wantsToLeave, wantsToStay } from './ownWishes.ts'
import { wantsToRemain } from './stays.ts'
import { testsLeague } from './temptations.ts'
import { prefersLeague, wantsToJoin } from './wishes.ts'

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

export const pointsAtWish = rule({
  id: 'wish.pointed',
  reads: [],
  finds: pointedWishes([wantsToJoin, prefersLeague, testsLeague, wantsToLeave, wantsAway, wantsToStay, wantsToRemain]),
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: ["Le milieu de l'OM [Boubacar Kamara](player) a un plan. Son rêve ? Rejoindre [Newcastle](club)."],
  butNot: [
    'Newcastle cherche un milieu. Sa priorité ? Boubacar Kamara.',
    "L'OM a un plan pour Boubacar Kamara. Son objectif : battre Newcastle.",
  ],
})

export const answersShortly = rule({
  id: 'wish.short-answer',
  reads: [],
  finds: shortAnswers,
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'NAMED' },
  says: [
    "[Newcastle](club) a sondé [Boubacar Kamara](player), le milieu de l'OM. Réponse du joueur : non merci.",
    "Le milieu de l'OM [Boubacar Kamara](player) plaît à Newcastle. La [Premier League](league) ? Très peu pour lui.",
  ],
  butNot: [
    "Newcastle a proposé 20 M€ pour Boubacar Kamara, le milieu de l'OM. Refus poli.",
    "Newcastle a sondé Boubacar Kamara, le milieu de l'OM. Réponse de l'OM : non.",
  ],
})

export const decided = rule({
  id: 'wish.decided',
  reads: [],
  finds: decidedClubs,
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: ["Le milieu de l'OM [Boubacar Kamara](player) a tranché : ce sera [Newcastle](club)."],
  butNot: ["Le milieu de l'OM Boubacar Kamara a tranché. Samedi, ce sera Newcastle contre Chelsea."],
})

export const isWonOver = rule({
  id: 'wish.won-over',
  reads: [],
  finds: wonOver,
  gives: { kind: 'WISH', attitude: 'OPEN', about: 'NAMED' },
  says: ["Le projet présenté par [Newcastle](club) à [Boubacar Kamara](player), le milieu de l'OM, a séduit."],
  butNot: [
    "Le projet de Newcastle a séduit l'entraîneur de Boubacar Kamara.",
    'Newcastle a séduit. Boubacar Kamara aussi.',
  ],
})
