import { rule } from '../rule.ts'

export const wantsToJoin = rule({
  id: 'wish.join',
  reads: ['PLAYER {join} CLUB'],
  under: 'WILL',
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: [
    '[Boubacar Kamara](player) souhaite rejoindre [Newcastle](club).',
    '[Boubacar Kamara](player) rêve de signer à [Newcastle](club).',
  ],
  butNot: ['Newcastle souhaite recruter Boubacar Kamara.', 'Boubacar Kamara a rejoint Newcastle.'],
})

export const prefers = rule({
  id: 'wish.prefer',
  reads: [
    'PLAYER préférer CLUB',
    'PLAYER privilégier CLUB',
    'PLAYER donner la priorité à CLUB',
    'PLAYER donner sa priorité|préférence|accord|parole à CLUB',
    'PLAYER vouloir CLUB',
    'PLAYER choisir CLUB',
    'PLAYER pencher pour CLUB',
    'PLAYER dire oui à CLUB',
    'PLAYER rêver de CLUB',
  ],
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: ['[Boubacar Kamara](player) donne la priorité à [Newcastle](club).'],
  butNot: ['Newcastle préfère Boubacar Kamara.'],
})

export const prefersLeague = rule({
  id: 'wish.league',
  reads: ['PLAYER préférer LEAGUE', 'PLAYER privilégier LEAGUE', 'PLAYER rêver de LEAGUE', 'PLAYER {join} LEAGUE'],
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  under: 'WILL',
  says: ['[Boubacar Kamara](player) souhaite découvrir la [Premier League](league).'],
  butNot: ['Newcastle évolue en Premier League.'],
})

export const favouriteLeague = rule({
  id: 'wish.favourite-league',
  reads: [
    'LEAGUE être destination privilégiée de PLAYER',
    'LEAGUE être priorité|rêve|destination de PLAYER',
    'LEAGUE attirer PLAYER',
  ],
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: ['La [Premier League](league) est la destination privilégiée du Français [Boubacar Kamara](player).'],
  butNot: ['La Premier League est un championnat relevé.'],
})

export const open = rule({
  id: 'wish.open',
  reads: [
    'PLAYER être ouvert à CLUB',
    'PLAYER être tenté par CLUB',
    'PLAYER être séduit par CLUB',
    'PLAYER étudier BID',
    'PLAYER être intéressé par CLUB',
  ],
  gives: { kind: 'WISH', attitude: 'OPEN', about: 'NAMED' },
  says: ['[Boubacar Kamara](player) est tenté par [Newcastle](club).'],
  butNot: ['Newcastle est tenté par Boubacar Kamara.'],
})

export const refusesClub = rule({
  id: 'wish.refuse',
  reads: [
    'PLAYER {refuse} CLUB',
    'PLAYER {refuse} les avances|appels de CLUB',
    'PLAYER recaler CLUB',
    'PLAYER éconduire CLUB',
  ],
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'NAMED' },
  says: [
    '[Boubacar Kamara](player) a dit non à [Newcastle](club).',
    '[Boubacar Kamara](player) a éconduit [Newcastle](club) et [Chelsea](club).',
  ],
  butNot: ['Newcastle a dit non à Boubacar Kamara.'],
})

export const wantsToLeave = rule({
  id: 'wish.leave',
  reads: [
    'PLAYER {leave} [CLUB]',
    'PLAYER demander son départ|transfert',
    'PLAYER réclamer son départ|transfert',
    'optique de quitter CLUB',
  ],
  under: 'WILL',
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'OWN' },
  says: [
    "Le milieu de l'[OM](club) [Boubacar Kamara](player) veut partir.",
    '[Boubacar Kamara](player) souhaite quitter l’[OM](club).',
  ],
  butNot: ["L'OM veut vendre Boubacar Kamara."],
})

export const wantsToStay = rule({
  id: 'wish.stay',
  reads: ['PLAYER rester [à CLUB]', 'PLAYER {renew} [à CLUB] [avec CLUB]'],
  under: 'WILL',
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'OWN' },
  says: ["[Boubacar Kamara](player) souhaite rester à l'[OM](club)."],
  butNot: ["L'OM souhaite prolonger Boubacar Kamara, le milieu de l'OM."],
})

export const refusesToRenew = rule({
  id: 'wish.refuse-to-renew',
  reads: ['PLAYER refuser de {renew}', 'PLAYER refuser la prolongation|prolongations'],
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'OWN' },
  says: ["Le milieu de l'[OM](club) [Boubacar Kamara](player) a refusé de prolonger."],
  butNot: ["L'OM a refusé de prolonger Boubacar Kamara."],
})
