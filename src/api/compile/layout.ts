/** A list literal: on one line when it is short. */
export function list(items: readonly string[]): string {
  const line = `[${items.join(', ')}]`
  if (line.length <= 100 && !line.includes('\n')) return line
  return `[\n${indent(items.join(',\n'))}\n]`
}

/** A subquery expression: `COLLECT { … }`, `COUNT { … }`. */
export function subquery(word: 'COLLECT' | 'COUNT', lines: readonly string[]): string {
  return `${word} {\n${indent(lines.join('\n'))}\n}`
}

export function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}
