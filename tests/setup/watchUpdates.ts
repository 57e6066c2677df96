import type { Driver, ManagedTransaction, QueryResult } from 'neo4j-driver'

/** A driver that notes of every statement of its write transactions whether it changed anything. */
export function watchUpdates(driver: Driver): { readonly driver: Driver; readonly updates: boolean[] } {
  const updates: boolean[] = []
  const watch = (tx: ManagedTransaction): ManagedTransaction =>
    replace(tx, 'run', async (text: string, values: object): Promise<QueryResult> => {
      const result = await tx.run(text, values)
      updates.push(result.summary.counters.containsUpdates())
      return result
    })
  const watched = replace(driver, 'session', (options: Parameters<Driver['session']>[0]) => {
    const session = driver.session(options)
    return replace(session, 'executeWrite', (work: (tx: ManagedTransaction) => Promise<unknown>, config?: object) =>
      session.executeWrite((tx) => work(watch(tx)), config),
    )
  })
  return { driver: watched, updates }
}

/** `object` with one method put in place of its own. */
function replace<T extends object>(object: T, name: keyof T, method: unknown): T {
  return new Proxy(object, {
    get: (target, key) => {
      if (key === name) return method
      const own = Reflect.get(target, key)
      return typeof own === 'function' ? own.bind(target) : own
    },
  })
}
