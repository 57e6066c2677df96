// Makes a clone ready to run: the npm packages when they are missing or older than the lock file, then the compiled
// program and GraphiQL when they are older than their sources. Says what it does on stderr; does nothing when all is there.
// `--force` compiles everything anew. An installed package has no sources and is ready as it is.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(ROOT, ...parts)
const BUILT = at('dist', '.built')
const GRAPHIQL = at('dist', 'graphiql', 'index.html')

export function setup({ force = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(
      `expected Node 20.19 or newer, got ${process.versions.node}. Install a newer one from nodejs.org or your package manager.`,
    )
  }
  if (!existsSync(at('tsconfig.json'))) return
  if (!force && isReady()) return
  withLock(() => {
    if (!packagesReady()) {
      const rerun = existsSync(at('node_modules')) ? 'older than package-lock.json' : 'missing'
      run(`Installing the npm packages (${rerun})`, 'npm', [
        'ci',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
      ])
    }
    if (force) rmSync(at('dist'), { recursive: true, force: true })
    mkdirSync(at('dist'), { recursive: true })
    if (!programReady()) {
      run('Compiling the program', process.execPath, [
        at('node_modules', 'typescript', 'bin', 'tsc'),
        '-p',
        'tsconfig.build.json',
      ])
      run('Reading the register', process.execPath, [at('scripts', 'register.js')])
      writeFileSync(BUILT, '')
    }
    if (!graphiqlReady()) {
      run('Building GraphiQL', process.execPath, [
        at('node_modules', 'vite', 'bin', 'vite.js'),
        'build',
        '--config',
        at('src', 'api', 'graphiql', 'vite.config.ts'),
        '--logLevel',
        'error',
      ])
    }
  })
}

const isReady = () => packagesReady() && programReady() && graphiqlReady()
const packagesReady = () => isNewer(at('node_modules', '.package-lock.json'), [at('package-lock.json')])
const programReady = () =>
  isNewer(BUILT, [at('package-lock.json'), at('tsconfig.json'), at('tsconfig.build.json'), ...files(at('src'))])
const graphiqlReady = () => isNewer(GRAPHIQL, [at('package-lock.json'), ...files(at('src', 'api', 'graphiql'))])

/** True when `target` exists and none of `sources` was changed after it. */
function isNewer(target, sources) {
  if (!existsSync(target)) return false
  const made = statSync(target).mtimeMs
  return sources.every((source) => statSync(source).mtimeMs <= made)
}

/** Every file below `folder`, and the folders themselves, whose time changes when a file is added or removed. */
function files(folder) {
  return [
    folder,
    ...readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
    ),
  ]
}

function run(label, command, args) {
  const started = Date.now()
  process.stderr.write(`${label} …`)
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (status !== 0) {
    process.stderr.write('\n')
    fail(
      `${error ? error.message : (stdout + stderr).trim()}\n${label} failed: ${relative(ROOT, command) || command} ${args.join(' ')}`,
    )
  }
  process.stderr.write(` done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

/** Two commands at once on a fresh clone: the second waits for the first. */
function withLock(work) {
  const lock = at('.mercato', 'setup.lock')
  mkdirSync(dirname(lock), { recursive: true })
  for (let waited = 0; ; waited += 200) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (!isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true })
      else if (waited > 10 * 60_000)
        fail(`another process has been setting up for 10 minutes. If none runs, remove ${relative(ROOT, lock)}.`)
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
  try {
    work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function isAlive(pid) {
  if (!pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function fail(message) {
  rmSync(at('.mercato', 'setup.lock'), { force: true })
  process.stderr.write(`mercato: ${message}\n`)
  process.exit(2)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup({ force: process.argv.includes('--force') })
