const MOST_WORDS = 10
/** No name has a longer one, and Lucene gives up on a typo in one of thousands. */
const LONGEST_WORD = 64

/** Lucene query for things that carry every word of a name, in whatever case and accents; empty without any word. */
export function everyWord(name: string): string {
  return wordsOf(name)
    .map((word) => `+(${[word, ...elided(word)].join(' ')})`)
    .join(' ')
}

/**
 * Lucene query for a search: every word must be met, as it is (best), as a beginning, or with a typo or two. Empty
 * without any word.
 */
export function anyForm(text: string): string {
  return wordsOf(text)
    .map(
      (word) =>
        `+(${[`${word}^4`, `${word}*^2`, ...elided(word).map((form) => `${form}*`), ...typos(word)].join(' ')})`,
    )
    .join(' ')
}

/** The index keeps « L'Équipe » as one word; "equipe" means it too. */
function elided(word: string): string[] {
  return word.includes("'") ? [] : [`l'${word}`]
}

/** Short words have no typos: one letter would make another word of them. */
function typos(word: string): string[] {
  if (word.length < 4) return []
  return [`${word}~${word.length < 8 ? 1 : 2}`]
}

/** Letters, digits and inner apostrophes only, so that nothing of the query language is left; folded as the index folds. */
function wordsOf(text: string): string[] {
  const folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
  const words = folded.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  return words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD))
}
