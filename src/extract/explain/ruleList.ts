import type { Gives, Rule } from '../rule.ts'
import { allRules } from '../rules/rules.ts'

/** A rule as people list it. */
export interface ListedRule {
  readonly id: string
  /** `INTEREST MONITORING`, one for each reading that it states. */
  readonly gives: readonly string[]
  readonly reads: readonly string[]
  readonly under: string | null
  readonly says: readonly string[]
  readonly butNot: readonly string[]
}

/** The rules whose id begins with `prefix`, sorted by id. */
export function listRules(prefix = ''): ListedRule[] {
  const rules = allRules.filter(({ id }) => id.startsWith(prefix)).map(listed)
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function listed({ id, gives, reads, under, says, butNot }: Rule): ListedRule {
  return { id, gives: [gives].flat().map(given), reads, under: under ?? null, says, butNot }
}

function given(gives: Gives): string {
  return Object.values(gives).join(' ')
}

const UNDER: Readonly<Record<string, string>> = {
  WILL: 'under « vouloir », « espérer » …',
  PROSPECT: 'under « aller », « sur le point de » …',
  DONE: 'told as happened',
}

/** The rules as the table of docs/rules.md. */
export function rulesPage(): string {
  const rules = listRules()
  const rows = rules.map(({ id, gives, under, reads, says }) => [
    `\`${id}\``,
    [...gives, ...(under ? [UNDER[under] ?? under] : [])].join('<br>'),
    reads.map((line) => `\`${line.replaceAll('|', '\\|')}\``).join('<br>'),
    says.map((marked) => marked.replace(/\[([^\][]+)\]\([^()]+\)/g, '**$1**').replaceAll('|', '\\|')).join('<br>'),
  ])
  return `${[
    '<!-- Generated from src/extract/rules by `npm run docs:rules`; a test fails when it is out of date. -->',
    '',
    '# Rules',
    '',
    `${rules.length} rules with ${rules.reduce((sum, { reads }) => sum + reads.length, 0)} patterns. A pattern is a small sentence in the infinitive:`,
    'capitals are roles, `a|b` is a choice, `[…]` may be missing, `{…}` is a class of words. It reads the active, the passive, the relative clause,',
    'the participle and the infinitive alike. How surely, denied or not, and who says so is decided after the rules, for all of them.',
    '',
    '| rule | states | reads | such as |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')}\n`
}
