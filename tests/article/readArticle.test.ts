import { describe, expect, test } from 'vitest'
import { MAX_ARTICLE_BYTES, readArticle } from '../../src/article/readArticle.ts'
import { Problem } from '../../src/problem/problem.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('readArticle', () => {
  test.each([
    ['as the seeds are', ' date 2021-07 L’OM veut 20 M€.', '2021-07', 'L’OM veut 20 M€.'],
    ['with a day', ' date 2022-05-23 OFFICIEL.', '2022-05-23', 'OFFICIEL.'],
    ['with a byte-order mark', '\ufeff date 2021-07 Kamara', '2021-07', 'Kamara'],
    ['with non-breaking spaces', '\u00a0date\u00a02021-07\u202fKamara', '2021-07', 'Kamara'],
    ['with CRLF, which the text keeps', ' date 2021-07 Un.\r\n\r\nDeux.', '2021-07', 'Un.\r\n\r\nDeux.'],
    ['with the text on the next line', ' date 2021-07\nKamara', '2021-07', '\nKamara'],
  ])('%s', (_, content, publishedOn, text) => {
    expect(readArticle(bytes(content), 'seeds/a.txt')).toMatchObject({ name: 'a', publishedOn, text, title: null })
  })

  test('title, publisher and URL come from outside', () => {
    const metadata = { title: 'T', publisher: 'La Provence', url: 'https://example.org/a', date: '2022-01' }
    expect(readArticle(bytes('Kamara'), 'a.txt', metadata)).toMatchObject({
      ...{ title: 'T', publisher: 'La Provence', url: 'https://example.org/a' },
      publishedOn: '2022-01',
    })
  })

  test('its own date line goes before --date', () => {
    expect(readArticle(bytes(' date 2021-07 Kamara'), 'a.txt', { date: '2022-01' }).publishedOn).toBe('2021-07')
  })

  test('date, publisher and text make another article; name, title and URL do not', () => {
    const id = (content: string, path = 'a.txt', metadata = {}) => readArticle(bytes(content), path, metadata).id
    const one = id(' date 2021-07 Kamara')
    expect(id(' date 2021-07 Kamara', 'b.txt', { title: 'T', url: 'https://example.org' })).toBe(one)
    expect(
      new Set([
        one,
        id(' date 2021-08 Kamara'),
        id(' date 2021-07 Kamara.'),
        id(' date 2021-07 Kamara', 'a.txt', { publisher: 'L’Équipe' }),
      ]).size,
    ).toBe(4)
  })

  const broken = new Uint8Array([...bytes(' date 2021-07 Pr\n'), 0x45, 0xe9, 0x74, 0x65])
  test.each<[string, Uint8Array, string]>([
    [
      'ARTICLE_EMPTY',
      bytes(''),
      'x.txt:1: expected a text that starts with " date YYYY-MM ", got an empty file. Put the article in it, or leave the file out.',
    ],
    [
      'ARTICLE_EMPTY',
      bytes(' \n\n'),
      'x.txt:1: expected a text that starts with " date YYYY-MM ", got an empty file. Put the article in it, or leave the file out.',
    ],
    [
      'ARTICLE_BINARY',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'x.txt:2: expected a text file, got the control byte 0x1A at byte 6. Give the article as plain UTF-8 text.',
    ],
    [
      'ARTICLE_NOT_UTF8',
      broken,
      'x.txt:2: expected UTF-8, got the byte 0xE9 at byte 18. Save the file as UTF-8 (an old file is often windows-1252: iconv -f windows-1252 -t utf-8).',
    ],
    [
      'ARTICLE_NOT_UTF8',
      new Uint8Array([0xff, 0xfe, 0x20, 0x00]),
      'x.txt:1: expected UTF-8, got UTF-16. Save the file as UTF-8.',
    ],
    [
      'ARTICLE_WITHOUT_DATE',
      bytes('Par Jean Dupont\nKamara'),
      'x.txt:1: expected the first line to start with " date YYYY-MM ", got "Par Jean Dupont". Add the date, or pass --date 2022-01.',
    ],
    [
      'ARTICLE_WITHOUT_DATE',
      bytes(`dater ${'x'.repeat(99)}`),
      'x.txt:1: expected the first line to start with " date YYYY-MM ", got "dater xxxxxxxxxxxxxxxxxxxxxxx…". Add the date, or pass --date 2022-01.',
    ],
    [
      'ARTICLE_DATE_IMPOSSIBLE',
      bytes(' date 2021-02-30 Kamara'),
      'x.txt:1: expected a date that exists, as YYYY-MM or YYYY-MM-DD, got "2021-02-30". Correct it in the first line.',
    ],
    [
      'ARTICLE_DATE_IMPOSSIBLE',
      bytes(' date 2021 Kamara'),
      'x.txt:1: expected a date that exists, as YYYY-MM or YYYY-MM-DD, got "2021". Correct it in the first line.',
    ],
    [
      'ARTICLE_DATE_IMPOSSIBLE',
      bytes(' date 07/2021 Kamara'),
      'x.txt:1: expected a date that exists, as YYYY-MM or YYYY-MM-DD, got "07/2021". Correct it in the first line.',
    ],
    [
      'ARTICLE_WITHOUT_TEXT',
      bytes(' date 2021-07 \n'),
      'x.txt:1: expected a text after " date 2021-07 ", got nothing. Put the article behind the date, on the same line.',
    ],
    [
      'ARTICLE_TOO_LARGE',
      new Uint8Array(MAX_ARTICLE_BYTES + 1),
      'x.txt: expected an article of at most 5 MB, got 6 MB. Split it, one file an article.',
    ],
  ])('%s in one clear line', (code, content, message) => {
    const problem = thrownBy(() => readArticle(content, 'x.txt'))
    expect([problem.code, problem.message]).toEqual([code, message])
  })
})

function thrownBy(work: () => unknown): Problem {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
