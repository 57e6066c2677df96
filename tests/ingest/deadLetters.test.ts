import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DeadLetters, letterMetadata } from '../../src/ingest/deadLetters.ts'
import { Problem } from '../../src/problem/problem.ts'

let folder: string
let letters: DeadLetters
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mercato-letters-'))
  letters = new DeadLetters(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const undated = new Problem('ARTICLE_WITHOUT_DATE', { says: 'expected a date', fix: 'Add it' })
const bytes = (text: string) => new TextEncoder().encode(text)
const held = () => readdirSync(folder).sort()

test('a letter is the bytes, the reason, and what was told beside the text', async () => {
  await letters.keep({ path: '/a/x.txt', bytes: bytes('Kamara'), metadata: { publisher: 'La Provence' } }, undated)
  expect(readFileSync(join(folder, 'x.txt'), 'utf8')).toBe('Kamara')
  expect(JSON.parse(readFileSync(join(folder, 'x.reason.json'), 'utf8'))).toEqual({
    path: '/a/x.txt',
    code: 'ARTICLE_WITHOUT_DATE',
    says: 'expected a date',
    fix: 'Add it',
    metadata: { publisher: 'La Provence' },
  })
  expect(await letterMetadata(join(folder, 'x.txt'))).toEqual({ publisher: 'La Provence' })
})

test('files of one name from two folders have a letter each, and one going in releases its own', async () => {
  await letters.keep({ path: '/a/x.txt', bytes: bytes('A') }, undated)
  await letters.keep({ path: '/b/x.txt', bytes: bytes('B') }, undated)
  await letters.keep({ path: '/a/x.txt', bytes: bytes('A again') }, undated)
  expect(held()).toEqual(['x-2.reason.json', 'x-2.txt', 'x.reason.json', 'x.txt'])
  await letters.release('/a/x.txt')
  expect(held()).toEqual(['x-2.reason.json', 'x-2.txt'])
  expect(readFileSync(join(folder, 'x-2.txt'), 'utf8')).toBe('B')
})

test('each text from standard input has its letter, and another text going in releases none', async () => {
  await letters.keep({ path: 'stdin', bytes: bytes('A') }, undated)
  await letters.keep({ path: 'stdin', bytes: bytes('B') }, undated)
  await letters.keep({ path: 'stdin', bytes: bytes('A') }, undated)
  await letters.release('stdin')
  expect(held()).toEqual(['stdin-2.reason.json', 'stdin-2.txt', 'stdin.reason.json', 'stdin.txt'])
})

test('a letter that fails again stays; repaired, it leaves', async () => {
  await letters.keep({ path: '/a/x.txt', bytes: bytes('A'), metadata: { title: 'T' } }, undated)
  const copy = join(folder, 'x.txt')
  await letters.keep({ path: copy, bytes: bytes('A') }, undated)
  expect(held()).toEqual(['x.reason.json', 'x.txt'])
  expect(await letterMetadata(copy)).toEqual({ title: 'T' })
  await letters.release(copy)
  expect(held()).toEqual([])
})

test.each(['ARTICLE_UNREADABLE', 'FOLDER_WITHOUT_ARTICLES', 'ARTICLE_LIST_BROKEN', 'ARTICLE_NOT_A_FILE'])(
  '%s leaves nothing to keep',
  async (code) => {
    await letters.keep({ path: '/a/x.txt' }, new Problem(code, { says: 'x', fix: 'y' }))
    expect(held()).toEqual([])
  },
)

test('of what is too large only the reason is kept', async () => {
  const large = join(folder, '..', `large-${process.pid}.txt`)
  writeFileSync(large, 'x')
  await letters.keep({ path: large }, new Problem('ARTICLE_TOO_LARGE', { says: 'x', fix: 'y' }))
  rmSync(large)
  expect(held()).toEqual([`large-${process.pid}.reason.json`])
})
