import { rule } from '../rule.ts'

/** Sellers who take a bid in other words than « accepter ». */
export const welcomeBid = rule({
  id: 'offer.welcome',
  reads: [
    'SELLER {welcome} BID [de CLUB]',
    'SELLER {welcome} MONEY de CLUB',
    'BID {win} SELLER',
    'CLUB obtenir accord|feu|aval de SELLER pour|sur|autour BID',
    'CLUB obtenir accord|feu|aval de SELLER pour|contre|à|autour MONEY',
  ],
  gives: [
    { kind: 'OFFER', offerKind: 'BID', status: 'ACCEPTED' },
    { kind: 'INTEREST', stage: 'AGREEMENT' },
  ],
  says: [
    "L'OM a répondu favorablement à l'offre de [Newcastle](club) pour [Boubacar Kamara](player).",
    "L'offre de [20 M€](money) de [Newcastle](club) pour [Boubacar Kamara](player) a fait craquer l'OM.",
    "L'OM se serait laissé convaincre par la proposition de [Newcastle](club) pour [Boubacar Kamara](player).",
  ],
  butNot: ["L'OM n'a pas répondu favorablement à l'offre de Newcastle pour Boubacar Kamara."],
})

/** Bids that are taken, whoever says so. */
export const takenBid = rule({
  id: 'offer.taken',
  reads: [
    'BID être jugée satisfaisante|suffisante|acceptable|recevable|convaincante',
    'BID répondre à attentes|exigences|demandes|prétentions',
    'BID correspondre à attentes|exigences|demandes|prétentions',
    'BID satisfaire attentes|exigences|demandes|prétentions',
    'BID remplir attentes|exigences|demandes|critères',
    'BID emporter mise|morceau|décision|adhésion',
    'BID faire mouche',
    'BID recevoir le feu vert',
    'BID recevoir une réponse favorable|positive',
    'BID obtenir une réponse favorable|positive',
    'BID obtenir le feu vert',
    'BID trouver preneur',
  ],
  gives: [
    { kind: 'OFFER', offerKind: 'BID', status: 'ACCEPTED' },
    { kind: 'INTEREST', stage: 'AGREEMENT' },
  ],
  says: [
    "L'offre de [Newcastle](club) pour le milieu de l'OM [Boubacar Kamara](player) a fait mouche.",
    "La proposition de [20 M€](money) de [Newcastle](club) pour le milieu de l'OM [Boubacar Kamara](player) répondrait aux attentes.",
  ],
  butNot: ["L'offre de Newcastle pour le milieu de l'OM Boubacar Kamara ne répond pas aux attentes."],
})

/** Sellers who give way to a club, and clubs that bring them round. */
export const giveWay = rule({
  id: 'interest.give-way',
  reads: [
    'SELLER toper avec CLUB',
    'SELLER dire banco à CLUB',
    'SELLER donner son feu vert à CLUB',
    'SELLER donner son aval|accord|autorisation à CLUB',
    'SELLER ouvrir la porte à CLUB',
    'SELLER céder à avances|sirènes|insistance|exigences de CLUB',
    'SELLER céder à assauts|pression|offensive de CLUB pour PLAYER',
    'SELLER craquer devant|face avances|insistance de CLUB',
    'CLUB faire plier|céder|craquer|fléchir SELLER pour|sur PLAYER',
    'CLUB avoir le feu vert de SELLER',
    'CLUB obtenir le feu vert de SELLER',
    'CLUB recevoir le feu vert de SELLER',
    'CLUB obtenir aval|accord|autorisation de SELLER',
    'CLUB arracher accord de SELLER',
    'CLUB décrocher accord de SELLER',
    'CLUB convaincre SELLER de lâcher|vendre|céder|libérer|transférer|laisser',
    'CLUB accéder à exigences|demandes de SELLER',
    'CLUB satisfaire exigences|demandes de SELLER',
    "CLUB s'aligner sur exigences|prix|demandes de SELLER",
  ],
  gives: { kind: 'INTEREST', stage: 'AGREEMENT' },
  says: [
    "[Newcastle](club) a fait plier l'OM pour [Boubacar Kamara](player), le milieu de l'OM.",
    "L'OM aurait cédé aux avances de [Newcastle](club) pour le milieu de l'OM [Boubacar Kamara](player).",
    "[Newcastle](club) a obtenu le feu vert de l'OM pour [Boubacar Kamara](player), le milieu de l'OM.",
  ],
  butNot: [
    "Newcastle n'a pas fait plier l'OM pour Boubacar Kamara, le milieu de l'OM.",
    'Newcastle a fait plier Lyon dans les arrêts de jeu grâce à Boubacar Kamara.',
  ],
})

/** Players who say yes to terms in other words than « accepter ». */
export const welcomeTerms = rule({
  id: 'offer.welcome-terms',
  reads: [
    'PLAYER {welcome} BID',
    'BID {win} PLAYER',
    'PLAYER dire banco à BID',
    'PLAYER être séduit|emballé|conquis par BID',
  ],
  gives: { kind: 'OFFER', offerKind: 'TERMS', status: 'ACCEPTED' },
  says: [
    "Le milieu de l'[OM](club) [Boubacar Kamara](player) a répondu favorablement à une offre de prolongation.",
    "Le milieu de l'OM [Boubacar Kamara](player) a succombé à la proposition de [Newcastle](club).",
  ],
  butNot: ["Le milieu de l'OM Boubacar Kamara n'a pas succombé à la proposition de Newcastle."],
})
