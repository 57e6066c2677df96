/** Readings that tell one fact. */
export type Group<T> = readonly [T, ...T[]]

/** Readings by what makes them one, in the order in which the first of each comes. */
export function groups<T>(readings: readonly T[], key: (reading: T) => string): Group<T>[] {
  const out = new Map<string, [T, ...T[]]>()
  for (const reading of readings) {
    const group = out.get(key(reading))
    if (group) group.push(reading)
    else out.set(key(reading), [reading])
  }
  return [...out.values()]
}
