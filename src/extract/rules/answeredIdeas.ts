import { dreams } from '../readings/dreams.ts'
import { ideaAnswers } from '../readings/ideaAnswers.ts'
import { onlyOne } from '../readings/onlyOne.ts'
import { rule } from '../rule.ts'

export const only = rule({
  id: 'wish.only',
  reads: [],
  finds: onlyOne('WANTS'),
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: ['[Boubacar Kamara](player) n’a plus qu’un mot à la bouche, [Newcastle](club).'],
  butNot: ['Newcastle n’a plus qu’un nom en tête, Boubacar Kamara.', 'Boubacar Kamara attend Newcastle ou Chelsea.'],
})

export const anythingBut = rule({
  id: 'wish.anything-but',
  reads: [],
  finds: onlyOne('REFUSES'),
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'NAMED' },
  says: ['[Boubacar Kamara](player) irait partout, sauf à [Newcastle](club).'],
  butNot: ['Boubacar Kamara a joué tous les matches, sauf un, avant Newcastle.'],
})

export const ideaWanted = rule({
  id: 'wish.idea-wanted',
  reads: [],
  finds: ideaAnswers('WANTS'),
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: ['[Boubacar Kamara](player) à [Newcastle](club) ? Le milieu ne demande que ça.'],
  butNot: ['Newcastle ne demande que ça à Boubacar Kamara.'],
})

export const ideaLiked = rule({
  id: 'wish.idea-liked',
  reads: [],
  finds: ideaAnswers('OPEN'),
  gives: { kind: 'WISH', attitude: 'OPEN', about: 'NAMED' },
  says: ['[Newcastle](club) a écrit. [Boubacar Kamara](player) n’y verrait pas d’inconvénient.'],
  butNot: ['Newcastle n’y verrait pas d’inconvénient, Boubacar Kamara non plus.'],
})

export const ideaSpurned = rule({
  id: 'wish.idea-spurned',
  reads: [],
  finds: ideaAnswers('REFUSES'),
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'NAMED' },
  says: ['[Newcastle](club) ? Très peu pour [Boubacar Kamara](player).'],
  butNot: ['Boubacar Kamara a fait la moue sur le banc.'],
})

export const dream = rule({
  id: 'wish.dream',
  reads: [],
  finds: dreams,
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: [
    'Le rêve de [Boubacar Kamara](player) : [Newcastle](club).',
    '[Boubacar Kamara](player) a un objectif : porter le maillot de [Newcastle](club).',
  ],
  butNot: ['Le rêve de Boubacar Kamara : battre Newcastle.', 'Newcastle a une priorité : Boubacar Kamara.'],
})
