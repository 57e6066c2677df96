// node scripts/ts.js FILE.ts [ARGUMENT…]: runs a TypeScript file, such as a benchmark of tests/bench/.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [, , file] = process.argv
process.argv.splice(1, 2, resolve(file))
await runnerImport(process.argv[1])
