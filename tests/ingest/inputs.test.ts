import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Metadata } from '../../src/article/readArticle.ts'
import { readInputs } from '../../src/ingest/inputs.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mercato-inputs-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text = ' date 2021-07 Kamara') => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  return path
}

async function read(paths: readonly string[], metadata: Metadata = {}, stdin: readonly string[] = []) {
  const chunks = (async function* () {
    for (const chunk of stdin) yield new TextEncoder().encode(chunk)
  })()
  const seen: string[] = []
  for await (const input of readInputs(paths, metadata, chunks)) {
    const told =
      'problem' in input
        ? `${input.problem.code} ${input.problem.message}`
        : `${new TextDecoder().decode(input.bytes)} ${JSON.stringify(input.metadata)}`
    seen.push(`${input.path}: ${told}`.replaceAll(`${folder}/`, ''))
  }
  return seen
}

describe('inputs', () => {
  test('a folder gives its .txt files by name', async () => {
    put('b.txt', 'B')
    put('a.txt', 'A')
    put('README.md')
    put('deeper/c.txt')
    expect(await read([folder])).toEqual(['a.txt: A {}', 'b.txt: B {}'])
  })

  test('articles.tsv tells more about them; options go before it', async () => {
    put('a.txt', 'A')
    put('b.txt', 'B')
    put('articles.tsv', 'file\ttitle\tpublisher\na.txt\tTitre\tLa Provence\n')
    expect(await read([folder], { publisher: 'L’Équipe' })).toEqual([
      'a.txt: A {"title":"Titre","publisher":"L’Équipe"}',
      'b.txt: B {"publisher":"L’Équipe"}',
    ])
  })

  test('a broken articles.tsv keeps its articles out: without their publisher they would be others', async () => {
    put('a.txt', 'A')
    put('b.txt', 'B')
    put('articles.tsv', 'titre\n')
    const problems = await read([folder])
    expect(problems).toEqual([
      expect.stringContaining('a.txt: ARTICLE_LIST_BROKEN articles.tsv:1: expected the columns'),
      expect.stringContaining('b.txt: ARTICLE_LIST_BROKEN articles.tsv:1: expected the columns'),
    ])
  })

  test('a row of articles.tsv that names no file is told', async () => {
    put('lens.txt', 'A')
    put('articles.tsv', 'file\tpublisher\nLens.txt\tLa Provence\n')
    expect(await read([folder])).toEqual([
      'articles.tsv: ARTICLE_LISTED_MISSING articles.tsv: expected a file "Lens.txt" beside it, got none. Correct the name, or remove the row.',
      'lens.txt: A {}',
    ])
  })

  test('- is standard input', async () => {
    expect(await read(['-'], {}, [' date 2021-07 ', 'Kamara'])).toEqual(['stdin:  date 2021-07 Kamara {}'])
  })

  test('standard input stops at 5 MB', async () => {
    const [problem] = await read(['-'], {}, Array(6).fill('x'.repeat(1024 * 1024)))
    expect(problem).toContain('ARTICLE_TOO_LARGE stdin: expected an article of at most 5 MB')
  })

  test('the same file twice is read once; another of that name is refused', async () => {
    const one = put('one/a.txt', 'A')
    const two = put('two/a.txt', 'B')
    expect(await read([one, `${folder}/./one/a.txt`, two])).toEqual([
      'one/a.txt: A {}',
      'two/a.txt: ARTICLE_NAME_TAKEN two/a.txt: expected every article of a run to have a name of its own, got "a" again after one/a.txt. Rename one of the two.',
    ])
  })

  test('what cannot be read is named, and the rest goes on', async () => {
    mkdirSync(join(folder, 'folder.txt'))
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    symlinkSync(join(folder, 'loop.txt'), join(folder, 'loop.txt'))
    put('sound.txt', 'A')
    put('zhuge.txt', 'x'.repeat(5 * 1024 * 1024 + 1))
    expect(await read([folder])).toEqual([
      'folder.txt: ARTICLE_NOT_A_FILE folder.txt: expected a file, got a folder. Name a text file, or pass - to read standard input.',
      'loop.txt: ARTICLE_UNREADABLE loop.txt: expected a file that can be read, got a link that leads back to itself. Remove the link.',
      'pipe.txt: ARTICLE_NOT_A_FILE pipe.txt: expected a file, got a pipe. Name a text file, or pass - to read standard input.',
      'sound.txt: A {}',
      'zhuge.txt: ARTICLE_TOO_LARGE zhuge.txt: expected an article of at most 5 MB, got 6 MB. Split it, one file an article.',
    ])
  })

  test('a path that is not there, a folder without articles', async () => {
    mkdirSync(join(folder, 'empty'))
    expect(await read([join(folder, 'none.txt'), join(folder, 'empty')])).toEqual([
      'none.txt: ARTICLE_UNREADABLE none.txt: expected a file that can be read, got no such file. Check the path.',
      'empty: FOLDER_WITHOUT_ARTICLES empty: expected a folder with articles (*.txt), got none. Name the folder that holds them, or single files.',
    ])
  })
})
