// npm run docs:guide: writes cypher/browser/guide.html from the questions beside it.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setup } from './setup.js'

setup()
const { guide } = await import('../dist/api/ask/guide.js')
writeFileSync(join(dirname(dirname(fileURLToPath(import.meta.url))), 'cypher/browser/guide.html'), guide())
