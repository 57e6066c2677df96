import { listedWishes } from '../readings/listed.ts'
import { wishesBy } from '../readings/wishes.ts'
import { rule } from '../rule.ts'

export const toldWant = rule({
  id: 'wish.told-want',
  reads: [],
  finds: wishesBy('WANTS'),
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: ['[Boubacar Kamara](player) a les yeux tournés vers [Newcastle](club).'],
  butNot: ['Newcastle rêve de Boubacar Kamara.', 'Boubacar Kamara rêve de la Ligue des champions.'],
})

export const toldOpen = rule({
  id: 'wish.told-open',
  reads: [],
  finds: wishesBy('OPEN'),
  gives: { kind: 'WISH', attitude: 'OPEN', about: 'NAMED' },
  says: ["[Boubacar Kamara](player) verrait d'un bon œil une arrivée à [Newcastle](club)."],
  butNot: ['Newcastle ne serait pas contre une vente de Boubacar Kamara.'],
})

export const toldRefusal = rule({
  id: 'wish.told-refusal',
  reads: [],
  finds: wishesBy('REFUSES'),
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'NAMED' },
  says: ["[Boubacar Kamara](player) n'a pas donné suite aux avances de [Newcastle](club)."],
  butNot: ["L'OM a repoussé l'offre de Newcastle pour Boubacar Kamara."],
})

export const toldLeave = rule({
  id: 'wish.told-leave',
  reads: [],
  finds: wishesBy('LEAVE'),
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'OWN' },
  says: ["Le milieu de l'[OM](club) [Boubacar Kamara](player) a choisi la grève."],
  butNot: ["L'OM souhaite quitter le stade avec Boubacar Kamara."],
})

export const toldStay = rule({
  id: 'wish.told-stay',
  reads: [],
  finds: wishesBy('STAY'),
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'OWN' },
  says: ["Le milieu de l'[OM](club) [Boubacar Kamara](player) se sent bien à Marseille."],
  butNot: ["L'OM, club de Boubacar Kamara, veut rester en Ligue 1."],
})

export const tooListedWish = rule({
  id: 'wish.too-listed',
  reads: [],
  finds: listedWishes,
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: ['[Boubacar Kamara](player) rêve de Liga et de [Premier League](league).'],
  butNot: ['Boubacar Kamara rêve de Liga, et la Premier League commence samedi.'],
})
