import { rule } from '../rule.ts'

export const wantsToJoin = rule({
  id: 'wish.join',
  reads: ['PLAYER {join} CLUB', "PLAYER s'imposer à CLUB"],
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
    'PLAYER trancher pour CLUB',
    'PLAYER se décider pour CLUB',
    'PLAYER attendre CLUB',
    'PLAYER patienter pour CLUB',
    'PLAYER avoir préférence pour CLUB',
    'PLAYER choisir CLUB',
    'PLAYER pencher pour CLUB',
    'PLAYER dire oui à CLUB',
    'PLAYER rêver de CLUB',
    'PLAYER faire de CLUB priorité|choix|objectif|favori|but',
    'PLAYER accorder priorité|préférence|faveurs à CLUB',
    'PLAYER réserver priorité|préférence à CLUB',
    'PLAYER opter pour CLUB',
    'PLAYER dire banco à CLUB',
    'PLAYER donner feu à CLUB',
    'PLAYER donner feu vert à CLUB',
    'CLUB être destination privilégiée|prioritaire|favorite|préférée',
    'CLUB être premier choix',
    'CLUB être priorité|rêve|choix|préférence de PLAYER',
    'CLUB rester priorité|rêve|choix|préférence de PLAYER',
    'CLUB avoir préférence|faveurs de PLAYER',
    'CLUB avoir faveurs|préférence',
    'PLAYER avoir CLUB dans peau|coeur|tête|sang',
    'PLAYER se voir à CLUB',
    'PLAYER se voir bien à CLUB',
  ],
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: [
    '[Boubacar Kamara](player) donne la priorité à [Newcastle](club).',
    '[Boubacar Kamara](player) a fait de [Newcastle](club) sa priorité.',
    '[Newcastle](club) serait la destination privilégiée de [Boubacar Kamara](player).',
  ],
  butNot: ['Newcastle préfère Boubacar Kamara.', 'Newcastle a fait de Boubacar Kamara sa priorité.'],
})

export const prefersLeague = rule({
  id: 'wish.league',
  reads: [
    'PLAYER {join} LEAGUE',
    'PLAYER jouer en LEAGUE',
    'PLAYER évoluer en LEAGUE',
    'PLAYER rester en LEAGUE',
    'PLAYER revenir en LEAGUE',
    'PLAYER retourner en LEAGUE',
    'PLAYER signer en LEAGUE',
    'PLAYER aller en LEAGUE',
    'PLAYER partir en LEAGUE',
    "PLAYER s'offrir LEAGUE",
    'PLAYER goûter à LEAGUE',
    'PLAYER poursuivre sa carrière en LEAGUE',
    'PLAYER continuer sa carrière en LEAGUE',
    'PLAYER tenter sa chance en LEAGUE',
    'PLAYER rebondir en LEAGUE',
    'PLAYER revoir LEAGUE',
  ],
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  under: 'WILL',
  says: [
    '[Boubacar Kamara](player) souhaite découvrir la [Premier League](league).',
    '[Boubacar Kamara](player) veut rester en [Ligue 1](league).',
  ],
  butNot: ['Newcastle évolue en Premier League.'],
})

export const favouriteLeague = rule({
  id: 'wish.favourite-league',
  reads: [
    'LEAGUE être destination privilégiée de PLAYER',
    'LEAGUE être priorité|rêve|destination|objectif',
    'LEAGUE avoir faveurs|préférence de PLAYER',
    'LEAGUE attirer PLAYER',
    'LEAGUE faire rêver|fantasmer PLAYER',
    'PLAYER préférer LEAGUE',
    'PLAYER privilégier LEAGUE',
    'PLAYER rêver de LEAGUE',
    'PLAYER faire de LEAGUE priorité|choix|objectif',
    'PLAYER donner priorité|préférence à LEAGUE',
  ],
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: [
    'La [Premier League](league) est la destination privilégiée du Français [Boubacar Kamara](player).',
    'Boubacar Kamara attend. La [Premier League](league) a toujours été son rêve.',
  ],
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
    'PLAYER accepter de {join} CLUB',
    'PLAYER réfléchir à BID',
    'CLUB laisser PLAYER insensible|indifférent',
  ],
  gives: { kind: 'WISH', attitude: 'OPEN', about: 'NAMED' },
  says: ['[Boubacar Kamara](player) est tenté par [Newcastle](club).'],
  butNot: ['Newcastle est tenté par Boubacar Kamara.'],
})

export const refusesClub = rule({
  id: 'wish.refuse',
  reads: [
    'PLAYER {refuse} CLUB',
    'PLAYER {refuse} LEAGUE',
    'PLAYER {refuse} les avances|appels|sirènes|intérêt de CLUB',
    'PLAYER tourner le dos à CLUB',
    'PLAYER fermer la porte à CLUB',
    'PLAYER claquer la porte à CLUB',
    'PLAYER exclure de {join} CLUB',
    'PLAYER écarter CLUB',
    'CLUB se voir opposer refus de PLAYER',
    'CLUB essuyer refus de PLAYER',
    'PLAYER envoyer promener|balader|paître|bouler CLUB',
    'CLUB essuyer refus de PLAYER',
    'CLUB se heurter au refus de PLAYER',
    'CLUB déplaire à PLAYER',
    'LEAGUE déplaire à PLAYER',
  ],
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'NAMED' },
  says: [
    '[Boubacar Kamara](player) a dit non à [Newcastle](club).',
    '[Boubacar Kamara](player) a éconduit [Newcastle](club) et [Chelsea](club).',
    '[Newcastle](club) a essuyé un refus de [Boubacar Kamara](player).',
  ],
  butNot: ['Newcastle a dit non à Boubacar Kamara.', "L'OM a refusé une offre de Newcastle pour Boubacar Kamara."],
})

export const wantsAny = rule({
  id: 'wish.want-any',
  reads: [
    'PLAYER vouloir de CLUB',
    'PLAYER vouloir de LEAGUE',
    'PLAYER vouloir entendre parler de CLUB',
    'PLAYER vouloir entendre parler de LEAGUE',
  ],
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'NAMED' },
  says: [
    '[Boubacar Kamara](player) ne voulait pas de la [Saudi Pro League](league).',
    '[Boubacar Kamara](player) ne veut entendre parler que de [Newcastle](club).',
  ],
  butNot: ['Newcastle ne veut pas entendre parler de Boubacar Kamara.'],
})

export const tempted = rule({
  id: 'wish.tempted',
  reads: [
    'LEAGUE tenter PLAYER',
    'LEAGUE séduire PLAYER',
    'LEAGUE emballer PLAYER',
    'LEAGUE enthousiasmer PLAYER',
    'LEAGUE intéresser PLAYER',
    'LEAGUE plaire à PLAYER',
    'CLUB tenter PLAYER',
    'CLUB emballer PLAYER',
    'CLUB séduire PLAYER',
    'CLUB enthousiasmer PLAYER',
    'CLUB faire fléchir|hésiter|rêver|envie PLAYER',
    'CLUB laisser PLAYER rêveur',
    'PLAYER être convaincu par CLUB',
    'PLAYER être flatté par CLUB',
    'PLAYER être ouvert à LEAGUE',
    'PLAYER être tenté par LEAGUE',
    'PLAYER être séduit par LEAGUE',
    'PLAYER être emballé par LEAGUE',
  ],
  gives: { kind: 'WISH', attitude: 'OPEN', about: 'NAMED' },
  says: [
    "Boubacar Kamara attend. La [Premier League](league) ne l'emballe guère.",
    '[Boubacar Kamara](player) serait tenté par la [Premier League](league).',
  ],
  butNot: ['Newcastle rejoint la Premier League.'],
})
