import { expect, test } from 'vitest'
import { register } from '../../src/cli/register.ts'
import { extract } from '../../src/extract/index.ts'
import type { Reading } from '../../src/extract/reading.ts'
import { syntheticRows } from './rows.ts'
import { syntheticArticle } from './syntheticArticle.ts'
import { world } from './world.ts'

const known = register()
const cast = world(known, 10_000)

test('the same seed and number give the same article; another seed another', () => {
  expect(syntheticArticle(world(known, 10_000), 7)).toEqual(syntheticArticle(cast, 7))
  expect(syntheticArticle(world(known, 10_000, 2), 7).article.text).not.toBe(syntheticArticle(cast, 7).article.text)
})

test('a long article reads as one of the press: some 400 words', () => {
  const words = syntheticArticle(cast, 0, 20).article.text.split(/\s+/).length
  expect(words).toBeGreaterThan(300)
  expect(words).toBeLessThan(500)
})

test('the program reads in a synthetic article nearly all that it tells', () => {
  const matter = ({ kind, player, ...rest }: Reading) =>
    [kind, player, 'stage' in rest ? rest.stage : '', 'money' in rest ? rest.money?.amount : ''].join(' ')
  let [told, read] = [0, 0]
  for (let n = 0; n < 20; n++) {
    const { article, extraction } = syntheticArticle(cast, n, 20)
    const found = new Set(extract(article, known).readings.map(matter))
    told += extraction.readings.length
    read += extraction.readings.filter((reading) => found.has(matter(reading))).length
  }
  expect(read / told).toBeGreaterThan(0.9)
})

test('a few are everywhere, most are rare: one hub club, one top outlet', () => {
  const rows = [...syntheticRows(cast, known, 3_000)]
  const reports = rows.flatMap(({ reports }) => reports)
  const share = (name: string) => reports.filter(({ text }) => text.includes(name)).length / reports.length
  expect(reports.length).toBeGreaterThanOrEqual(3_000)
  expect(share(cast.clubs[0]!.name)).toBeGreaterThan(0.15)
  expect(share(cast.clubs[50]!.name)).toBeLessThan(0.02)
  expect(share(cast.outlets[0]!.name)).toBeGreaterThan(0.08)
})
