import { ApolloClient, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { connections, possibleTypes, withoutId } from '../../schema/generated/cache.ts'

/** An Apollo Client whose cache knows every list of the schema and what makes one list another. */
export function apolloClient(uri: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache({ possibleTypes, typePolicies: typePolicies() }),
  })
}

/**
 * A page is added to the list of the same arguments, first and after apart: July's list is never continued with January's.
 * What has no id is merged where it stands: with the arguments it was asked with.
 */
export function typePolicies(): TypePolicies {
  const lists = Object.entries(connections).map(([type, fields]) => [
    type,
    {
      fields: Object.fromEntries(Object.entries(fields).map(([name, args]) => [name, relayStylePagination(args)])),
    },
  ])
  const parts = withoutId
    .filter((type) => !/(Connection|Edge)$/.test(type))
    .map((type) => [type, { keyFields: false, merge: true }])
  return Object.fromEntries([...parts, ...lists])
}
