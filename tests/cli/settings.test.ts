import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings } from '../../src/cli/settings.ts'
import { Problem } from '../../src/problem/problem.ts'

const SERVER = { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'a secret' }

describe('settings', () => {
  test('without any: the managed Neo4j in .mercato, the server on 127.0.0.1:4000', () => {
    expect(readSettings({ HOME: '/home/x' })).toMatchObject({
      home: resolve('.mercato'),
      host: '127.0.0.1',
      port: 4000,
      target: { kind: 'managed', home: resolve('.mercato'), heap: '256m', pageCache: '64m', idleMs: 600_000 },
    })
  })

  test('an empty variable is an unset one', () => {
    expect(readSettings({ NEO4J_URI: '', NEO4J_PASSWORD: '', MERCATO_PORT: '' }).target.kind).toBe('managed')
  })

  test('NEO4J_URI: a server of one’s own', () => {
    expect(readSettings(SERVER).target).toEqual({
      kind: 'server',
      uri: 'bolt://localhost:7687',
      user: 'neo4j',
      password: 'a secret',
      database: 'neo4j',
    })
  })

  test('the server: closed and careful unless told otherwise', () => {
    expect(readSettings({}).server).toEqual({
      origins: [],
      maxAge: 0,
      inFlight: 64,
      timeoutMs: 2_000,
      drainMs: 0,
      introspection: true,
      logLevel: 'error',
    })
    const told = readSettings({
      MERCATO_CORS: 'https://example.org, http://localhost:5173',
      MERCATO_MAX_AGE: '60',
      MERCATO_IN_FLIGHT: '8',
      MERCATO_TIMEOUT: '10',
      MERCATO_DRAIN: '5',
      MERCATO_INTROSPECTION: 'off',
      MERCATO_LOG: 'info',
    })
    expect(told.server).toEqual({
      origins: ['https://example.org', 'http://localhost:5173'],
      maxAge: 60,
      inFlight: 8,
      timeoutMs: 10_000,
      drainMs: 5_000,
      introspection: false,
      logLevel: 'info',
    })
  })

  test.each([
    ['MERCATO_CORS', 'example.org'],
    ['MERCATO_CORS', 'https://example.org/path'],
    ['MERCATO_MAX_AGE', '1h'],
    ['MERCATO_IN_FLIGHT', '0'],
    ['MERCATO_INTROSPECTION', 'yes'],
    ['MERCATO_LOG', 'debug'],
  ])('%s=%s is refused', (name, value) => {
    expect(refusal({ [name]: value })).toContain(`${name}: expected `)
  })

  test('every mistake at once, and no secret', () => {
    const message = refusal({
      NEO4J_URI: 'localhost:7687',
      NEO4J_PASSWORD: 'hunter2',
      MERCATO_PORT: '70000',
      MERCATO_HEAP: 'lots',
      MERCATO_IDLE: '-1',
    })
    expect(message).toBe(
      [
        'the settings are not usable:',
        '  NEO4J_URI: expected an address such as bolt://localhost:7687 or neo4j+s://host, without user and password, got "localhost:7687"',
        '  MERCATO_HEAP: expected a size such as 256m or 2g, got "lots"',
        '  MERCATO_IDLE: expected a number of seconds, 1 or more, got "-1"',
        '  MERCATO_PORT: expected a port from 0 (any free one) to 65535, got "70000". Correct them in the environment; mercato --help lists them all.',
      ].join('\n'),
    )
    expect(message).not.toContain('hunter2')
  })

  test.each([
    [
      { NEO4J_URI: 'bolt://localhost:7687' },
      'NEO4J_PASSWORD: expected the password of the server at NEO4J_URI, got nothing',
    ],
    [{ NEO4J_PASSWORD: 'x' }, "NEO4J_URI: expected the server's address beside NEO4J_PASSWORD, got nothing"],
    [{ ...SERVER, NEO4J_URI: 'bolt://neo4j:hunter2@localhost' }, 'NEO4J_URI: expected an address such as'],
  ])('%o', (environment, says) => {
    const message = refusal(environment)
    expect(message).toContain(says)
    expect(message).not.toContain('hunter2')
  })
})

function refusal(environment: Record<string, string>): string {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof Problem && error.exit === 2) return error.message
    throw error
  }
  throw new Error('the settings were accepted')
}
