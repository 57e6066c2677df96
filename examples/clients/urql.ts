import { Client, fetchExchange } from '@urql/core'
import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { connections, withoutId } from '../../schema/generated/cache.ts'

/**
 * A urql client with its normalised cache. `schema` is the answer to the introspection query: by it the cache knows which
 * types an interface has.
 */
export function urqlClient(url: string, schema: NonNullable<CacheExchangeOpts['schema']>): Client {
  return new Client({
    url,
    preferGetMethod: false,
    exchanges: [cacheExchange({ schema, keys, resolvers }), fetchExchange],
  })
}

/** What has no id belongs to the object, and to the arguments, that it was asked with. */
const keys = Object.fromEntries(withoutId.map((type) => [type, () => null]))

/** A page is added to the list of the same arguments, first and after apart: July's list is never continued with January's. */
const resolvers = Object.fromEntries(
  Object.entries(connections).map(([type, fields]) => [
    type,
    Object.fromEntries(Object.keys(fields).map((name) => [name, relayPagination()])),
  ]),
)
