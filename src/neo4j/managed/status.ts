import { Problem } from '../../problem/problem.ts'
import { boltUri, browserUrl, httpUrl } from './addresses.ts'
import { homeOf } from './home.ts'
import type { Java } from './java.ts'
import { lockHolder } from './lock.ts'
import { readPassword, USER } from './password.ts'
import { probe } from './probe.ts'
import { isSame } from './processes.ts'
import { readState } from './state.ts'

export type ServerStatus =
  | { readonly state: 'running'; readonly server: RunningServer }
  | { readonly state: 'starting' | 'stopping'; readonly supervisorPid: number }
  | { readonly state: 'busy'; readonly doing: string; readonly pid: number }
  | {
      readonly state: 'stopped'
      /** Why the last start failed, when it did. */
      readonly problem: Problem | null
    }

export interface RunningServer {
  readonly boltUri: string
  readonly httpUrl: string
  readonly browserUrl: string
  readonly user: string
  readonly version: string
  readonly supervisorPid: number
  readonly javaPid: number
  readonly heap: string
  readonly pageCache: string
  readonly java: Pick<Java, 'path' | 'version'>
  /** False when a query with our password got no answer. */
  readonly answers: boolean
}

/** How the server of this home is; starts nothing. */
export async function serverStatus(mercatoHome: string): Promise<ServerStatus> {
  const home = homeOf(mercatoHome)
  const owner = lockHolder(home.lock)
  const state = readState(home)
  // A supervisor that has given up may still be on its way out.
  if (owner === null || (state?.state === 'failed' && isSame(state.supervisor, owner))) {
    return {
      state: 'stopped',
      problem: state?.state === 'failed' ? new Problem(state.problem.code, state.problem) : null,
    }
  }
  if (state?.state === 'busy' && isSame(state.supervisor, owner)) {
    return { state: 'busy', doing: state.doing, pid: owner.pid }
  }
  if (state?.state !== 'ready' || !isSame(state.supervisor, owner)) {
    return { state: state?.state === 'stopping' ? 'stopping' : 'starting', supervisorPid: owner.pid }
  }
  const { ports, version, heap, pageCache, runtime } = state
  const password = readPassword(home)
  return {
    state: 'running',
    server: {
      boltUri: boltUri(ports),
      httpUrl: httpUrl(ports),
      browserUrl: browserUrl(ports),
      user: USER,
      version,
      supervisorPid: owner.pid,
      javaPid: state.java.pid,
      heap,
      pageCache,
      java: runtime,
      answers: password !== null && (await probe(ports, password)) === 'answers',
    },
  }
}
