import neo4j from 'neo4j-driver'
import { type RunningServer, type ServerOptions, startServer } from '../../../src/api/server/startServer.ts'
import { PLACE } from './place.ts'

/** A server whose database is not there: for what it answers by itself. Close it. */
export async function withoutDatabase(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'hunter2'))
  const server = await startServer({
    driver,
    database: 'neo4j',
    ...PLACE,
    logLevel: 'silent',
    ...options,
  })
  const close = async () => {
    await server.close()
    await driver.close()
  }
  return { ...server, close }
}
