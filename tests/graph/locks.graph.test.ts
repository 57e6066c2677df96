import { expect, test } from 'vitest'
import { cypher } from '../../src/neo4j/cypher.ts'
import { emptyGraph } from './emptyGraph.ts'

const { driver, database } = emptyGraph()

// Writers rely on it that these hold what they name until their transaction ends, even where they have nothing to write.
test.each([
  ['identity/surnames', { surnames: [{ id: 'surname:kamara', bearers: ['player:boubacar-kamara'] }] }],
  ['identity/articles', { articles: ['article:june'] }],
  ['write/ledger', { articles: ['article:june'] }],
  ['derive/sweep', { entities: ['club:nobody'] }],
])('%s: a second transaction waits for the first', async (name, values) => {
  const setup = 'CREATE (:Article {id: "article:june"}), (:Club {id: "club:nobody"})'
  await driver.executeQuery(setup, {}, { database })
  const once = async () => {
    const session = driver.session({ database })
    const tx = session.beginTransaction()
    await tx.run(cypher(name), values)
    return { commit: () => tx.commit().finally(() => session.close()), undo: () => session.close() }
  }
  // What is made or removed the first time would hold the second off by itself; and plans are made.
  if (name !== 'derive/sweep') await (await once()).commit()
  else await (await once()).undo()

  const order: string[] = []
  const first = await once()
  const second = once().then(({ undo }) => {
    order.push('second')
    return undo()
  })
  await Promise.race([second, someoneWaits()])
  order.push('first')
  await first.commit()
  await second
  expect(order).toEqual(['first', 'second'])
})

/** Resolves once a transaction waits for a lock. */
async function someoneWaits(): Promise<void> {
  for (;;) {
    const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD status RETURN status', {}, { database })
    if (records.some((record) => record.get('status').startsWith('Blocked'))) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
