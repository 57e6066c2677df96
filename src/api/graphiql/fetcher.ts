import type { GraphiQLProps } from 'graphiql'

/**
 * Sends what GraphiQL asks to our endpoint and gives the parsed answer back.
 * GraphQL errors are part of the answer; an answer that is no JSON (a proxy's error page) is thrown as an Error.
 */
export const fetcher: GraphiQLProps['fetcher'] = async (request, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(request),
  })
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new Error(`/graphql answered ${response.status} ${response.statusText}: ${await response.text()}`)
  }
  return response.json()
}
