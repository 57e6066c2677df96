import { readArticle } from '../article/readArticle.ts'
import { type Firings, firings } from '../extract/explain/firings.ts'
import { type ListedRule, listRules } from '../extract/explain/ruleList.ts'
import { readInputs } from '../ingest/inputs.ts'
import { Problem } from '../problem/problem.ts'
import type { Context } from './context.ts'
import { register } from './register.ts'
import type { Terminal } from './terminal.ts'

export interface RulesOptions {
  readonly id?: string
  readonly unused?: readonly string[]
  readonly json?: boolean
}

/** `mercato rules`: all rules, those of a prefix in full, or those that never fire on some articles; exit 1 when an article cannot be read. */
export async function rulesCommand(context: Context, { id, unused, json = false }: RulesOptions): Promise<void> {
  const { terminal } = context
  const rules = listRules(id)
  if (rules.length === 0)
    throw new Problem('RULE_UNKNOWN', {
      says: `expected the beginning of a rule's id, got "${id}"`,
      fix: 'Run mercato rules to see them all',
      exit: 2,
    })
  if (unused) {
    const { articles, counts } = await count(context, unused)
    const idle = rules.filter((rule) => !counts.has(rule.id))
    if (json) {
      const fired = rules.map((rule) => ({ id: rule.id, ...(counts.get(rule.id) ?? { read: 0, kept: 0 }) }))
      terminal.out(JSON.stringify({ articles, unused: idle.map((rule) => rule.id), fired }))
      return
    }
    printTable(terminal, idle)
    terminal.note(`${idle.length} of ${rules.length} rules never fire on ${articles} articles`)
    return
  }
  if (json) terminal.out(JSON.stringify(rules))
  else if (id === undefined) printTable(terminal, rules)
  else for (const rule of rules) printRule(terminal, rule)
}

async function count({ terminal, signal }: Context, folders: readonly string[]) {
  const names = register()
  const counts = new Map<string, Firings>()
  let articles = 0
  for await (const input of readInputs(folders, {}, process.stdin)) {
    if (signal.aborted) break
    try {
      if ('problem' in input) throw input.problem
      for (const [rule, { read, kept }] of firings(readArticle(input.bytes, input.path, input.metadata), names)) {
        const known = counts.get(rule) ?? { read: 0, kept: 0 }
        counts.set(rule, { read: known.read + read, kept: known.kept + kept })
      }
      articles++
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      terminal.note(terminal.style.red(error.message))
      process.exitCode ||= error.exit
    }
  }
  return { articles, counts }
}

function printTable(terminal: Terminal, rules: readonly ListedRule[]): void {
  terminal.table(
    ['rule', 'states', 'patterns', 'says', 'but not'],
    rules.map(({ id, gives, reads, says, butNot }) => [id, gives.join(', '), reads.length, says.length, butNot.length]),
  )
}

function printRule({ out, style }: Terminal, { id, gives, under, reads, says, butNot }: ListedRule): void {
  out(`${style.bold(id)} states ${gives.join(', ')}${under ? ` (${under})` : ''}`)
  for (const line of reads) out(`  reads    ${line}`)
  for (const sentence of says) out(`  says     ${sentence}`)
  for (const sentence of butNot) out(`  but not  ${sentence}`)
}
