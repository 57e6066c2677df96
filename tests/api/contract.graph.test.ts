import { describe, expect, test } from 'vitest'
import { query } from '../../src/api/query.ts'
import { type Answer, fixtureGraph } from './fixtureGraph.ts'

const { driver, database, ask } = fixtureGraph()

const KAMARA = 'player(id: "player:boubacar-kamara")'

describe('anything by its id', () => {
  test.each([
    ['player:boubacar-kamara', 'Player'],
    ['club:ac-milan', 'Club'],
    ['outlet:rmc', 'Outlet'],
    ['journalist:alfredo-pedulla', 'Journalist'],
    ['person:pablo-longoria', 'Person'],
    ['article:mai', 'Article'],
    ['report:01', 'Report'],
    ['quote:kamara', 'Quote'],
    ['claim:milan', 'Interest'],
    ['claim:price-20', 'Offer'],
    ['claim:contract', 'ContractEnd'],
    ['claim:thauvin', 'Transfer'],
    ['claim:refuses', 'Wish'],
  ])('%s is a %s', async (id, type) => {
    expect(await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: type, id },
    })
  })

  test('many, in their order, null in the place of one that is not held', async () => {
    const ids = ['claim:thauvin', 'club:atlantis', 'player:florian-thauvin', 'claim:thauvin']
    const { nodes } = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Player { name } ... on Transfer { transferKind } } }',
      { ids },
    )
    const transfer = { id: 'claim:thauvin', transferKind: 'FREE' }
    expect(nodes).toEqual([transfer, null, { id: 'player:florian-thauvin', name: 'Florian Thauvin' }, transfer])
  })
})

describe('as of a day', () => {
  const stateOf = async (claim: string, asOf: string | null, fields: string) =>
    (await ask(`query ($asOf: Date) { claim(id: "${claim}") { state(asOf: $asOf) { ${fields} } } }`, { asOf })).claim
      .state

  const INTEREST = '... on InterestState { stage furthestStage independentSources contested }'

  test.each([
    ['2021-06-30', null],
    // July counts from its first day.
    ['2021-07-01', { stage: 'MONITORING', furthestStage: 'MONITORING', independentSources: 1, contested: false }],
    ['2021-10-11', { stage: 'MONITORING', furthestStage: 'MONITORING', independentSources: 1, contested: false }],
    ['2021-10-12', { stage: 'WITHDRAWN', furthestStage: 'MONITORING', independentSources: 2, contested: false }],
    ['2021-11-02', { stage: 'DENIED', furthestStage: 'MONITORING', independentSources: 3, contested: true }],
    [null, { stage: 'DENIED', furthestStage: 'MONITORING', independentSources: 3, contested: true }],
  ])('Newcastle and Kamara, by %s', async (asOf, state) => {
    expect(await stateOf('claim:newcastle', asOf, INTEREST)).toEqual(state)
  })

  test('a report that repeats another one adds no source', async () => {
    const fields = 'independentSources asserting lastReportedOn'
    expect(await stateOf('claim:milan', '2021-10-12', fields)).toEqual({
      independentSources: 2,
      asserting: 2,
      lastReportedOn: '2021-10-12',
    })
    expect(await stateOf('claim:milan', null, fields)).toEqual({
      independentSources: 2,
      asserting: 3,
      lastReportedOn: '2021-11-02',
    })
  })

  test('January and July side by side', async () => {
    const { claim } = await ask(`{
      claim(id: "claim:monaco") {
        early: headline july: headline(asOf: "2021-07-31") before: headline(asOf: "2021-01-01")
        ... on Interest { state { stage } then: state(asOf: "2021-07-31") { stage ladder { stage } } }
      }
    }`)
    expect(claim).toEqual({
      early: 'AS Monaco : accord trouvé',
      july: 'AS Monaco : offre faite',
      before: 'pas encore rapporté',
      state: { stage: 'AGREEMENT' },
      // biome-ignore lint/suspicious/noThenProperty: the alias that the query gives.
      then: { stage: 'OFFER', ladder: [{ stage: 'OFFER' }] },
    })
  })

  test('lists leave out what nobody had reported, and are ordered as on that day', async () => {
    const suitors = async (args: string) =>
      (await ask(`{ ${KAMARA} { interests(${args}) { totalCount nodes { suitor { name } } } } }`)).player.interests
    const names = ({ nodes }: Answer) => nodes.map(({ suitor }: Answer) => suitor.name)
    expect(names(await suitors('orderBy: LAST_REPORTED_DESC'))).toEqual(['AS Monaco', 'Newcastle United', 'AC Milan'])
    expect(names(await suitors('orderBy: LAST_REPORTED_DESC, asOf: "2021-10-12"'))).toEqual([
      'Newcastle United',
      'AC Milan',
      'AS Monaco',
    ])
    expect(await suitors('stages: [WITHDRAWN], asOf: "2021-10-12"')).toEqual({
      totalCount: 1,
      nodes: [{ suitor: { name: 'Newcastle United' } }],
    })
    expect((await suitors('asOf: "2021-06-30"')).totalCount).toBe(0)
  })

  test('who reports it, by the day', async () => {
    const rows = async (asOf: string) =>
      (
        await ask(`{ claim(id: "claim:newcastle") { reportedBy${asOf} {
          source { name } role reports firstReportedOn lastReportedOn firstReport { id }
        } } }`)
      ).claim.reportedBy
    expect(await rows('(asOf: "2021-10-11")')).toEqual([
      {
        source: null,
        role: 'ORIGIN',
        reports: 1,
        firstReportedOn: '2021-07',
        lastReportedOn: '2021-07',
        firstReport: { id: 'report:06' },
      },
    ])
    expect(await rows('(asOf: "2030-01-01")')).toEqual(await rows(''))
  })
})

test('where a player plays, and until when', async () => {
  const { kamara, thauvin } = await ask(`{
    kamara: ${KAMARA} { club { name } contractEnd { state { endsOn } } }
    thauvin: player(id: "player:florian-thauvin") { club { name } contractEnd { id } }
  }`)
  expect(kamara).toEqual({ club: { name: 'Olympique de Marseille' }, contractEnd: { state: { endsOn: '2022-06' } } })
  expect(thauvin).toEqual({ club: { name: 'Tigres de Monterrey' }, contractEnd: null })
})

test('somebody’s club', async () => {
  expect(await ask('{ node(id: "person:pablo-longoria") { ... on Person { name club { name } } } }')).toEqual({
    node: { name: 'Pablo Longoria', club: { name: 'Olympique de Marseille' } },
  })
})

test('who repeats whom', async () => {
  const { report, first } = await ask(`{
    report(id: "report:17") { relays { id reportedOn } relayedBy { totalCount } }
    first: report(id: "report:10") { relays { id } relayedBy { nodes { id credit } } }
  }`)
  expect(report).toEqual({ relays: { id: 'report:10', reportedOn: '2021-10-12' }, relayedBy: { totalCount: 0 } })
  expect(first).toEqual({ relays: null, relayedBy: { nodes: [{ id: 'report:17', credit: 'La Provence, RMC Sport' }] } })
})

describe('what cannot both hold', () => {
  const FIELDS = 'reason one { id } other { id }'
  const DENIED = { reason: 'OPPOSITE', one: { id: 'report:06' }, other: { id: 'report:19' } }
  const YEARS = { reason: 'DIFFERENT_VALUE', one: { id: 'report:09' }, other: { id: 'report:18' } }

  test('of a player, newest first, the same for each side', async () => {
    const { player, newcastle, contract, other, all } = await ask(`{
      ${KAMARA} { contradictions { totalCount nodes { id ${FIELDS} } } }
      newcastle: claim(id: "claim:newcastle") { contradictions { nodes { ${FIELDS} } } }
      contract: claim(id: "claim:contract") { contradictions { nodes { ${FIELDS} } } }
      other: claim(id: "claim:contract-2023") { contradictions { nodes { ${FIELDS} } } }
      all: contradictions { nodes { id ${FIELDS} } }
    }`)
    expect(player.contradictions).toEqual({ totalCount: 2, nodes: all.nodes })
    expect(all.nodes.map(({ id }: Answer) => /^contradiction:[0-9a-f]{24}$/.test(id))).toEqual([true, true])
    expect(new Set(all.nodes.map(({ id }: Answer) => id)).size).toBe(2)
    expect(newcastle.contradictions.nodes).toEqual([DENIED])
    expect(contract.contradictions.nodes).toEqual([YEARS])
    expect(other.contradictions.nodes).toEqual([YEARS])
  })
})

test('a search goes on only in the graph that it began in', async () => {
  const { search } = await ask('{ search(text: "milan", first: 1) { pageInfo { endCursor } } }')
  const next = `{ search(text: "milan", after: "${search.pageInfo.endCursor}") { nodes { ... on Club { name } } } }`
  expect((await ask(next)).search.nodes).toHaveLength(1)
  await driver.executeQuery('MATCH (g:Graph) SET g.version = 5', {}, { database })
  const { errors } = await query({ driver, database, text: next })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'STALE_CURSOR', version: 5 })
})
