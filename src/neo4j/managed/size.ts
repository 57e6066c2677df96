import { Problem } from '../../problem/problem.ts'

const UNITS: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 }
export const MEGABYTE = 1024 ** 2

/**
 * `256m` → 268435456, as the JVM and Neo4j write sizes.
 * @throws Problem SIZE_INVALID when it is no such size, or below `least`
 */
export function parseSize(what: string, text: string, least = 0): number {
  const [, digits, unit] = /^(\d+)([kmg])$/i.exec(text) ?? []
  const bytes = digits && unit ? Number(digits) * UNITS[unit.toLowerCase()]! : Number.NaN
  if (bytes >= Math.max(least, 1)) return bytes
  throw new Problem('SIZE_INVALID', {
    says: `Expected the ${what} to be a size such as 256m or 1g${least > 0 ? `, at least ${inMegabytes(least)}` : ''}, got "${text}"`,
    fix: `Correct the ${what} setting`,
    exit: 2,
  })
}

/** 268435456 → `256m`. */
export const inMegabytes = (bytes: number): string => `${Math.floor(bytes / MEGABYTE)}m`
