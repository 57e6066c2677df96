import { fold } from '../french/fold.ts'
import type { Form } from './form.ts'
import { words } from './key.ts'
import type { Entry, Register } from './register.ts'

/** Looks a whole string up among names and nicknames, with or without its article: « La Provence », `om`, « Gazzetta dello Sport ». */
export function namer(forms: readonly Form[]): Register['named'] {
  const whole = new Map<string, Set<Entry>>()
  const withoutArticle = new Map<string, Set<Entry>>()
  // Not before somebody asks: it takes time, and most articles ask for nothing.
  const index = () => {
    for (const { key, kind, entry, articleInName } of forms) {
      if (kind === 'DEMONYM') continue
      add(whole, key, entry)
      if (articleInName) add(withoutArticle, key.replace(ARTICLE, ''), entry)
    }
  }
  return function named(form, kind) {
    if (whole.size === 0) index()
    const [first = '', ...rest] = words(form).map(fold)
    const key = first + rest.join('')
    const bare = isArticle(first) ? rest.join('') : key
    const entries = whole.get(key) ?? whole.get(bare) ?? withoutArticle.get(key) ?? []
    return [...entries]
      .filter((entry) => kind === undefined || entry.kind === kind)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}

const ARTICLE = /^(?:les|le|la|l)/

function add(index: Map<string, Set<Entry>>, key: string, entry: Entry): void {
  const entries = index.get(key)
  if (entries) entries.add(entry)
  else index.set(key, new Set([entry]))
}

function isArticle(word: string): boolean {
  return /^(?:les|le|la|l)$/.test(word)
}
