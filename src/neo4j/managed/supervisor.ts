import type { Orders } from './orders.ts'
import { supervise } from './supervise.ts'

// The detached process that server.ts starts: `node supervisor.js ORDERS`.
process.exit(await supervise(JSON.parse(process.argv[2]!) as Orders))
