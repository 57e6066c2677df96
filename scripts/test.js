// npm test: types, lint, then the tests of every day. `npm test -- ARGS` passes its arguments to vitest instead.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs a tool of node_modules; resolves to whether it succeeded. */
function run(name, script, args) {
  process.stderr.write(`— ${name}\n`)
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, stdio: 'inherit' })
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)))
}

const chosen = process.argv.slice(2)
const isGood =
  (await run('types', 'typescript/bin/tsc', ['--noEmit'])) &&
  (await run('lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])) &&
  (await run('tests', 'vitest/vitest.mjs', [
    'run',
    ...(chosen.length > 0 ? chosen : ['--project', 'unit', '--project', 'graph']),
  ]))
process.exit(isGood ? 0 : 1)
