import { createServer } from 'node:http'
import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'

/** What was sent to the database since the last GET, where RECORD is set. */
export const statements = []

/** Apollo on bare node:http, without cache control, as the program has it. Prints its address; ends with its input. */
export async function serve(schema, contextOf) {
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] })
  await apollo.start()
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      response.end(JSON.stringify(statements.splice(0)))
      return
    }
    const parts = []
    for await (const part of request) parts.push(part)
    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
    const answer = await apollo.executeHTTPGraphQLRequest({
      context: async () => contextOf(),
      httpGraphQLRequest: {
        method: request.method,
        headers,
        search: '',
        body: JSON.parse(Buffer.concat(parts).toString()),
      },
    })
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers)).end(answer.body.string)
  })
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`))
  process.stdin.on('end', () => process.exit()).resume()
}
