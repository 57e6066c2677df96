import {
  advanceCues,
  agreementCues,
  dealCues,
  denialCues,
  imminentCues,
  priorityCues,
  sceneCues,
  suitorCues,
  withdrawalCues,
} from '../cueWords.ts'
import { alsoClubs, alsoPlayers } from '../readings/also.ts'
import { chosenClubs } from '../readings/chosen.ts'
import { sceneSuitors } from '../readings/sceneSuitors.ts'
import { deals, suitors } from '../readings/suitors.ts'
import { rule } from '../rule.ts'

export const toldWatcher = rule({
  id: 'interest.told-watcher',
  reads: [],
  finds: suitors('MONITORING', suitorCues.MONITORING),
  gives: { kind: 'INTEREST', stage: 'MONITORING' },
  says: ['Des émissaires de [Newcastle](club) étaient venus voir [Boubacar Kamara](player).'],
  butNot: ['Boubacar Kamara a été suivi par un médecin.'],
})

export const toldSuitor = rule({
  id: 'interest.told-suitor',
  reads: [],
  finds: suitors('INTERESTED', suitorCues.INTERESTED),
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: [
    'Le milieu Boubacar Kamara réfléchit. [Newcastle](club) et [Chelsea](club), un temps cités, attendent.',
    '[Boubacar Kamara](player) était plutôt associé à [Newcastle](club).',
  ],
  butNot: ["Boubacar Kamara attire l'attention face à Newcastle."],
})

export const toldContact = rule({
  id: 'interest.told-contact',
  reads: [],
  finds: suitors('CONTACT', suitorCues.CONTACT),
  gives: { kind: 'INTEREST', stage: 'CONTACT' },
  says: ['[Boubacar Kamara](player) a une touche avec [Newcastle](club).'],
  butNot: ['Boubacar Kamara ne cherche pas le contact.'],
})

export const toldTalks = rule({
  id: 'interest.told-talks',
  reads: [],
  finds: suitors('NEGOTIATION', suitorCues.NEGOTIATION),
  gives: { kind: 'INTEREST', stage: 'NEGOTIATION' },
  says: ['Les discussions entre son agent et [Newcastle](club) avancent pour [Boubacar Kamara](player).'],
  butNot: ["L'OM négocie une prolongation avec Boubacar Kamara, le milieu de l'OM."],
})

export const toldAgreement = rule({
  id: 'interest.told-agreement',
  reads: [],
  finds: suitors('AGREEMENT', agreementCues, 'BEHIND'),
  gives: { kind: 'INTEREST', stage: 'AGREEMENT' },
  says: ['Le milieu [Boubacar Kamara](player), promis à [Newcastle](club), sourit.'],
  butNot: ['Boubacar Kamara est proche de ses parents.'],
})

export const toldImminent = rule({
  id: 'interest.told-imminent',
  reads: [],
  finds: suitors('AGREEMENT', imminentCues, 'TOWARDS'),
  gives: { kind: 'INTEREST', stage: 'AGREEMENT' },
  says: ['Le transfert de [Boubacar Kamara](player) à [Newcastle](club) est imminent.'],
  butNot: ["Le départ de Boubacar Kamara de l'OM est imminent."],
})

export const toldAdvances = rule({
  id: 'interest.told-advances',
  reads: [],
  finds: suitors('INTERESTED', advanceCues, 'BEHIND'),
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: ['[Boubacar Kamara](player) a repoussé les avances de [Newcastle](club).'],
  butNot: ["L'OM cède aux avances des Anglais pour Boubacar Kamara."],
})

export const toldPriority = rule({
  id: 'interest.told-priority',
  reads: [],
  finds: suitors('INTERESTED', priorityCues, 'BEFORE'),
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: ['[Newcastle](club) a vu [Boubacar Kamara](player), sa priorité, choisir Chelsea.'],
  butNot: ['Boubacar Kamara, sa priorité étant ailleurs, quitte Newcastle.'],
})

export const toldWithdrawal = rule({
  id: 'interest.told-withdrawal',
  reads: [],
  finds: suitors('WITHDRAWN', withdrawalCues, 'BEFORE'),
  gives: { kind: 'INTEREST', stage: 'WITHDRAWN' },
  says: ['Pour [Boubacar Kamara](player), [Newcastle](club) a préféré miser sur la jeunesse.'],
  butNot: ["Boubacar Kamara n'est plus d'actualité à l'OM."],
})

export const toldDenial = rule({
  id: 'interest.told-denial',
  reads: [],
  finds: suitors('DENIED', denialCues),
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: ['[Newcastle](club), fausse piste pour [Boubacar Kamara](player).'],
  butNot: ['Boubacar Kamara intéresse Newcastle.'],
})

export const toldDeal = rule({
  id: 'interest.told-deal',
  reads: [],
  finds: deals(dealCues),
  gives: { kind: 'INTEREST', stage: 'AGREEMENT' },
  says: ['[Newcastle](club) suit [Boubacar Kamara](player). Les deux clubs sont tombés d’accord.'],
  butNot: ['Newcastle suit Boubacar Kamara. Les deux clubs ne sont pas tombés d’accord.'],
})

export const tooClub = rule({
  id: 'interest.too',
  reads: [],
  finds: alsoClubs,
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: ['Newcastle suit [Boubacar Kamara](player), [Chelsea](club) aussi.'],
  butNot: ['Boubacar Kamara réfléchit, Chelsea aussi.'],
})

export const sceneWatched = rule({
  id: 'interest.scene-watched',
  reads: [],
  finds: sceneSuitors('MONITORING', sceneCues.MONITORING),
  gives: { kind: 'INTEREST', stage: 'MONITORING' },
  says: ['[Newcastle](club) prépare son mercato. [Boubacar Kamara](player) (OM) est suivi de près.'],
  butNot: ['Newcastle prépare son mercato. Boubacar Kamara (OM) est suivi de près par Chelsea.'],
})

export const sceneTarget = rule({
  id: 'interest.scene-target',
  reads: [],
  finds: sceneSuitors('INTERESTED', sceneCues.INTERESTED),
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: ['[Newcastle](club) prépare son mercato. Le nom de [Boubacar Kamara](player) (OM) circule.'],
  butNot: ['Le nom de Boubacar Kamara circule.'],
})

export const sceneDeal = rule({
  id: 'interest.scene-deal',
  reads: [],
  finds: sceneSuitors('AGREEMENT', sceneCues.AGREEMENT),
  gives: { kind: 'INTEREST', stage: 'AGREEMENT' },
  says: ['[Newcastle](club) prépare son mercato. Le milieu [Boubacar Kamara](player) (OM) passe sa visite médicale.'],
  butNot: ['Boubacar Kamara passe sa visite médicale.'],
})

export const sceneOver = rule({
  id: 'interest.scene-over',
  reads: [],
  finds: sceneSuitors('WITHDRAWN', sceneCues.WITHDRAWN),
  gives: { kind: 'INTEREST', stage: 'WITHDRAWN' },
  says: [
    '[Newcastle](club) prépare son mercato. La piste menant à [Boubacar Kamara](player) (OM) n’est plus d’actualité.',
  ],
  butNot: ['La piste Boubacar Kamara n’est plus d’actualité.'],
})

export const sceneDenied = rule({
  id: 'interest.scene-denied',
  reads: [],
  finds: sceneSuitors('DENIED', sceneCues.DENIED),
  gives: { kind: 'INTEREST', stage: 'DENIED' },
  says: ['[Newcastle](club) a tranché. Ce ne sera pas [Boubacar Kamara](player) (OM), qui n’a jamais été une cible.'],
  butNot: ['Boubacar Kamara n’a jamais été une cible.'],
})

export const toldChoice = rule({
  id: 'interest.told-choice',
  reads: [],
  finds: chosenClubs,
  gives: { kind: 'INTEREST', stage: 'AGREEMENT' },
  says: [
    "Le milieu de l'OM [Boubacar Kamara](player) hésitait entre Newcastle et Chelsea. Ce sera [Newcastle](club).",
    'Pour le milieu [Boubacar Kamara](player), ce sera finalement à [Newcastle](club).',
  ],
  butNot: [
    'Boubacar Kamara attend le tirage. Ce sera Newcastle en quart de finale.',
    'Boubacar Kamara réfléchit. Ce sera Newcastle ?',
    'Boubacar Kamara a choisi. Ce ne sera pas Newcastle.',
  ],
})

export const tooPlayer = rule({
  id: 'interest.too-player',
  reads: [],
  finds: alsoPlayers,
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: ['[Newcastle](club) a fait de Boubacar Kamara sa priorité, loin devant [Pape Gueye](player).'],
  butNot: ['Newcastle suit Boubacar Kamara, qui a joué devant Pape Gueye.'],
})
