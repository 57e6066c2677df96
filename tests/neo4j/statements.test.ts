import { describe, expect, test } from 'vitest'
import { statements } from '../../src/neo4j/statements.ts'

/** `line: text` of each statement. */
function split(file: string): string[] {
  return statements(file).map(({ line, text }) => `${line}: ${text}`)
}

describe('statements', () => {
  test.each([
    ['one without an end', 'RETURN 1', ['1: RETURN 1']],
    ['two', 'RETURN 1;\nRETURN 2;\n', ['1: RETURN 1', '2: RETURN 2']],
    ['spaces after the end, and Windows lines', 'RETURN 1;  \r\nRETURN 2;\r\n', ['1: RETURN 1', '2: RETURN 2']],
    ['a byte order mark', '\uFEFFRETURN 1;', ['1: RETURN 1']],
    ['a comment goes with what follows', '// why\nRETURN 1;', ['2: // why\nRETURN 1']],
    ['comments alone are none', '// a;\n/* b;\n*/\n', []],
    ['an end alone is none', ';\n;\nRETURN 1', ['3: RETURN 1']],
    ['an end inside a line ends nothing', 'RETURN 1; RETURN 2;', ['1: RETURN 1; RETURN 2']],
    ['a comment is no end', 'RETURN 1 // first;\n+ 2;\n', ['1: RETURN 1 // first;\n+ 2']],
    ['nor a block comment', 'RETURN /* a;\n b;\n */ 1;', ['1: RETURN /* a;\n b;\n */ 1']],
    ['nor a string', 'RETURN \'a;\nb\';\nRETURN "c;\nd";', ["1: RETURN 'a;\nb'", '3: RETURN "c;\nd"']],
    ['nor a string with an escaped quote', "RETURN 'l\\';\nOM';", ["1: RETURN 'l\\';\nOM'"]],
    ['nor a quoted name', 'RETURN 1 AS `a;\nb`;', ['1: RETURN 1 AS `a;\nb`']],
    ['a string is no comment', "RETURN 'http://a.b';\nRETURN 2;", ["1: RETURN 'http://a.b'", '2: RETURN 2']],
  ])('%s', (_, file, expected) => {
    expect(split(file)).toEqual(expected)
  })
})
