import { rule } from '../rule.ts'

export const joined = rule({
  id: 'transfer.joined',
  reads: [
    'PLAYER {arrive} CLUB',
    'PLAYER devenir joueur|milieu|attaquant|défenseur|gardien de CLUB',
    'PLAYER redevenir joueur|milieu|attaquant|défenseur|gardien de CLUB',
    'PLAYER faire le grand saut vers CLUB',
    'PLAYER renforcer effectif|rangs|attaque|défense|milieu de CLUB',
    'PLAYER quitter SELLER pour CLUB',
    'PLAYER passer de SELLER à CLUB',
    'PLAYER être arrivé à CLUB',
    'PLAYER troquer SELLER contre CLUB',
    'PLAYER troquer SELLER pour CLUB',
    'PLAYER céder aux sirènes|avances de CLUB',
    'PLAYER faire ses valises|bagages pour CLUB',
    'PLAYER prendre la direction|chemin|route de CLUB',
    'PLAYER mettre le cap sur CLUB',
    'PLAYER poser bagages|sac|sacs|affaires|malles|crampons|gants|valise à CLUB',
    'PLAYER déposer bagages|sac|sacs|affaires|crampons|gants|valises à CLUB',
    "PLAYER s'exiler à CLUB",
  ],
  under: 'DONE',
  gives: { kind: 'TRANSFER', transferKind: 'PERMANENT' },
  says: [
    '[Boubacar Kamara](player) a rejoint [Newcastle](club).',
    "[Boubacar Kamara](player) s'est engagé avec [Newcastle](club).",
  ],
  butNot: ['Boubacar Kamara va rejoindre Newcastle.', 'Boubacar Kamara a rejoint ses coéquipiers.'],
})

export const bought = rule({
  id: 'transfer.bought',
  reads: [
    'CLUB {acquire} PLAYER [à SELLER] [pour MONEY]',
    "CLUB officialiser l'arrivée|venue|signature|transfert de PLAYER",
    'CLUB présenter PLAYER',
    'CLUB officialiser PLAYER',
    "CLUB annoncer l'arrivée|venue|signature|transfert de PLAYER",
    'SELLER officialiser la vente|transfert|départ de PLAYER à CLUB',
    'SELLER annoncer la vente|transfert|départ de PLAYER à CLUB',
    'SELLER vendre PLAYER à CLUB [pour MONEY]',

    'SELLER céder PLAYER à CLUB [pour MONEY]',
    'SELLER transférer PLAYER à CLUB',
    'CLUB lever l’option d’achat de PLAYER',
    'CLUB lever l’option de PLAYER',
    'CLUB payer PLAYER à SELLER',
    'CLUB payer PLAYER MONEY à SELLER',
    'CLUB {acquire} PLAYER de SELLER',
  ],
  under: 'DONE',
  gives: { kind: 'TRANSFER', transferKind: 'PERMANENT' },
  says: [
    '[Newcastle](club) a recruté [Boubacar Kamara](player).',
    '[Boubacar Kamara](player) a été vendu à [Newcastle](club) pour 20 M€.',
    "[Newcastle](club) a officialisé l'arrivée de [Boubacar Kamara](player).",
  ],
  butNot: ['Newcastle veut recruter Boubacar Kamara.'],
})

export const loaned = rule({
  id: 'transfer.loaned',
  reads: ['SELLER prêter PLAYER à CLUB', 'PLAYER être prêté à CLUB'],
  under: 'DONE',
  gives: { kind: 'TRANSFER', transferKind: 'LOAN' },
  says: ['[Boubacar Kamara](player) a été prêté à [Newcastle](club).'],
  butNot: ['Boubacar Kamara pourrait être prêté à Newcastle.'],
})

export const returned = rule({
  id: 'transfer.returned',
  reads: [
    'PLAYER être de retour à CLUB',
    'PLAYER faire son retour à CLUB',
    'PLAYER {comeHome} CLUB',
    'PLAYER refaire valises|bagages|chemin|route|malle pour CLUB',
    'PLAYER reprendre chemin|route|direction de CLUB',
    'PLAYER retrouver pénates|bercail|foyer|nid à CLUB',
    'PLAYER revenir à bercail|maison|nid à CLUB',
  ],
  under: 'DONE',
  gives: { kind: 'TRANSFER', transferKind: 'RETURN' },
  says: ['[Boubacar Kamara](player) est de retour à [Newcastle](club).'],
  butNot: ['Boubacar Kamara est de retour à l’entraînement.'],
})
