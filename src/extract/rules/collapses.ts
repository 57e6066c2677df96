import { rule } from '../rule.ts'

/** Deals that break: the club had come far. */
export const broken = rule({
  id: 'interest.broken',
  reads: [
    '{deal} de PLAYER à CLUB capoté|échoué|avorté|eau|annulé|tourné|effondré|bloqué|achoppé|raté|manqué',
    '{deal} de PLAYER vers CLUB capoté|échoué|avorté|eau|annulé|tourné|effondré|bloqué|achoppé|raté|manqué',
    'deal|accord|affaire|négociations|discussions avec CLUB capoté|échoué|avorté|eau|annulé|tourné|achoppé|rompues|rompu',
    'deal|accord|affaire|négociations|discussions entre CLUB capoté|échoué|avorté|eau|annulé|tourné|achoppé|rompues|rompu',
    'transfert avorté|manqué|raté|annulé de PLAYER à CLUB',
    'transfert avorté|manqué|raté|annulé de PLAYER vers CLUB',
    'transfert avorté|manqué|raté|annulé à CLUB',
    'CLUB échouer à finaliser|boucler|conclure {deal}',
    'CLUB voir dossier|transfert|piste PLAYER capoter|échouer|filer',
  ],
  gives: { kind: 'INTEREST', stage: 'NEGOTIATION' },
  says: [
    "Le transfert du milieu de l'OM [Boubacar Kamara](player) à [Newcastle](club) est tombé à l'eau.",
    'Le transfert avorté de [Boubacar Kamara](player) vers [Newcastle](club) a laissé des traces.',
  ],
  butNot: ["Boubacar Kamara a échoué avec l'OM face à Newcastle."],
})

/** Clubs that leave the table with the medical, the papers or their money. */
export const backOut = rule({
  id: 'interest.back-out',
  reads: [
    'CLUB retirer ses billes',
    'CLUB recaler PLAYER à visite|tests|examens',
    'CLUB annuler transfert|venue|arrivée|visite de PLAYER',
    'CLUB faire capoter transfert|deal|affaire|opération',
    'CLUB stopper tout|transfert|opération|affaire',
    'CLUB rompre négociations|discussions|accord|pourparlers',
    'CLUB claquer porte de négociations|discussions',
    'CLUB quitter table de|des négociations|discussions',
    'CLUB se retirer de table|négociations|discussions',
    'CLUB revenir sur accord|parole|décision',
    'PLAYER échouer à visite|tests|examens à|de|avec|chez CLUB',
    'PLAYER rater visite|tests|examens à|de|avec|chez CLUB',
    'PLAYER être recalé à visite|tests|examens de|par|à CLUB',
  ],
  gives: { kind: 'INTEREST', stage: 'WITHDRAWN' },
  says: [
    "[Newcastle](club) a retiré ses billes pour le milieu de l'OM [Boubacar Kamara](player).",
    "Le milieu de l'OM [Boubacar Kamara](player) a échoué à la visite médicale de [Newcastle](club).",
  ],
  butNot: ["Newcastle n'a pas retiré ses billes pour Boubacar Kamara, le milieu de l'OM."],
})
