import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { readArticle } from '../../src/article/readArticle.ts'
import type { Facts } from '../../src/extract/facts/facts.ts'
import { toFacts } from '../../src/extract/facts/toFacts.ts'
import { extract } from '../../src/extract/index.ts'
import type { Extraction } from '../../src/extract/reading.ts'
import { zonesOf } from '../../src/extract/zones.ts'
import { articleOf, register } from './marks.ts'

const articles: Article[] = ['seeds/articles', 'tests/gold'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readArticle(readFileSync(join(folder, file)), join(folder, file))),
)

const FACTS = ['interests', 'offers', 'contracts', 'quotes', 'transfers', 'wishes'] as const

function evidenceOf(facts: Facts) {
  return FACTS.flatMap((list) => facts[list].flatMap((fact) => fact.evidence))
}

/** Throws when an extraction breaks one of its promises. */
function check(article: Article, extraction: Extraction): void {
  const slugs = extraction.mentions.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
  expect(slugs).toEqual(slugs.toSorted())
  const kinds = new Map(extraction.mentions.map(({ slug, kind }) => [slug, kind]))
  const denotes = (slug: string | null, ...allowed: readonly string[]) => {
    if (slug !== null) expect(allowed, slug).toContain(kinds.get(slug))
  }
  for (const reading of extraction.readings) {
    denotes(reading.player, 'PLAYER')
    denotes(reading.club, 'CLUB')
    if ('other' in reading) denotes(reading.other, 'CLUB')
    for (const { source } of reading.sources) denotes(source, 'OUTLET', 'JOURNALIST')
    expect(reading.start).toBeLessThan(reading.end)
    expect(reading.end).toBeLessThanOrEqual(article.text.length)
  }
  for (const quote of extraction.quotes) {
    denotes(quote.speaker, 'PLAYER', 'PERSON', 'JOURNALIST')
    for (const player of quote.about) denotes(player, 'PLAYER')
    for (const { source } of quote.sources) denotes(source, 'OUTLET', 'JOURNALIST')
  }
  for (const list of [extraction.readings, extraction.quotes, extraction.unread]) {
    const starts = list.map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  }
  for (const { start, end, text } of evidenceOf(toFacts(article, extraction)))
    expect(text).toBe(article.text.slice(start, end))
}

describe.each(articles.map((article) => [article.name, article] as const))('%s', (_, article) => {
  const extraction = extract(article, register)
  const facts = toFacts(article, extraction)

  it('keeps the promises of an extraction', () => {
    check(article, extraction)
  })

  it('reads the same again', () => {
    expect(extract(article, register)).toEqual(extraction)
  })

  it('lists every name that stands in a fact', () => {
    const players = new Set(facts.players.map(({ name }) => name))
    const clubs = new Set<string | null>([...facts.clubs.map(({ name }) => name), null])
    const sources = new Set(facts.sources.map(({ name }) => name))
    const speakers = new Set([...players, ...facts.people.map(({ name }) => name), ...sources])
    for (const list of [facts.interests, facts.offers, facts.contracts, facts.transfers, facts.wishes])
      for (const fact of list) expect(players).toContain(fact.player)
    for (const { club } of [...facts.interests, ...facts.contracts]) expect(clubs).toContain(club)
    for (const { by, to } of facts.offers) expect([...clubs]).toEqual(expect.arrayContaining([by, to]))
    for (const { from, to } of facts.transfers) expect([...clubs]).toEqual(expect.arrayContaining([from, to]))
    for (const { speaker } of facts.quotes) expect(speakers).toContain(speaker)
    for (const list of [facts.interests, facts.offers, facts.contracts, facts.transfers, facts.wishes])
      for (const fact of list) for (const source of fact.sources) expect(sources).toContain(source)
  })

  it('states nothing from teasers, captions, rubrics and headings', () => {
    const zones = zonesOf(article.text)
    for (const { start, end } of evidenceOf(facts))
      expect(zones.find((zone) => zone.start <= start && end <= zone.end)?.kind).toBe('BODY')
  })
})

describe('hostile texts', () => {
  const names = Array.from(
    { length: 10_000 },
    (_, i) => `Boubacar Kamara${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + ((i / 676) % 26))}`,
  )
  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a megabyte without a stop', 'Newcastle suit Boubacar Kamara et '.repeat(30_000)],
    ['a megabyte of one word', 'a'.repeat(1_000_000)],
    ['a megabyte of digits', '1'.repeat(1_000_000)],
    ['a megabyte of opening marks', '« '.repeat(500_000)],
    ['commas', ', '.repeat(300_000)],
    ['lone surrogates', 'Newcastle suit \ud800Boubacar\udfff Kamara \ud800.'],
    ['ten thousand names', `${names.join(', ')} et Kamara.`],
    ['ten thousand names in sentences', names.map((name) => `${name} plaît à Newcastle. `).join('')],
    ['ten thousand lines', 'Newcastle suit Boubacar Kamara.\n'.repeat(10_000)],
    ['control characters', 'Newcastle\u0000 suit\u200b Boubacar\u00ad Kamara\u2028Fin.'],
  ])(
    'reads %s without breaking',
    (_, text) => {
      const article = articleOf(text)
      check(article, extract(article, register))
    },
    120_000,
  )

  it('keeps its promises for any text', () => {
    const word = fc.constantFrom(
      'Newcastle',
      'Kamara',
      'Boubacar Kamara',
      'suit',
      'aurait',
      'pris',
      'contact',
      'avec',
      'selon',
      'L’Équipe',
      ',',
      '.',
      '« ',
      ' »',
      '12 M€',
      'une offre de',
      'l’OM',
      'il',
      'qui',
      'ne',
      'pas',
      'veut',
      'recruter',
      '\n',
      'jusqu’en',
      '2022',
      '(',
      ')',
      'le',
      'minot',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const article = articleOf(words.join(' '))
        check(article, extract(article, register))
      }),
      { numRuns: 150 },
    )
  })

  // « Transfuge de Lyon, … » as the first word of a text
  it('keeps them for any part of an article, and for parts of several in one sentence', () => {
    const words = articles.flatMap(({ text }) => text.split(/\s+/))
    const piece = fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 40 }))
      .map(([from, length]) => words.slice(from, from + length).join(' '))
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
        const article = articleOf(pieces.join(' '))
        check(article, extract(article, register))
      }),
      { numRuns: 400 },
    )
  })
})
