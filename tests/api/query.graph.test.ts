import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { query } from '../../src/api/query.ts'
import { type Answer, fixtureGraph } from './fixtureGraph.ts'

const { driver, database, ask } = fixtureGraph()

async function errorOf(text: string): Promise<Answer> {
  const { errors } = await query({ driver, database, text })
  return errors?.[0]
}

describe('the examples return data', () => {
  test.each(readdirSync('schema/queries'))('%s', async (file) => {
    const text = readFileSync(`schema/queries/${file}`, 'utf8')
    expect(text).toMatch(/^# \S/)
    const data = await ask(text)
    for (const root of Object.values(data)) expect(root).not.toBeNull()
    expect(JSON.stringify(data)).not.toMatch(/"nodes":\[\]/)
  })
})

test('who wants Kamara, who says so, in which words', async () => {
  const { player } = await ask(`{
    player(name: "kamara") {
      interests { nodes { suitor { name } state { stage furthestStage } reportedBy {
        source { name } role reports firstReportedOn lastReportedOn firstReport { evidence { text } }
      } } }
    }
  }`)
  const [monaco, newcastle, milan] = player.interests.nodes
  expect([monaco.suitor.name, newcastle.suitor.name, milan.suitor.name]).toEqual([
    'AS Monaco',
    'Newcastle United',
    'AC Milan',
  ])
  expect(milan.state).toEqual({ stage: 'CONTACT', furthestStage: 'OFFER' })
  expect(newcastle.reportedBy).toEqual([
    {
      // The article of July speaks for itself.
      source: null,
      role: 'ORIGIN',
      reports: 1,
      firstReportedOn: '2021-07',
      lastReportedOn: '2021-07',
      firstReport: { evidence: { text: 'Newcastle suit aussi le milieu' } },
    },
    {
      source: { name: 'Alfredo Pedullà' },
      role: 'ORIGIN',
      reports: 1,
      firstReportedOn: '2021-10-12',
      lastReportedOn: '2021-10-12',
      firstReport: { evidence: { text: 'Newcastle s’est retiré' } },
    },
    {
      source: { name: 'La Provence' },
      role: 'RELAY',
      reports: 1,
      firstReportedOn: '2021-10-12',
      lastReportedOn: '2021-10-12',
      firstReport: { evidence: { text: 'Newcastle s’est retiré' } },
    },
    {
      source: { name: 'RMC Sport' },
      role: 'ORIGIN',
      reports: 1,
      firstReportedOn: '2021-11-02',
      lastReportedOn: '2021-11-02',
      firstReport: { evidence: { text: 'Newcastle n’a jamais suivi le milieu' } },
    },
  ])
})

test('an unnamed voice is a relay without a name', async () => {
  const { claim } = await ask(
    '{ claim(id: "claim:newcastle-caleta-car") { reportedBy { source { name } role firstReport { credit vagueSource } } } }',
  )
  expect(claim.reportedBy).toEqual([
    { source: null, role: 'RELAY', firstReport: { credit: 'la presse italienne', vagueSource: 'la presse italienne' } },
  ])
})

test('every report shows its words in its article', async () => {
  const { reports } = await ask(
    '{ reports(first: 100) { totalCount nodes { evidence { text start end article { text } } } } }',
  )
  expect(reports.totalCount).toBe(18)
  for (const { evidence } of reports.nodes) {
    expect(evidence.article.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
  }
})

test('a retracted report is in no list, and answers by its id without a claim', async () => {
  const { report, player } = await ask(`{
    report(id: "report:16") { retractedAt claim { id } }
    player(id: "player:boubacar-kamara") { reports(first: 100) { nodes { id } } }
  }`)
  expect(report).toEqual({ retractedAt: '2024-02-01T00:00:00.000Z', claim: null })
  expect(player.reports.nodes.map(({ id }: Answer) => id)).not.toContain('report:16')
})

test('a saga tells reports and quotes in the order of publication', async () => {
  const { player } = await ask(`{
    player(id: "player:boubacar-kamara") {
      saga(first: 200) { nodes { __typename ... on Report { reportedOn } ... on Quote { reportedOn speaker { __typename ... on Person { role } } } } }
    }
  }`)
  const days = player.saga.nodes.map(({ reportedOn }: Answer) => reportedOn)
  expect(days).toEqual([...days].sort())
  expect(player.saga.nodes.filter(({ __typename }: Answer) => __typename === 'Quote')).toEqual([
    { __typename: 'Quote', reportedOn: '2021-07', speaker: { __typename: 'Person', role: 'PRESIDENT' } },
    { __typename: 'Quote', reportedOn: '2021-10-12', speaker: { __typename: 'Player' } },
  ])
})

test('the ladder tells each stage with its first report', async () => {
  const { claim } = await ask(
    '{ claim(id: "claim:milan") { ... on Interest { state { ladder { stage reportedOn report { id } } } } } }',
  )
  expect(claim.state.ladder).toEqual([
    { stage: 'OFFER', reportedOn: '2021-07', report: { id: 'report:03' } },
    { stage: 'CONTACT', reportedOn: '2021-10-12', report: { id: 'report:10' } },
  ])
})

test('each kind of claim has its state', async () => {
  const { player } = await ask(`{
    player(id: "player:boubacar-kamara") {
      contractEnds { nodes { state { endsOn } } }
      wishes { nodes { attitude club { name } league state { modality scope } } }
      offers(kinds: [ASKING_PRICE]) { nodes { by { name } amount { amount currency bound } salary { amount } state { status history { status } } } }
    }
    thauvin: player(name: "Thauvin, Florian") { id }
  }`)
  expect(player.contractEnds.nodes).toEqual([{ state: { endsOn: '2023' } }, { state: { endsOn: '2022-06' } }])
  expect(player.wishes.nodes).toHaveLength(2)
  expect(player.offers.nodes).toEqual([
    {
      by: { name: 'Olympique de Marseille' },
      amount: { amount: 20_000_000, currency: 'EUR', bound: 'EXACT' },
      salary: null,
      state: { status: 'MADE', history: [{ status: 'MADE' }] },
    },
  ])
})

test('the state of a claim, asked on the interface and on its kinds', async () => {
  const { claims } = await ask(`{
    claims: player(id: "player:boubacar-kamara") {
      claims(kinds: [INTEREST, CONTRACT_END]) {
        nodes { __typename state { modality firstReportedOn ... on InterestState { stage } ... on ContractEndState { endsOn } } }
      }
    }
  }`)
  const told = [
    { __typename: 'Interest', state: { modality: 'ASSERTED', firstReportedOn: '2021-07', stage: 'AGREEMENT' } },
    { __typename: 'ContractEnd', state: { modality: 'ASSERTED', firstReportedOn: '2021-11-02', endsOn: '2023' } },
  ]
  expect(claims.claims.nodes).toEqual(expect.arrayContaining(told))
})

describe('names', () => {
  test.each([
    ['player', 'BOUBACAR KAMARA', 'player:boubacar-kamara'],
    ['player', 'duje caleta car', 'player:duje-caleta-car'],
    ['club', 'om', 'club:olympique-de-marseille'],
    ['source', 'pedulla', 'journalist:alfredo-pedulla'],
    ['source', "l'equipe", 'outlet:l-equipe'],
  ])('%s "%s"', async (field, name, id) => {
    expect(await ask(`query ($name: String) { found: ${field}(name: $name) { id } }`, { name })).toEqual({
      found: { id },
    })
  })

  test.each(['nobody', 'Bouba', 'Boubacar'])('nobody is called "%s"', async (name) => {
    expect(await ask('query ($name: String) { player(name: $name) { id } }', { name })).toEqual({ player: null })
  })

  test('a name of several is an error that lists them', async () => {
    const { message, extensions } = await errorOf('{ club(name: "Milan") { id } }')
    expect(message).toBe('"Milan" names several: AC Milan (club:ac-milan), Inter Milan (club:inter-milan). Ask by id.')
    expect(extensions.code).toBe('AMBIGUOUS_NAME')
  })
})

describe('search', () => {
  test.each([
    ['kamara', 'player:boubacar-kamara'],
    ['kamra', 'player:boubacar-kamara'],
    ['BOUB', 'player:boubacar-kamara'],
    ['caleta', 'player:duje-caleta-car'],
    ['olympique mars', 'club:olympique-de-marseille'],
    ['equip', 'outlet:l-equipe'],
    ['thauvin tigres', 'article:mai'],
  ])('"%s" finds first %s', async (text, id) => {
    const { search } = await ask('query ($text: String!) { search(text: $text) { nodes { ... on Node { id } } } }', {
      text,
    })
    expect(search.nodes[0]).toEqual({ id })
  })

  test('pages follow each other', async () => {
    const page =
      '{ edges { cursor node { ... on Node { id } } } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } }'
    const all = (await ask(`{ search(text: "milan") ${page} }`)).search
    const one = (await ask(`{ search(text: "milan", first: 1) ${page} }`)).search
    const rest = (await ask(`{ search(text: "milan", after: "${one.pageInfo.endCursor}") ${page} }`)).search
    expect([...one.edges, ...rest.edges]).toEqual(all.edges)
    expect([one.pageInfo.hasNextPage, rest.pageInfo.hasNextPage, rest.pageInfo.hasPreviousPage]).toEqual([
      true,
      false,
      true,
    ])
    expect(all.totalCount).toBe(2)
  })

  test('people are no hits', async () => {
    expect(await ask('{ search(text: "longoria") { nodes { __typename } totalCount } }')).toEqual({
      search: { nodes: [], totalCount: 0 },
    })
  })
})

describe('pages', () => {
  const LISTS = [
    ['reports', ''],
    ['articles', ''],
    ['clubs', ''],
    ['sources', ''],
    ['contradictions', ''],
    ['reports', 'asOf: "2021-11-02",'],
    ['players', 'asOf: "2021-11-02", orderBy: LAST_REPORTED_DESC,'],
    ['players', 'orderBy: NAME_ASC,'],
    ['players', 'orderBy: SOURCES_DESC,'],
    ['players', 'orderBy: LAST_REPORTED_DESC,'],
  ] as const
  const FIELDS = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

  test.each(LISTS)('%s(%s …) read forwards and backwards are the list', async (field, order) => {
    const whole = (await ask(`{ list: ${field}(${order} first: 100) { ${FIELDS} } }`)).list.nodes
    const walk = async (size: string, beyond: string, cursor: string, more: string) => {
      const pages: Answer[][] = []
      for (let from = ''; ; ) {
        const { list } = await ask(`{ list: ${field}(${order} ${size}: 2 ${from}) { ${FIELDS} } }`)
        pages.push(list.nodes)
        if (!list.pageInfo[more]) return pages
        from = `${beyond}: "${list.pageInfo[cursor]}"`
      }
    }
    expect((await walk('first', 'after', 'endCursor', 'hasNextPage')).flat()).toEqual(whole)
    expect((await walk('last', 'before', 'startCursor', 'hasPreviousPage')).reverse().flat()).toEqual(whole)
  })

  test('a nested list has pages of its own, in every order', async () => {
    for (const order of ['LAST_REPORTED_DESC', 'FIRST_REPORTED_ASC', 'STAGE_DESC', 'SOURCES_DESC']) {
      for (const day of order === 'STAGE_DESC' ? ['', ', asOf: "2021-11-02"'] : ['']) {
        const list = (args: string) =>
          ask(
            `{ player(id: "player:boubacar-kamara") { interests(orderBy: ${order}${day}, ${args}) { edges { cursor node { id } } } } }`,
          )
        const whole = (await list('first: 10')).player.interests.edges
        expect(whole).toHaveLength(3)
        const rest = (await list(`first: 10, after: "${whole[0].cursor}"`)).player.interests.edges
        expect(rest).toEqual(whole.slice(1))
      }
    }
  })
})

describe('filters', () => {
  test.each([
    ['reports(player: "player:duje-caleta-car") { totalCount }', 1],
    ['reports(club: "club:newcastle-united") { totalCount }', 4],
    ['reports(club: "club:olympique-de-marseille", kinds: [OFFER]) { totalCount }', 3],
    ['reports(club: "club:newcastle-united", player: "player:duje-caleta-car") { totalCount }', 1],
    ['reports(sources: ["outlet:la-marseillaise", "outlet:rmc"]) { totalCount }', 8],
    ['reports(kinds: [OFFER, WISH]) { totalCount }', 5],
    ['reports(stages: [OFFER]) { totalCount }', 2],
    ['players(filter: {suitor: "club:newcastle-united"}) { totalCount }', 2],
    ['players(filter: {suitor: "club:newcastle-united", stages: [CONTACT]}) { totalCount }', 1],
    ['players(filter: {stages: [AGREEMENT]}) { totalCount }', 1],
    ['players(filter: {name: "kamra"}) { totalCount }', 1],
    ['players(filter: {name: "kamara", suitor: "club:ac-milan"}) { totalCount }', 1],
    ['players(filter: {name: "thauvin", suitor: "club:ac-milan"}) { totalCount }', 0],
    ['players(filter: {club: "club:olympique-de-marseille"}) { totalCount }', 1],
    ['players(filter: {contractEndsBefore: "2022-07"}) { totalCount }', 1],
    ['players(filter: {contractEndsBefore: "2022-06"}) { totalCount }', 0],
    ['clubs(name: "milan") { totalCount }', 2],
    ['clubs { totalCount }', 6],
    ['sources(name: "equipe") { totalCount }', 1],
    ['sources { totalCount }', 5],
    ['articles(publisher: "outlet:rmc") { totalCount }', 2],
    ['articles(from: "2021-07-10", to: "2021-10-12") { totalCount }', 2],
    ['articles(from: "2021-10-13") { totalCount }', 2],
    ['contradictions { totalCount }', 2],
    ['contradictions(player: "player:boubacar-kamara") { totalCount }', 2],
    ['contradictions(player: "player:florian-thauvin") { totalCount }', 0],
  ])('%s is %d', async (field, count) => {
    expect(await ask(`{ list: ${field} }`)).toEqual({ list: { totalCount: count } })
  })

  test('what a source says first-hand and what it passes on', async () => {
    const { source } = await ask(`{
      source(id: "outlet:la-provence") {
        __typename
        own: reports(role: ORIGIN) { totalCount }
        passedOn: reports(role: RELAY) { nodes { id } }
      }
    }`)
    expect(source).toEqual({ __typename: 'Outlet', own: { totalCount: 4 }, passedOn: { nodes: [{ id: 'report:11' }] } })
  })
})

test('an alias may be any name', async () => {
  expect(await ask('{ stats { __proto__: players constructor: clubs } }')).toEqual({
    stats: Object.fromEntries([
      ['__proto__', 3],
      ['constructor', 6],
    ]),
  })
})

test('an operation is one statement, whatever it asks', async () => {
  let statements = 0
  const counting = new Proxy(driver, {
    get: (target, key) => {
      if (key === 'session') statements += 1
      const value = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  const text = `{
    player(name: "kamara") { name interests { nodes { suitor { name } state(asOf: "2021-07-31") { stage } } } }
    club(name: "OM") { name }
    nobody: player(name: "nobody") { name }
    stats { version }
  }`
  const { data, errors } = await query({ driver: counting, database, text })
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({ club: { name: 'Olympique de Marseille' }, nobody: null, stats: { version: 4 } })
  expect(statements).toBe(1)
})

test('a field of Query that is refused leaves the others their answers', async () => {
  const { data, errors } = await query({
    driver,
    database,
    text: '{ club(name: "Milan") { id } player(name: "kamara") { name } }',
  })
  expect(JSON.parse(JSON.stringify(data))).toEqual({ club: null, player: { name: 'Boubacar Kamara' } })
  expect(errors?.map(({ path }) => path)).toEqual([['club']])
})
