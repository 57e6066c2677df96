import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the jars are kept: `MERCATO_CACHE`, else the user's cache folder as the system has it. */
export function cacheFolder(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (environment.MERCATO_CACHE) return environment.MERCATO_CACHE
  if (environment.XDG_CACHE_HOME) return join(environment.XDG_CACHE_HOME, 'mercato')
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'mercato') : join(home, '.cache', 'mercato')
}
