/**
 * A small press review by hand: four articles about Boubacar Kamara and two others, and what they report. `words` are where the
 * report stands in its article.
 */
export interface ArticleRow {
  readonly id: string
  readonly title: string | null
  readonly url?: string
  readonly publishedOn: string
  readonly publisher: string | null
  readonly text: string
}

export const ARTICLES: readonly ArticleRow[] = [
  {
    id: 'article:juillet',
    title: null,
    publishedOn: '2021-07',
    publisher: null,
    text: 'Boubacar Kamara est courtisé. L’AS Monaco serait prêt à débourser 30 millions d’euros d’après La Marseillaise. Milan a vu son offre de 12 millions refusée, selon Alfredo Pedullà. L’OM demande 20 millions. Newcastle suit aussi le milieu, dont le contrat se termine en 2022. « Il faut vendre des joueurs », a dit Pablo Longoria en conférence de presse. Newcastle se serait renseigné sur Duje Ćaleta-Car, croit savoir la presse italienne.',
  },
  {
    id: 'article:octobre',
    title: 'Kamara, l’hiver sera chaud',
    url: 'https://example.org/kamara',
    publishedOn: '2021-10-12',
    publisher: 'outlet:la-provence',
    text: 'Le contrat de Boubacar Kamara expire en juin 2022. Selon nos informations, Milan a repris contact. Newcastle s’est retiré, assure Alfredo Pedullà. Le minot refuse de prolonger. « Je suis bien à Marseille », a confié Kamara.',
  },
  {
    id: 'article:novembre',
    title: 'Kamara lié jusqu’en 2023 ?',
    publishedOn: '2021-11-02',
    publisher: 'outlet:rmc',
    text: 'D’après La Provence, Milan a contacté Boubacar Kamara, dont le contrat court jusqu’en 2023. Newcastle n’a jamais suivi le milieu.',
  },
  {
    id: 'article:mai',
    title: 'Thauvin aux Tigres',
    publishedOn: '2022-05-30',
    publisher: 'outlet:rmc',
    text: 'Florian Thauvin a signé libre aux Tigres. Monaco a trouvé un accord avec Boubacar Kamara, qui rêve de Premier League. Milan n’est plus intéressé.',
  },
]

export const KAMARA = 'player:boubacar-kamara'
const CALETA_CAR = 'player:duje-caleta-car'
const THAUVIN = 'player:florian-thauvin'
export const MARSEILLE = 'club:olympique-de-marseille'

export const PLAYERS = [
  { id: KAMARA, name: 'Boubacar Kamara', aliases: ['Kamara'], lastOn: '2022-05-30', independentSources: 5 },
  { id: CALETA_CAR, name: 'Duje Ćaleta-Car', aliases: [], lastOn: '2021-07', independentSources: 0 },
  { id: THAUVIN, name: 'Florian Thauvin', aliases: [], lastOn: '2022-05-30', independentSources: 1 },
]

export const CLUBS = [
  { id: 'club:ac-milan', name: 'AC Milan', aliases: ['Milan'], country: 'ITA' },
  { id: 'club:as-monaco', name: 'AS Monaco', aliases: ['Monaco'], country: 'FRA' },
  { id: 'club:newcastle-united', name: 'Newcastle United', aliases: ['Newcastle'], country: 'ENG' },
  { id: MARSEILLE, name: 'Olympique de Marseille', aliases: ['OM', 'Marseille'], country: 'FRA' },
  { id: 'club:tigres-de-monterrey', name: 'Tigres de Monterrey', aliases: ['Tigres'], country: 'MEX' },
  { id: 'club:inter-milan', name: 'Inter Milan', aliases: ['Inter', 'Milan'], country: 'ITA' },
]

export const OUTLETS = [
  { id: 'outlet:la-marseillaise', name: 'La Marseillaise', aliases: [], country: 'FRA' },
  { id: 'outlet:la-provence', name: 'La Provence', aliases: [], country: 'FRA' },
  { id: 'outlet:rmc', name: 'RMC Sport', aliases: ['RMC'], country: 'FRA' },
  { id: 'outlet:l-equipe', name: 'L’Équipe', aliases: [], country: 'FRA' },
]

export const JOURNALISTS = [
  {
    id: 'journalist:alfredo-pedulla',
    name: 'Alfredo Pedullà',
    aliases: ['Pedullà'],
    country: 'ITA',
    writesFor: 'outlet:l-equipe',
  },
]

/** Where they play, as the articles have it. */
export const STAYS = [
  { player: KAMARA, club: MARSEILLE, since: null, until: '2022-06' },
  { player: THAUVIN, club: 'club:tigres-de-monterrey', since: '2022-05-30', until: null },
]

export interface ClaimRow {
  readonly id: string
  readonly label: 'Interest' | 'Offer' | 'ContractEnd' | 'Transfer' | 'Wish'
  readonly kind: string
  readonly player: string
  readonly by?: string
  readonly to?: string
  readonly topic?: string
  readonly key?: string
}

const INTEREST = { label: 'Interest', kind: 'INTEREST', player: KAMARA } as const
const OFFER = { label: 'Offer', kind: 'OFFER', player: KAMARA, to: MARSEILLE } as const
const END = {
  label: 'ContractEnd',
  kind: 'CONTRACT_END',
  player: KAMARA,
  by: MARSEILLE,
  topic: `CONTRACT_END|${MARSEILLE}|${KAMARA}`,
} as const
const WISH = { label: 'Wish', kind: 'WISH', player: KAMARA } as const

export const CLAIMS: readonly ClaimRow[] = [
  { id: 'claim:monaco', ...INTEREST, by: 'club:as-monaco' },
  { id: 'claim:milan', ...INTEREST, by: 'club:ac-milan' },
  { id: 'claim:newcastle', ...INTEREST, by: 'club:newcastle-united' },
  { id: 'claim:newcastle-caleta-car', ...INTEREST, player: CALETA_CAR, by: 'club:newcastle-united' },
  { id: 'claim:monaco-30', ...OFFER, by: 'club:as-monaco', key: '30000000 EUR' },
  { id: 'claim:milan-12', ...OFFER, by: 'club:ac-milan', key: '12000000 EUR' },
  { id: 'claim:price-20', label: 'Offer', kind: 'OFFER', player: KAMARA, by: MARSEILLE, key: '20000000 EUR' },
  { id: 'claim:contract', ...END, key: '2022' },
  { id: 'claim:contract-2023', ...END, key: '2023' },
  {
    id: 'claim:thauvin',
    label: 'Transfer',
    kind: 'TRANSFER',
    player: THAUVIN,
    by: MARSEILLE,
    to: 'club:tigres-de-monterrey',
    key: 'club:tigres-de-monterrey move',
  },
  { id: 'claim:refuses', ...WISH, to: MARSEILLE, key: 'REFUSES' },
  { id: 'claim:premier-league', ...WISH, key: 'WANTS' },
]

type Sources = Readonly<Record<string, 'ORIGIN' | 'RELAY'>>

export interface ReportRow {
  readonly id: string
  readonly article: string
  /** Null: it states none, because it is retracted. */
  readonly claim: string | null
  readonly modality: 'ASSERTED' | 'HEDGED' | 'DENIED'
  readonly words: string
  readonly sources: Sources
  readonly values: Readonly<Record<string, unknown>>
  readonly vagueSource?: string
  /** The report that it repeats. */
  readonly relays?: string
}

const MARSEILLAISE: Sources = { 'outlet:la-marseillaise': 'ORIGIN' }
const PEDULLA: Sources = { 'journalist:alfredo-pedulla': 'ORIGIN' }
const PROVENCE: Sources = { 'outlet:la-provence': 'ORIGIN' }
const RMC: Sources = { 'outlet:rmc': 'ORIGIN' }
const NOBODY: Sources = {}

type Rest = Pick<ReportRow, 'vagueSource' | 'relays'>

/** A report: its article and claim without their prefixes, how it stands, its words, who says so, what it tells. */
function report(
  id: string,
  article: string,
  claim: string | null,
  modality: ReportRow['modality'],
  words: string,
  sources: Sources,
  values: ReportRow['values'],
  rest: Rest = {},
): ReportRow {
  const of = claim === null ? null : `claim:${claim}`
  return { id: `report:${id}`, article: `article:${article}`, claim: of, modality, words, sources, values, ...rest }
}

const euros = (amount: number) => ({ amount, currency: 'EUR', bound: 'EXACT' })
const BID = 'L’AS Monaco serait prêt à débourser 30 millions d’euros'
const REFUSAL = 'Milan a vu son offre de 12 millions refusée'
const asked = { offerKind: 'ASKING_PRICE', status: 'MADE' }

export const REPORTS: readonly ReportRow[] = [
  report('01', 'juillet', 'monaco', 'HEDGED', BID, MARSEILLAISE, { stage: 'OFFER' }),
  report('02', 'juillet', 'monaco-30', 'HEDGED', BID, MARSEILLAISE, {
    offerKind: 'TRANSFER',
    status: 'PLANNED',
    ...euros(30_000_000),
  }),
  report('03', 'juillet', 'milan', 'ASSERTED', REFUSAL, PEDULLA, { stage: 'OFFER' }),
  report('04', 'juillet', 'milan-12', 'ASSERTED', REFUSAL, PEDULLA, {
    offerKind: 'TRANSFER',
    status: 'REFUSED',
    ...euros(12_000_000),
  }),
  report('05', 'juillet', 'price-20', 'ASSERTED', 'L’OM demande 20 millions', NOBODY, {
    ...asked,
    ...euros(20_000_000),
  }),
  report('06', 'juillet', 'newcastle', 'ASSERTED', 'Newcastle suit aussi le milieu', NOBODY, { stage: 'MONITORING' }),
  report('07', 'juillet', 'contract', 'ASSERTED', 'dont le contrat se termine en 2022', NOBODY, { ends: '2022' }),
  report(
    '08',
    'juillet',
    'newcastle-caleta-car',
    'HEDGED',
    'Newcastle se serait renseigné',
    NOBODY,
    { stage: 'CONTACT' },
    { vagueSource: 'la presse italienne' },
  ),
  report('09', 'octobre', 'contract', 'ASSERTED', 'Le contrat de Boubacar Kamara expire en juin 2022', PROVENCE, {
    ends: '2022-06',
  }),
  report('10', 'octobre', 'milan', 'ASSERTED', 'Milan a repris contact', PROVENCE, { stage: 'CONTACT' }),
  report(
    '11',
    'octobre',
    'newcastle',
    'ASSERTED',
    'Newcastle s’est retiré',
    { ...PEDULLA, 'outlet:la-provence': 'RELAY' },
    { stage: 'WITHDRAWN' },
  ),
  report('12', 'octobre', 'refuses', 'ASSERTED', 'Le minot refuse de prolonger', PROVENCE, { attitude: 'REFUSES' }),
  report('13', 'mai', 'thauvin', 'ASSERTED', 'Florian Thauvin a signé libre aux Tigres', RMC, {
    transferKind: 'FREE',
    when: 'NOW',
  }),
  report('14', 'mai', 'monaco', 'ASSERTED', 'Monaco a trouvé un accord', RMC, { stage: 'AGREEMENT' }),
  report('15', 'mai', 'premier-league', 'ASSERTED', 'qui rêve de Premier League', RMC, {
    attitude: 'WANTS',
    league: 'Premier League',
  }),
  report('16', 'mai', null, 'DENIED', 'Milan n’est plus intéressé', RMC, { stage: 'DENIED' }),
  report(
    '17',
    'novembre',
    'milan',
    'ASSERTED',
    'Milan a contacté Boubacar Kamara',
    { ...PROVENCE, 'outlet:rmc': 'RELAY' },
    { stage: 'CONTACT' },
    { relays: 'report:10' },
  ),
  report('18', 'novembre', 'contract-2023', 'ASSERTED', 'dont le contrat court jusqu’en 2023', RMC, { ends: '2023' }),
  report('19', 'novembre', 'newcastle', 'DENIED', 'Newcastle n’a jamais suivi le milieu', RMC, { stage: 'DENIED' }),
]

/** The edges between claims of one topic. */
export const CONTRADICTIONS = [
  {
    from: 'claim:contract',
    to: 'claim:contract-2023',
    one: 'report:09',
    other: 'report:18',
    reason: 'DIFFERENT_VALUE',
  },
]

export const QUOTES = [
  {
    id: 'quote:longoria',
    article: 'article:juillet',
    speaker: 'person:pablo-longoria',
    about: [KAMARA],
    words: 'Il faut vendre des joueurs',
    occasion: 'conférence de presse',
    sources: NOBODY,
  },
  {
    id: 'quote:kamara',
    article: 'article:octobre',
    speaker: KAMARA,
    about: [],
    words: 'Je suis bien à Marseille',
    occasion: null,
    sources: PROVENCE,
  },
]
