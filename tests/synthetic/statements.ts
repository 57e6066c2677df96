import type { Modality } from '../../src/extract/reading.ts'

/** What a template tells: the values of its readings; clubs stand for their part in the sentence. */
export interface Told {
  readonly kind: 'INTEREST' | 'OFFER' | 'CONTRACT_END' | 'TRANSFER' | 'WISH'
  readonly club: 'club' | 'own'
  readonly other?: 'club' | 'own'
  /** The sum in the sentence, or the bound before it. */
  readonly money?: 'EXACT' | 'AT_LEAST'
  readonly values: Readonly<Record<string, unknown>>
}

/** A sentence with places for names, and its readings. */
export interface Template {
  /** How often it comes, compared with the others. */
  readonly weight: number
  readonly says: string
  readonly modality: Modality
  readonly tells: readonly Told[]
}

const interest = (stage: string): Told => ({ kind: 'INTEREST', club: 'club', values: { stage } })
const bid = (status: string): Told => ({
  kind: 'OFFER',
  club: 'club',
  other: 'own',
  money: 'EXACT',
  values: { offerKind: 'TRANSFER', status },
})
const wish = (attitude: string): Told => ({ kind: 'WISH', club: 'club', values: { attitude } })

/** {club} wants {player}, who plays for {own}; {sum} is in millions of euros, {year} a year. */
export const TEMPLATES: readonly Template[] = [
  { weight: 8, says: '{club} surveille {player}', modality: 'ASSERTED', tells: [interest('MONITORING')] },
  { weight: 10, says: "{club} s'intéresse à {player}", modality: 'ASSERTED', tells: [interest('INTERESTED')] },
  { weight: 14, says: "{club} s'intéresserait à {player}", modality: 'HEDGED', tells: [interest('INTERESTED')] },
  { weight: 8, says: '{club} a contacté {player}', modality: 'ASSERTED', tells: [interest('CONTACT')] },
  { weight: 6, says: '{club} aurait contacté {player}', modality: 'HEDGED', tells: [interest('CONTACT')] },
  { weight: 6, says: '{club} négocie avec {player}', modality: 'ASSERTED', tells: [interest('NEGOTIATION')] },
  { weight: 4, says: '{player} a trouvé un accord avec {club}', modality: 'ASSERTED', tells: [interest('AGREEMENT')] },
  { weight: 4, says: '{club} a renoncé à {player}', modality: 'ASSERTED', tells: [interest('WITHDRAWN')] },
  {
    weight: 10,
    says: "{club} a transmis une offre de {sum} millions d'euros à {own} pour {player}",
    modality: 'ASSERTED',
    tells: [bid('MADE'), interest('OFFER')],
  },
  {
    weight: 5,
    says: "{own} a refusé une offre de {sum} millions d'euros de {club} pour {player}",
    modality: 'ASSERTED',
    tells: [bid('REFUSED')],
  },
  {
    weight: 6,
    says: "{own} réclame au moins {sum} millions d'euros pour {player}",
    modality: 'ASSERTED',
    tells: [{ kind: 'OFFER', club: 'own', money: 'AT_LEAST', values: { offerKind: 'ASKING_PRICE', status: 'MADE' } }],
  },
  {
    weight: 7,
    says: "Lié à {own} jusqu'en juin {year}, {player} réfléchit",
    modality: 'ASSERTED',
    tells: [{ kind: 'CONTRACT_END', club: 'own', values: {} }],
  },
  {
    weight: 2,
    says: '{player} a quitté {own} pour {club}',
    modality: 'ASSERTED',
    tells: [{ kind: 'TRANSFER', club: 'own', other: 'club', values: { transferKind: 'PERMANENT', when: 'NOW' } }],
  },
  { weight: 5, says: '{player} souhaite rejoindre {club}', modality: 'ASSERTED', tells: [wish('WANTS')] },
  { weight: 3, says: '{player} a dit non à {club}', modality: 'ASSERTED', tells: [wish('REFUSES')] },
]

/** Sentences of every article that state nothing. */
export const FILLER: readonly string[] = [
  'La préparation a repris cette semaine sous un soleil de plomb.',
  'Le public, lui, attend surtout de voir du beau jeu dès la reprise du championnat.',
  'La direction s’est réunie pendant plusieurs heures dans une ambiance studieuse.',
  'Samedi, la rencontre s’est terminée sur un score nul et vierge sous la pluie.',
  'Le staff a préféré ménager ses cadres avant un calendrier particulièrement chargé.',
  'Les supporters ont déployé une immense banderole derrière le but nord.',
  'La séance s’est achevée par un long échange dans le rond central.',
  'Rien ne filtre pour le moment, et chacun préfère avancer à petits pas.',
  'Le vestiaire semble uni, malgré les rumeurs qui reviennent chaque été.',
  'La pelouse a souffert de la chaleur, mais elle sera prête à temps.',
  'Le dernier entraînement s’est déroulé à huis clos, loin des regards.',
  'Les observateurs s’accordent à dire que la saison sera longue.',
]
