import { describe, expect, test } from 'vitest'
import { readArticleList } from '../../src/article/articleList.ts'

describe('articles.tsv', () => {
  test('tells title, publisher and URL of files', () => {
    const list = readArticleList(
      'file\ttitle\tpublisher\turl\na.txt\tKamara\tLa Provence\thttps://example.org/a\nb.txt\t\t\t\n',
      'articles.tsv',
    )
    expect([...list]).toEqual([
      ['a.txt', { title: 'Kamara', publisher: 'La Provence', url: 'https://example.org/a' }],
      ['b.txt', { title: undefined, publisher: undefined, url: undefined }],
    ])
  })

  test.each([
    [
      'file\tauthor\n',
      'articles.tsv:1: expected the columns file, title, publisher, url (file is required), got "file, author". Correct the list, or remove it.',
    ],
    [
      'title\nx\n',
      'articles.tsv:1: expected the columns file, title, publisher, url (file is required), got "title". Correct the list, or remove it.',
    ],
    ['file\ttitle\na.txt\n', 'articles.tsv:2: expected 2 cells, got 1. Correct the list, or remove it.'],
    ['file\turl\na.txt\tnowhere\n', 'articles.tsv:2: expected a URL, got "nowhere". Correct the list, or remove it.'],
    [
      'file\na.txt\na.txt\n',
      'articles.tsv:3: expected one row a file, got "a.txt" again. Correct the list, or remove it.',
    ],
  ])('%j', (text, message) => {
    expect(() => readArticleList(text, 'articles.tsv')).toThrow(message)
  })
})
