import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { terminal } from '../../src/cli/terminal.ts'

/** What a command prints to a terminal or a pipe. */
function printed(isTTY: boolean, environment: Record<string, string>, work: (to: ReturnType<typeof terminal>) => void) {
  const texts = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          texts[name] += chunk
          done()
        },
      }),
      { isTTY, columns: 30 },
    ) as unknown as NodeJS.WriteStream
  work(terminal({ stdout: stream('stdout'), stderr: stream('stderr'), environment }))
  return texts
}

describe('a table', () => {
  const rows = (to: ReturnType<typeof terminal>) =>
    to.table(
      ['club', 'stage'],
      [
        ['AC Milan', 'OFFER'],
        ['Chelsea', 'MONITORING'],
      ],
    )

  test('is drawn on a terminal', () => {
    expect(printed(true, { NO_COLOR: '1' }, rows).stdout).toBe(
      [
        '┌──────────┬────────────┐',
        '│ club     │ stage      │',
        '├──────────┼────────────┤',
        '│ AC Milan │ OFFER      │',
        '│ Chelsea  │ MONITORING │',
        '└──────────┴────────────┘',
        '',
      ].join('\n'),
    )
  })

  test('is tab-separated lines in a pipe', () => {
    expect(printed(false, {}, rows).stdout).toBe('club\tstage\nAC Milan\tOFFER\nChelsea\tMONITORING\n')
    expect(printed(false, {}, (to) => to.table(['words'], [['a\tb\nc']])).stdout).toBe('words\na b c\n')
  })
})

describe('colours', () => {
  const red = (to: ReturnType<typeof terminal>) => to.out(to.style.red('no'))
  test.each([
    ['on a terminal', true, {}, '\u001b[31mno\u001b[0m\n'],
    ['not with NO_COLOR', true, { NO_COLOR: '1' }, 'no\n'],
    ['not in a pipe', false, {}, 'no\n'],
  ])('%s', (_, isTTY, environment, text) =>
    expect(printed(isTTY, environment as Record<string, string>, red).stdout).toBe(text),
  )
})

describe('progress', () => {
  const steps = (to: ReturnType<typeof terminal>) => {
    to.progress({ label: 'Fetching', done: 1, of: 203 })
    to.progress({ label: 'Fetching', done: 2, of: 203 })
    to.progress({ label: 'A step whose name is longer than the terminal' })
    to.out('done')
  }

  test('is one changing line on a terminal, cut to its width and gone at the end', () => {
    const { stdout, stderr } = printed(true, {}, steps)
    expect(stdout).toBe('done\n')
    expect(stderr).toBe(
      '\r\u001b[2KFetching 1/203\r\u001b[2KFetching 2/203\r\u001b[2KA step whose name is longer t\r\u001b[2K',
    )
  })

  test('is one line a step in a pipe', () => {
    expect(printed(false, {}, steps).stderr).toBe('Fetching …\nA step whose name is longer than the terminal …\n')
  })
})
