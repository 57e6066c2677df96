import { wishesThere } from '../readings/thereWishes.ts'
import { rule } from '../rule.ts'
import { rebuff } from './rebuffs.ts'
import { lured } from './temptations.ts'
import * as wishes from './wishes.ts'
import * as hearts from './wishHeart.ts'

/** What is said of a place told before, and rarely of a club by its name. */
const meant = rule({
  id: 'wish.there',
  reads: [
    'PLAYER être favorable|disposé|prêt|partant|enclin à CLUB',
    'PLAYER songer à CLUB',
    'PLAYER réfléchir à CLUB',
    'PLAYER penser à CLUB',
    'PLAYER croire à CLUB',
    'CLUB attirer PLAYER',
    'CLUB intéresser PLAYER',
    'CLUB plaire à PLAYER',
    'CLUB parler à PLAYER',
    'CLUB convenir à PLAYER',
    'CLUB sourire à PLAYER',
    'CLUB faire rêver|saliver|hésiter|réfléchir PLAYER',
    'LEAGUE attirer PLAYER',
    'LEAGUE faire rêver PLAYER',
  ],
  gives: { kind: 'WISH', attitude: 'OPEN', about: 'NAMED' },
  says: [],
  butNot: [],
})

const goes = rule({
  id: 'wish.there',
  reads: [
    'PLAYER aller à CLUB',
    'PLAYER retourner à CLUB',
    'PLAYER revenir à CLUB',
    'PLAYER partir à CLUB',
    'PLAYER jouer à CLUB',
    'PLAYER rester à CLUB',
    'PLAYER terminer carrière|saison à CLUB',
    'CLUB être maison|rêve|coeur|chez',
  ],
  under: 'WILL',
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: [],
  butNot: [],
})

const minds = rule({
  id: 'wish.there',
  reads: [
    'CLUB se refuser',
    'LEAGUE se refuser',
    'PLAYER voir inconvénient|objection|obstacle à CLUB',
    'PLAYER trouver à redire à CLUB',
  ],
  under: 'NOT',
  gives: { kind: 'WISH', attitude: 'OPEN', about: 'NAMED' },
  says: [],
  butNot: [],
})

export const wishThere = rule({
  id: 'wish.there',
  reads: [],
  finds: wishesThere([meant, goes, minds, ...Object.values(wishes), ...Object.values(hearts), lured, rebuff]),
  gives: { kind: 'WISH', attitude: 'OPEN', about: 'NAMED' },
  says: [
    "[Newcastle](club) a sondé [Boubacar Kamara](player), le milieu de l'OM. Le joueur n'y est pas insensible.",
    "[Newcastle](club) a sondé [Boubacar Kamara](player), le milieu de l'OM. Cette destination le séduit.",
  ],
  butNot: [
    "Boubacar Kamara aime l'OM, il y joue depuis l'enfance.",
    "Newcastle a sondé Boubacar Kamara, le milieu de l'OM. Il y a du monde sur le dossier.",
  ],
})
