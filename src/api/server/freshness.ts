import { createHash } from 'node:crypto'
import { printApiSchema } from '../schema.ts'

let shape: string | undefined

/**
 * The ETag of an answer read from a version of the graph. An address names query and variables, so answers at one address
 * are the same as long as graph and schema are. Weak: the same answer may be compressed or not.
 */
export function etag(version: number): string {
  shape ??= createHash('sha256').update(printApiSchema()).digest('hex').slice(0, 8)
  return `W/"${version}.${shape}"`
}

/** Whether a client that sends this If-None-Match has the answer of that tag. */
export function holds(ifNoneMatch: string, tag: string): boolean {
  return ifNoneMatch.split(',').some((given) => given.trim() === tag)
}
