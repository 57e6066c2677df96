// npm run docs:rules: writes docs/rules.md from the rules.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setup } from './setup.js'

setup()
const { rulesPage } = await import('../dist/extract/explain/ruleList.js')
writeFileSync(join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs/rules.md'), rulesPage())
