import { rule } from '../rule.ts'

/** Sellers who turn a bid down in other words than « refuser ». */
export const rebuff = rule({
  id: 'offer.rebuff',
  reads: [
    'SELLER {rebuff} BID [de CLUB]',
    'SELLER {rebuff} MONEY de CLUB',
    'SELLER renvoyer BID à expéditeur|envoyeur',
    'SELLER juger {tooLow} BID',
    'SELLER juger BID {tooLow}',
    'SELLER estimer BID {tooLow}',
    'SELLER estimer que BID {tooLow}',
    'SELLER trouver BID {tooLow}',
    'SELLER trouver {tooLow} BID',
    'SELLER considérer BID comme {tooLow}',
    'SELLER considérer que BID {tooLow}',
    'SELLER qualifier BID de {tooLow}',
    'SELLER prendre BID pour insulte|affront|provocation',
  ],
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'REFUSED' },
  says: [
    "L'OM a fait la sourde oreille à l'offre de [Newcastle](club) pour [Boubacar Kamara](player).",
    "La proposition de [Newcastle](club) pour [Boubacar Kamara](player) a été renvoyée à l'expéditeur par l'OM.",
    "L'OM aurait jugé indécente l'offre de [12 M€](money) de [Newcastle](club) pour [Boubacar Kamara](player).",
    "L'OM a dit niet à l'offre de [Newcastle](club) pour [Boubacar Kamara](player).",
  ],
  butNot: ["L'OM a résisté à Newcastle grâce à Boubacar Kamara.", "L'OM a ignoré les sifflets et Boubacar Kamara."],
})

/** Sellers whom a bid leaves cold: their negation is the answer. */
export const unmoved = rule({
  id: 'offer.unmoved',
  reads: ['SELLER {heed} BID [de CLUB]', 'SELLER {heed} MONEY de CLUB', 'BID {please} SELLER', 'BID {please} personne'],
  under: 'NO',
  gives: [
    { kind: 'OFFER', offerKind: 'BID', status: 'REFUSED' },
    { kind: 'INTEREST', stage: 'OFFER' },
  ],
  says: [
    "L'OM n'a pas donné suite à l'offre de [Newcastle](club) pour [Boubacar Kamara](player).",
    "L'offre de [Newcastle](club) pour [Boubacar Kamara](player) n'a pas ému l'OM.",
    "La proposition de [15 M€](money) de [Newcastle](club) pour [Boubacar Kamara](player) n'aurait pas fait vaciller l'OM.",
  ],
  butNot: [
    "L'OM a donné suite à l'offre de Newcastle pour Boubacar Kamara.",
    "L'OM n'a pas encore donné suite à l'offre de Newcastle pour Boubacar Kamara.",
  ],
})

/** Bids that come to nothing, whoever says so. */
export const fallenBid = rule({
  id: 'offer.fallen',
  reads: [
    'rejet|refus de BID',
    'BID être loin de compte|attentes|exigences|prix|montant|prétentions|somme|demandes',
    'BID être loin des attentes|exigences|prétentions|demandes|millions',
    'BID être en deçà|dessous de',
    'BID rester loin|en deçà|dessous de',
    'BID être {tooLow}',
    'BID paraître {tooLow}',
    'BID sembler {tooLow}',
    'BID se révéler {tooLow}',
    'BID être jugée {tooLow}',
    'BID essuyer un refus|revers|non',
    'BID se heurter à refus|mur|fin|veto|intransigeance|fermeté|porte',
    'BID se solder par un refus|échec|non|fin',
    'BID se voir opposer refus|fin',
    'BID recevoir une réponse négative',
    'BID recevoir un refus|accueil|fin|non glacial|froid|poli|catégorique|de',
    'BID faire long feu',
    'BID faire chou blanc',
    'BID faire sourire|rire|bondir|hurler',
    'BID laisser de marbre|glace',
    'BID laisser SELLER de marbre|glace',
    'BID laisser SELLER froid|insensible|indifférent',
    'BID tomber à eau',
    'BID capoter',
    'BID échouer',
    'BID connaître même sort',
    'BID subir même sort',
    'BID finir à|dans poubelle|corbeille|panier',
  ],
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'REFUSED' },
  says: [
    "L'offre de [Newcastle](club) pour le milieu de l'OM [Boubacar Kamara](player) est loin du compte.",
    "La proposition de [15 M€](money) de [Newcastle](club) pour le milieu de l'OM [Boubacar Kamara](player) s'est heurtée à un refus.",
    "L'offre de [Newcastle](club) pour le milieu de l'OM [Boubacar Kamara](player) aurait fait long feu.",
  ],
  butNot: [
    "L'offre de Newcastle pour le milieu de l'OM Boubacar Kamara n'a pas échoué.",
    "L'offre de Newcastle pour le milieu de l'OM Boubacar Kamara est sérieuse.",
  ],
})

/** Suitors who are shown the door: that they asked is told by it. */
export const shownOut = rule({
  id: 'interest.shown-out',
  reads: [
    'SELLER éconduire CLUB',
    'SELLER envoyer promener|balader|paître|bouler CLUB',
    'SELLER dire non|niet à CLUB',
    'SELLER opposer une fin|refus|non à CLUB',
    'SELLER adresser une fin|refus à CLUB',
    'SELLER signifier un refus|fin à CLUB',
    'SELLER signifier à CLUB refus|fin',
    'SELLER donner une réponse négative à CLUB',
    'SELLER claquer la porte au nez de CLUB',
    'SELLER fermer la porte au nez de CLUB',
    'SELLER rire au nez de CLUB',
    'SELLER rembarrer CLUB',
    'CLUB recevoir une réponse négative',
    'CLUB repartir bredouille',
    'CLUB tomber sur un os',
    'CLUB se prendre un râteau|vent|mur',
    'CLUB prendre un vent|mur',
    'CLUB se faire claquer la porte',
    'CLUB se faire envoyer promener|balader|paître|bouler',
    'CLUB se voir claquer la porte',
    'CLUB se voir répondre non|négativement',
    "CLUB s'entendre dire|répondre non",
    'CLUB se heurter à intransigeance|fermeté|gourmandise|exigences|mur',
    'CLUB être renvoyé dans ses cordes|buts|vingt-deux|22',
    'SELLER renvoyer CLUB dans ses cordes|buts|vingt-deux|22',
    'SELLER doucher espoirs|ambitions de CLUB',
    'SELLER refroidir ardeurs|espoirs de CLUB',
    'SELLER calmer ardeurs de CLUB',
  ],
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: [
    "Le milieu de l'OM [Boubacar Kamara](player) restera. Le club phocéen a éconduit [Newcastle](club).",
    "[Newcastle](club) est reparti bredouille pour [Boubacar Kamara](player), le milieu de l'OM.",
    "[Newcastle](club) s'est heurté à la fermeté de l'OM pour [Boubacar Kamara](player), le milieu de l'OM.",
  ],
  butNot: ["L'OM a fermé la porte et Boubacar Kamara a battu Newcastle."],
})

/** Players who leave a proposal where it lies. */
export const playerUnmoved = rule({
  id: 'offer.player-unmoved',
  reads: ['PLAYER {heed} BID', 'BID {please} PLAYER'],
  under: 'NO',
  gives: { kind: 'OFFER', offerKind: 'TERMS', status: 'REFUSED' },
  says: [
    "Le milieu de l'[OM](club) [Boubacar Kamara](player) n'a pas donné suite à une offre de prolongation.",
    "Le milieu de l'OM [Boubacar Kamara](player) n'a pas succombé à la proposition de [Newcastle](club).",
  ],
  butNot: ["Le milieu de l'OM Boubacar Kamara n'a pas encore répondu à l'offre de prolongation de l'OM."],
})

/** Players who wave a proposal away. */
export const playerRebuffs = rule({
  id: 'offer.player-rebuffs',
  reads: [
    'PLAYER {rebuff} BID',
    'PLAYER juger BID {tooLow}',
    'PLAYER juger {tooLow} BID',
    'PLAYER trouver BID {tooLow}',
  ],
  gives: { kind: 'OFFER', offerKind: 'TERMS', status: 'REFUSED' },
  says: [
    "Le milieu de l'OM [Boubacar Kamara](player) a tourné le dos à la proposition de [Newcastle](club).",
    "Le milieu de l'[OM](club) [Boubacar Kamara](player) aurait jugé insuffisante une offre de prolongation.",
  ],
  butNot: ["Le milieu de l'OM Boubacar Kamara a tourné le dos au but."],
})
