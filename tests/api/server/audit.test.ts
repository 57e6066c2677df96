import { auditServer } from 'graphql-http'
import { expect, test } from 'vitest'
import { withoutDatabase } from './withoutDatabase.ts'

/** GET without a header that only a script of ours can send: refused, so that no foreign page can ask through a visitor. */
const REFUSED_FOR_SAFETY = ['5A70', '6A70', 'D6D5']

test('GraphQL over HTTP: every MUST and SHOULD, every MAY but a GET that any page could send', async () => {
  const server = await withoutDatabase()
  try {
    const results = await auditServer({ url: `${server.url}/graphql` })
    expect(results).toHaveLength(61)
    const failed = results.filter(({ status }) => status !== 'ok')
    expect(failed.map(({ id, name }) => `${id} ${name.split(' ')[0]}`).sort()).toEqual(
      REFUSED_FOR_SAFETY.map((id) => `${id} MAY`),
    )
  } finally {
    await server.close()
  }
}, 60_000)
