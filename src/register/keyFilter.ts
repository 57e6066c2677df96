const PLACES = 1 << 17

/** The hash of a key that goes on with some more characters; that of the empty key is 0. */
export function hashOn(hash: number, more: string): number {
  let out = hash
  for (let i = 0; i < more.length; i++) out = (Math.imul(out, 31) + more.charCodeAt(i)) | 0
  return out
}

/** Tells by its hash whether a key may be among some: most words begin no name, and nothing need be put together to see it. */
export function keyFilter(keys: Iterable<string>): (hash: number) => boolean {
  const taken = new Uint8Array(PLACES)
  for (const key of keys) taken[placeOf(hashOn(0, key))] = 1
  return (hash) => taken[placeOf(hash)] === 1
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}
