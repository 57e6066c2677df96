import { rule } from '../rule.ts'

export const fedUp = rule({
  id: 'wish.fed-up',
  reads: [
    'PLAYER {fedUp}',
    'PLAYER invoquer clause',
    'PLAYER brandir clause',
    'PLAYER préparer valises|bagages|cartons',
    'PLAYER consommer rupture|divorce',
    'PLAYER demander divorce|rupture|liberté|résiliation',
    'PLAYER demander à {getAway} CLUB',
    'PLAYER exiger de {getAway} CLUB',
    'PLAYER réclamer divorce|rupture|liberté|résiliation',
    'PLAYER couper ponts avec CLUB',
    'PLAYER voir avenir loin|autre de CLUB',
    'PLAYER frapper à porte de bureau|président|direction pour partir|quitter',
    'PLAYER chercher échappatoire|porte|issue',
    'PLAYER se voir loin de CLUB',
    'PLAYER s’imaginer loin de CLUB',
    'PLAYER attendre bon de sortie',
    'PLAYER attendre bon',
    'bras de fer de PLAYER avec CLUB',
    'divorce de PLAYER avec CLUB',
  ],
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'OWN' },
  says: [
    'Le milieu de l’[OM](club) [Boubacar Kamara](player) en a sa claque de l’[OM](club).',
    '[Boubacar Kamara](player), qui s’étiole à l’[OM](club), attend un signe.',
    'Le milieu de l’[OM](club) [Boubacar Kamara](player) a invoqué sa clause.',
  ],
  butNot: ['L’OM en a assez de Boubacar Kamara.', 'L’OM a bouclé ses valises avec Boubacar Kamara.'],
})

export const getsAway = rule({
  id: 'wish.get-away',
  reads: ['PLAYER {getAway} CLUB', 'PLAYER {elsewhere}'],
  under: 'WILL',
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'OWN' },
  says: [
    '[Boubacar Kamara](player) souhaiterait s’éloigner de l’[OM](club).',
    'Le milieu de l’[OM](club) [Boubacar Kamara](player) aimerait goûter à d’autres eaux.',
  ],
  butNot: ['L’OM veut se séparer de Boubacar Kamara.', 'Boubacar Kamara s’est éloigné du but de l’OM.'],
})

export const wontGoOn = rule({
  id: 'wish.wont-go-on',
  reads: [
    'PLAYER renouveler',
    'PLAYER rempiler',
    'PLAYER resigner',
    'PLAYER renouveler bail|contrat|engagement',
    'PLAYER reconduire bail|contrat|engagement',
    'PLAYER activer année|option|saison|clause de prolongation',
    'PLAYER activer année|option|saison',
    'PLAYER lever option|année',
    'PLAYER reprendre service|maillot à CLUB',
    'PLAYER faire rentrée|saison|année|pas|minute de plus à CLUB',
    'PLAYER porter plus maillot de CLUB',
    'PLAYER jouer plus pour CLUB',
    'PLAYER s’éterniser à CLUB',
    'PLAYER remettre pieds|pied à CLUB',
  ],
  under: 'NO',
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'OWN' },
  says: [
    'Le milieu de l’[OM](club) [Boubacar Kamara](player) ne renouvellera pas.',
    'Le milieu de l’[OM](club) [Boubacar Kamara](player) n’activera pas son année supplémentaire.',
  ],
  butNot: ['L’OM n’activera pas l’option de Boubacar Kamara.', 'Le milieu de l’OM Boubacar Kamara a rempilé.'],
})

export const goesOn = rule({
  id: 'wish.goes-on',
  reads: [
    'PLAYER redemander',
    'PLAYER rempiler bien|volontiers|yeux|signe',
    'PLAYER avoir racines|repères|habitudes à CLUB',
    'PLAYER s’accrocher à maillot|club|couleurs|place',
    'PLAYER prendre racine à CLUB',
    'PLAYER s’enraciner à CLUB',
    'PLAYER couler jours heureux à CLUB',
    'PLAYER se plaire à CLUB',
    'PLAYER se trouver bien à CLUB',
    'PLAYER filer parfait amour avec CLUB',
    'PLAYER réitérer amour|attachement|fidélité à CLUB',
    'PLAYER faire passer CLUB avant argent|tout|carrière',
    'PLAYER rester sourd à sirènes|appels de étranger|mercato|ailleurs',
    'PLAYER refermer feuilleton|porte|dossier de départ|transfert',
    'PLAYER tordre cou à rumeurs|bruits|spéculations de départ|transfert',
    'PLAYER être marié avec|à CLUB',
  ],
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'OWN' },
  says: [
    'Le milieu de l’[OM](club) [Boubacar Kamara](player) en redemande.',
    '[Boubacar Kamara](player), qui coule des jours heureux à l’[OM](club), attend.',
  ],
  butNot: ['L’OM en redemande à Boubacar Kamara.'],
})
