import { fileURLToPath } from 'node:url'

/** The root of this package: equally far from `src/neo4j/managed/` and from `dist/neo4j/managed/`. */
const root = new URL('../../../', import.meta.url)

/** What Maven is asked for, and what it must have brought. */
export const pomFile = fileURLToPath(new URL('src/neo4j/managed/pom.xml', root))
export const jarListFile = fileURLToPath(new URL('src/neo4j/managed/jars.lock.json', root))

/** Always the compiled one: a plain `node` reads no TypeScript. */
export const supervisorScript = fileURLToPath(new URL('dist/neo4j/managed/supervisor.js', root))
