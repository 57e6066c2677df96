// Writes for TypeScript frontends, from the schema and the documents that .graphqlrc.yml names:
//   schema/generated/operations.ts  typed documents, and the types of their variables and answers
//   schema/generated/cache.ts       what a cache that is keyed by id has to know of the schema
import { writeFileSync } from 'node:fs'
import { cacheFile, operationsFile } from './frontendTypes.js'

writeFileSync('schema/generated/operations.ts', await operationsFile())
writeFileSync('schema/generated/cache.ts', cacheFile())
