import type { Article } from '../article/article.ts'
import { readArticle } from '../article/readArticle.ts'
import { type Analysis, analyse } from '../extract/explain/analysis.ts'
import { type ExplainedReading, type ExplainedSentence, explain } from '../extract/explain/explain.ts'
import { readInputs } from '../ingest/inputs.ts'
import { Problem } from '../problem/problem.ts'
import type { Context } from './context.ts'
import { type MetadataOptions, readMetadata } from './options.ts'
import { register } from './register.ts'
import type { Style, Terminal } from './terminal.ts'

export interface ExplainOptions extends MetadataOptions {
  readonly sentence?: string
  readonly json?: boolean
}

/** `mercato explain`: the article with every fact underlined and its readings below, or the analysis of one sentence. */
export async function explainCommand({ terminal }: Context, path: string, options: ExplainOptions): Promise<void> {
  const index = readIndex(options.sentence)
  const article = await readOne(path, options)
  if (index !== null) {
    const analysis = analyse(article, register(), index)
    if (!analysis)
      throw new Problem('SENTENCE', {
        at: path,
        says: `expected the number of a sentence of this article, got ${index}`,
        fix: 'Run mercato explain without --sentence to see their numbers',
        exit: 2,
      })
    if (options.json) terminal.out(JSON.stringify(analysis))
    else printAnalysis(terminal, analysis)
    return
  }
  const explanation = explain(article, register())
  if (options.json) {
    terminal.out(JSON.stringify(explanation))
    return
  }
  terminal.out(terminal.style.bold(`${explanation.article} · ${explanation.date}`))
  for (const sentence of explanation.sentences) for (const line of sentenceLines(sentence, terminal)) terminal.out(line)
}

/** The lines of one sentence: its text with marks, what was read below. Exported for tests. */
export function sentenceLines(
  sentence: ExplainedSentence,
  { style, isInteractive }: Pick<Terminal, 'style' | 'isInteractive'>,
): string[] {
  const { index, zone, readings, dropped, unread } = sentence
  const number = style.dim(String(index).padStart(4))
  const text = marked(sentence, readings, isInteractive ? style : null).replace(/\s+/g, ' ')
  if (zone !== 'BODY') return ['', `${number} ${style.dim(`${zone} ${text}`)}`]
  return [
    '',
    `${number} ${text}`,
    ...readings.flatMap((reading) => readingLines(reading, style, style.green('✓'))),
    ...dropped.flatMap((reading) => readingLines(reading, style, style.red('✗'))),
    ...unread.map(({ why }) => `     ${style.yellow('? unread')} ${why}`),
  ]
}

/** The sentence, what was read underlined on a terminal and in [brackets] in a pipe. */
function marked({ start, end, text }: ExplainedSentence, readings: readonly ExplainedReading[], style: Style | null) {
  const spans = readings.map((span) => ({ from: span.start - start, to: Math.min(span.end, end) - start }))
  spans.sort((a, b) => a.from - b.from)
  let out = ''
  let at = 0
  while (spans.length > 0) {
    const { from, to: first } = spans.shift()!
    let to = first
    while (spans[0] && spans[0].from <= to) to = Math.max(to, spans.shift()!.to)
    const words = text.slice(from, to)
    out += text.slice(at, from) + (style ? style.underline(words) : `[${words}]`)
    at = to
  }
  return out + text.slice(at)
}

function readingLines({ rule, says, words, decisions }: ExplainedReading, style: Style, sign: string): string[] {
  return [
    `     ${sign} ${style.bold(rule)} ${told(says)}`,
    `       ${style.dim('words'.padEnd(11))} « ${words.replace(/\s+/g, ' ')} »`,
    ...decisions.map(
      ({ stage, decides, why }) =>
        `       ${style.dim(stage.padEnd(11))} ${decides}${why ? style.dim(` – ${why}`) : ''}`,
    ),
  ]
}

function told({ kind, ...values }: ExplainedReading['says']): string {
  return [String(kind), ...Object.entries(values).map(([field, value]) => `${field} ${shown(value)}`)].join(' · ')
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ') || '–'
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.values(value)
    .filter((part) => part !== null)
    .map(String)
    .join(' ')
}

function printAnalysis(
  terminal: Terminal,
  { index, text, zone, paragraph, inMind, tokens, verbs, refs }: Analysis,
): void {
  const { bold } = terminal.style
  terminal.out(`${bold(String(index))} ${text.replace(/\s+/g, ' ')}`)
  terminal.out(`${zone.toLowerCase()} · paragraph ${paragraph} · in mind: ${inMind ?? 'nobody'}`)
  terminal.out(`\n${bold('words')}`)
  terminal.out(tokens.map((token, i) => `${i}:${token.text}`).join(' '))
  terminal.out(`\n${bold('verb groups')}`)
  terminal.table(
    ['words', 'verb', 'form', 'negation', 'subject', 'under', 'governors'],
    verbs.map(({ words, lemma, mood, tense, person, traits, negation, subject, under, governors }) => [
      words,
      lemma,
      [mood, tense, person, ...traits].join(' '),
      negation ?? '',
      subject ?? '',
      under.join(' < '),
      governors.join(' '),
    ]),
  )
  terminal.out(`\n${bold('who and what')}`)
  terminal.table(
    ['words', 'kind', 'form', 'preposition', 'denotes'],
    refs.map(({ words, kind, form, preposition, denotes }) => [words, kind, form, preposition, denotes.join(' | ')]),
  )
}

async function readOne(path: string, options: MetadataOptions): Promise<Article> {
  for await (const input of readInputs([path], readMetadata(options), process.stdin)) {
    if ('problem' in input) throw input.problem
    return readArticle(input.bytes, input.path, input.metadata)
  }
  throw new Problem('ARTICLE_MISSING', {
    at: path,
    says: 'expected an article, got none',
    fix: 'Check the path',
    exit: 2,
  })
}

function readIndex(sentence: string | undefined): number | null {
  if (sentence === undefined) return null
  if (/^\d{1,9}$/.test(sentence)) return Number(sentence)
  throw new Problem('SENTENCE', {
    says: `expected --sentence to be a number, got "${sentence}"`,
    fix: 'Run mercato explain without it to see the numbers',
    exit: 2,
  })
}
