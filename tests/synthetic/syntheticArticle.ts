import { type Article, article } from '../../src/article/article.ts'
import { slug } from '../../src/article/ids.ts'
import type { Mention, MentionKind } from '../../src/extract/mention.ts'
import type { Extraction, QuoteReading, Reading, Span } from '../../src/extract/reading.ts'
import { nthSeed, pick, type Random, random, zipf } from './random.ts'
import { FILLER, TEMPLATES, type Template, type Told } from './statements.ts'
import type { Named, SyntheticPlayer, World } from './world.ts'

export interface SyntheticArticle {
  readonly article: Article
  /** What a perfect reader would read in it. */
  readonly extraction: Extraction
  readonly sentences: readonly Span[]
}

/** Statements an article: about 11 readings. */
const STATEMENTS = 10

/**
 * The n-th article of a world: three men, ten statements on them with their credits, a publisher, at times a quote.
 * @param filler sentences between the statements that state nothing: 20 make an article of 400 words
 */
export function syntheticArticle(world: World, n: number, filler = 0): SyntheticArticle {
  const next = random(nthSeed(world.seed, n))
  const publishedOn = date(next)
  const publisher = world.outlet(next)
  const men = [world.player(next), world.player(next), world.player(next)]
  const cast = new Map<string, Mention>()
  const draft: Draft = { parts: [], readings: [], quotes: [] }
  for (let i = 0; i < STATEMENTS; i++) {
    for (let j = 0; j < filler / STATEMENTS; j++) write(draft, pick(FILLER, next))
    state(draft, cast, world, pick(men, next), next)
  }
  if (next() < 0.4) quote(draft, cast, pick(men, next))
  return {
    article: article({
      name: `synthetic-${n}`,
      title: null,
      url: null,
      publisher: publisher.name,
      publishedOn,
      // Two articles of one publisher and month may say the same: the number keeps them apart.
      text: `${draft.parts.map(({ text }) => text).join(' ')} (${n})`,
    }),
    extraction: {
      publisher: mention(cast, publisher, 'OUTLET'),
      mentions: [...cast.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
      readings: draft.readings,
      quotes: draft.quotes,
      unread: [],
    },
    sentences: draft.parts,
  }
}

/** The article as a file: its first line tells the date. */
export function fileOf({ article }: SyntheticArticle): string {
  return ` date ${article.publishedOn} ${article.text}\n`
}

interface Draft {
  readonly parts: (Span & { readonly text: string })[]
  readonly readings: Reading[]
  readonly quotes: QuoteReading[]
}

const template = zipfByWeight(TEMPLATES)

function state(draft: Draft, cast: Map<string, Mention>, world: World, player: SyntheticPlayer, next: Random): void {
  const { says, modality, tells } = template(next)
  const others = { club: world.club(next), own: player.club }
  if (others.club.id === others.own.id) others.club = world.clubs.find(({ id }) => id !== others.own.id) as Named
  const [sum, year] = [5 * (1 + Math.floor(next() * 12)), 2023 + Math.floor(next() * 4)]
  const credit = source(world, next)
  const names = { player: player.name, club: others.club.name, own: others.own.name, sum, year }
  const words = says.replace(/\{(\w+)\}/g, (_, place) => String(names[place as keyof typeof names]))
  const span = write(draft, `${words}${credit === null ? '' : `, selon ${credit.name}`}.`)
  const sources = credit === null ? [] : [{ source: mention(cast, credit, credit.kind), role: 'ORIGIN' as const }]
  const who = mention(cast, { id: null, name: player.name }, 'PLAYER')
  const clubOf = (part: 'club' | 'own' | undefined) => (part === undefined ? null : mention(cast, others[part], 'CLUB'))
  for (const told of tells) {
    draft.readings.push({
      ...BLANK,
      ...valuesOf(told, { sum, year }),
      kind: told.kind,
      player: who,
      club: clubOf(told.club),
      other: clubOf(told.other),
      modality,
      sources,
      ...span,
    } as unknown as Reading)
  }
}

const BLANK = {
  voice: null,
  vagueSource: null,
  rule: 'synthetic',
  money: null,
  salary: null,
  years: null,
  movedOn: null,
}

function valuesOf(told: Told, { sum, year }: { readonly sum: number; readonly year: number }) {
  const money = told.money && { amount: sum * 1_000_000, amountMax: null, currency: 'EUR', bound: told.money }
  return {
    ...told.values,
    ...(money === undefined ? {} : { money }),
    ...(told.kind === 'CONTRACT_END' ? { ends: `${year}-06` } : {}),
    ...(told.kind === 'WISH' ? { league: null, scope: null } : {}),
  }
}

function quote(draft: Draft, cast: Map<string, Mention>, player: SyntheticPlayer): void {
  const words = 'Je me sens bien ici, nous verrons ce que l’avenir dira'
  const { start } = write(draft, `« ${words} », a déclaré ${player.name}.`)
  draft.quotes.push({
    start: start + 2,
    end: start + 2 + words.length,
    speaker: mention(cast, { id: null, name: player.name }, 'PLAYER'),
    about: [],
    sources: [],
    occasion: null,
    saidOn: null,
    rule: 'synthetic',
  })
}

/** Half of the statements are credited to an outlet, a few to a journalist; the rest is the article's own word. */
function source(world: World, next: Random): (Named & { readonly kind: 'OUTLET' | 'JOURNALIST' }) | null {
  const drawn = next()
  if (drawn < 0.5) return { ...world.outlet(next), kind: 'OUTLET' }
  return drawn < 0.65 ? { ...world.journalist(next), kind: 'JOURNALIST' } : null
}

function mention(
  cast: Map<string, Mention>,
  { id, name }: { id: string | null; name: string },
  kind: MentionKind,
): string {
  const key = slug(name)
  if (!cast.has(key)) {
    const role = kind === 'JOURNALIST' ? 'JOURNALIST' : null
    const rest = { role, nationality: null, position: null, club: null } as const
    cast.set(key, { slug: key, kind, name, registerId: id, forms: [name], ...rest })
  }
  return key
}

/** Puts a sentence behind the others, a space between. */
function write({ parts }: Draft, text: string): Span {
  const start = (parts.at(-1)?.end ?? -1) + 1
  parts.push({ start, end: start + text.length, text })
  return { start, end: start + text.length }
}

/** Five years of articles, half of them dated to the day. */
function date(next: Random): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const month = `${2019 + Math.floor(next() * 5)}-${two(1 + Math.floor(next() * 12))}`
  return next() < 0.5 ? month : `${month}-${two(1 + Math.floor(next() * 28))}`
}

function zipfByWeight(templates: readonly Template[]): (next: Random) => Template {
  return zipf(
    templates.flatMap((one) => Array<Template>(one.weight).fill(one)),
    0,
  )
}
