import type { Driver } from 'neo4j-driver'
import { firstDay, lastDay } from '../../src/article/date.ts'
import { clearGraph } from '../setup/clearGraph.ts'

/**
 * A small press review by hand: three articles, what they report, and everything that is derived from it, as
 * `src/graph/model.ts` says. Tests that read the graph load it into an empty database.
 */
const ARTICLES = [
  {
    id: 'article:juillet',
    name: 'juillet',
    title: null,
    url: null,
    publishedOn: '2021-07',
    publisher: null,
    text: 'Boubacar Kamara est courtisé. L’AS Monaco serait prêt à débourser 30 millions d’euros d’après La Marseillaise. Milan a vu son offre de 12 millions refusée, selon Alfredo Pedullà. L’OM demande 20 millions. Newcastle suit aussi le milieu, dont le contrat se termine en 2022. « Il faut vendre des joueurs », a dit Pablo Longoria en conférence de presse. Newcastle se serait renseigné sur Duje Ćaleta-Car, croit savoir la presse italienne.',
  },
  {
    id: 'article:octobre',
    name: 'Kamara, l’hiver sera chaud',
    title: 'Kamara, l’hiver sera chaud',
    url: 'https://example.org/kamara',
    publishedOn: '2021-10-12',
    publisher: 'outlet:la-provence',
    text: 'Le contrat de Boubacar Kamara expire en juin 2022. Selon nos informations, Milan a repris contact. Newcastle s’est retiré, assure Alfredo Pedullà. Le minot refuse de prolonger. « Je suis bien à Marseille », a confié Kamara.',
  },
  {
    id: 'article:mai',
    name: 'Thauvin aux Tigres',
    title: 'Thauvin aux Tigres',
    url: null,
    publishedOn: '2022-05-30',
    publisher: 'outlet:rmc',
    text: 'Florian Thauvin a signé libre aux Tigres. Monaco a trouvé un accord avec Boubacar Kamara, qui rêve de Premier League. Milan n’est plus intéressé.',
  },
] as const

const PLAYERS = [
  {
    id: 'player:boubacar-kamara',
    name: 'Boubacar Kamara',
    aliases: ['Kamara'],
    lastOn: '2022-05-30',
    independentSources: 5,
  },
  { id: 'player:duje-caleta-car', name: 'Duje Ćaleta-Car', aliases: [], lastOn: '2021-07', independentSources: 0 },
  { id: 'player:florian-thauvin', name: 'Florian Thauvin', aliases: [], lastOn: '2022-05-30', independentSources: 1 },
] as const

const CLUBS = [
  { id: 'club:ac-milan', name: 'AC Milan', aliases: ['Milan'], country: 'ITA' },
  { id: 'club:as-monaco', name: 'AS Monaco', aliases: ['Monaco'], country: 'FRA' },
  { id: 'club:newcastle-united', name: 'Newcastle United', aliases: ['Newcastle'], country: 'ENG' },
  { id: 'club:olympique-de-marseille', name: 'Olympique de Marseille', aliases: ['OM', 'Marseille'], country: 'FRA' },
  { id: 'club:tigres-de-monterrey', name: 'Tigres de Monterrey', aliases: ['Tigres'], country: 'MEX' },
  { id: 'club:inter-milan', name: 'Inter Milan', aliases: ['Inter', 'Milan'], country: 'ITA' },
] as const

const OUTLETS = [
  { id: 'outlet:la-marseillaise', name: 'La Marseillaise', aliases: [], country: 'FRA' },
  { id: 'outlet:la-provence', name: 'La Provence', aliases: [], country: 'FRA' },
  { id: 'outlet:rmc', name: 'RMC Sport', aliases: ['RMC'], country: 'FRA' },
  { id: 'outlet:l-equipe', name: 'L’Équipe', aliases: [], country: 'FRA' },
] as const

const JOURNALISTS = [
  {
    id: 'journalist:alfredo-pedulla',
    name: 'Alfredo Pedullà',
    aliases: ['Pedullà'],
    country: 'ITA',
    writesFor: 'outlet:l-equipe',
  },
] as const

interface ReportRow {
  readonly id: string
  readonly article: string
  readonly player: string
  readonly claim: string | null
  readonly modality: 'ASSERTED' | 'HEDGED' | 'DENIED'
  readonly words: string
  readonly sources?: Readonly<Record<string, 'ORIGIN' | 'RELAY'>>
  readonly vagueSource?: string
  readonly values?: Readonly<Record<string, unknown>>
  readonly retracted?: true
}

const KAMARA = 'player:boubacar-kamara'
const MARSEILLAISE = { 'outlet:la-marseillaise': 'ORIGIN' } as const
const PEDULLA = { 'journalist:alfredo-pedulla': 'ORIGIN' } as const
const PROVENCE = { 'outlet:la-provence': 'ORIGIN' } as const
const RMC = { 'outlet:rmc': 'ORIGIN' } as const

const JULY: readonly ReportRow[] = [
  {
    id: 'report:01',
    article: 'article:juillet',
    player: KAMARA,
    claim: 'claim:monaco',
    modality: 'HEDGED',
    words: 'L’AS Monaco serait prêt à débourser 30 millions d’euros',
    sources: MARSEILLAISE,
    values: { stage: 'OFFER' },
  },
  {
    id: 'report:02',
    article: 'article:juillet',
    player: KAMARA,
    claim: 'claim:monaco-30',
    modality: 'HEDGED',
    words: 'L’AS Monaco serait prêt à débourser 30 millions d’euros',
    sources: MARSEILLAISE,
    values: { offerKind: 'TRANSFER', status: 'PLANNED', amount: 30_000_000, currency: 'EUR', bound: 'EXACT' },
  },
  {
    id: 'report:03',
    article: 'article:juillet',
    player: KAMARA,
    claim: 'claim:milan',
    modality: 'ASSERTED',
    words: 'Milan a vu son offre de 12 millions refusée',
    sources: PEDULLA,
    values: { stage: 'OFFER' },
  },
  {
    id: 'report:04',
    article: 'article:juillet',
    player: KAMARA,
    claim: 'claim:milan-12',
    modality: 'ASSERTED',
    words: 'Milan a vu son offre de 12 millions refusée',
    sources: PEDULLA,
    values: { offerKind: 'TRANSFER', status: 'REFUSED', amount: 12_000_000, currency: 'EUR', bound: 'EXACT' },
  },
  {
    id: 'report:05',
    article: 'article:juillet',
    player: KAMARA,
    claim: 'claim:price-20',
    modality: 'ASSERTED',
    words: 'L’OM demande 20 millions',
    values: { offerKind: 'ASKING_PRICE', status: 'MADE', amount: 20_000_000, currency: 'EUR', bound: 'EXACT' },
  },
  {
    id: 'report:06',
    article: 'article:juillet',
    player: KAMARA,
    claim: 'claim:newcastle',
    modality: 'ASSERTED',
    words: 'Newcastle suit aussi le milieu',
    values: { stage: 'MONITORING' },
  },
  {
    id: 'report:07',
    article: 'article:juillet',
    player: KAMARA,
    claim: 'claim:contract',
    modality: 'ASSERTED',
    words: 'dont le contrat se termine en 2022',
    values: { ends: '2022' },
  },
  {
    id: 'report:08',
    article: 'article:juillet',
    player: 'player:duje-caleta-car',
    claim: 'claim:newcastle-caleta-car',
    modality: 'HEDGED',
    words: 'Newcastle se serait renseigné',
    vagueSource: 'la presse italienne',
    values: { stage: 'CONTACT' },
  },
]
const OCTOBER: readonly ReportRow[] = [
  {
    id: 'report:09',
    article: 'article:octobre',
    player: KAMARA,
    claim: 'claim:contract',
    modality: 'ASSERTED',
    words: 'Le contrat de Boubacar Kamara expire en juin 2022',
    sources: PROVENCE,
    values: { ends: '2022-06' },
  },
  {
    id: 'report:10',
    article: 'article:octobre',
    player: KAMARA,
    claim: 'claim:milan',
    modality: 'ASSERTED',
    words: 'Milan a repris contact',
    sources: PROVENCE,
    values: { stage: 'CONTACT' },
  },
  {
    id: 'report:11',
    article: 'article:octobre',
    player: KAMARA,
    claim: 'claim:newcastle',
    modality: 'ASSERTED',
    words: 'Newcastle s’est retiré',
    sources: { ...PEDULLA, 'outlet:la-provence': 'RELAY' },
    values: { stage: 'WITHDRAWN' },
  },
  {
    id: 'report:12',
    article: 'article:octobre',
    player: KAMARA,
    claim: 'claim:refuses',
    modality: 'ASSERTED',
    words: 'Le minot refuse de prolonger',
    sources: PROVENCE,
    values: { attitude: 'REFUSES' },
  },
]
const MAY: readonly ReportRow[] = [
  {
    id: 'report:13',
    article: 'article:mai',
    player: 'player:florian-thauvin',
    claim: 'claim:thauvin',
    modality: 'ASSERTED',
    words: 'Florian Thauvin a signé libre aux Tigres',
    sources: RMC,
    values: { transferKind: 'FREE', when: 'NOW' },
  },
  {
    id: 'report:14',
    article: 'article:mai',
    player: KAMARA,
    claim: 'claim:monaco',
    modality: 'ASSERTED',
    words: 'Monaco a trouvé un accord',
    sources: RMC,
    values: { stage: 'AGREEMENT' },
  },
  {
    id: 'report:15',
    article: 'article:mai',
    player: KAMARA,
    claim: 'claim:premier-league',
    modality: 'ASSERTED',
    words: 'qui rêve de Premier League',
    sources: RMC,
    values: { attitude: 'WANTS', league: 'Premier League' },
  },
  {
    id: 'report:16',
    article: 'article:mai',
    player: KAMARA,
    claim: null,
    modality: 'DENIED',
    words: 'Milan n’est plus intéressé',
    sources: RMC,
    values: { stage: 'DENIED' },
    retracted: true,
  },
]
const REPORTS = [...JULY, ...OCTOBER, ...MAY]

interface ClaimRow {
  readonly id: string
  readonly label: 'Interest' | 'Offer' | 'ContractEnd' | 'Transfer' | 'Wish'
  readonly kind: string
  readonly player: string
  readonly by?: string
  readonly to?: string
  readonly sources: number
  readonly values: Readonly<Record<string, unknown>>
}

const CLAIMS: readonly ClaimRow[] = [
  {
    id: 'claim:monaco',
    label: 'Interest',
    kind: 'INTEREST',
    player: KAMARA,
    by: 'club:as-monaco',
    sources: 2,
    values: { stage: 'AGREEMENT', stageRank: 6, furthest: 'AGREEMENT' },
  },
  {
    id: 'claim:milan',
    label: 'Interest',
    kind: 'INTEREST',
    player: KAMARA,
    by: 'club:ac-milan',
    sources: 2,
    values: { stage: 'CONTACT', stageRank: 3, furthest: 'OFFER' },
  },
  {
    id: 'claim:newcastle',
    label: 'Interest',
    kind: 'INTEREST',
    player: KAMARA,
    by: 'club:newcastle-united',
    sources: 2,
    values: { stage: 'WITHDRAWN', stageRank: 0, furthest: 'MONITORING' },
  },
  {
    id: 'claim:newcastle-caleta-car',
    label: 'Interest',
    kind: 'INTEREST',
    player: 'player:duje-caleta-car',
    by: 'club:newcastle-united',
    sources: 0,
    values: { stage: 'CONTACT', stageRank: 3, furthest: 'CONTACT' },
  },
  {
    id: 'claim:monaco-30',
    label: 'Offer',
    kind: 'OFFER',
    player: KAMARA,
    by: 'club:as-monaco',
    to: 'club:olympique-de-marseille',
    sources: 1,
    values: { offerKind: 'TRANSFER', status: 'PLANNED', amount: 30_000_000, currency: 'EUR', bound: 'EXACT' },
  },
  {
    id: 'claim:milan-12',
    label: 'Offer',
    kind: 'OFFER',
    player: KAMARA,
    by: 'club:ac-milan',
    to: 'club:olympique-de-marseille',
    sources: 1,
    values: { offerKind: 'TRANSFER', status: 'REFUSED', amount: 12_000_000, currency: 'EUR', bound: 'EXACT' },
  },
  {
    id: 'claim:price-20',
    label: 'Offer',
    kind: 'OFFER',
    player: KAMARA,
    by: 'club:olympique-de-marseille',
    sources: 1,
    values: { offerKind: 'ASKING_PRICE', status: 'MADE', amount: 20_000_000, currency: 'EUR', bound: 'EXACT' },
  },
  {
    id: 'claim:contract',
    label: 'ContractEnd',
    kind: 'CONTRACT_END',
    player: KAMARA,
    by: 'club:olympique-de-marseille',
    sources: 2,
    values: { endsOn: '2022-06' },
  },
  {
    id: 'claim:thauvin',
    label: 'Transfer',
    kind: 'TRANSFER',
    player: 'player:florian-thauvin',
    by: 'club:olympique-de-marseille',
    to: 'club:tigres-de-monterrey',
    sources: 1,
    values: { transferKind: 'FREE' },
  },
  {
    id: 'claim:refuses',
    label: 'Wish',
    kind: 'WISH',
    player: KAMARA,
    to: 'club:olympique-de-marseille',
    sources: 1,
    values: { attitude: 'REFUSES' },
  },
  {
    id: 'claim:premier-league',
    label: 'Wish',
    kind: 'WISH',
    player: KAMARA,
    sources: 1,
    values: { attitude: 'WANTS', league: 'Premier League' },
  },
]

const QUOTES = [
  {
    id: 'quote:longoria',
    article: 'article:juillet',
    speaker: 'person:pablo-longoria',
    about: [KAMARA],
    text: 'Il faut vendre des joueurs',
    occasion: 'conférence de presse',
    sources: {},
  },
  {
    id: 'quote:kamara',
    article: 'article:octobre',
    speaker: KAMARA,
    about: [],
    text: 'Je suis bien à Marseille',
    occasion: null,
    sources: PROVENCE,
  },
] as const

/** Empties the database but for indexes and constraints, and fills it with the press review. */
export async function loadFixture(driver: Driver, database: string): Promise<void> {
  await clearGraph(driver, database)
  const session = driver.session({ database })
  try {
    await session.executeWrite(async (tx) => {
      for (const [statement, rows] of STATEMENTS) await tx.run(statement, { rows })
    })
    await session.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
  } finally {
    await session.close()
  }
}

const STATEMENTS: readonly (readonly [string, readonly unknown[]])[] = [
  [
    `UNWIND $rows AS row CREATE (a:Article) SET a = row { .id, .name, .title, .url, .text, .publishedOn },
     a.publishedFrom = date(row.from), a.publishedTo = date(row.to)`,
    ARTICLES.map((article) => ({ ...article, from: firstDay(article.publishedOn), to: lastDay(article.publishedOn) })),
  ],
  ['UNWIND $rows AS row CREATE (p:Player) SET p = row', PLAYERS],
  [
    'UNWIND $rows AS row CREATE (p:Person) SET p = row',
    [{ id: 'person:pablo-longoria', name: 'Pablo Longoria', role: 'PRESIDENT' }],
  ],
  ['UNWIND $rows AS row CREATE (c:Club) SET c = row', CLUBS],
  ['UNWIND $rows AS row CREATE (o:Source:Outlet) SET o = row', OUTLETS],
  [
    `UNWIND $rows AS row MATCH (o:Outlet {id: row.writesFor})
     CREATE (j:Source:Journalist)-[:WRITES_FOR]->(o) SET j = row { .id, .name, .aliases, .country }`,
    JOURNALISTS,
  ],
  [
    'UNWIND $rows AS row MATCH (a:Article {id: row.id}), (o:Outlet {id: row.publisher}) CREATE (a)-[:PUBLISHED_BY]->(o)',
    ARTICLES.filter(({ publisher }) => publisher !== null),
  ],
  [
    `UNWIND $rows AS row MATCH (a:Article {id: row.article}), (p:Player {id: row.player})
     CREATE (a)<-[:IN]-(r:Report)-[:ABOUT]->(p)
     SET r = row.properties, r.reportedFrom = date(row.from), r.reportedTo = date(row.to),
       r.recordedAt = datetime('2024-01-01T00:00:00Z'),
       r.retractedAt = CASE WHEN row.retracted THEN datetime('2024-02-01T00:00:00Z') END
     WITH r, row UNWIND row.sources AS credit MATCH (s:Source {id: credit[0]})
     CREATE (r)-[:REPORTED_BY {role: credit[1], sourceId: s.id, on: r.reportedTo, reportId: r.id}]->(s)`,
    REPORTS.map(reportRow),
  ],
  ...(['Interest', 'Offer', 'ContractEnd', 'Transfer', 'Wish'] as const).map(
    (label) =>
      [
        `UNWIND $rows AS row MATCH (p:Player {id: row.player})
         CREATE (c:Claim:${label})-[:ABOUT]->(p) SET c = row.properties, c.firstFrom = date(row.from), c.lastTo = date(row.to)`,
        CLAIMS.filter((claim) => claim.label === label).map(claimRow),
      ] as const,
  ),
  [
    'UNWIND $rows AS row MATCH (c:Claim {id: row.id}), (k:Club {id: row.by}) CREATE (c)-[:BY]->(k)',
    CLAIMS.filter(({ by }) => by),
  ],
  [
    'UNWIND $rows AS row MATCH (c:Claim {id: row.id}), (k:Club {id: row.to}) CREATE (c)-[:TO]->(k)',
    CLAIMS.filter(({ to }) => to),
  ],
  [
    'UNWIND $rows AS row MATCH (r:Report {id: row.id}), (c:Claim {id: row.claim}) CREATE (r)-[:STATES]->(c)',
    REPORTS.filter(({ claim }) => claim),
  ],
  [
    `MATCH (c:Claim)<-[:STATES]-(r:Report)-[credit:REPORTED_BY]->(s:Source)
     WITH c, s, credit, r ORDER BY r.reportedFrom, r.id
     WITH c, s, min(credit.role) AS role, collect(r) AS reports, max(r.reportedTo) AS last
     CREATE (c)-[:REPORTED_BY {role: role, reports: size(reports), first: reports[0].reportedFrom, last: last, firstReportId: reports[0].id}]->(s)`,
    [],
  ],
  [
    `MATCH (k:Club)<-[:BY]-(c:Interest)-[:ABOUT]->(p:Player)
     CREATE (k)-[:INTERESTED_IN {claimId: c.id, clubId: k.id, playerId: p.id, since: c.firstFrom, last: c.lastTo, stage: c.stage,
       stageRank: c.stageRank, furthest: c.furthest, modality: c.modality, reports: c.reports, independentSources: c.independentSources}]->(p)`,
    [],
  ],
  [
    `MATCH (k:Club)<-[:BY]-(c:ContractEnd)-[:ABOUT]->(p:Player)
     CREATE (p)-[:CONTRACT_ENDS {claimId: c.id, on: c.endsOn, reports: c.reports, independentSources: c.independentSources}]->(k)`,
    [],
  ],
  [
    `UNWIND $rows AS row MATCH (a:Article {id: row.article}), (speaker:Player|Person {id: row.speaker})
     CREATE (a)<-[:IN]-(q:Quote)-[:SAID_BY]->(speaker)
     SET q = row.properties, q.reportedFrom = a.publishedFrom, q.reportedTo = a.publishedTo
     FOREACH (about IN row.about | MERGE (p:Player {id: about}) CREATE (q)-[:ABOUT]->(p))
     WITH q, row UNWIND row.sources AS credit MATCH (s:Source {id: credit[0]})
     CREATE (q)-[:REPORTED_BY {role: credit[1], sourceId: s.id, on: q.reportedTo, reportId: q.id}]->(s)`,
    QUOTES.map(quoteRow),
  ],
]

function articleOf(id: string) {
  return ARTICLES.find((article) => article.id === id)!
}

function span(articleId: string, words: string) {
  const { text, publishedOn } = articleOf(articleId)
  const start = text.indexOf(words)
  return { text: words, start, end: start + words.length, before: '', after: '', reportedOn: publishedOn }
}

function reportRow({
  id,
  article,
  player,
  claim,
  modality,
  words,
  sources = {},
  vagueSource,
  values,
  retracted,
}: ReportRow) {
  const { publishedOn } = articleOf(article)
  const kind = CLAIMS.find((row) => row.id === claim)?.kind ?? 'INTEREST'
  const credits = Object.entries(sources)
  return {
    article,
    player,
    retracted: retracted ?? false,
    from: firstDay(publishedOn),
    to: lastDay(publishedOn),
    sources: credits,
    properties: {
      id,
      kind,
      label: words,
      modality,
      vagueSource: vagueSource ?? null,
      sourceRefs: credits.map(([source]) => `${article}#${source}`),
      sourceRoles: credits.map(([, role]) => role),
      rule: 'by.hand',
      extractor: 'fixture',
      ...span(article, words),
      ...values,
    },
  }
}

function claimRow({ id, kind, player, sources, values }: ClaimRow) {
  const reports = REPORTS.filter(({ claim }) => claim === id)
  const dates = reports.map(({ article }) => articleOf(article).publishedOn)
  const moods = (['ASSERTED', 'HEDGED', 'DENIED'] as const).map(
    (modality) => reports.filter((report) => report.modality === modality).length,
  )
  return {
    player,
    from: firstDay(dates[0]!),
    to: lastDay(dates.at(-1)!),
    properties: {
      id,
      kind,
      topic: id,
      key: '',
      label: id,
      firstOn: dates[0],
      lastOn: dates.at(-1),
      reports: reports.length,
      asserting: moods[0],
      hedging: moods[1],
      denying: moods[2],
      modality: moods[0]! > 0 ? 'ASSERTED' : moods[1]! > 0 ? 'HEDGED' : 'DENIED',
      independentSources: sources,
      ...values,
    },
  }
}

function quoteRow({ id, article, speaker, about, text, occasion, sources }: (typeof QUOTES)[number]) {
  return {
    article,
    speaker,
    about,
    sources: Object.entries(sources),
    properties: { id, label: text, occasion, rule: 'by.hand', extractor: 'fixture', ...span(article, text) },
  }
}
