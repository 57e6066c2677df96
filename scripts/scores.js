// npm run scores: writes the scores of the annotated articles to tests/gold/scores.json and docs/accuracy.md. When a number is lower than the one recorded,
// it wants to know which sentence now reads otherwise, and adds that to CHANGELOG.md:
//   npm run scores -- --because "« X plaît à Y » is no longer read as a contact"
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setup } from './setup.js'

setup()
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const RECORD = join(ROOT, 'tests/gold/scores.json')
const PAGE = join(ROOT, 'docs/accuracy.md')
const CHANGELOG = join(ROOT, 'CHANGELOG.md')
const { accuracyTables, fallsSince, halfSummaries, recordOf } = await import('../dist/cli/scores.js')
const { loadRegister } = await import('../dist/register/load.js')

const because = process.argv[2] === '--because' ? process.argv[3]?.trim() : undefined
const summaries = await halfSummaries(
  join(ROOT, 'tests/gold'),
  [join(ROOT, 'seeds/articles')],
  loadRegister(join(ROOT, 'seeds/register')),
)
const halves = recordOf(summaries)
const before = JSON.parse(readFileSync(RECORD, 'utf8'))
const fallen = fallsSince(before.halves, halves)
if (fallen.length > 0 && !because) {
  for (const { half, number, from, to } of fallen) console.error(`${half} ${number}: ${from} → ${to}`)
  console.error(
    'scores: expected no number to fall, got those above. Find out with `mercato eval tests/gold --texts seeds/articles --misses`;\n' +
      'if it must be, say which sentence now reads otherwise: npm run scores -- --because "…".',
  )
  process.exit(1)
}
if (fallen.length > 0) {
  const changes = readFileSync(CHANGELOG, 'utf8')
  if (!changes.includes(because))
    writeFileSync(CHANGELOG, changes.replace('## Unreleased\n\n', `$&- Scores fell: ${because}\n`))
}
const falls = [...before.falls, ...fallen.map((fall) => ({ ...fall, because }))]
writeFileSync(RECORD, `${JSON.stringify({ halves, falls }, null, 2)}\n`)
writeFileSync(
  PAGE,
  readFileSync(PAGE, 'utf8').replace(
    /(<!-- scores -->\n)[\s\S]*(\n<!-- \/scores -->)/,
    (_, begin, end) => `${begin}${accuracyTables(summaries)}${end}`,
  ),
)
for (const [half, { articles, numbers }] of Object.entries(halves))
  console.log(`${half.toLowerCase()} half: ${articles} articles, macro F1 ${numbers.macro}`)
