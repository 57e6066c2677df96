// npm run readme: asks the README's GraphQL query and Cypher of the sample graph and writes their answers below them.
// Needs a graph of the samples alone (MERCATO_HOME=… mercato ingest seeds/articles). A test fails when the README and the program disagree.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const README = join(ROOT, 'README.md')

const mercato = (args, input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/mercato.js'), ...args], {
    input,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
const block = (text, language) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)[1]

/** JSON with what fits into a line on one line. */
function compact(value, indent = '') {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
  if (value === null || typeof value !== 'object' || line.length + indent.length <= 130) return line
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((item) => inner + compact(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${compact(item, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${items.join(',\n')}\n${indent}${close}`
}

const text = readFileSync(README, 'utf8')
const { data } = JSON.parse(mercato(['query', '-'], block(text, 'graphql')))
const rows = mercato(['db', 'shell', '--json'], `${block(text, 'cypher').trim()};`)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const keys = Object.keys(rows[0])
const table = [keys, keys.map(() => '---'), ...rows.map((row) => keys.map((key) => row[key]))].map(
  (cells) => `| ${cells.join(' | ')} |`,
)

writeFileSync(
  README,
  text
    .replace(/```json\n[\s\S]*?```/, () => `\`\`\`json\n${compact({ data })}\n\`\`\``)
    .replace(/(```cypher\n[\s\S]*?```\n\n)(?:\|.*\n)*/, (_, cypher) => `${cypher}${table.join('\n')}\n`),
)
