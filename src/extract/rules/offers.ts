import { rule } from '../rule.ts'

const bidAndInterest = [
  { kind: 'OFFER', offerKind: 'BID', status: 'MADE' },
  { kind: 'INTEREST', stage: 'OFFER' },
] as const

export const makeBid = rule({
  id: 'offer.make',
  reads: [
    'CLUB {submit} BID [de MONEY] [à SELLER] [pour PLAYER]',
    'CLUB proposer BID à PLAYER',
    'CLUB {submit} à PLAYER BID',
  ],
  gives: bidAndInterest,
  says: [
    "[Newcastle](club) a transmis une offre de [12 M€](money) à l'OM pour [Boubacar Kamara](player).",
    'Une offre a été formulée par [Newcastle](club) pour [Boubacar Kamara](player).',
    '[Newcastle](club), qui prépare une offre pour [Boubacar Kamara](player), insiste.',
  ],
  butNot: ['Newcastle attend une offre pour Boubacar Kamara.'],
})

export const askLoan = rule({
  id: 'offer.ask-loan',
  reads: [
    'CLUB {borrow} BID',
    'CLUB {borrow} le prêt de PLAYER',
    'CLUB {borrow} son prêt',
    'CLUB {borrow} PLAYER en prêt',
    'CLUB demander à se faire prêter PLAYER',
  ],
  gives: [
    { kind: 'OFFER', offerKind: 'LOAN', status: 'MADE' },
    { kind: 'INTEREST', stage: 'OFFER' },
  ],
  says: [
    "[Newcastle](club) a demandé le prêt du milieu de l'OM [Boubacar Kamara](player).",
    "[Newcastle](club) demande un prêt du milieu de l'OM [Boubacar Kamara](player).",
  ],
  butNot: ['Newcastle a demandé Boubacar Kamara.'],
})

export const toldBid = rule({
  id: 'offer.told',
  reads: ['BID'],
  gives: bidAndInterest,
  says: [
    'Une offre de [12 M€](money) de [Newcastle](club) est arrivée pour [Boubacar Kamara](player).',
    'La proposition de [Newcastle](club) pour [Boubacar Kamara](player) fait réfléchir.',
  ],
  butNot: ['Boubacar Kamara attend une offre.'],
})

export const pay = rule({
  id: 'offer.pay',
  reads: [
    'CLUB {pay} MONEY [à SELLER] [pour PLAYER]',
    'CLUB {pay} MONEY [sur PLAYER]',
    'CLUB {pay} jusqu’à MONEY [pour PLAYER]',
    'CLUB mettre argent|somme sur la table',
    'CLUB payer clause MONEY',
    'CLUB lever clause MONEY',
    'CLUB activer clause MONEY',
    'CLUB régler clause MONEY',
  ],
  gives: bidAndInterest,
  says: [
    "L'[AS Monaco](club), prêt à mettre [25 millions d'euros](money) pour [Boubacar Kamara](player), insiste.",
    '[Newcastle](club) a mis [18 M€](money) sur la table pour [Boubacar Kamara](player).',
  ],
  butNot: ['Newcastle a dépensé beaucoup pour Boubacar Kamara.'],
})

export const comeBack = rule({
  id: 'offer.come-back',
  reads: ['CLUB revenir à la charge', 'CLUB améliorer son offre', 'CLUB surenchérir', 'CLUB monter plus haut'],
  under: 'PROSPECT',
  gives: [
    { kind: 'OFFER', offerKind: 'BID', status: 'PLANNED' },
    { kind: 'INTEREST', stage: 'OFFER' },
  ],
  says: ['[Newcastle](club) pourrait revenir à la charge pour [Boubacar Kamara](player).'],
  butNot: ['Newcastle revient à Marseille avec Boubacar Kamara.'],
})

export const refuseBid = rule({
  id: 'offer.refuse',
  reads: [
    'SELLER {refuse} BID [de CLUB]',
    'SELLER {refuse} MONEY [de CLUB] [pour PLAYER]',
    'SELLER juger BID insuffisant|insuffisante|faible|dérisoire',
  ],
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'REFUSED' },
  says: [
    "La première offre de [Newcastle](club) pour [Boubacar Kamara](player) a été refusée par l'OM.",
    "L'OM a refusé [14 M€](money) de [Newcastle](club) pour [Boubacar Kamara](player).",
  ],
  butNot: ['Newcastle a refusé de commenter.'],
})

export const playerRefusesBid = rule({
  id: 'offer.player-refuses',
  reads: ['PLAYER {refuse} BID'],
  gives: { kind: 'OFFER', offerKind: 'TERMS', status: 'REFUSED' },
  says: [
    '[Boubacar Kamara](player) a repoussé la proposition de [Newcastle](club).',
    "Le milieu de l'[OM](club) [Boubacar Kamara](player) a décliné une offre de prolongation.",
  ],
  butNot: ["L'OM a refusé une offre pour Boubacar Kamara."],
})

export const acceptBid = rule({
  id: 'offer.accept',
  reads: [
    'SELLER {accept} BID [de CLUB]',
    'SELLER {accept} MONEY [de CLUB] [pour PLAYER]',
    "CLUB se mettre d'accord sur BID",
    "CLUB tomber d'accord sur BID",
    "CLUB s'entendre sur BID",
    'accord sur BID',
    'accord pour BID',
    'accord autour de BID',
  ],
  gives: [
    { kind: 'OFFER', offerKind: 'BID', status: 'ACCEPTED' },
    { kind: 'INTEREST', stage: 'AGREEMENT' },
  ],
  says: ["L'OM a accepté l'offre de [Newcastle](club) pour [Boubacar Kamara](player)."],
  butNot: ['Newcastle a accepté de discuter.'],
})

export const acceptTerms = rule({
  id: 'offer.accept-terms',
  reads: [
    'PLAYER {accept} BID [de CLUB]',
    "PLAYER s'entendre avec CLUB sur BID",
    "PLAYER se mettre d'accord avec CLUB sur BID",
  ],
  gives: [
    { kind: 'OFFER', offerKind: 'TERMS', status: 'ACCEPTED' },
    { kind: 'INTEREST', stage: 'AGREEMENT' },
  ],
  says: ["Le milieu de l'OM [Boubacar Kamara](player) a accepté la proposition de [Newcastle](club)."],
  butNot: ['Boubacar Kamara a accepté de parler.'],
})

export const withdrawBid = rule({
  id: 'offer.withdraw',
  reads: ['CLUB retirer BID', 'CLUB annuler BID', 'CLUB retirer BID de la table'],
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'WITHDRAWN' },
  says: ["[Newcastle](club) a retiré son offre de [15 M€](money) pour le milieu de l'OM [Boubacar Kamara](player)."],
  butNot: ['Newcastle a retiré son maillot à Boubacar Kamara.'],
})

export const rebuffed = rule({
  id: 'offer.rebuffed',
  reads: [
    'CLUB essuyer un refus pour BID',
    'CLUB se heurter à un refus pour BID',
    'CLUB se casser les dents avec|sur BID',
    'CLUB échouer avec BID',
    'CLUB échouer avec|à MONEY',
    'CLUB se faire éconduire|recaler|refouler|rembarrer|retoquer avec MONEY',
    'CLUB se faire éconduire|recaler|refouler|rembarrer|retoquer avec BID',
  ],
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'REFUSED' },
  says: [
    "[Newcastle](club) a essuyé un refus pour une offre de [15 M€](money) pour le milieu de l'OM [Boubacar Kamara](player).",
  ],
  butNot: ["Newcastle a essuyé une défaite à l'OM de Boubacar Kamara."],
})

export const toldNo = rule({
  id: 'offer.told-no',
  reads: [
    'CLUB se voir opposer un refus par SELLER [pour PLAYER]',
    'CLUB se voir opposer un refus pour PLAYER',
    'CLUB se voir opposer une fin de non-recevoir par SELLER [pour PLAYER]',
    'CLUB se voir opposer une fin de non-recevoir pour PLAYER',
    'CLUB essuyer un refus pour PLAYER',
    'CLUB essuyer un refus de SELLER pour PLAYER',
  ],
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'REFUSED' },
  says: ["[Newcastle](club) s'est vu opposer un refus par l'OM pour [Boubacar Kamara](player)."],
  butNot: ['Newcastle a essuyé un refus de Boubacar Kamara.'],
})

export const offerRenewal = rule({
  id: 'offer.offer-renewal',
  reads: ['SELLER proposer de prolonger|rempiler|resigner|renouveler', 'SELLER offrir de prolonger|rempiler|resigner'],
  gives: { kind: 'OFFER', offerKind: 'CONTRACT', status: 'MADE' },
  says: [
    "Le milieu de l'OM [Boubacar Kamara](player) réfléchit. L'[OM](club) lui a proposé de prolonger jusqu'en 2026.",
  ],
  butNot: ["L'OM a proposé à Boubacar Kamara de partir."],
})

export const priceToGo = rule({
  id: 'offer.price-to-go',
  reads: [
    'SELLER {sell} PLAYER contre|pour|à MONEY',
    'SELLER laisser partir PLAYER contre|pour MONEY',
    'SELLER {sell} PLAYER MONEY',
    'SELLER ouvrir la porte à départ|transfert|vente contre|pour|à MONEY',
  ],
  under: 'OPEN',
  gives: { kind: 'OFFER', offerKind: 'ASKING_PRICE', status: 'MADE' },
  says: ["L'[OM](club) pourrait céder son milieu [Boubacar Kamara](player) contre [10 M€](money)."],
  butNot: ["L'OM a cédé Boubacar Kamara contre 10 M€."],
})

export const askingPrice = rule({
  id: 'offer.asking-price',
  reads: [
    'SELLER {ask} MONEY [pour PLAYER]',
    'SELLER {ask} MONEY [de PLAYER]',
    'SELLER tirer MONEY [de PLAYER]',
    'SELLER évaluer PLAYER à MONEY',
    'SELLER étiqueter PLAYER à MONEY',
    'prix de PLAYER MONEY',
  ],
  gives: { kind: 'OFFER', offerKind: 'ASKING_PRICE', status: 'MADE' },
  says: [
    "L'OM exigerait au moins [35 millions d'euros](money) pour [Boubacar Kamara](player), le milieu de l'OM.",
    "Le milieu de l'OM [Boubacar Kamara](player) ne partira pas : Marseille réclame [25 M€](money).",
  ],
  butNot: ['Marseille attend Boubacar Kamara.'],
})

export const renewalBid = rule({
  id: 'offer.renewal',
  reads: [
    'PLAYER recevoir BID',
    'PLAYER recevoir de CLUB BID',
    'PLAYER se voir proposer|offrir|soumettre|promettre|garantir BID',
    'PLAYER se voir proposer|offrir|soumettre|promettre|garantir par CLUB BID',
    'PLAYER se voir proposer|offrir|soumettre|promettre|garantir BID par CLUB',
  ],
  gives: { kind: 'OFFER', offerKind: 'BID', status: 'MADE' },
  says: ["Le milieu de l'OM [Boubacar Kamara](player) aurait reçu une nouvelle offre de l'[OM](club)."],
  butNot: ["Boubacar Kamara a reçu un prix à l'OM."],
})

export const refusedRenewal = rule({
  id: 'offer.refused-renewal',
  reads: ['PLAYER {refuse} contrat|bail proposé|soumis|offert'],
  gives: { kind: 'OFFER', offerKind: 'CONTRACT', status: 'REFUSED' },
  says: ["Le milieu de l'[OM](club) [Boubacar Kamara](player) a refusé le contrat soumis par sa direction."],
  butNot: ["Le milieu de l'OM Boubacar Kamara a refusé de parler."],
})

export const renewed = rule({
  id: 'offer.renewed',
  reads: [
    'PLAYER prolonger',
    'PLAYER rempiler',
    'PLAYER resigner',
    'PLAYER prolonger son contrat|bail|aventure',
    'PLAYER étendre son contrat|bail',
    'PLAYER étirer son contrat|bail',
    'PLAYER renouveler son contrat|bail',
    'PLAYER parapher un nouveau contrat|bail',
    'PLAYER signer un nouveau contrat|bail',
    'PLAYER signer une prolongation',
    'PLAYER parapher une prolongation',
    'CLUB prolonger PLAYER',
    'CLUB prolonger contrat|contrats|bail de PLAYER',
    'CLUB étendre contrat|contrats|bail de PLAYER',
    'CLUB faire prolonger PLAYER',
    'CLUB blinder PLAYER',
    'CLUB blinder contrat|bail de PLAYER',
    'CLUB officialiser la prolongation de PLAYER',
    'CLUB annoncer la prolongation de PLAYER',
  ],
  under: 'DONE',
  gives: { kind: 'OFFER', offerKind: 'CONTRACT', status: 'ACCEPTED' },
  says: ["Le milieu de l'[OM](club) [Boubacar Kamara](player) a prolongé jusqu'en 2026."],
  butNot: ["Le milieu de l'OM Boubacar Kamara veut prolonger."],
})
