import { resolve } from 'node:path'
import { z } from 'zod'
import { DEFAULTS, type ServerSettings } from '../api/server/settings.ts'
import type { Target } from '../neo4j/connect.ts'
import { cacheFolder } from '../neo4j/managed/cache.ts'
import { Problem } from '../problem/problem.ts'

/** Everything that the environment decides. */
export interface Settings {
  readonly target: Target
  /** Folder of stores and dead letters. */
  readonly home: string
  readonly host: string
  readonly port: number
  readonly server: ServerSettings
}

const SIZE = z.string().regex(/^[1-9]\d*[mg]$/i, 'a size such as 256m or 2g')
const COUNT = (what: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, what)
    .transform(Number)
const ORIGINS = /^(\*|https?:\/\/[^\s,/]+(,\s*https?:\/\/[^\s,/]+)*)$/
const SCHEMA = z.object({
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+$/,
      'an address such as bolt://localhost:7687 or neo4j+s://host, without user and password',
    )
    .refine((text) => URL.canParse(text.replace(/^[^:]+/, 'http')), 'an address with a port up to 65535')
    .optional(),
  NEO4J_USER: z.string().min(1, 'a user name').optional(),
  NEO4J_PASSWORD: z.string().min(1, 'a password').optional(),
  NEO4J_DATABASE: z.string().min(1, 'a database name').optional(),
  MERCATO_HOME: z.string().min(1, 'a folder').default('.mercato'),
  MERCATO_CACHE: z.string().min(1, 'a folder').optional(),
  MERCATO_HEAP: SIZE.default('256m'),
  MERCATO_PAGE_CACHE: SIZE.default('64m'),
  MERCATO_IDLE: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'a number of seconds, 1 or more')
    .default('600'),
  MERCATO_HOST: z.string().min(1, 'a host name or address').default('127.0.0.1'),
  MERCATO_PORT: z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) <= 65_535, 'a port from 0 (any free one) to 65535')
    .default('4000'),
  MERCATO_CORS: z
    .string()
    .regex(ORIGINS, 'origins such as https://example.org,http://localhost:5173, or *')
    .transform((text) => text.split(/,\s*/))
    .optional(),
  MERCATO_MAX_AGE: COUNT('a number of seconds').optional(),
  MERCATO_IN_FLIGHT: COUNT('a number of requests, 1 or more')
    .refine((count) => count > 0, 'a number of requests, 1 or more')
    .optional(),
  MERCATO_TIMEOUT: COUNT('a number of seconds, 1 or more')
    .refine((count) => count > 0, 'a number of seconds, 1 or more')
    .optional(),
  MERCATO_DRAIN: COUNT('a number of seconds').optional(),
  MERCATO_INTROSPECTION: z.enum(['on', 'off'], 'on or off').optional(),
  MERCATO_LOG: z.enum(['silent', 'error', 'warn', 'info'], 'silent, error, warn or info').optional(),
})

/** Variables whose value is never shown. */
const SECRET = new Set(['NEO4J_PASSWORD'])

/**
 * Settings from the environment, all of them checked.
 * @throws Problem SETTINGS_WRONG (exit 2) that lists every mistake at once
 */
export function readSettings(given: Readonly<Record<string, string | undefined>>): Settings {
  // An empty variable is an unset one, as shells and compose files have it.
  const environment = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const parsed = SCHEMA.safeParse(environment)
  const mistakes = (parsed.error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0])
    return `${name}: expected ${issue.message}${SECRET.has(name) ? '' : `, got "${environment[name]?.replace(/\/\/[^/]*@/, '//…@')}"`}`
  })
  if (environment.NEO4J_URI === undefined) {
    const without = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].filter((name) => environment[name] !== undefined)
    if (without.length > 0)
      mistakes.push(`NEO4J_URI: expected the server's address beside ${without.join(', ')}, got nothing`)
  } else if (environment.NEO4J_PASSWORD === undefined) {
    mistakes.push('NEO4J_PASSWORD: expected the password of the server at NEO4J_URI, got nothing')
  }
  if (!parsed.success || mistakes.length > 0) {
    throw new Problem('SETTINGS_WRONG', {
      says: `the settings are not usable:\n  ${mistakes.join('\n  ')}`,
      fix: 'Correct them in the environment; mercato --help lists them all',
      exit: 2,
    })
  }
  const set = parsed.data
  const home = resolve(set.MERCATO_HOME)
  return {
    home,
    host: set.MERCATO_HOST,
    port: Number(set.MERCATO_PORT),
    server: {
      origins: set.MERCATO_CORS ?? DEFAULTS.origins,
      maxAge: set.MERCATO_MAX_AGE ?? DEFAULTS.maxAge,
      inFlight: set.MERCATO_IN_FLIGHT ?? DEFAULTS.inFlight,
      timeoutMs: set.MERCATO_TIMEOUT === undefined ? DEFAULTS.timeoutMs : set.MERCATO_TIMEOUT * 1000,
      drainMs: set.MERCATO_DRAIN === undefined ? DEFAULTS.drainMs : set.MERCATO_DRAIN * 1000,
      introspection:
        set.MERCATO_INTROSPECTION === undefined ? DEFAULTS.introspection : set.MERCATO_INTROSPECTION === 'on',
      logLevel: set.MERCATO_LOG ?? DEFAULTS.logLevel,
    },
    target:
      set.NEO4J_URI !== undefined
        ? {
            kind: 'server',
            uri: set.NEO4J_URI,
            user: set.NEO4J_USER ?? 'neo4j',
            password: set.NEO4J_PASSWORD ?? '',
            database: set.NEO4J_DATABASE ?? 'neo4j',
          }
        : {
            kind: 'managed',
            home,
            cache: set.MERCATO_CACHE === undefined ? cacheFolder(environment) : resolve(set.MERCATO_CACHE),
            heap: set.MERCATO_HEAP.toLowerCase(),
            pageCache: set.MERCATO_PAGE_CACHE.toLowerCase(),
            idleMs: Number(set.MERCATO_IDLE) * 1000,
          },
  }
}
