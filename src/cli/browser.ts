import { spawn } from 'node:child_process'
import { Problem } from '../problem/problem.ts'
import { type Context, open } from './context.ts'
import { printLogin } from './db.ts'

/** Opens an address with the program that the system has for it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', linux: 'xdg-open' }

/** `mercato browser`: the address of Neo4j Browser with its login, opened where there is a screen. */
export async function browserCommand(
  context: Context,
  { json, open: wanted = true }: BrowserCommandOptions,
): Promise<void> {
  const { terminal } = context
  const connection = await open(context, 'read')
  try {
    const { browserUrl, user, password } = connection
    if (browserUrl === null) throw notManaged(connection.uri)
    if (json) {
      terminal.out(JSON.stringify({ browserUrl, user, password }))
      return
    }
    printLogin(context, connection)
    terminal.note('Log in with that password: the guide opens beside the graph')
    if (wanted && terminal.isInteractive) show(browserUrl)
  } finally {
    await connection.close()
  }
}

export interface BrowserCommandOptions {
  readonly json?: boolean
  readonly open?: boolean
}

/** Without a screen, or without such a program, the printed address must do. */
function show(address: string): void {
  const opener = OPENERS[process.platform]
  if (opener === undefined) return
  const child = spawn(opener, [address], { detached: true, stdio: 'ignore' })
  child.once('error', () => {})
  child.unref()
}

function notManaged(uri: string): Problem {
  return new Problem('BROWSER_UNKNOWN', {
    at: 'NEO4J_URI',
    says: `expected the managed Neo4j, whose Browser is known, got a server of your own (${uri})`,
    fix: 'Open its Browser, usually at port 7474; `:guide http://localhost:4000/browser/guide.html` loads the guide while `mercato serve` runs, if its setting browser.remote_content_hostname_whitelist allows localhost',
    exit: 2,
  })
}
