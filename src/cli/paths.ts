import { fileURLToPath } from 'node:url'

/** A path inside this package, the same from `src/cli/` and from `dist/cli/`. */
export function packagePath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}
