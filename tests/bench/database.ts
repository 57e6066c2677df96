import { readSettings } from '../../src/cli/settings.ts'
import { type Connection, connect } from '../../src/neo4j/connect.ts'
import { migrate } from '../../src/neo4j/migrations.ts'

/** The database that the environment names, as every command does, with all migrations. */
export async function database(environment = process.env): Promise<Connection> {
  const connection = await connect(readSettings(environment).target, 'write', () => {})
  console.error(`Using ${connection.description}`)
  await migrate(connection.driver, connection.database)
  return connection
}
