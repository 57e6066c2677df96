// npm run readme: asks the README's GraphQL query and Cypher of the sample graph and writes their answers below them.
// Needs the samples in the graph (mercato demo --once). A test fails when the README and the program disagree.
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
    .replace(/```json\n[\s\S]*?```/, () => `\`\`\`json\n${JSON.stringify({ data }, null, 2)}\n\`\`\``)
    .replace(/(```cypher\n[\s\S]*?```\n\n)(?:\|.*\n)*/, (_, cypher) => `${cypher}${table.join('\n')}\n`),
)
