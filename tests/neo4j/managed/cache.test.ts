import { expect, test } from 'vitest'
import { cacheFolder } from '../../../src/neo4j/managed/cache.ts'

test.each([
  [{}, 'linux', '/home/a/.cache/mercato'],
  [{}, 'darwin', '/home/a/Library/Caches/mercato'],
  [{ XDG_CACHE_HOME: '/big' }, 'linux', '/big/mercato'],
  [{ XDG_CACHE_HOME: '/big', MERCATO_CACHE: '/here' }, 'linux', '/here'],
] as const)('with %o on %s: %s', (environment, platform, folder) => {
  expect(cacheFolder(environment, platform, '/home/a')).toBe(folder)
})
