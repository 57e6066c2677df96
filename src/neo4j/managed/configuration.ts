import type { Ports } from './ports.ts'
import { inMegabytes } from './size.ts'

/** What Neo4j Browser is told; addresses of our own web server. */
export interface BrowserOptions {
  /** Style (.grass) to load at login. */
  readonly style?: URL
  /** Guide to open at login. */
  readonly guide?: URL
}

export interface ConfigurationOptions {
  /** Bytes of the JVM's heap, of which transactions may take a part. */
  readonly heap: number
  /** `64m` */
  readonly pageCache: string
  readonly ports: Ports
  readonly browser?: BrowserOptions | undefined
  /** Whether a transaction log may be cut off where it cannot be read; else such a store does not start. */
  readonly cutsLog?: boolean
}

/** The text of neo4j.conf. An unknown setting would keep the server from starting. */
export function configuration(options: ConfigurationOptions): string {
  return Object.entries(settings(options))
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}

function settings({ heap, pageCache, ports, browser, cutsLog = false }: ConfigurationOptions): Record<string, string> {
  const bolt = `127.0.0.1:${ports.bolt}`
  const http = `127.0.0.1:${ports.http}`
  return {
    // Without it LOAD CSV reads any file of the machine.
    'server.directories.import': 'import',

    // Loopback only; without the advertised addresses Browser would name 7474 and 7687.
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': bolt,
    'server.bolt.advertised_address': bolt,
    'server.http.listen_address': http,
    'server.http.advertised_address': http,

    // 1.8 MB for an empty store instead of 517.
    'db.tx_log.preallocate': 'false',
    ...(cutsLog ? { 'internal.dbms.tx_log.fail_on_corrupted_log_files': 'false' } : {}),
    'server.memory.pagecache.size': pageCache,

    // Each of these has no limit by default.
    'db.transaction.timeout': '30s',
    'db.lock.acquisition.timeout': '20s',
    'db.memory.transaction.max': inMegabytes(heap / 2),
    'dbms.memory.transaction.total.max': inMegabytes((heap * 3) / 4),

    // Plans of a graph that is still small go stale every few articles; they start from indexes and stay good.
    'dbms.cypher.min_replan_interval': '60s',

    // Stops in 0.4 s instead of 12.
    'db.shutdown_transaction_end_timeout': '2s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',

    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'browser.remote_content_hostname_whitelist': 'localhost,127.0.0.1',
    ...atLogin(browser),
  }
}

function atLogin({ style, guide }: BrowserOptions = {}): Record<string, string> {
  const commands = [...(style ? [`style ${style.href}`] : []), ...(guide ? [`guide ${guide.href}`] : [])]
  return commands.length > 0 ? { 'browser.post_connect_cmd': commands.join('; ') } : {}
}
