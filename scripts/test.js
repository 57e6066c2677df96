// npm test: types, lint, then all tests. Those that start servers of their own mostly wait, so they run beside the others,
// and what they print comes at the end. `npm test -- ARGS` passes its arguments to one vitest instead.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs a tool of node_modules; resolves to whether it succeeded. `isHeld` prints nothing before it has ended. */
function run(name, script, args, { isHeld = false } = {}) {
  if (!isHeld) process.stderr.write(`— ${name}\n`)
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: isHeld ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  const held = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => held.push(chunk))
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({
        isGood: code === 0,
        print: () => process.stdout.write(Buffer.concat([Buffer.from(`— ${name}\n`), ...held])),
      })
    })
  })
}

const vitest = (name, args, options) => run(name, 'vitest/vitest.mjs', ['run', ...args], options)

const chosen = process.argv.slice(2)
const isSound =
  (await run('types', 'typescript/bin/tsc', ['--noEmit'])).isGood &&
  (await run('lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])).isGood
if (!isSound) process.exit(1)

if (chosen.length > 0) {
  process.exit((await vitest('tests', chosen)).isGood ? 0 : 1)
}
const servers = vitest('tests that start servers', ['--project', 'server'], { isHeld: true })
const others = await vitest('unit tests and tests on the managed Neo4j', ['--project', 'unit', '--project', 'graph'])
const { isGood, print } = await servers
print()
process.exit(others.isGood && isGood ? 0 : 1)
