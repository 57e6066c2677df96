import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { readArticle } from '../../../src/article/readArticle.ts'
import { analyse } from '../../../src/extract/explain/analysis.ts'
import { explain } from '../../../src/extract/explain/explain.ts'
import { trace } from '../../../src/extract/explain/trace.ts'
import { extract } from '../../../src/extract/index.ts'
import { articleOf, register, withoutCareers } from '../marks.ts'

/** What the stages decided about the first thing the first rule that begins so read; null when it read nothing. */
function decided(text: string, rule: string) {
  const [sentence] = explain(articleOf(text), withoutCareers).sentences.filter(
    ({ readings, dropped }) => readings.length + dropped.length > 0,
  )
  const reading = [...(sentence?.readings ?? []), ...(sentence?.dropped ?? [])].find((each) =>
    each.rule.startsWith(rule),
  )
  return reading
    ? Object.fromEntries(reading.decisions.map(({ stage, decides, why }) => [stage, [decides, why]]))
    : null
}

describe('what the stages decided', () => {
  test('a conditional hedges, and the words are shown', () => {
    expect(decided('Newcastle suivrait Boubacar Kamara.', 'interest')).toMatchObject({
      modality: ['HEDGED', '« suivrait » is a conditional'],
      negation: ['not denied', '« suivrait » conditional'],
      attribution: ['nobody is credited', ''],
    })
  })

  test('a negation changes the stage', () => {
    expect(decided('Newcastle ne suit plus Boubacar Kamara.', 'interest')).toMatchObject({
      modality: ['ASSERTED', expect.any(String)],
      negation: ['stage WITHDRAWN', '« ne suit plus »'],
    })
  })

  test('a source is credited where it stands', () => {
    expect(decided('Selon La Provence, Newcastle suit Boubacar Kamara.', 'interest')).toMatchObject({
      attribution: ['credited to La Provence (origin)', 'La Provence: « La Provence » in this sentence'],
    })
  })

  test('a condition is let go, and that is said', () => {
    expect(decided("Si l'OM vendait, Newcastle suivrait Boubacar Kamara.", 'interest')).toMatchObject({
      modality: ['states nothing', expect.stringMatching(/^a condition/)],
    })
  })
})

const samples = readdirSync('seeds/articles').filter((file) => file.endsWith('.txt'))

describe.each(samples)('%s', (file) => {
  const path = join('seeds/articles', file)
  const article = readArticle(readFileSync(path), path)
  const extraction = extract(article, register)
  const explanation = explain(article, register)

  it('explains every reading and quote, each once, with a decision of every stage', () => {
    const told = explanation.sentences.flatMap(({ readings }) => readings)
    const all = [...extraction.readings, ...extraction.quotes]
    const places = (list: readonly { start: number; end: number; rule: string }[]) =>
      list.map(({ start, end, rule }) => `${start} ${end} ${rule}`).sort()
    expect(places(told)).toEqual(places(all))
    for (const { says, decisions } of told)
      if (says.kind !== 'QUOTE')
        expect(decisions.map(({ stage }) => stage)).toEqual(
          expect.arrayContaining(['modality', 'negation', 'attribution']),
        )
    expect(explanation.sentences.flatMap(({ unread }) => unread)).toHaveLength(extraction.unread.length)
  })

  it('shows every sentence with its words', () => {
    const { document } = trace(article, register)
    expect(explanation.sentences).toHaveLength(document.sentences.length)
    for (const { start, end, text, index } of explanation.sentences) {
      expect(text).toBe(article.text.slice(start, end))
      expect(analyse(article, register, index)?.text).toBe(text)
    }
  })
})

test('the analysis of a sentence names who does what', () => {
  const article = articleOf('Boubacar Kamara est suivi par Newcastle.')
  const { index } = explain(article, register).sentences[0]!
  const analysis = analyse(article, register, index)
  expect(analysis?.verbs).toMatchObject([{ words: 'est suivi', lemma: 'suivre', traits: ['compound', 'passive'] }])
  expect(analysis?.verbs[0]?.subject).toBe('Boubacar Kamara (Boubacar Kamara)')
  expect(analysis?.refs).toMatchObject([
    { words: 'Boubacar Kamara', kind: 'PLAYER', form: 'NAME', preposition: '' },
    { words: 'Newcastle', kind: 'CLUB', denotes: ['Newcastle United'], preposition: 'par' },
  ])
  expect(analyse(article, register, 99)).toBeNull()
})
