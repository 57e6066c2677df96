import { droppedCues } from '../cueWords.ts'
import { gappedSuitors } from '../readings/also.ts'
import { deniedLater, deniedRumours, groupSuitors } from '../readings/anaphoric.ts'
import { rumouredMoves } from '../readings/destinations.ts'
import { clubsIdentified, identified } from '../readings/identified.ts'
import { listedInterests } from '../readings/listed.ts'
import { suitors } from '../readings/suitors.ts'
import { rule } from '../rule.ts'

export const tooListed = rule({
  id: 'interest.too-listed',
  reads: [],
  finds: listedInterests,
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: [
    '[Newcastle](club) suit Boubacar Kamara (OM) et [Pape Gueye](player) (OM).',
    '[Boubacar Kamara](player) est dans le viseur de Newcastle, mais également de [Chelsea](club).',
  ],
  butNot: ['Newcastle suit Boubacar Kamara (OM), mais Chelsea ne suit pas Pape Gueye.'],
})

export const tooGapped = rule({
  id: 'interest.too-gapped',
  reads: [],
  finds: gappedSuitors,
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: ['Newcastle lorgne sur Boubacar Kamara, et [Chelsea](club) sur [Pape Gueye](player).'],
  butNot: ['Newcastle lorgne sur Boubacar Kamara, et Chelsea joue sans Pape Gueye.'],
})

export const toldGroup = rule({
  id: 'interest.told-group',
  reads: [],
  finds: groupSuitors('INTERESTED'),
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: [
    'Boubacar Kamara plaît. [Newcastle](club), [Chelsea](club), [Lyon](club)… Autant de clubs sur les rangs pour [Boubacar Kamara](player).',
  ],
  butNot: ['Newcastle a battu Chelsea. Plusieurs clubs sont sur les rangs pour Boubacar Kamara.'],
})

export const untrue = rule({
  id: 'interest.untrue',
  reads: [],
  finds: deniedLater,
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: ['[Newcastle](club) suivrait [Boubacar Kamara](player). Une rumeur que son agent a vite démentie.'],
  butNot: ['Newcastle suivrait Boubacar Kamara. Son agent a démenti une offre de prolongation.'],
})

export const toldRumour = rule({
  id: 'interest.told-rumour',
  reads: [],
  finds: rumouredMoves,
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: [
    'On parle d’un possible départ de [Boubacar Kamara](player) à [Newcastle](club).',
    'L’idée d’un transfert de [Boubacar Kamara](player) à [Newcastle](club) fait son chemin.',
  ],
  butNot: ['Le départ de Boubacar Kamara à Newcastle a été annoncé.', 'L’OM envoie Boubacar Kamara à Newcastle.'],
})

export const toldDropped = rule({
  id: 'interest.told-dropped',
  reads: [],
  finds: suitors('WITHDRAWN', droppedCues, 'BEHIND'),
  gives: { kind: 'INTEREST', stage: 'WITHDRAWN' },
  says: ['La piste menant à [Boubacar Kamara](player) n’est plus d’actualité à [Newcastle](club).'],
  butNot: ['Un départ de Boubacar Kamara n’est plus d’actualité, dit-on à Newcastle.'],
})

export const toldWho = rule({
  id: 'interest.told-who',
  reads: [],
  finds: identified,
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: [
    '[Newcastle](club) cherche un nouveau milieu. Il s’agit de [Boubacar Kamara](player).',
    '[Newcastle](club) a coché plusieurs noms, dont celui de [Boubacar Kamara](player).',
  ],
  butNot: ['Newcastle cherche un nouveau milieu. Boubacar Kamara joue à l’OM.'],
})

export const toldWhich = rule({
  id: 'interest.told-which',
  reads: [],
  finds: clubsIdentified,
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: [
    'Plusieurs clubs se sont renseignés sur [Boubacar Kamara](player). C’est le cas de [Newcastle](club) et de [Chelsea](club).',
  ],
  butNot: ['Plusieurs clubs jouent la Coupe avec Boubacar Kamara. C’est le cas de Newcastle.'],
})

export const untrueRumours = rule({
  id: 'interest.untrue-rumours',
  reads: [],
  finds: deniedRumours,
  gives: { kind: 'INTEREST', stage: 'INTERESTED' },
  says: ['[Newcastle](club) a démenti les rumeurs [Boubacar Kamara](player) (OM) et [Pape Gueye](player) (OM).'],
  butNot: ["Le milieu de l'OM Boubacar Kamara a démenti les rumeurs. Newcastle attend."],
})
