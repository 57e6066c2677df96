// Names what a change of schema/schema.graphql means for clients: `npm run schema:changes [REF]`. Compared with REF, else with
// the last release (tag v*), else with the commit before. A change that breaks clients of a release has to be told: its path,
// such as Player.club, must stand in CHANGELOG.md, else this fails.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

const FILE = 'schema/schema.graphql'
const git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return status === 0 ? stdout : null
}

const release = git('describe', '--tags', '--abbrev=0', '--match', 'v*')?.trim()
const base = process.argv[2] ?? release ?? 'HEAD^'
const before = git('show', `${base}:${FILE}`)
if (before === null) {
  console.error(`${base} has no ${FILE} in this checkout: nothing to compare with.`)
  process.exit(process.argv[2] ? 2 : 0)
}

const changes = await diff(buildSchema(before), buildSchema(readFileSync(FILE, 'utf8')))
const breaking = changes.filter(({ criticality }) => criticality.level === 'BREAKING')
console.log(`${FILE} since ${base}: ${changes.length} changes, ${breaking.length} that break clients.`)
for (const { path, message } of breaking) console.log(`  BREAKING ${path ?? ''}: ${message}`)

const told = readFileSync('CHANGELOG.md', 'utf8')
const untold = breaking.filter(({ path }) => !told.includes(path ?? ''))
if (base === release && untold.length > 0) {
  console.error(
    `Expected CHANGELOG.md to name what breaks, it leaves out ${untold.map(({ path }) => path).join(', ')}.`,
  )
  process.exit(1)
}
