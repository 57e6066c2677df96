import type { Article, Before } from './form.ts'

type Fits = 'is' | 'contracts' | 'contradicts'

/** What a determiner says about an article that a form begins with; a word that is not here says nothing. */
const DETERMINERS: Readonly<Record<string, Readonly<Partial<Record<Article, Fits>>>>> = {
  le: { le: 'is', la: 'contradicts', les: 'contradicts', l: 'contradicts' },
  la: { le: 'contradicts', la: 'is', les: 'contradicts', l: 'contradicts' },
  l: { le: 'contradicts', la: 'contradicts', les: 'contradicts', l: 'is' },
  les: { le: 'contradicts', la: 'contradicts', les: 'is', l: 'contradicts' },
  du: { le: 'contracts', la: 'contradicts', les: 'contradicts' },
  au: { le: 'contracts', la: 'contradicts', les: 'contradicts' },
  des: { le: 'contradicts', la: 'contradicts', les: 'contracts', l: 'contradicts' },
  aux: { le: 'contradicts', la: 'contradicts', les: 'contracts', l: 'contradicts' },
  ces: { le: 'contradicts', la: 'contradicts', les: 'contracts', l: 'contradicts' },
  ce: { la: 'contradicts', les: 'contradicts' },
  cet: { la: 'contradicts', les: 'contradicts' },
  cette: { le: 'contradicts', les: 'contradicts' },
  un: { la: 'contradicts', les: 'contradicts' },
  une: { le: 'contradicts', les: 'contradicts' },
}

/** Words before the name of one person: « un Gunner », « l’ancien Gone », « l’ex-Blue ». */
const SINGLE = new Set(
  'le la l un une du au ce cet cette ancien ancienne ex futur jeune autre premier seul nouveau prochain'.split(' '),
)

/** True when the folded word that stands directly before a form (undefined: none) lets it be read. */
export function fitsBefore(before: Before | null, word: string | undefined): boolean {
  if (before === null) return true
  if (before.must === 'SINGLE') return word !== undefined && SINGLE.has(word)
  const fits = word === undefined ? undefined : DETERMINERS[word]?.[before.article]
  if (before.must === 'AGREE') return fits !== 'contradicts'
  return fits === 'contracts' || (before.must === 'BE' && fits === 'is')
}
