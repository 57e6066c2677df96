import { Problem } from '../../problem/problem.ts'

/** An annotated name and the other forms it has in the article. */
export interface AnnotatedName {
  readonly name: string
  readonly aliases?: readonly string[]
}

/** One fact of any list: its values by field name, names of others as written in the lists of names. */
export type AnnotatedFact = Readonly<Record<string, unknown>>

export const NAME_LISTS = ['players', 'clubs', 'sources', 'people'] as const
export const FACT_LISTS = ['interests', 'offers', 'contracts', 'quotes', 'transfers', 'wishes'] as const

export type NameList = (typeof NAME_LISTS)[number]
export type FactList = (typeof FACT_LISTS)[number]

/** What a reader takes from an article, by list: an annotation, or what `mercato extract --json` prints. */
export type Annotation = { readonly [List in NameList]?: readonly AnnotatedName[] } & {
  readonly [List in FactList]?: readonly AnnotatedFact[]
}

/**
 * The annotation in a JSON text.
 * @param path for messages
 * @throws Problem ANNOTATION_UNREADABLE
 */
export function readAnnotation(json: string, path: string): Annotation {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw unreadable(path, `got ${(cause as Error).message}`)
  }
  if (!isObject(value)) throw unreadable(path, `got ${Array.isArray(value) ? 'a list' : String(value)}`)
  for (const list of [...NAME_LISTS, ...FACT_LISTS]) {
    const items = value[list] ?? []
    if (!Array.isArray(items) || !items.every(isObject)) throw unreadable(path, `"${list}" is no list of objects`)
    const names: readonly string[] = NAME_LISTS
    if (names.includes(list) && !items.every(({ name }) => typeof name === 'string'))
      throw unreadable(path, `an item of "${list}" has no name`)
  }
  return value as Annotation
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unreadable(path: string, what: string): Problem {
  return new Problem('ANNOTATION_UNREADABLE', {
    at: path,
    says: `expected the annotation of an article, a JSON object with the lists players, clubs, sources …, ${what}`,
    fix: 'Correct the file, or name a folder that holds annotations only',
  })
}
