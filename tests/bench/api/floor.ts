// The floor: hand-written Cypher, one a request, through the driver behind bare node:http. Prints its address; ends with its input.
import { createServer, type IncomingMessage } from 'node:http'
import { database } from '../database.ts'
import { FLOOR } from './floorTexts.ts'

const { driver, database: name } = await database()

async function answer(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const { question, parameters } = JSON.parse(Buffer.concat(parts).toString())
  const session = driver.session({ database: name, defaultAccessMode: 'READ' })
  const { records } = await session.run(FLOOR[question]!.text, parameters)
  await session.close()
  return JSON.stringify(records.map((record) => [...record.values()]))
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    (error) => response.writeHead(500).end(String(error)),
  )
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}/`)
})
process.stdin.on('end', () => process.exit()).resume()
