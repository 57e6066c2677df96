import { connect } from '../neo4j/connect.ts'
import { type Check, diagnose } from '../neo4j/managed/diagnose.ts'
import { Problem } from '../problem/problem.ts'
import { type Context, settings } from './context.ts'
import type { Settings } from './settings.ts'

/** `mercato doctor`: exit 3 when something is amiss. */
export async function doctorCommand(context: Context, { json }: { readonly json?: boolean }): Promise<void> {
  const { terminal } = context
  const { style } = terminal
  const checks = await checkAll(context)
  if (json) terminal.out(JSON.stringify(checks))
  else {
    for (const { name, ok, says, fix } of checks) {
      terminal.out(`${ok ? style.green('ok  ') : style.red('FAIL')} ${name}: ${says}${fix ? `. ${fix}` : ''}`)
    }
  }
  if (checks.some(({ ok }) => !ok)) process.exitCode = 3
}

async function checkAll(context: Context): Promise<Check[]> {
  const node: Check = { name: 'Node', ok: true, says: process.versions.node }
  let set: Settings
  try {
    set = settings(context)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return [node, { name: 'settings', ok: false, says: error.says, fix: error.fix }]
  }
  const sound: Check = { name: 'settings', ok: true, says: `home ${set.home}, server at ${set.host}:${set.port}` }
  if (set.target.kind === 'managed') return [node, sound, ...(await diagnose(set.target))]
  return [node, sound, await reach(set)]
}

async function reach({ target }: Settings): Promise<Check> {
  try {
    const connection = await connect(target, 'read', () => {})
    await connection.close()
    return { name: 'Neo4j', ok: true, says: `${connection.uri} answers` }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { name: 'Neo4j', ok: false, says: error.says, fix: error.fix }
  }
}
