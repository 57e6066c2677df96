import type { ManagedTransaction } from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { deriveArticles } from '../../src/graph/derive.ts'
import { digest } from '../../src/graph/digest.ts'
import { judge, withdraw } from '../../src/graph/judge.ts'
import { retract } from '../../src/graph/retract.ts'
import type { ArticleRows } from '../../src/graph/rows.ts'
import { writeArticle } from '../../src/graph/writeArticle.ts'
import { clearGraph } from '../setup/clearGraph.ts'
import { emptyGraph } from './emptyGraph.ts'
import { FACTS, story } from './story.ts'

const { driver, database, inOne } = emptyGraph()

const WHEN = { now: '2026-01-01T00:00:00Z', facts: FACTS }

const write = (rows: ArticleRows) =>
  inOne((tx) => writeArticle(tx, rows, FACTS, { now: new Date().toISOString(), extractor: '1' }))
const say = (verdict: 'SAME' | 'DIFFERENT', one: string, other: string) =>
  inOne((tx) => judge(tx, { verdict, one, other, by: 'Camille', why: 'a test' }, WHEN))
const takeBack = (id: string) => inOne((tx) => withdraw(tx, id, WHEN))
const sum = () => digest(driver, database)

/** Who wants whom, as `AC Milan → Boubacar Kamara 2` with the number of reports. */
async function interests(): Promise<string[]> {
  const { records } = await driver.executeQuery(
    'MATCH (c:Club)-[i:INTERESTED_IN]->(p:Player) RETURN c.name + " → " + p.name + " " + i.reports AS line ORDER BY line',
    {},
    { database },
  )
  return records.map((record) => record.get('line'))
}

const OM = { club: 'Olympique de Marseille' }
const wants = (player: string, club: string) => [{ kind: 'INTEREST', player, club, stage: 'INTERESTED' }] as const

const JUNE = story('june', '2021-06', wants('Kamara', 'AC Milan'), { told: { Kamara: OM } })
const JULY = story('july', '2021-07', wants('Boubacar Kamara', 'AC Milan'), { told: { 'Boubacar Kamara': OM } })
const AUGUST = story('august', '2021-08', wants('Kamara', 'AS Monaco'))
const AUTUMN = story('autumn', '2021-10', wants('Kamara', 'AC Milan'), { told: { Kamara: OM } })
const GLEN = story('glen', '2021-07-05', wants('Glen Kamara', 'AS Monaco'), {
  told: { 'Glen Kamara': { club: 'Rangers' } },
})
const KAMARAS = [JUNE, JULY, AUGUST, AUTUMN, GLEN]
const ref = ({ article }: typeof JUNE, slug: string) => `${article.id}#${slug}`

describe('one word across articles', () => {
  test('an article that tells his first name takes an earlier one along', async () => {
    await write(JUNE.rows)
    expect(await interests()).toEqual(['AC Milan → Kamara 1'])
    await write(JULY.rows)
    expect(await interests()).toEqual(['AC Milan → Boubacar Kamara 2'])
  })

  test('and when it is retracted he is a man of his own again', async () => {
    await write(JUNE.rows)
    const before = await sum()
    await write(JULY.rows)
    const both = await sum()
    await inOne((tx) => retract(tx, JULY.article.id, 'withdrawn by its publisher', WHEN))
    expect(await interests()).toEqual(['AC Milan → Kamara 1'])
    await write(JULY.rows)
    expect(await interests()).toEqual(['AC Milan → Kamara 1'])
    await inOne((tx) => retract(tx, JULY.article.id, null, WHEN))
    expect(await sum()).toBe(both)
    expect(both).not.toBe(before)
  })

  test('in any order, and all at once: one graph', async () => {
    const sums = new Set<string>()
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
    ]) {
      await clearGraph(driver, database)
      for (const index of order) await write(KAMARAS[index]!.rows)
      sums.add(await sum())
    }
    await clearGraph(driver, database)
    await Promise.all(KAMARAS.map(({ rows }) => write(rows)))
    sums.add(await sum())
    expect(sums.size).toBe(1)
    expect(await interests()).toEqual([
      'AC Milan → Boubacar Kamara 3',
      'AS Monaco → Glen Kamara 1',
      'AS Monaco → Kamara 1',
    ])
    const articles = KAMARAS.map(({ article }) => article.id).sort()
    await inOne((tx) => deriveArticles(tx, { articles, facts: FACTS }))
    expect(sums).toContain(await sum())
  })
})

describe('judgements', () => {
  test('one made while an article is being written counts for it', async () => {
    const [known, nicknamed, late] = ['AC Milan', 'Rossoneri', 'Rossoneri'].map((club, n) =>
      story(`club-${n}`, `2021-0${n + 6}`, wants('Boubacar Kamara', club)),
    )
    await write(known!.rows)
    await write(nicknamed!.rows)
    let tries = 0
    await inOne((tx) => {
      const run = async (text: string, values: object) => {
        const result = await tx.run(text, values)
        // By now it has decided whom the article means.
        if (text.includes('What articles have touched') && tries++ === 0)
          await say('SAME', 'club:ac-milan', 'club:rossoneri')
        return result
      }
      return writeArticle({ run } as ManagedTransaction, late!.rows, FACTS, { now: WHEN.now, extractor: '1' })
    })
    expect(tries).toBe(2)
    expect(await interests()).toEqual(['AC Milan → Boubacar Kamara 3'])
  })

  test('chains, taken back in any order: each time the graph is what it was without them', async () => {
    for (const { rows } of KAMARAS) await write(rows)
    const none = await sum()
    const lone = ref(AUGUST, 'kamara')
    const a = await say('SAME', lone, 'player:boubacar-kamara')
    const withA = await sum()
    expect(await interests()).toContain('AS Monaco → Boubacar Kamara 1')
    const b = await say('SAME', 'player:glen-kamara', lone)
    expect(await interests()).toEqual(['AC Milan → Boubacar Kamara 3', 'AS Monaco → Boubacar Kamara 2'])
    const c = await say('DIFFERENT', ref(AUTUMN, 'kamara'), 'player:boubacar-kamara')
    expect(await interests()).toEqual([
      'AC Milan → Boubacar Kamara 1',
      'AC Milan → Kamara 2',
      'AS Monaco → Boubacar Kamara 2',
    ])
    await takeBack(c.id)
    await takeBack(b.id)
    expect(await sum()).toBe(withA)
    await takeBack(a.id)
    expect(await sum()).toBe(none)
    await say('SAME', 'player:glen-kamara', lone)
    await say('SAME', lone, 'player:boubacar-kamara')
    await takeBack(a.id)
    await takeBack(b.id)
    expect(await sum()).toBe(none)
  })

  test('are kept when the articles come again, and count whether they come before or after', async () => {
    const rest = [JUNE, JULY, AUTUMN, GLEN]
    await write(AUGUST.rows)
    await write(JULY.rows)
    await say('SAME', ref(AUGUST, 'kamara'), 'player:boubacar-kamara')
    for (const { rows } of rest) await write(rows)
    const before = await sum()
    await write({ ...AUGUST.rows, hash: 'read again' })
    expect(await sum()).toBe(before)
    expect(await interests()).toContain('AS Monaco → Boubacar Kamara 1')
  })

  test('of clubs and sources nobody registered, and of one with a registered one', async () => {
    const phare = story('phare', '2021-07', [
      { kind: 'INTEREST', club: 'FC Phare', stage: 'INTERESTED', by: ['Le Phare'] },
      { kind: 'INTEREST', club: 'Phare FC', stage: 'OFFER', by: ['Phare Info'] },
      { kind: 'INTEREST', club: 'AC Milan', stage: 'OFFER' },
    ])
    await write(phare.rows)
    const none = await sum()
    const clubs = await say('SAME', 'club:phare-fc', 'club:fc-phare')
    const sources = await say('SAME', 'outlet:le-phare', 'outlet:phare-info')
    expect(await interests()).toEqual(['AC Milan → Boubacar Kamara 1', 'FC Phare → Boubacar Kamara 2'])
    const milan = await say('SAME', 'club:phare-fc', 'club:ac-milan')
    expect(await interests()).toEqual(['AC Milan → Boubacar Kamara 3'])
    const outlets = await driver.executeQuery('MATCH (o:Outlet) RETURN o.id AS id', {}, { database })
    expect(outlets.records.map((record) => record.get('id'))).toEqual(['outlet:phare-info'])
    for (const { id } of [clubs, milan, sources]) await takeBack(id)
    expect(await sum()).toBe(none)
  })

  test('two men of one name', async () => {
    const suarez = (name: string, on: string, club: string) =>
      story(name, on, wants('Luis Suárez', 'AC Milan'), { told: { 'Luis Suárez': { club } } })
    const [liverpool, granada, later] = [
      suarez('liverpool', '2014-07', 'Liverpool'),
      suarez('granada', '2014-07', 'Granada'),
      suarez('later', '2014-09', 'Granada'),
    ]
    for (const { rows } of [liverpool, granada]) await write(rows)
    const none = await sum()
    expect(await interests()).toEqual(['AC Milan → Luis Suárez 2'])
    const { id, articles } = await say('DIFFERENT', ref(liverpool, 'luis-suarez'), ref(granada, 'luis-suarez'))
    expect(articles).toBe(1)
    expect(await interests()).toEqual(['AC Milan → Luis Suárez 1', 'AC Milan → Luis Suárez 1'])
    await write(later.rows)
    expect(await interests()).toEqual(['AC Milan → Luis Suárez 1', 'AC Milan → Luis Suárez 2'])
    await inOne((tx) => retract(tx, later.article.id, 'not needed', WHEN))
    await takeBack(id)
    await inOne((tx) => retract(tx, later.article.id, null, WHEN))
    expect(await interests()).toEqual(['AC Milan → Luis Suárez 3'])
    await clearGraph(driver, database)
    for (const { rows } of [granada, liverpool]) await write(rows)
    expect(await sum()).toBe(none)
  })

  test('nonsense is refused, with what to do', async () => {
    for (const { rows } of [JULY, AUGUST, GLEN]) await write(rows)
    const lone = ref(AUGUST, 'kamara')
    const refused = (code: string, ...judged: Parameters<typeof say>) =>
      expect(say(...judged)).rejects.toMatchObject({ code, exit: 2 })
    await refused('JUDGED_UNKNOWN', 'SAME', 'player:nobody', lone)
    await refused('JUDGED_ITSELF', 'DIFFERENT', lone, lone)
    await refused('JUDGED_KINDS', 'SAME', lone, 'club:ac-milan')
    const a = await say('SAME', lone, 'player:boubacar-kamara')
    await refused('JUDGED_ALREADY', 'SAME', 'player:boubacar-kamara', lone)
    await refused('JUDGED_OTHERWISE', 'DIFFERENT', 'player:boubacar-kamara', lone)
    const b = await say('DIFFERENT', lone, 'player:glen-kamara')
    await refused('JUDGED_OTHERWISE', 'SAME', 'player:boubacar-kamara', 'player:glen-kamara')
    await refused('JUDGED_ALREADY', 'DIFFERENT', 'player:boubacar-kamara', 'player:glen-kamara')
    await takeBack(b.id)
    await say('SAME', lone, 'player:glen-kamara')
    await refused('JUDGED_ALREADY', 'SAME', 'player:boubacar-kamara', 'player:glen-kamara')
    await expect(takeBack('judgement:none')).rejects.toMatchObject({ code: 'JUDGEMENT_UNKNOWN' })
    await takeBack(a.id)
    await expect(takeBack(a.id)).rejects.toMatchObject({ code: 'JUDGEMENT_WITHDRAWN' })
  })
})

describe('a retracted article', () => {
  test('is kept whole, and nothing is derived from it; taking it back restores the graph', async () => {
    for (const { rows } of [JULY, GLEN]) await write(rows)
    const before = await sum()
    expect(await inOne((tx) => retract(tx, GLEN.article.id, 'a hoax', WHEN))).toMatchObject({ id: GLEN.article.id })
    expect(await interests()).toEqual(['AC Milan → Boubacar Kamara 1'])
    const { records } = await driver.executeQuery(
      'MATCH (a:Article {id: $id})<-[:IN]-(n) RETURN a.retractedWhy AS why, count(n) AS all, count(n.retractedAt) AS retracted, count{ (a)<-[:IN]-()-[:DENOTES|STATES|ABOUT]->() } AS derived',
      { id: GLEN.article.id },
      { database },
    )
    expect(records[0]?.toObject()).toEqual({ why: 'a hoax', all: 4, retracted: 4, derived: 0 })
    await inOne((tx) => retract(tx, GLEN.article.id, null, WHEN))
    expect(await sum()).toBe(before)
  })

  test('what was retracted for itself stays so', async () => {
    await write(JULY.rows)
    const fewer = { ...JULY.rows, reports: [], hash: 'nothing is read any more' }
    await write(fewer)
    await inOne((tx) => retract(tx, JULY.article.id, 'a hoax', WHEN))
    await inOne((tx) => retract(tx, JULY.article.id, null, WHEN))
    expect(await interests()).toEqual([])
  })

  test('stays retracted when it is read differently', async () => {
    await write(JULY.rows)
    const before = await sum()
    const fewer = { ...JULY.rows, reports: [], hash: 'nothing is read any more' }
    await inOne((tx) => retract(tx, JULY.article.id, 'a hoax', WHEN))
    await write(fewer)
    await write(JULY.rows)
    expect(await interests()).toEqual([])
    await inOne((tx) => retract(tx, JULY.article.id, null, WHEN))
    expect(await sum()).toBe(before)
  })

  test.each([
    ['no such article', 'article:none', 'why', 'ARTICLE_UNKNOWN'],
    ['one that stands', 'july', null, 'ARTICLE_NOT_RETRACTED'],
  ])('%s', async (_, called, why, code) => {
    await write(JULY.rows)
    const id = called === 'july' ? JULY.article.id : called
    await expect(inOne((tx) => retract(tx, id, why, WHEN))).rejects.toMatchObject({ code, exit: 2 })
  })
})
