import type { Article } from '../../article/article.ts'
import type { Register } from '../../register/register.ts'
import { assemble } from '../assembly.ts'
import type { Document, Sentence } from '../document.ts'
import type { Slug } from '../mention.ts'
import type { QuoteReading, Reading, Span, Unread } from '../reading.ts'
import type { Draft } from '../rule.ts'
import { type Decision, decisions, nameOf } from './decisions.ts'
import { type Story, trace } from './trace.ts'

/** A reading or quote with names in place of slugs, the words that prove it and what the stages decided. */
export interface ExplainedReading extends Span {
  readonly rule: string
  readonly words: string
  /** `{ kind: 'INTEREST', club: 'AC Milan', player: 'Boubacar Kamara', stage: 'OFFER', modality: 'HEDGED' }`; nothing that is null. */
  readonly says: Readonly<Record<string, unknown>>
  readonly decisions: readonly Decision[]
}

export interface ExplainedSentence extends Span {
  /** What `--sentence` takes. */
  readonly index: number
  readonly zone: Sentence['zone']['kind']
  readonly text: string
  readonly readings: readonly ExplainedReading[]
  /** What a rule read and a later stage let go. */
  readonly dropped: readonly ExplainedReading[]
  readonly unread: readonly Unread[]
}

export interface Explanation {
  readonly article: string
  readonly date: string
  readonly sentences: readonly ExplainedSentence[]
}

type Names = (slug: Slug) => string

/** The article sentence by sentence: what was read, by which rule, and what modality, negation and attribution decided. */
export function explain(article: Article, register: Register): Explanation {
  const { document, stories } = trace(article, register)
  const extraction = assemble(document)
  const bySlug = new Map(extraction.mentions.map(({ slug, name }) => [slug, name]))
  const names: Names = (slug) => bySlug.get(slug)!
  const left = new Set(stories)
  const readings = [
    ...extraction.readings.map((reading) => explained(document, names, reading, take(left, document, names, reading))),
    ...extraction.quotes.map((quote) => explained(document, names, { kind: 'QUOTE', ...quote }, null)),
  ]
  const dropped = [...left].map((story) => droppedReading(document, story))
  return {
    article: article.name,
    date: article.publishedOn,
    sentences: document.sentences.map((sentence, i) => {
      const next = document.sentences[i + 1]?.start ?? article.text.length
      const here = ({ start }: Span) => sentence.start <= start && start < next
      return {
        index: sentence.index,
        start: sentence.start,
        end: sentence.end,
        zone: sentence.zone.kind,
        text: article.text.slice(sentence.start, sentence.end),
        readings: readings.filter(here).sort((a, b) => a.start - b.start),
        dropped: dropped.filter(here),
        unread: extraction.unread.filter(here),
      }
    }),
  }
}

// The story that ended in a reading; assembly may have given it a club or sum, never another place, rule or player.
function take(left: Set<Story>, document: Document, names: Names, reading: Reading): Story | null {
  const fitting = [...left].flatMap((story) => {
    const { draft } = story.at(-1)!
    if (!draft || draft.rule !== reading.rule || draft.said.kind !== reading.kind) return []
    const { start, end } = spanOf(draft)
    const isThere = start === reading.start && end === reading.end
    return isThere && nameOf(document, draft.said.player) === names(reading.player) ? [{ story, said: draft.said }] : []
  })
  const club = reading.club === null ? null : names(reading.club)
  const exact = fitting.find(({ said }) => (said.club === null ? null : nameOf(document, said.club)) === club)
  const story = (exact ?? fitting[0])?.story ?? null
  if (story) left.delete(story)
  return story
}

function spanOf({ sentence, first, last }: Draft): Span {
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end }
}

const SLUGS = new Set(['player', 'club', 'other', 'speaker'])
const APART = new Set(['start', 'end', 'rule'])

function explained(
  document: Document,
  name: Names,
  reading: Reading | (QuoteReading & { readonly kind: 'QUOTE' }),
  story: Story | null,
): ExplainedReading {
  const { start, end, rule, sources } = reading
  const values: Record<string, unknown> = { kind: reading.kind }
  for (const [field, value] of Object.entries(reading))
    if (!APART.has(field) && field !== 'sources' && value !== null)
      values[field] = SLUGS.has(field) ? name(String(value)) : value
  if ('about' in reading) values.about = reading.about.map(name)
  if (sources.length > 0) values.sources = sources.map(({ source, role }) => ({ source: name(source), role }))
  return {
    start,
    end,
    rule,
    words: document.article.text.slice(start, end),
    says: values,
    decisions: story ? decisions(document, story) : [],
  }
}

function droppedReading(document: Document, story: Story): ExplainedReading {
  const draft = story.findLast((step) => step.draft)!.draft!
  const span = spanOf(draft)
  const named = Object.entries(draft.said).flatMap(([field, value]) =>
    value === null ? [] : [[field, SLUGS.has(field) ? nameOf(document, String(value)) : value]],
  )
  const merged: Decision[] = story.at(-1)!.draft
    ? [{ stage: 'assembly', decides: 'states nothing', why: 'another reading of the same words says the same' }]
    : []
  return {
    ...span,
    rule: draft.rule,
    words: document.article.text.slice(span.start, span.end),
    says: Object.fromEntries(named),
    decisions: [...decisions(document, story), ...merged],
  }
}
