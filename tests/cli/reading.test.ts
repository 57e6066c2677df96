import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sentenceLines } from '../../src/cli/explain.ts'
import { explain } from '../../src/extract/explain/explain.ts'
import { articleOf, withoutCareers } from '../extract/marks.ts'
import { run } from '../setup/mercato.ts'

// eval, explain and rules as a user runs them, in a pipe.
const mercato = (...args: string[]) => run(args, {})

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mercato-'))
  writeFileSync(join(folder, 'a.txt'), ' date 2022-01 Newcastle suivrait Boubacar Kamara.\n')
  writeFileSync(
    join(folder, 'a.json'),
    JSON.stringify({
      players: [{ name: 'Boubacar Kamara' }],
      clubs: [{ name: 'Newcastle United' }, { name: 'Chelsea' }],
      interests: [{ club: 'Newcastle United', player: 'Boubacar Kamara', stage: 'MONITORING', modality: 'HEDGED' }],
    }),
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('mercato eval', { timeout: 60_000 }, () => {
  test('prints a row a list, and misses on demand', async () => {
    const { code, stdout, stderr } = await mercato('eval', folder, '--misses')
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toBe('- a clubs Chelsea')
    expect(lines[1]).toBe('\tright\textra\tmissed\tprecision\trecall\tF1\t95 %')
    expect(lines).toContain('clubs\t1\t0\t1\t100.0\t50.0\t66.7\t66.7–66.7')
    expect(lines).toContain('interests.modality right\t\t\t\t100.0\t\t\t')
    expect(stderr).toMatch(/^1 articles/)
    expect(code).toBe(0)
  })

  test('--json has the numbers of all and of each article', async () => {
    const { stdout } = await mercato('eval', folder, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      articles: 1,
      macro: expect.any(Number),
      each: [{ article: 'a', half: 'READ', tallies: { clubs: { right: 1, extra: 0, missed: 1 } } }],
    })
  })

  test('finds texts in other folders, and names those it does not find (exit 1)', async () => {
    const other = mkdtempSync(join(tmpdir(), 'mercato-'))
    writeFileSync(join(other, 'a.json'), '{}')
    writeFileSync(join(other, 'b.json'), '{}')
    const { code, stdout, stderr } = await mercato('eval', other, '--texts', folder, '--json')
    rmSync(other, { recursive: true })
    expect(JSON.parse(stdout).articles).toBe(1)
    expect(stderr).toMatch(
      /b\.json: expected b\.txt beside it or in .*\. Name the folder of the text with --texts\.\n$/,
    )
    expect(code).toBe(1)
  })

  test.each([
    [['eval', 'no-such-folder'], 'no-such-folder: expected a folder that can be read, got ENOENT'],
    [['eval', 'src'], 'src: expected a folder with annotations'],
    [['eval', 'tests/gold', '--half', 'both'], 'expected --half read or --half unread, got "both"'],
    [['explain', 'README.md', '--sentence', 'x'], 'expected --sentence to be a number, got "x"'],
    [['rules', '--id', 'zzz'], `expected the beginning of a rule's id, got "zzz"`],
  ])('wrong use: %s', async (args, words) => {
    const { code, stderr } = await mercato(...args)
    expect(stderr).toContain(words)
    expect(code).toBe(2)
  })
})

describe('mercato explain', { timeout: 60_000 }, () => {
  test('prints what was read below its sentence', async () => {
    const { code, stdout } = await mercato('explain', join(folder, 'a.txt'))
    expect(code).toBe(0)
    expect(stdout).toBe(
      [
        'a · 2022-01',
        '',
        '   0 [Newcastle suivrait Boubacar Kamara].',
        '     ✓ interest.watch INTEREST · club Newcastle United · player Boubacar Kamara · stage MONITORING · modality HEDGED',
        '       words       « Newcastle suivrait Boubacar Kamara »',
        '       modality    HEDGED – « suivrait » is a conditional',
        '       negation    not denied – « suivrait » conditional',
        '       attribution nobody is credited',
        '',
      ].join('\n'),
    )
  })

  test('--json and --sentence', async () => {
    const path = join(folder, 'a.txt')
    const whole = JSON.parse((await mercato('explain', path, '--json')).stdout)
    expect(whole.sentences[0].readings[0]).toMatchObject({ rule: 'interest.watch', start: 0, end: 34 })
    const one = JSON.parse((await mercato('explain', path, '--sentence', '0', '--json')).stdout)
    expect(one).toMatchObject({ index: 0, verbs: [{ lemma: 'suivre', mood: 'CONDITIONAL' }] })
    expect((await mercato('explain', path, '--sentence', '0')).stdout).toContain('Newcastle\tCLUB\tNAME')
    const { code, stderr } = await mercato('explain', path, '--sentence', '7')
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('expected the number of a sentence of this article, got 7'),
    ])
  })

  test('underlines on a terminal', () => {
    const paint = (text: string) => text
    const style = { bold: paint, dim: paint, red: paint, green: paint, yellow: paint, underline: () => '<underlined>' }
    const [sentence] = explain(articleOf('Hier, Newcastle suivait Boubacar Kamara.'), withoutCareers).sentences
    expect(sentenceLines(sentence!, { style, isInteractive: true })[1]).toBe('   0 Hier, <underlined>.')
  })
})

describe('mercato rules', { timeout: 60_000 }, () => {
  test('lists rules, tells one, and those that never fire', async () => {
    const all = (await mercato('rules')).stdout.trimEnd().split('\n')
    expect(all[0]).toBe('rule\tstates\tpatterns\tsays\tbut not')
    expect(all.length).toBeGreaterThan(25)
    const [watch] = JSON.parse((await mercato('rules', '--id', 'interest.watch', '--json')).stdout)
    expect(watch).toMatchObject({ id: 'interest.watch', gives: ['INTEREST MONITORING'], under: null })
    expect((await mercato('rules', '--id', 'interest.watch')).stdout).toContain('  reads    CLUB suivre PLAYER\n')
    const unused = JSON.parse((await mercato('rules', '--unused', folder, '--json')).stdout)
    expect(unused).toMatchObject({ articles: 1, unused: expect.arrayContaining(['interest.like']) })
    expect(unused.unused).not.toContain('interest.watch')
  })
})
