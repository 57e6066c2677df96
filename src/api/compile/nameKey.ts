/** Letters that no decomposition turns into plain ones: « Højlund » is also asked for as "Hojlund". */
const PLAIN: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]

/** The letters and digits of a name without case and accents: « Duje Ćaleta-Car » → `dujecaletacar`, one string each. */
export function nameKey(name: string): string[] {
  const plain = PLAIN.reduce((text, [from, to]) => text.replaceAll(from, to), name.toLowerCase())
  return [...plain.normalize('NFD')].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
}

/** The same in Cypher, of an expression. */
export function nameKeyCypher(expression: string): string {
  const plain = PLAIN.reduce((text, [from, to]) => `replace(${text}, '${from}', '${to}')`, `toLower(${expression})`)
  return `[_letter IN split(normalize(${plain}, NFD), '') WHERE _letter =~ '[\\\\p{L}\\\\p{N}]']`
}
