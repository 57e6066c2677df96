import { type Article, article } from '../../src/article/article.ts'
import { slug } from '../../src/article/ids.ts'
import type { Mention, MentionKind, Role } from '../../src/extract/mention.ts'
import type { Extraction, QuoteReading, Reading } from '../../src/extract/reading.ts'
import type { Registered, RegisterFacts } from '../../src/graph/entity.ts'
import { type ArticleRows, articleRows } from '../../src/graph/rows.ts'

/** The register of these stories: everybody else is unregistered. */
const REGISTER: Readonly<Record<string, Registered>> = {
  'club:ac-milan': { name: 'AC Milan', aliases: ['Milan'], country: 'ITA' },
  'club:as-monaco': { name: 'AS Monaco', aliases: ['Monaco'], country: 'MCO' },
  'club:olympique-de-marseille': { name: 'Olympique de Marseille', aliases: ['OM'], country: 'FRA' },
  'outlet:la-marseillaise': { name: 'La Marseillaise', aliases: [], country: 'FRA' },
  'outlet:la-provence': { name: 'La Provence', aliases: [], country: 'FRA' },
  'outlet:sportitalia': { name: 'SportItalia', aliases: [], country: 'ITA' },
  'journalist:alfredo-pedulla': { name: 'Alfredo Pedullà', aliases: ['Pedullà'], country: 'ITA' },
}

/** What that register tells while the graph is derived. */
export const FACTS: RegisterFacts = {
  registered: (id) => REGISTER[id],
  writesFor: (ids) =>
    ids.includes('journalist:alfredo-pedulla') || ids.includes('outlet:sportitalia')
      ? [{ journalist: 'journalist:alfredo-pedulla', outlet: 'outlet:sportitalia' }]
      : [],
}

const KIND: Readonly<Record<string, MentionKind>> = { club: 'CLUB', outlet: 'OUTLET', journalist: 'JOURNALIST' }

/** What tests leave to the default of each kind. */
type Told<R> = R extends Reading
  ? Partial<Omit<R, 'kind' | 'start' | 'end'>> & Pick<R, 'kind'> & { readonly by?: readonly string[] }
  : never

/**
 * An article told by its statements instead of its words: players and people by full name, clubs and sources by register
 * name. `by` credits sources; the n-th statement is the n-th sentence of the text.
 */
export function story(
  name: string,
  publishedOn: string,
  told: readonly Told<Reading>[],
  {
    publisher = null,
    quotes = [] as readonly string[],
    extractor = '1',
    told: about = {},
    people: others = {},
  } = {} as {
    readonly publisher?: string | null
    /** Words of Boubacar Kamara. */
    readonly quotes?: readonly string[]
    readonly extractor?: string
    /** What the article tells of people: the club it calls theirs, by name, a nationality … */
    /** Who is no player, with the club he acts for. */
    readonly people?: Readonly<Record<string, { readonly role: Role; readonly club: string | null }>>
    readonly told?: Readonly<Record<string, Partial<Pick<Mention, 'club' | 'nationality' | 'position' | 'forms'>>>>
  },
): { readonly article: Article; readonly rows: ArticleRows } {
  const sentences = [...told.map((_, index) => `Phrase ${index + 1} de ${name}.`), ...quotes]
  const text = sentences.join(' ')
  const span = (sentence: string) => ({ start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length })
  const source = article({ name, title: null, publisher, url: null, publishedOn, text })
  const people = new Map<string, Mention>()
  const ref = (called: string, kind: MentionKind = 'PLAYER') => {
    const registerId = Object.keys(REGISTER).find((id) => REGISTER[id]?.name === called) ?? null
    people.set(slug(called), {
      slug: slug(called),
      kind: registerId === null ? kind : (KIND[registerId.split(':')[0] ?? ''] ?? kind),
      name: called,
      registerId,
      forms: [called],
      role: null,
      nationality: null,
      position: null,
      ...about[called],
      club: about[called]?.club ? ref(about[called].club, 'CLUB') : null,
    })
    return slug(called)
  }
  const readings = told.map(({ by = [], ...own }, index) => {
    const blank = {
      modality: 'ASSERTED',
      vagueSource: null,
      voice: null,
      rule: `test.${own.kind}`,
      money: null,
      salary: null,
      years: null,
      movedOn: null,
      when: 'NOW',
      scope: null,
      league: null,
      club: null,
      other: null,
    }
    return {
      ...blank,
      ...own,
      player: ref(own.player ?? 'Boubacar Kamara'),
      club: own.club == null ? null : ref(own.club, 'CLUB'),
      other: 'other' in own && own.other != null ? ref(own.other, 'CLUB') : null,
      sources: by.map((name) => ({ source: ref(name, 'OUTLET'), role: 'ORIGIN' })),
      ...span(`Phrase ${index + 1} de ${name}.`),
    } as unknown as Reading
  })
  for (const [name, { role, club }] of Object.entries(others)) {
    const person = ref(name, 'PERSON')
    people.set(person, { ...(people.get(person) as Mention), role, club: club === null ? null : ref(club, 'CLUB') })
  }
  const spoken: QuoteReading[] = quotes.map((words) => ({
    speaker: ref('Boubacar Kamara'),
    about: [],
    sources: [],
    occasion: null,
    saidOn: null,
    rule: 'test.quote',
    ...span(words),
  }))
  const extraction: Extraction = {
    publisher: publisher === null ? null : ref(publisher, 'OUTLET'),
    mentions: [],
    readings,
    quotes: spoken,
    unread: [],
  }
  const rows = articleRows(
    source,
    { ...extraction, mentions: [...people.values()] },
    sentences.map(span),
    extractor,
    (id) => REGISTER[id],
  )
  return { article: source, rows }
}
