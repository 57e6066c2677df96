/** A statement of a file that holds several. */
export interface Statement {
  readonly text: string
  /** The line, from 1, on which its first word stands. */
  readonly line: number
}

/** What a `;` may stand in without ending a statement, and the `;` at the end of a line that does end it. */
const PIECE =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<quoted>'(?:\\[\s\S]|[^\\'])*'|"(?:\\[\s\S]|[^\\"])*"|`[^`]*`)|(?<end>;[ \t]*(?:\n|$))|(?<word>\S)/g

/** The statements of a Cypher file: each ends with a `;` at the end of a line, outside of strings and comments. */
export function statements(file: string): Statement[] {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const found: Statement[] = []
  let from = 0
  let firstWord = -1
  const close = (to: number) => {
    if (firstWord >= 0) {
      found.push({ text: text.slice(from, to).trim(), line: text.slice(0, firstWord).split('\n').length })
    }
    firstWord = -1
  }
  for (const { 0: piece, index, groups } of text.matchAll(PIECE)) {
    if (groups?.end !== undefined) {
      close(index)
      from = index + piece.length
    } else if (groups?.comment === undefined && firstWord < 0) firstWord = index
  }
  close(text.length)
  return found
}
