import type { Article } from '../../article/article.ts'
import type { Register } from '../../register/register.ts'
import type { Document } from '../document.ts'
import { blank, stages } from '../index.ts'
import type { Draft } from '../rule.ts'

/** What one stage made of a draft; `null` where the stage let it go. */
export interface Step {
  readonly stage: string
  readonly draft: Draft | null
}

/** A draft from the stage that wrote it through those behind it, up to the last one or the one that let it go. */
export type Story = readonly [Step, ...Step[]]

export interface Trace {
  readonly document: Document
  readonly stories: readonly Story[]
}

const STORY = Symbol('story')
type Traced = Draft & { readonly [STORY]?: number }

/**
 * Runs the stages and keeps what each made of every draft. Drafts carry a mark through the stages, for a stage that changes one hands on
 * a copy; one that comes without a mark, or as the second of one mark, begins a story of its own.
 */
export function trace(article: Article, register: Register): Trace {
  const stories: [Step, ...Step[]][] = []
  let document = blank(article, register)
  for (const { name, run } of stages) {
    document = run(document)
    const open = new Set<number>()
    for (const [n, story] of stories.entries()) if (story.at(-1)!.draft) open.add(n)
    const drafts = document.drafts.map((draft: Traced): Traced => {
      const known = draft[STORY]
      if (known !== undefined && open.delete(known)) {
        stories[known]!.push({ stage: name, draft })
        return draft
      }
      stories.push([{ stage: name, draft }])
      return { ...draft, [STORY]: stories.length - 1 }
    })
    for (const n of open) stories[n]!.push({ stage: name, draft: null })
    document = { ...document, drafts }
  }
  return { document, stories }
}
