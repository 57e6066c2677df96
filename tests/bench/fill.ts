// node scripts/ts.js tests/bench/fill.ts REPORTS [SEED]: fills the database of the environment (MERCATO_HOME, or NEO4J_URI …) with
// synthetic articles and all that follows from them, for benchmarks. MERCATO_HEAP=1g for 10⁵ reports and more.
import { register as programRegister } from '../../src/cli/register.ts'
import { fill } from '../synthetic/fill.ts'
import { world } from '../synthetic/world.ts'
import { database } from './database.ts'

const [reports, seed] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 1)]
const register = programRegister()
const connection = await database()
const started = performance.now()
const seconds = () => ((performance.now() - started) / 1000).toFixed(0)
let next = 0
const filled = await fill(connection, register, {
  reports,
  seed,
  onReports: (done) => {
    if (done < next) return
    next = done + reports / 20
    console.error(`${done} reports, ${seconds()} s`)
  },
})
await connection.close()
const { clubs, outlets, players } = world(register, reports, seed)
console.log(
  JSON.stringify({
    ...filled,
    seconds: Number(seconds()),
    hub: clubs[0],
    topOutlet: outlets[0],
    topPlayer: players[0],
  }),
)
