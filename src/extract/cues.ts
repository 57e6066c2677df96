import type { Token } from '../french/token.ts'

interface Word {
  readonly stem: boolean
  readonly text: string
}

/** Where words of a table stand in a sentence, both tokens included. */
export interface Cue {
  readonly first: number
  readonly last: number
}

const GAP = 3

/** Finds the expressions of a table such as those of cueWords.ts; each token is looked up once. `contracted`: « de » also stands for « d’ », « du ». */
export function cueFinder(table: string, contracted = false): (tokens: readonly Token[]) => Cue[] {
  const byStart = new Map<string, Word[][]>()
  for (const expression of table.split(/\||\n/)) {
    const words = expression
      .trim()
      .replace(/'/g, "' ")
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({ stem: word.endsWith('*'), text: word.replace('*', '') }))
    if (words.length === 0) continue
    const key = words[0]!.text.slice(0, 2)
    byStart.set(key, [...(byStart.get(key) ?? []), words])
  }
  return (tokens) => {
    const out: Cue[] = []
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.kind !== 'WORD') continue
      const found = (byStart.get(tokens[i]!.fold.slice(0, 2)) ?? []).flatMap(
        (words) => end(tokens, i, words, contracted) ?? [],
      )
      if (found.length > 0) out.push({ first: i, last: Math.max(...found) })
    }
    return out
  }
}

/** « de » of a table stands for « d’ », « du » and « des », too, « a » for « au » and « aux ». */
function isWord(word: string, wanted: string, contracted: boolean): boolean {
  if (word === wanted || !contracted) return word === wanted
  if (wanted === 'de') return word === "d'" || word === 'du' || word === 'des'
  return wanted === 'a' && (word === 'au' || word === 'aux')
}

function end(tokens: readonly Token[], at: number, words: readonly Word[], contracted: boolean): number | null {
  let i = at
  for (const [n, { stem, text }] of words.entries()) {
    const limit = n === 0 ? i : i + GAP
    while (
      i <= limit &&
      i < tokens.length &&
      !(stem ? tokens[i]!.fold.startsWith(text) : isWord(tokens[i]!.fold, text, contracted))
    ) {
      if (n > 0 && /^[.,;:«»()]$/.test(tokens[i]!.text)) return null
      i++
    }
    if (i > limit || i >= tokens.length) return null
    i++
  }
  return i - 1
}
