import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printStatement } from '../../../src/api/compile/print.ts'
import { planOf } from './cypherOf.ts'

const PAGE = readFileSync('docs/compiler.md', 'utf8')

test('docs/compiler.md shows what its request is compiled to', () => {
  const [request] = blocks('graphql')
  const [statement] = blocks('cypher')
  expect(`${printStatement(planOf(request!)).text}\n`).toBe(statement)
})

function blocks(language: string): string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block!)
}
