import { describe, expect, test } from 'vitest'
import { type Answer, fixtureGraph } from './fixtureGraph.ts'

const { ask } = fixtureGraph()

const KAMARA = 'player(id: "player:boubacar-kamara")'

const FIELDS = 'reason one { id } other { id }'
const DENIED = { reason: 'OPPOSITE', one: { id: 'report:06' }, other: { id: 'report:19' } }
const YEARS = { reason: 'DIFFERENT_VALUE', one: { id: 'report:09' }, other: { id: 'report:18' } }

describe('as of a day', () => {
  test('each kind of state, by the last day, is what holds by now', async () => {
    const fields = (asOf: string) => `state${asOf} {
      modality firstReportedOn lastReportedOn independentSources asserting hedging denying contested
      ... on InterestState { stage furthestStage ladder { stage reportedOn report { id } } }
      ... on OfferState { status history { status reportedOn report { id } } }
      ... on ContractEndState { endsOn } ... on TransferState { done } ... on WishState { scope }
    }`
    const claims = async (asOf: string) => {
      const { kamara, thauvin } = await ask(`{
        kamara: ${KAMARA} { claims(first: 20) { nodes { id headline${asOf} ${fields(asOf)} } } }
        thauvin: player(id: "player:florian-thauvin") { claims { nodes { id headline${asOf} ${fields(asOf)} } } }
      }`)
      return [...kamara.claims.nodes, ...thauvin.claims.nodes]
    }
    const now = await claims('')
    expect(now).toHaveLength(11)
    expect(await claims('(asOf: "2030-01-01")')).toEqual(now)
  })

  const OM = 'club(name: "OM")'

  test.each([
    [KAMARA, 'offers(asOf: "2021-06-30")', 0],
    [KAMARA, 'contractEnds(asOf: "2021-10-12")', 1],
    [KAMARA, 'quotes(asOf: "2021-07-31")', 1],
    [KAMARA, 'claims(asOf: "2021-07-31")', 7],
    [KAMARA, 'reports(asOf: "2021-07-31")', 7],
    [KAMARA, 'saga(asOf: "2021-07-31")', 8],
    [OM, 'suitors(asOf: "2021-10-12")', 3],
    [OM, 'offersMade(asOf: "2021-07-31")', 1],
    [OM, 'contractsEnding(asOf: "2021-10-12", endsBefore: "2022-07")', 1],
  ])('%s { %s } are %d', async (parent, list, count) => {
    const { of } = await ask(`{ of: ${parent} { list: ${list} { totalCount } } }`)
    expect(of.list.totalCount).toBe(count)
  })

  test('players by a day: whom somebody had reported on', async () => {
    const names = async (args: string) =>
      (await ask(`{ players(${args}) { nodes { name } } }`)).players.nodes.map(({ name }: Answer) => name)
    expect(await names('orderBy: NAME_ASC, asOf: "2021-10-12"')).toEqual(['Boubacar Kamara', 'Duje Ćaleta-Car'])
    expect(await names('filter: {suitor: "club:as-monaco", stages: [AGREEMENT]}, asOf: "2022-05-30"')).toEqual([
      'Boubacar Kamara',
    ])
    expect(await names('filter: {suitor: "club:as-monaco", stages: [AGREEMENT]}, asOf: "2022-05-29"')).toEqual([])
    expect(await names('filter: {suitor: "club:as-monaco"}, asOf: "2021-06-30"')).toEqual([])
    expect(await names('filter: {contractEndsBefore: "2022-07"}, asOf: "2021-10-12"')).toEqual(['Boubacar Kamara'])
    expect(await names('filter: {contractEndsBefore: "2022-06"}, asOf: "2021-10-12"')).toEqual([])
    expect(await names('filter: {club: "club:olympique-de-marseille"}, asOf: "2021-10-12"')).toEqual([
      'Boubacar Kamara',
    ])
  })

  test('where a player plays, and until when', async () => {
    const { kamara, thauvin } = await ask(`{
      kamara: ${KAMARA} {
        club { name } contractEnd { state { endsOn } }
        before: club(asOf: "2021-06-30") { name } then: contractEnd(asOf: "2021-10-12") { state(asOf: "2021-10-12") { endsOn } }
      }
      thauvin: player(id: "player:florian-thauvin") { club { name } before: club(asOf: "2022-05-29") { name } after: club(asOf: "2022-05-30") { name } contractEnd { id } }
    }`)
    expect(kamara).toEqual({
      club: { name: 'Olympique de Marseille' },
      contractEnd: { state: { endsOn: '2022-06' } },
      before: null,
      // biome-ignore lint/suspicious/noThenProperty: the alias that the query gives.
      then: { state: { endsOn: '2022-06' } },
    })
    expect(thauvin).toEqual({
      club: { name: 'Tigres de Monterrey' },
      before: null,
      after: { name: 'Tigres de Monterrey' },
      contractEnd: null,
    })
  })

  test.each([
    ['2021-11-01', []],
    ['2021-11-02', [YEARS, DENIED]],
  ])('contradictions by %s', async (asOf, expected) => {
    const { player, claim, all } = await ask(
      `query ($asOf: Date) {
        ${KAMARA} { contradictions(asOf: $asOf) { nodes { ${FIELDS} } } }
        claim(id: "claim:contract") { contradictions(asOf: $asOf) { nodes { ${FIELDS} } } }
        all: contradictions(player: "player:boubacar-kamara", asOf: $asOf) { nodes { ${FIELDS} } }
      }`,
      { asOf },
    )
    expect(player.contradictions.nodes).toEqual(expected)
    expect(all.nodes).toEqual(expected)
    expect(claim.contradictions.nodes).toEqual(expected.slice(0, 1))
  })
})
