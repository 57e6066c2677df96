import type { Frames } from '../frames.ts'

/** Words that bound a wish in time, by their first. Folded. */
const SCOPES: readonly (readonly string[])[] = [
  'cet hiver',
  'cet ete',
  'cette saison',
  'des cet hiver',
  'des cet ete',
  'en janvier',
  'des janvier',
  'cette annee',
  "l' ete prochain",
  "l' hiver prochain",
  'la saison prochaine',
  'en cours de saison',
  'en fin de saison',
  'a la fin de la saison',
  "a l' issue de la saison",
  'au mois de janvier',
].map((words) => words.split(' '))

/** The words behind a wish that bound it, as written: « n’a pas envie de partir cet hiver »; null when there are none. */
export function scopeOf({ tokens }: Pick<Frames, 'tokens'>, from: number): string | null {
  for (let i = from + 1; i < tokens.length && i <= from + 10; i++) {
    if (/^[.,;:«»]$/.test(tokens[i]!.text)) return null
    const found = SCOPES.find((words) => words.every((word, n) => tokens[i + n]?.fold === word))
    if (found) return textOf(tokens.slice(i, i + found.length).map(({ text }) => text))
  }
  return null
}

function textOf(words: readonly string[]): string {
  return words.join(' ').replace(/([’']) /g, '$1')
}
