import type { ExitCode } from '../../problem/problem.ts'
import { Problem } from '../../problem/problem.ts'
import type { Death } from './boot.ts'
import type { Home } from './home.ts'

interface Cause {
  /** In the words of Java, Neo4j or the system. */
  readonly reads: RegExp
  readonly code: string
  readonly says: string
  readonly fix: string
  readonly exit: ExitCode
}

/** The first that matches tells why Neo4j ended while starting. */
const CAUSES: readonly Cause[] = [
  {
    reads: /locked by another process/i,
    code: 'STORE_IN_USE',
    says: 'Another process has this store open, and it is no server that mercato started',
    fix: 'Stop that process, or set MERCATO_HOME to another folder',
    exit: 3,
  },
  {
    reads: /already in use|BindException/i,
    code: 'PORT_TAKEN',
    says: 'Neo4j found its ports taken, twice',
    fix: 'Start again: other ports will be chosen',
    exit: 3,
  },
  {
    reads: /No space left on device|Not enough (disk )?space/i,
    code: 'DISK_FULL',
    says: 'The disk is full',
    fix: 'Free some space, or set MERCATO_HOME to a folder on another disk',
    exit: 3,
  },
  {
    reads: /OutOfMemoryError|Too small (initial|maximum) heap/,
    code: 'HEAP_TOO_SMALL',
    says: 'The heap is too small for Neo4j',
    fix: 'Set a larger MERCATO_HEAP (256m is the default)',
    exit: 2,
  },
  {
    reads:
      /Could not reserve enough space|Cannot allocate memory|insufficient memory|exceeds the maximum representable/i,
    code: 'MEMORY_SHORT',
    says: 'The system did not give Java the memory it asked for',
    fix: 'End other programs, or set a smaller MERCATO_HEAP',
    exit: 3,
  },
]

const SHOWN_LINES = 8

/** Why Neo4j ended before it was ready, with its last lines. */
export function explainDeath({ code, output }: Death, home: Home): Problem {
  const lines = lastLines(output)
  const ending = code === null || code > 128 ? 'was killed' : `ended with exit code ${code}`
  const cause = CAUSES.find(({ reads }) => reads.test(output))
  if (cause) {
    const { reads: _, code: name, ...parts } = cause
    return new Problem(name, { at: home.folder, ...parts, cause: lines.join('\n') })
  }
  return new Problem('SERVER_DIED', {
    at: home.folder,
    says: `Neo4j ${ending} while starting${lines.length > 0 ? `; its last lines:\n  ${lines.join('\n  ')}\n` : ', without a word'}`,
    fix: `More is in ${home.logs} (neo4j.log, debug.log). Start again; \`mercato doctor\` checks the machine`,
    exit: 3,
  })
}

/** Without stack frames and empty lines; the last lines are those nearest to the death. */
export function lastLines(output: string): string[] {
  return output
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line))
    .slice(-SHOWN_LINES)
    .map((line) => line.slice(0, 300))
}
