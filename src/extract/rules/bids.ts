import { rule } from '../rule.ts'

/** Bids that are raised, or made in other words than {submit}. */
export const raiseBid = rule({
  id: 'offer.raise',
  reads: [
    'CLUB {raise} BID [à MONEY] [pour PLAYER]',
    'CLUB porter BID [à MONEY]',
    'CLUB pousser BID [à MONEY]',
    'CLUB faire monter|grimper|passer BID à MONEY',
    'CLUB revenir avec BID',
    'CLUB se fendre de BID',
    'CLUB accoucher de BID',
    'CLUB aller de BID',
    'CLUB passer à offensive|attaque|action|acte avec BID',
    'CLUB coucher BID sur papier',
    'CLUB formaliser BID',
    'CLUB officialiser BID',
    'CLUB concrétiser BID',
    'CLUB concrétiser intérêt par|avec BID',
    'CLUB traduire intérêt par|en BID',
    'CLUB matérialiser intérêt par|avec BID',
    'CLUB faxer BID',
    'CLUB expédier BID',
    'CLUB acheminer BID',
    'CLUB balancer BID',
    'CLUB décocher BID',
    'CLUB tirer BID',
    'CLUB sortir BID de chapeau|manche',
    'CLUB signer BID',
    'CLUB maintenir BID',
    'CLUB défendre BID',
    'CLUB être à origine de BID',
    'CLUB être auteur de BID',
    'CLUB être derrière BID',
    'BID émaner de CLUB',
    'BID venir de CLUB',
    'BID provenir de CLUB',
    'BID être signée CLUB',
    'BID arriver de CLUB',
    'BID arriver en provenance de CLUB',
    'BID parvenir en provenance de CLUB',
    'BID tomber en provenance de CLUB',
    'BID atterrir en provenance de CLUB',
  ],
  gives: [
    { kind: 'OFFER', offerKind: 'BID', status: 'MADE' },
    { kind: 'INTEREST', stage: 'OFFER' },
  ],
  says: [
    "[Newcastle](club) a relevé son offre à [22 M€](money) pour le milieu de l'OM [Boubacar Kamara](player).",
    "[Newcastle](club) s'est fendu d'une offre de [15 M€](money) pour le milieu de l'OM [Boubacar Kamara](player).",
    "[Newcastle](club) a porté son offre à [20 M€](money) pour le milieu de l'OM [Boubacar Kamara](player).",
  ],
  butNot: ["Newcastle défend un avantage à l'OM de Boubacar Kamara."],
})

/** Bids in the making. */
export const brewBid = rule({
  id: 'offer.brew',
  reads: [
    'CLUB concocter BID [pour PLAYER]',
    'CLUB mijoter BID [pour PLAYER]',
    'CLUB mitonner BID [pour PLAYER]',
    'CLUB élaborer BID [pour PLAYER]',
    'CLUB fignoler BID [pour PLAYER]',
    'CLUB ficeler BID [pour PLAYER]',
    'CLUB affûter BID [pour PLAYER]',
    'CLUB finaliser BID [pour PLAYER]',
    'CLUB mûrir BID [pour PLAYER]',
    'CLUB plancher sur BID',
    'CLUB travailler à|sur BID',
    'CLUB réfléchir à BID',
    'CLUB avoir BID dans tuyaux|cartons|poche|manche',
    'CLUB tenir BID prête',
    'CLUB garder BID sous coude',
    'CLUB mettre au point BID',
    'CLUB se préparer à dégainer|formuler|transmettre|soumettre|envoyer BID',
  ],
  gives: [
    { kind: 'OFFER', offerKind: 'BID', status: 'PLANNED' },
    { kind: 'INTEREST', stage: 'OFFER' },
  ],
  says: [
    "[Newcastle](club) concocte une offre pour le milieu de l'OM [Boubacar Kamara](player).",
    "[Newcastle](club) planche sur une offre de [15 M€](money) pour le milieu de l'OM [Boubacar Kamara](player).",
    "Une offre serait mijotée par [Newcastle](club) pour le milieu de l'OM [Boubacar Kamara](player).",
  ],
  butNot: ['Newcastle travaille sur les coups francs de Boubacar Kamara.'],
})

/** Clubs that bid, told by what they do and without a word of the bid. */
export const attack = rule({
  id: 'interest.attack',
  reads: [
    'CLUB {attack} [pour PLAYER]',
    'CLUB {assault} pour PLAYER',
    'CLUB {attack} dans|sur dossier PLAYER',
    'CLUB {assault} dans|sur dossier PLAYER',
    'CLUB envoyer {letter} à SELLER',
    'CLUB adresser {letter} à SELLER',
    'CLUB transmettre {letter} à SELLER',
    'offensives|tentatives de CLUB pour PLAYER',
    'dernier|nouvel|premier assaut de CLUB pour PLAYER',
  ],
  gives: { kind: 'INTEREST', stage: 'OFFER' },
  says: [
    "[Newcastle](club) a doublé la mise pour le milieu de l'OM [Boubacar Kamara](player).",
    "Prêt à délier les cordons de la bourse, [Newcastle](club) insiste pour le milieu de l'OM [Boubacar Kamara](player).",
    "[Newcastle](club) aurait envoyé un courrier à l'OM pour [Boubacar Kamara](player), le milieu de l'OM.",
  ],
  butNot: [
    "Newcastle est reparti à l'assaut du but de Lyon par Boubacar Kamara.",
    "Newcastle n'a pas mis la main à la poche pour Boubacar Kamara, le milieu de l'OM.",
  ],
})

/** Sums that a club bids in other words than {pay}. */
export const bidSum = rule({
  id: 'offer.bid-sum',
  reads: [
    'CLUB se fendre de MONEY',
    'CLUB allonger MONEY [pour PLAYER]',
    'CLUB claquer MONEY [pour PLAYER]',
    'CLUB consacrer MONEY à PLAYER|recrutement|transfert|arrivée|venue',
    'CLUB consentir à débourser|payer|verser MONEY',
    'CLUB dégainer MONEY [pour PLAYER]',
    'CLUB mobiliser MONEY [pour PLAYER]',
    'CLUB injecter MONEY pour|sur PLAYER',
    'CLUB risquer MONEY pour|sur PLAYER',
    'CLUB décaisser MONEY [pour PLAYER]',
    'CLUB pousser|porter|hausser|faire monter enchères à MONEY',
    'CLUB faire grimper|monter enchères à|jusqu’à MONEY',
    'CLUB faire chèque de MONEY',
    'CLUB signer un chèque de MONEY',
    'CLUB réunir MONEY pour PLAYER',
    'CLUB bloquer MONEY pour PLAYER',
    'CLUB débloquer MONEY [pour PLAYER]',
    'CLUB réserver MONEY à|pour PLAYER',
    'CLUB prévoir MONEY pour PLAYER',
    'CLUB miser MONEY sur PLAYER',
    'CLUB mettre MONEY sur tapis|table',
    'CLUB poser MONEY sur tapis|bureau',
    'CLUB mettre jusqu’à MONEY',
    'CLUB offrir MONEY de PLAYER',
  ],
  gives: [
    { kind: 'OFFER', offerKind: 'BID', status: 'MADE' },
    { kind: 'INTEREST', stage: 'OFFER' },
  ],
  says: [
    "Prêt à allonger [25 M€](money), [Newcastle](club) rêve du milieu de l'OM [Boubacar Kamara](player).",
    "[Newcastle](club) se fendrait de [25 M€](money) pour le milieu de l'OM [Boubacar Kamara](player).",
  ],
  butNot: ['Newcastle a bloqué Boubacar Kamara.'],
})

/** Suitors who would go higher. */
export const outbid = rule({
  id: 'offer.outbid',
  reads: [
    'CLUB surenchérir',
    'CLUB monter plus haut',
    'CLUB aller plus haut|loin',
    'CLUB mettre|offrir|proposer davantage',
    'CLUB améliorer son offre|proposition',
  ],
  under: 'WILL',
  gives: [
    { kind: 'OFFER', offerKind: 'BID', status: 'PLANNED' },
    { kind: 'INTEREST', stage: 'OFFER' },
  ],
  says: [
    "[Newcastle](club) serait prêt à monter plus haut pour le milieu de l'OM [Boubacar Kamara](player).",
    "[Newcastle](club), prêt à surenchérir, insiste pour le milieu de l'OM [Boubacar Kamara](player).",
  ],
  butNot: ['Newcastle veut monter au classement avec Boubacar Kamara.'],
})
