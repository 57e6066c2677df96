import type { Article } from '../article/article.ts'
import { firstDay, lastDay } from '../article/date.ts'
import { hash } from '../article/ids.ts'
import type { Mention, Slug } from '../extract/mention.ts'
import type { Extraction, QuoteReading, Reading, Span } from '../extract/reading.ts'
import { type EntityRow, entityRow, LABEL, type Registered } from './entity.ts'
import { bearerOf } from './identity/names.ts'
import type { ArticleNode, MentionNode, QuoteNode, ReportNode } from './model.ts'

type Stamps = 'recordedAt' | 'retractedAt'

/** A report without what is set when it is stored and derived. */
export type ReportRow = Omit<ReportNode, Stamps | 'label'>
export type QuoteRow = Omit<QuoteNode, Stamps>

/** Everything stored of one article. */
export interface ArticleRows {
  readonly article: ArticleNode
  readonly mentions: readonly MentionNode[]
  readonly entities: readonly EntityRow[]
  readonly reports: readonly ReportRow[]
  readonly quotes: readonly QuoteRow[]
  /** Of all the above but title and URL, which stay once they are known. */
  readonly hash: string
}

/**
 * The readings of an article as rows, sorted by id so that writers take their locks in one order.
 * @param sentences spans of the article's sentences in order, for the words around each report
 * @param extractor version of the extraction
 * @param registered the register's entry of an id
 */
export function articleRows(
  article: Article,
  extraction: Extraction,
  sentences: readonly Span[],
  extractor: string,
  registered: (id: string) => Registered | undefined,
): ArticleRows {
  const ref = (slug: Slug) => `${article.id}#${slug}`
  const maybe = (slug: Slug | null) => (slug === null ? null : ref(slug))
  const reported = {
    reportedOn: article.publishedOn,
    reportedFrom: firstDay(article.publishedOn),
    reportedTo: lastDay(article.publishedOn),
  }
  const words = (span: Span) => ({ ...around(article.text, span, sentences), start: span.start, end: span.end })

  const report = (reading: Reading): ReportRow => {
    const content = {
      ...values(reading),
      playerRef: ref(reading.player),
      clubRef: maybe(reading.club),
      otherRef: 'other' in reading ? maybe(reading.other) : null,
      modality: reading.modality,
      voice: reading.voice,
      sourceRefs: reading.sources.map((credit) => ref(credit.source)),
      sourceRoles: reading.sources.map((credit) => credit.role),
      vagueSource: reading.vagueSource,
    }
    return {
      id: `report:${hash([content, reading.start, reading.end])}`,
      ...content,
      ...words(reading),
      rule: reading.rule,
      extractor,
      ...reported,
    }
  }
  const quote = (reading: QuoteReading): QuoteRow => ({
    id: `quote:${hash([article.id, reading.start, reading.end])}`,
    label: caption(article.text.slice(reading.start, reading.end)),
    speakerRef: ref(reading.speaker),
    aboutRefs: reading.about.map(ref),
    sourceRefs: reading.sources.map((credit) => ref(credit.source)),
    sourceRoles: reading.sources.map((credit) => credit.role),
    ...words(reading),
    occasion: reading.occasion,
    saidOn: reading.saidOn,
    rule: reading.rule,
    extractor,
    ...reported,
  })
  const mention = (mention: Mention): MentionNode => ({
    id: `mention:${hash(ref(mention.slug))}`,
    ref: ref(mention.slug),
    name: mention.name,
    forms: [...mention.forms],
    kind: mention.kind,
    role: mention.role,
    nationality: mention.nationality,
    position: mention.position,
    clubRef: maybe(mention.club),
    registerId: mention.registerId,
  })

  const mentions = extraction.mentions.map(mention)
  const rows = {
    article: {
      id: article.id,
      name: caption(article.text.trimStart().split(/\r?\n/, 1)[0] ?? ''),
      title: article.title,
      url: article.url,
      text: article.text,
      publishedOn: article.publishedOn,
      publishedFrom: reported.reportedFrom,
      publishedTo: reported.reportedTo,
      publisherRef: maybe(extraction.publisher),
    },
    mentions: sortedById(mentions),
    entities: sortedById(mentions.map((row) => entityRow({ id: bearerOf(row), label: LABEL[row.kind] }, registered))),
    reports: sortedById(extraction.readings.map(report)),
    quotes: sortedById(extraction.quotes.map(quote)),
  }
  const { title: _title, url: _url, ...rest } = rows.article
  return { ...rows, hash: hash({ ...rows, article: rest }) }
}

/** The values of a reading under the names a report has for them; null where a kind has no such value. */
function values(reading: Reading) {
  const money = 'money' in reading ? reading.money : null
  const salary = 'salary' in reading ? reading.salary : null
  return {
    kind: reading.kind,
    stage: 'stage' in reading ? reading.stage : null,
    status: 'status' in reading ? reading.status : null,
    offerKind: 'offerKind' in reading ? reading.offerKind : null,
    transferKind: 'transferKind' in reading ? reading.transferKind : null,
    amount: money?.amount ?? null,
    amountMax: money?.amountMax ?? null,
    currency: money?.currency ?? salary?.currency ?? null,
    bound: money?.bound ?? null,
    salary: salary?.salary ?? null,
    salaryMax: salary?.salaryMax ?? null,
    per: salary?.per ?? null,
    years: 'years' in reading ? reading.years : null,
    ends: 'ends' in reading ? reading.ends : null,
    movedOn: 'movedOn' in reading ? reading.movedOn : null,
    attitude: 'attitude' in reading ? reading.attitude : null,
    league: 'league' in reading ? reading.league : null,
    scope: 'scope' in reading ? reading.scope : null,
    when: 'when' in reading ? reading.when : null,
  }
}

/** The words of a span, what stands before it back to the start of the sentence before, and after it likewise. */
function around(text: string, span: Span, sentences: readonly Span[]) {
  const first = sentences.findLastIndex((sentence) => sentence.start <= span.start)
  const last = sentences.findIndex((sentence) => sentence.end >= span.end)
  const from = Math.min(sentences[Math.max(first - 1, 0)]?.start ?? 0, span.start)
  const to = Math.max(
    sentences[last < 0 ? sentences.length - 1 : Math.min(last + 1, sentences.length - 1)]?.end ?? 0,
    span.end,
  )
  return {
    text: text.slice(span.start, span.end),
    before: text.slice(from, span.start),
    after: text.slice(span.end, to),
  }
}

/** The first words of a text, up to 60 characters. */
function caption(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')}…`
}

function sortedById<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
