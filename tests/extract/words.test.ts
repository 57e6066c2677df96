import { describe, expect, it } from 'vitest'
import { ahead, wills } from '../../src/extract/governors.ts'
import { hedgingVerbs } from '../../src/extract/modalityWords.ts'
import { deniers, positiveUnderNot } from '../../src/extract/negationWords.ts'
import { reportVerbs, speechVerbs } from '../../src/extract/sayingWords.ts'
import { movers } from '../../src/french/verbs/lexicon.ts'
import { verbForms } from '../../src/french/verbs/verbs.ts'

describe('lists of verbs', () => {
  it.each(Object.entries({ reportVerbs, speechVerbs, wills, ahead, hedgingVerbs, deniers, positiveUnderNot, movers }))(
    '%s: every verb stands in the table of verbs',
    (_, verbs) => {
      expect([...verbs].filter((verb) => !verbForms(verb).some(({ lemma }) => lemma === verb))).toEqual([])
    },
  )
})
