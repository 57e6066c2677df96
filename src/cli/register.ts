import { loadRegister } from '../register/load.ts'
import type { Register } from '../register/register.ts'
import { packagePath } from './paths.ts'

/** The register that comes with the program. A file of its own: reading needs no database driver, which takes long to load. */
export function register(): Register {
  return loadRegister(packagePath('seeds/register'))
}
