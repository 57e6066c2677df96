import { migrate } from '../neo4j/migrations.ts'
import { type Context, open } from './context.ts'

/** `mercato migrate` */
export async function migrateCommand(context: Context, { json }: { readonly json?: boolean }): Promise<void> {
  const { terminal } = context
  const connection = await open(context, 'write')
  try {
    const result = await migrate(connection.driver, connection.database)
    if (json) terminal.out(JSON.stringify(result))
    else if (result.applied.length === 0) terminal.out(`Nothing to apply: ${result.already} migrations are in place`)
    else for (const name of result.applied) terminal.out(`Applied ${name}`)
  } finally {
    await connection.close()
  }
}
