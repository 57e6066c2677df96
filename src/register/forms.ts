import { fold } from '../french/fold.ts'
import type { Article, Before, Form } from './form.ts'
import { formKey, words } from './key.ts'
import type { Entry, FormKind } from './register.ts'
import type { Tables } from './tables.ts'

/** The nouns with which a club's adjective names the club: « la direction phocéenne ». */
const HEADS = [
  ['masculine', ['club', 'board']],
  ['feminine', ['direction', 'écurie', 'équipe', 'formation']],
  ['masculine_plural', ['dirigeants']],
] as const
const GENDERS = ['masculine', 'feminine', 'masculine_plural', 'feminine_plural'] as const

/** Every form of every entry; `get` gives the entry of an id such as `club:ac-milan`. */
export function readForms(tables: Tables, get: (id: string) => Entry): Form[] {
  const persons = new Set(tables.givenNames.map((row) => fold(row.cell('name'))))
  const needsArticle = wordsInNeedOfArticle(tables.nationalities, persons)
  const clubs = tables.clubs.flatMap((row) => {
    const club = get(`club:${row.cell('id')}`)
    const ambiguous = isAmong(row.list('ambiguous'), persons)
    return [
      ...[row.cell('name'), row.cell('short'), ...row.list('aliases')].flatMap((text) =>
        nameForms(club, text, ambiguous(text)),
      ),
      ...row.list('nicknames').flatMap((text) => nicknameForms(club, text, ambiguous(text), needsArticle)),
    ]
  })
  const nicknames = new Set(clubs.filter(({ kind }) => kind === 'NICKNAME').map(({ key }) => key))
  return [
    ...clubs,
    ...tables.outlets.flatMap((row) => {
      const ambiguous = isAmong(row.list('ambiguous'), persons)
      return namesOf(get(`outlet:${row.cell('id')}`), ambiguous)
    }),
    ...tables.journalists.flatMap((row) => namesOf(get(`journalist:${row.cell('id')}`))),
    ...tables.competitions.flatMap((row) => namesOf(get(`competition:${row.cell('id')}`))),
    ...tables.nationalities.flatMap((row) => {
      const ambiguous = isAmong(row.list('ambiguous'))
      if (row.cell('kind') === 'NATION') return nationForms(row, get(nationId(row.cell('id'))), ambiguous, needsArticle)
      return row.list('clubs').flatMap((id) => demonymForms(row, get(`club:${id}`), ambiguous, nicknames, needsArticle))
    }),
  ]
}

/** `nation-zaf` of the table is `nation:zaf`. */
export function nationId(id: string): string {
  return id.replace(/^nation-/, 'nation:')
}

type Nationality = Tables['nationalities'][number]
type IsAmbiguous = (text: string) => boolean

/** Tells the forms that a row declares to be ambiguous, and those that are a given name (« Milan Skriniar », « Efe Akman »). */
function isAmong(declared: readonly string[], persons?: ReadonlySet<string>): IsAmbiguous {
  const keys = new Set(declared.map(formKey))
  return (text) => (keys.size > 0 && keys.has(formKey(text))) || (persons?.has(fold(text)) ?? false)
}

/** « Marseillais » is one man or the whole club, « Rudi » a given name or « les Rudi » of Prague: only the article tells. */
function wordsInNeedOfArticle(rows: readonly Nationality[], persons: ReadonlySet<string>): ReadonlySet<string> {
  const invariable = rows.filter((row) => row.cell('masculine') === row.cell('masculine_plural'))
  return new Set([...persons, ...invariable.map((row) => fold(row.cell('masculine')))])
}

function namesOf(entry: Entry, ambiguous: IsAmbiguous = () => false): Form[] {
  return [entry.name, ...entry.aliases].flatMap((text) => nameForms(entry, text, ambiguous(text)))
}

/** A name: as it stands, and after a contracted article (« du Havre », « du Parisien »). */
function nameForms(entry: Entry, text: string, ambiguous: boolean): Form[] {
  const { article, capital, rest } = splitArticle(text)
  if (article === null)
    return [form(entry, 'NAME', ambiguous, rest, { capitals: endsInAdjective(rest) ? 'FIRST' : 'ALL' })]
  if (!capital) return [form(entry, 'NAME', ambiguous, rest, { before: { must: 'BE', article }, exclusive: true })]
  const whole = form(entry, 'NAME', ambiguous, words(text), { articleInName: true })
  if (article === 'la' || article === 'l') return [whole]
  return [whole, form(entry, 'NAME', ambiguous, rest, { before: { must: 'CONTRACT', article } })]
}

// « Olympique lyonnais », « Stade brestois », as half the press writes them
function endsInAdjective(name: readonly string[]): boolean {
  return name.length === 2 && /^\p{L}{4,}(?:ais|ois|ien)$/u.test(name[1]!)
}

/** A nickname without its article, and the singular of a plural one, which is a person: « les Gunners », « un Gunner ». */
function nicknameForms(entry: Entry, text: string, ambiguous: boolean, needsArticle: ReadonlySet<string>): Form[] {
  const { article, capital, rest } = splitArticle(text)
  if (article === null || capital) return [form(entry, 'NICKNAME', ambiguous, words(text))]
  const [only = '', second] = rest
  const word = fold(only)
  const bare = second === undefined && (!isCapital(only) || word.length === 1 || needsArticle.has(word))
  const before: Before = { must: bare ? 'BE' : 'AGREE', article }
  const club = form(entry, 'NICKNAME', ambiguous, rest, { before, capitals: 'FIRST' })
  const singular = article === 'les' && second === undefined ? /^(\p{Lu}.{2,})[sx]$/u.exec(only)?.[1] : undefined
  if (singular === undefined || needsArticle.has(word)) return [club]
  return [club, form(entry, 'DEMONYM', ambiguous, [singular], { before: { must: 'SINGLE' } })]
}

/** The demonym of a club: a person of it, its adjective, and, where clubs.tsv does not say more, the nicknames made of them. */
function demonymForms(
  row: Nationality,
  entry: Entry,
  ambiguous: IsAmbiguous,
  known: ReadonlySet<string>,
  needsArticle: ReadonlySet<string>,
): Form[] {
  const nicknames = [
    ...row.list('team').flatMap((text) => nicknameForms(entry, text, ambiguous(text), needsArticle)),
    ...HEADS.flatMap(([gender, heads]) =>
      heads.map((head) => form(entry, 'NICKNAME', false, [head, row.cell(gender).toLowerCase()])),
    ),
  ]
  return [...adjectives(row, entry, ambiguous), ...nicknames.filter(({ key }) => !known.has(key))]
}

function nationForms(
  row: Nationality,
  entry: Entry,
  ambiguous: IsAmbiguous,
  needsArticle: ReadonlySet<string>,
): Form[] {
  return [
    ...nameForms(entry, row.cell('name'), ambiguous(row.cell('name'))),
    ...adjectives(row, entry, ambiguous),
    ...row.list('aliases').map((text) => {
      // « un Étalon » and « un Lion de l’Atlas » are men, « un étalon » is a horse; « le Batave », « batave » are both Dutch.
      const isWord = ambiguous(text) || words(text).length > 1
      return form(entry, 'DEMONYM', ambiguous(text), words(text), { capitals: isWord ? 'FIRST' : 'NONE' })
    }),
    ...row.list('team').flatMap((text) => nicknameForms(entry, text, ambiguous(text), needsArticle)),
    ...row.list('prefix').map((text) => form(entry, 'DEMONYM', false, words(text), { prefix: true })),
  ]
}

function adjectives(row: Nationality, entry: Entry, ambiguous: IsAmbiguous): Form[] {
  return [...new Set(GENDERS.map((gender) => row.cell(gender)))].map((text) =>
    form(entry, 'DEMONYM', ambiguous(text), words(text), { capitals: 'NONE' }),
  )
}

interface Options {
  /** Which of the capital letters at the beginning of words a text must have too. */
  readonly capitals?: 'ALL' | 'FIRST' | 'NONE'
  readonly articleInName?: boolean
  readonly before?: Before
  readonly prefix?: boolean
  readonly exclusive?: boolean
}

const MOST_CAPITALS = { ALL: Number.POSITIVE_INFINITY, FIRST: 1, NONE: 0 }
const NO_OPTIONS: Options = {}

/** `words` as the register writes them. */
function form(entry: Entry, kind: FormKind, ambiguous: boolean, words: readonly string[], options = NO_OPTIONS): Form {
  const { capitals = 'ALL', articleInName = false, before = null, prefix = false, exclusive = false } = options
  const most = MOST_CAPITALS[capitals]
  const folded = words.map(fold)
  const places: number[] = []
  let length = 0
  for (let i = 0; i < words.length; i++) {
    if (places.length < most && !(articleInName && i === 0) && isCapital(words[i]!)) places.push(length)
    length += folded[i]!.length
  }
  return {
    entry,
    kind,
    ambiguous,
    key: folded.join(''),
    wordCount: words.length,
    capitals: places,
    allCapitals: places.length > 0 && words.length === 1 && isShortAcronym(words[0] ?? '', ambiguous),
    articleInName,
    before,
    prefix,
    exclusive,
  }
}

function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** « AS » and « MEN » are words when not in capitals; « Psg », « Losc » and « Sco » are seen in print. */
function isShortAcronym(word: string, ambiguous: boolean): boolean {
  return /^[\p{Lu}\p{N}]{2,}$/u.test(word) && (word.length === 2 || ambiguous)
}

function splitArticle(text: string): { article: Article | null; capital: boolean; rest: string[] } {
  const all = words(text)
  const [first = '', ...rest] = all
  const article = /^(?:le|la|les|l)$/i.test(first) && rest.length > 0 ? (first.toLowerCase() as Article) : null
  return { article, capital: isCapital(first), rest: article === null ? all : rest }
}
