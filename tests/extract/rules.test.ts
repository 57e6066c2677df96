import { describe, expect, it, test } from 'vitest'
import type { Document } from '../../src/extract/document.ts'
import { compile, opening } from '../../src/extract/pattern.ts'
import type { Draft } from '../../src/extract/rule.ts'
import { allRules } from '../../src/extract/rules/rules.ts'
import { type Mark, namesIn, read, unmark } from './marks.ts'

/** The entity that a mark names. */
function markedName(document: Document, { words }: Mark): string {
  const named =
    document.entities.find(({ forms }) => forms.includes(words)) ??
    document.entities.find(({ forms }) => forms.some((form) => words.endsWith(form)))
  if (!named) throw new Error(`Nobody is found at "${words}".`)
  return named.name
}

function says(document: Document, draft: Draft, mark: Mark): boolean {
  if (mark.mark === 'money') {
    const money = 'money' in draft.said ? draft.said.money : null
    return money !== null && mark.words.includes(String(money.amount / 1e6).replace('.', ','))
  }
  if (mark.mark === 'league') return draft.said.kind === 'WISH' && draft.said.league === mark.words
  return namesIn(document, draft).includes(markedName(document, mark))
}

describe.each(allRules)('rule $id', (rule) => {
  test.each(rule.says)('reads: %s', (marked) => {
    const { text, marks } = unmark(marked)
    const document = read(text)
    const fired = document.drafts.filter((draft) => draft.rule === rule.id)
    expect(
      fired,
      `${rule.id} did not fire; drafts: ${JSON.stringify(document.drafts.map((draft) => [draft.rule, draft.said]))}`,
    ).not.toEqual([])
    // Several clubs in one sentence give a draft each: every mark is in one of them.
    for (const mark of marks)
      expect(
        fired.some((draft) => says(document, draft, mark)),
        `no draft says "${mark.words}" (${mark.mark}): ${JSON.stringify(fired.map(({ said }) => said))}`,
      ).toBe(true)
  })

  test.each(rule.butNot)('does not read: %s', (sentence) => {
    const document = read(sentence)
    expect(document.drafts.filter((draft) => draft.rule === rule.id).map(({ said }) => said)).toEqual([])
  })
})

describe('the list of rules', () => {
  it('names every rule once', () => {
    const ids = allRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('proves every rule with sentences for and against it', () => {
    expect(
      allRules.filter(({ says: proof, butNot }) => proof.length === 0 || butNot.length === 0).map(({ id }) => id),
    ).toEqual([])
  })

  it('compiles every pattern, and no two rules read the same words as the same kind', () => {
    const owners = new Map<string, string>()
    const twice: string[] = []
    for (const { id, reads, under, gives } of allRules)
      for (const line of reads
        .flatMap(compile)
        .map((pattern) => `${[gives].flat()[0]!.kind} ${pattern.line} ${under ?? ''}`)) {
        if (owners.get(line) && owners.get(line) !== id) twice.push(`${line}: ${owners.get(line)} and ${id}`)
        owners.set(line, id)
      }
    expect(twice).toEqual([])
  })
  it('finds every pattern by the opening of its line', () => {
    const anchorsOf = (line: string) =>
      [...new Set(compile(line).map(({ anchor }) => ('verb' in anchor ? anchor.verb : anchor.noun)))].sort().join(' ')
    const lines = allRules.flatMap(({ reads }) => reads)
    expect(lines.filter((line) => anchorsOf(line) !== anchorsOf(opening(line)))).toEqual([])
  })
})
