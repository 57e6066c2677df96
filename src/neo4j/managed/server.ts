export { ensureServer, type ManagedServer, type ServerOptions } from './ensure.ts'
export { type ServerStatus, serverStatus } from './status.ts'
export { stopServer } from './stop.ts'
