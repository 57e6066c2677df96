import { rule } from '../rule.ts'

export const wantsToLeave = rule({
  id: 'wish.leave',
  reads: [
    'PLAYER {leave} [CLUB]',
    'PLAYER relever nouveau défi',
    'optique de quitter CLUB',
    'PLAYER découvrir autre chose',
    'PLAYER tenter nouvelle aventure|expérience',
  ],
  under: 'WILL',
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'OWN' },
  says: [
    "Le milieu de l'[OM](club) [Boubacar Kamara](player) veut partir.",
    '[Boubacar Kamara](player) souhaite quitter l’[OM](club).',
  ],
  butNot: ["L'OM veut vendre Boubacar Kamara."],
})

export const asksToLeave = rule({
  id: 'wish.ask-to-leave',
  reads: [
    'PLAYER demander départ|transfert|bon|libération',
    'PLAYER demander à partir|quitter|changer',
    'PLAYER réclamer départ|transfert|bon|libération',
    'PLAYER exiger transfert|bon',
    'PLAYER solliciter départ|transfert|bon',
    'PLAYER vouloir départ|bon',
    'PLAYER souhaiter départ|bon',
    'PLAYER forcer son départ',
    'PLAYER exiger de partir|quitter',
    'PLAYER claquer porte de CLUB',
    'PLAYER presser CLUB de laisser|libérer',
    'PLAYER pousser CLUB à laisser|libérer|vendre',
    'PLAYER faire grève',
    'PLAYER être en grève',
    'PLAYER engager bras',
    'PLAYER entamer bras',
    'PLAYER chercher porte de sortie',
    'PLAYER pousser pour partir|quitter',
    'PLAYER avoir envie|désir de nouveau',
    'PLAYER faire part de volonté|envie|désir|souhait de partir|quitter|départ',
    'PLAYER signifier volonté|envie|désir|souhait de partir|quitter|départ',
    'PLAYER exprimer volonté|envie|désir|souhait de partir|quitter|départ',
    'PLAYER informer de volonté|envie|désir|souhait de partir|quitter|départ',
    'PLAYER avoir envie|envies de ailleurs|départ',
  ],
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'OWN' },
  says: [
    "Le milieu de l'[OM](club) [Boubacar Kamara](player) réclame noir sur blanc un bon de sortie.",
    "Le milieu de l'[OM](club) [Boubacar Kamara](player) a demandé à partir.",
  ],
  butNot: ["L'OM demande un effort à Boubacar Kamara, le milieu de l'OM."],
})

export const wantsToStay = rule({
  id: 'wish.stay',
  reads: [
    'PLAYER rester [à CLUB]',
    'PLAYER {renew} [à CLUB] [avec CLUB]',
    'PLAYER continuer [à CLUB] [avec CLUB]',
    'PLAYER honorer contrat',
    'PLAYER terminer saison|carrière|contrat [à CLUB]',
    'PLAYER finir saison|carrière|contrat [à CLUB]',
    'PLAYER aller au bout de contrat',
    'PLAYER se battre pour place',
    'PLAYER gagner place',
    'PLAYER disputer saison [à CLUB] [avec CLUB]',
    'PLAYER faire saison de plus [à CLUB] [avec CLUB]',
    'PLAYER poursuivre à CLUB',
    'PLAYER poursuivre avec CLUB',
    'PLAYER poursuivre aventure|histoire [à CLUB] [avec CLUB]',
    'PLAYER continuer aventure|histoire [à CLUB] [avec CLUB]',
    'PLAYER s’inscrire dans durée',
    'PLAYER s’installer dans durée',
    'PLAYER aller au bout|terme de aventure|bail|engagement|contrat',
  ],
  under: 'WILL',
  gives: { kind: 'WISH', attitude: 'WANTS', about: 'OWN' },
  says: ["[Boubacar Kamara](player) souhaite rester à l'[OM](club)."],
  butNot: ["L'OM souhaite prolonger Boubacar Kamara, le milieu de l'OM."],
})

export const refusesToRenew = rule({
  id: 'wish.refuse-to-renew',
  reads: [
    'PLAYER refuser de {renew}',
    'PLAYER {refuse} prolongation|prolongations',
    'PLAYER {refuse} offre|proposition|offres|propositions de prolongation',
    'PLAYER {refuse} nouveau contrat|bail',
    'PLAYER {refuse} contrat pro|professionnel',
  ],
  gives: { kind: 'WISH', attitude: 'REFUSES', about: 'OWN' },
  says: ["Le milieu de l'[OM](club) [Boubacar Kamara](player) a refusé de prolonger."],
  butNot: ["L'OM a refusé de prolonger Boubacar Kamara."],
})
