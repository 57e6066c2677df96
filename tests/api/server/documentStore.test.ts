import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { DocumentStore } from '../../../src/api/server/documentStore.ts'

test('what is asked for again and again outlives a flood of others', async () => {
  const store = new DocumentStore()
  const document = parse('{ __typename }')
  await store.set('ours', document)
  for (let at = 0; at < 1_000; at += 1) {
    await store.set(`flood ${at}`, document)
    expect(await store.get('ours')).toBe(document)
  }
  expect(await store.get('flood 0')).toBeUndefined()
  expect(await store.get('flood 999')).toBe(document)
})
