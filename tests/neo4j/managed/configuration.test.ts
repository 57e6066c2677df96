import { expect, test } from 'vitest'
import { type ConfigurationOptions, configuration } from '../../../src/neo4j/managed/configuration.ts'
import { MEGABYTE } from '../../../src/neo4j/managed/size.ts'

const first: ConfigurationOptions = { heap: 256 * MEGABYTE, pageCache: '64m', ports: { bolt: 0, http: 0 } }

test('neo4j.conf of a first start', () => {
  expect(configuration(first)).toBe(`\
server.directories.import=import
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:0
server.bolt.advertised_address=127.0.0.1:0
server.http.listen_address=127.0.0.1:0
server.http.advertised_address=127.0.0.1:0
db.tx_log.preallocate=false
server.memory.pagecache.size=64m
db.transaction.timeout=30s
db.lock.acquisition.timeout=20s
db.memory.transaction.max=128m
dbms.memory.transaction.total.max=192m
dbms.cypher.min_replan_interval=60s
db.shutdown_transaction_end_timeout=2s
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
dbms.usage_report.enabled=false
client.allow_telemetry=false
browser.remote_content_hostname_whitelist=localhost,127.0.0.1
`)
})

test('a larger heap lets transactions take more of it, never all', () => {
  const text = configuration({ ...first, heap: 1024 * MEGABYTE, pageCache: '512m' })
  expect(text).toContain('db.memory.transaction.max=512m\n')
  expect(text).toContain('dbms.memory.transaction.total.max=768m\n')
  expect(text).toContain('server.memory.pagecache.size=512m\n')
})

test('remembered ports are listened on and advertised, on loopback alone', () => {
  const text = configuration({ ...first, ports: { bolt: 40001, http: 40002 } })
  expect(text.match(/_address=.*/g)).toEqual([
    '_address=127.0.0.1',
    '_address=127.0.0.1:40001',
    '_address=127.0.0.1:40001',
    '_address=127.0.0.1:40002',
    '_address=127.0.0.1:40002',
  ])
})

test.each([
  [{ style: 'http://127.0.0.1:4000/style.grass' }, 'style http://127.0.0.1:4000/style.grass'],
  [
    { style: 'http://127.0.0.1:4000/style.grass', guide: 'http://127.0.0.1:4000/guide.html' },
    'style http://127.0.0.1:4000/style.grass; guide http://127.0.0.1:4000/guide.html',
  ],
  // An address cannot bring a setting of its own.
  [
    { guide: 'http://x/\nserver.default_listen_address=0.0.0.0' },
    'guide http://x/server.default_listen_address=0.0.0.0',
  ],
])('Browser loads %o at login', (addresses, commands) => {
  const browser = Object.fromEntries(Object.entries(addresses).map(([name, address]) => [name, new URL(address)]))
  expect(configuration({ ...first, browser }).split('\n')).toContain(`browser.post_connect_cmd=${commands}`)
})
