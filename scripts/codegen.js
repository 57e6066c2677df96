// Writes for TypeScript frontends, from the schema and the documents that .graphqlrc.yml names:
//   schema/generated/operations.ts  typed documents, and the types of their variables and answers
//   schema/generated/cache.ts       what a cache that is keyed by id has to know of the schema
// `--check` writes nothing and fails when they say something else.
import { readFileSync, writeFileSync } from 'node:fs'
import { cacheFile, operationsFile } from './frontendTypes.js'

const files = {
  'schema/generated/operations.ts': await operationsFile(),
  'schema/generated/cache.ts': cacheFile(),
}

if (!process.argv.includes('--check')) {
  for (const [file, text] of Object.entries(files)) writeFileSync(file, text)
} else {
  const stale = Object.keys(files).filter((file) => readFileSync(file, 'utf8') !== files[file])
  if (stale.length > 0) {
    console.error(
      `${stale.join(', ')}: expected what the schema and the documents give, got something older. Run npm run codegen.`,
    )
    process.exit(1)
  }
}
