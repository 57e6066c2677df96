import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Ground, HOURS, times } from './ground.ts'
import { record } from './record.ts'

const ARTICLES = Math.max(100, times(1_000))
const good = ' date 2021-07 Chelsea surveille Boubacar Kamara, selon La Provence.'

/** What is wrong with each, and its code. */
const POISON: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['empty', Buffer.from(''), 'ARTICLE_EMPTY'],
  ['blank', Buffer.from(' \n\n\t '), 'ARTICLE_EMPTY'],
  ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]), 'ARTICLE_BINARY'],
  ['latin1', Buffer.from(" date 2021-07 L'équipe féminine", 'latin1'), 'ARTICLE_NOT_UTF8'],
  ['cut', Buffer.from(`${good} é`).subarray(0, -1), 'ARTICLE_NOT_UTF8'],
  ['utf16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, 'utf16le')]), 'ARTICLE_NOT_UTF8'],
  ['undated', Buffer.from('Chelsea surveille Boubacar Kamara.'), 'ARTICLE_WITHOUT_DATE'],
  ['february-30', Buffer.from(' date 2021-02-30 Chelsea surveille Boubacar Kamara.'), 'ARTICLE_DATE_IMPOSSIBLE'],
  ['month-13', Buffer.from(' date 2021-13 Chelsea surveille Boubacar Kamara.'), 'ARTICLE_DATE_IMPOSSIBLE'],
  ['only-a-date', Buffer.from(' date 2021-07 \n'), 'ARTICLE_WITHOUT_TEXT'],
]

/** Readable, whatever they hold. */
const HOSTILE: Readonly<Record<string, string>> = {
  cypher: " date 2021-07 Chelsea suit « '}) DETACH DELETE n // », `x` et $x, \\u0060, Boubacar Kamara.",
  html: ` date 2021-07 ${'<div>'.repeat(20_000)}Chelsea surveille Boubacar Kamara`,
  line: ` date 2021-07 ${'Chelsea surveille Boubacar Kamara, '.repeat(5_000)}`,
  marks: ' date 2021-07 \u200b\u202eKamara\u202c \u00ad\ufeff Chelsea surveille Boubacar Kamara 🙂',
}

let ground: Ground
beforeAll(() => {
  ground = new Ground(ARTICLES - POISON.length)
})
afterAll(() => ground.remove())

test('ten poisons among many articles: the others are in, each is kept as it was, and repaired they go in', {
  timeout: 4 * HOURS,
}, async () => {
  for (const [name, bytes] of POISON) writeFileSync(join(ground.articles, `poison-${name}.txt`), bytes)
  await ground.clear()
  const { code, summary, stderr } = await ground.ingest()
  expect(code, stderr).toBe(1)
  expect(summary).toMatchObject({ articles: ARTICLES, new: ARTICLES - POISON.length })
  expect(summary.failed.map(({ path, code }) => [path, code]).sort()).toEqual(
    POISON.map(([name, , code]) => [join(ground.articles, `poison-${name}.txt`), code]).sort(),
  )

  const letters = join(ground.home, 'dead-letters')
  for (const [name, bytes, code] of POISON) {
    expect(readFileSync(join(letters, `poison-${name}.txt`)).equals(bytes)).toBe(true)
    expect(JSON.parse(readFileSync(join(letters, `poison-${name}.reason.json`), 'utf8'))).toMatchObject({ code })
    writeFileSync(join(letters, `poison-${name}.txt`), `${good} (${name})`)
  }
  const repaired = await ground.ingest([letters])
  expect(repaired).toMatchObject({ code: 0, summary: { new: POISON.length, failed: [] } })
  expect(readdirSync(letters)).toEqual([])
  record(
    'poison',
    `${ARTICLES} articles with ${POISON.length} poisons: ${summary.new} in, ${POISON.length} dead letters with reason and original bytes, exit 1; repaired, the folder emptied, exit 0`,
  )
})

test('hostile but readable texts go in with whatever they hold', { timeout: HOURS }, async () => {
  const folder = join(ground.folder, 'hostile')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(HOSTILE)) writeFileSync(join(folder, `${name}.txt`), text)
  const { code, summary, stderr } = await ground.ingest([folder])
  expect(code, stderr).toBe(0)
  expect(summary).toMatchObject({ new: Object.keys(HOSTILE).length, failed: [] })
  record(
    'hostile',
    `${Object.keys(HOSTILE).length} texts (Cypher, ${20_000} tags, one line of ${HOSTILE.line?.length} characters, invisible marks): all in`,
  )
})
