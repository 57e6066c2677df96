/** Exit codes of the command line: 1 some articles failed, 2 wrong use, 3 the database is out of reach. */
export type ExitCode = 1 | 2 | 3

export interface ProblemParts {
  /** Where: `file`, `file:line` or `file:line:column`; left out when there is no such place. */
  readonly at?: string | undefined
  /** What was expected and what came: one sentence without its full stop. */
  readonly says: string
  /** What to do about it: one or more sentences without the last full stop. */
  readonly fix: string
  readonly exit?: ExitCode
  readonly cause?: unknown
}

/**
 * An error meant for a person: where, what was expected, what came, what to do.
 * `code` is what programs and tests look at; the words may change.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly at: string | undefined
  readonly says: string
  readonly fix: string
  readonly exit: ExitCode

  constructor(
    readonly code: string,
    { at, says, fix, exit = 1, cause }: ProblemParts,
  ) {
    super(`${at ? `${at}: ` : ''}${says}. ${fix}.`, cause === undefined ? undefined : { cause })
    this.at = at
    this.says = says
    this.fix = fix
    this.exit = exit
  }
}
