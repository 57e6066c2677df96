import type { VerbGroup } from '../../french/verbGroups.ts'
import type { Document, Sentence } from '../document.ts'
import type { Draft } from '../rule.ts'
import type { Step, Story } from './trace.ts'

/** What a stage behind the rules decided about a draft, and the words it had before it. */
export interface Decision {
  readonly stage: string
  readonly decides: string
  readonly why: string
}

/** What the stages behind the one that wrote the draft decided; one that is not about it says nothing. */
export function decisions(document: Document, story: Story): Decision[] {
  return story
    .slice(1)
    .map(({ stage, draft }, i) => decision(document, stage, story[i]!.draft!, draft))
    .filter((made) => made !== null)
}

function decision(document: Document, stage: string, before: Draft, after: Step['draft']): Decision | null {
  const evidence = EVIDENCE[stage]?.(document, before, after) ?? ''
  if (!after) return { stage, decides: 'states nothing', why: evidence }
  const changes = differences(document, before, after)
  if (changes.length > 0) return { stage, decides: changes.join(', '), why: evidence }
  const stays = STAYS[stage]?.(after)
  return stays === undefined ? null : { stage, decides: stays, why: evidence }
}

/** How to say that a stage left a draft as it was. */
const STAYS: Readonly<Record<string, (draft: Draft) => string>> = {
  modality: ({ modality }) => modality,
  negation: () => 'not denied',
  attribution: () => 'nobody is credited',
}

/** The words that each stage looks at. */
const EVIDENCE: Readonly<Record<string, (document: Document, before: Draft, after: Draft | null) => string>> = {
  modality: (document, before, after) => {
    const conditional = before.chain.find(({ mood }) => mood === 'CONDITIONAL')
    if (!after) return `a condition: ${opening(document, before)}`
    if (after.modality === 'HEDGED' && conditional) return `${verb(before.sentence, conditional)} is a conditional`
    return governing(document, before)
  },
  negation: (document, before) => {
    const negated = before.chain.filter(({ negation }) => negation !== null)
    if (negated.length > 0) return negated.map((group) => verb(before.sentence, group)).join(', ')
    return governing(document, before)
  },
  attribution: (document, before, after) => {
    if (after?.vagueSource) return `« ${after.vagueSource} » names nobody`
    return (after?.sources ?? []).map(({ source }) => whereNamed(document, before.sentence, source)).join(', ')
  },
}

function governing(document: Document, draft: Draft): string {
  const verbs = draft.chain.map((group) => `${verb(draft.sentence, group)} ${group.mood.toLowerCase()}`)
  const before = opening(document, draft)
  return [verbs.length > 0 ? verbs.join(' under ') : 'no verb', ...(before ? [`behind ${before}`] : [])].join(', ')
}

// The last words before what the rule read: « À en croire La Provence, … »
function opening({ article }: Document, { sentence, first }: Draft): string {
  const from = sentence.tokens[Math.max(0, first - 6)]!.start
  const words = article.text.slice(from, sentence.tokens[first]!.start).trim()
  return words === '' ? '' : `« ${words} »`
}

function verb({ tokens }: Sentence, { first, last }: VerbGroup): string {
  const words = tokens.slice(first, last + 1).map(({ text }) => text)
  return `« ${words.join(' ').replace(/(['’]) /g, '$1')} »`
}

function whereNamed(document: Document, sentence: Sentence, source: string): string {
  const names = (other: Sentence) => (document.refs.get(other) ?? []).find(({ entities }) => entities.includes(source))
  const here = names(sentence)
  const name = nameOf(document, source)
  if (here) {
    const words = document.article.text.slice(sentence.tokens[here.first]!.start, sentence.tokens[here.last]!.end)
    return `${name}: « ${words} » in this sentence`
  }
  const before = document.sentences.filter((other) => other.start < sentence.start && names(other)).at(-1)
  return before ? `${name}: still governs from sentence ${before.index}` : `${name}: known without being named`
}

/** The name of an entity of the document. */
export function nameOf(document: Document, id: string): string {
  return document.entities.find((entity) => entity.id === id)?.name ?? id
}

function differences(document: Document, before: Draft, after: Draft): string[] {
  const credits = ({ sources }: Draft) =>
    sources.map(({ source, role }) => `${nameOf(document, source)} (${role.toLowerCase()})`).join(' and ')
  const values = (draft: Draft): Readonly<Record<string, unknown>> => ({
    ...draft.said,
    modality: draft.modality,
    'credited to': credits(draft),
    'vague source': draft.vagueSource,
    voice: draft.voice,
  })
  const old = values(before)
  return Object.entries(values(after)).flatMap(([field, value]) => {
    if (JSON.stringify(value) === JSON.stringify(old[field])) return []
    const shown = typeof value === 'string' ? nameOf(document, value) : JSON.stringify(value)
    return [field === 'modality' ? shown : `${field} ${shown}`]
  })
}
