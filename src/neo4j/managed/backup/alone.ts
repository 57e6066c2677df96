import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../../../problem/problem.ts'
import type { Progress } from '../../progress.ts'
import { ensureServer, type ServerOptions } from '../ensure.ts'
import { type Home, homeOf, prepareHome } from '../home.ts'
import { type Lock, tryLock } from '../lock.ts'
import { identify } from '../processes.ts'
import { removeState, writeState } from '../state.ts'
import { serverStatus } from '../status.ts'
import { stopServer } from '../stop.ts'
import { adminTool, type Tool, type ToolResult } from './tool.ts'

const TRIES = 20

/**
 * Does the work while no server has the store open and none can start: whoever asks for one waits. A server that ran before
 * is stopped, and started again afterwards, whatever came of the work.
 * @param doing what those who wait are told: « a backup is being made »
 * @throws Problem STORE_BUSY when another does such work; what the work throws, and what ensureServer throws
 */
export async function alone<Result>(
  options: ServerOptions,
  doing: string,
  work: (home: Home) => Promise<Result>,
  progress: Progress,
): Promise<Result> {
  const home = homeOf(options.home)
  prepareHome(home)
  const { state } = await serverStatus(options.home)
  const lock = await takeStore(options.home, home)
  try {
    writeState(home, { state: 'busy', supervisor: identify(process.pid)!, java: null, doing })
    return await work(home)
  } finally {
    removeState(home)
    lock.release()
    if (state === 'running' || state === 'starting') await ensureServer(options, progress)
  }
}

/** Another command may start a server between the stop and the taking. */
async function takeStore(mercatoHome: string, home: Home): Promise<Lock> {
  for (let tried = 0; tried < TRIES; tried++) {
    await stopServer(mercatoHome)
    const lock = tryLock(home.lock)
    if (lock !== null) return lock
    await sleep(100)
  }
  throw new Problem('STORE_BUSY', {
    at: home.folder,
    says: 'expected to have the store to itself, got it started again by others every time',
    fix: 'Stop the other mercato commands, then run again',
    exit: 3,
  })
}

/**
 * What the administration tool says of the store, alone with it. One that was not closed in order (a kill) is opened and
 * closed first, as the tool refuses it.
 */
export async function toolAlone(
  options: ServerOptions,
  doing: string,
  words: readonly string[],
  progress: Progress,
): Promise<ToolResult> {
  const tool: Tool = await adminTool(options, progress)
  const once = () => alone(options, doing, (home) => tool(home.folder, ...words), progress)
  const result = await once()
  if (result.ok || !/perform recovery/i.test(result.output)) return result
  await ensureServer(options, progress)
  return once()
}
