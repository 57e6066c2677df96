import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { Problem } from '../../problem/problem.ts'
import type { Home } from './home.ts'
import type { Orders } from './orders.ts'
import { supervisorScript } from './package.ts'

export interface Supervisor {
  readonly pid: number
  hasEnded(): boolean
}

/**
 * Starts a supervisor that outlives this process.
 * @throws Problem NOT_BUILT
 */
export function spawnSupervisor(orders: Orders, home: Home, environment: NodeJS.ProcessEnv): Supervisor {
  if (!existsSync(supervisorScript)) {
    throw new Problem('NOT_BUILT', {
      at: supervisorScript,
      says: 'The compiled program is missing',
      fix: 'Run `npm run build`',
      exit: 2,
    })
  }
  const log = openSync(home.supervisorLog, 'a', 0o600)
  // What a debugger or a coverage tool told this process about itself is not meant for the next.
  const { NODE_OPTIONS: _, NODE_V8_COVERAGE: __, ...env } = environment
  const child = spawn(process.execPath, [supervisorScript, JSON.stringify(orders)], {
    cwd: home.folder,
    detached: true,
    env,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  child.once('error', () => {
    ended = true
  })
  child.unref()
  return { pid: child.pid ?? 0, hasEnded: () => ended }
}
