import type { Article } from '../article/article.ts'
import type { Register } from '../register/register.ts'
import { assemble } from './assembly.ts'
import { attribution } from './attribution.ts'
import type { Document, Stage } from './document.ts'
import { links } from './links/links.ts'
import { mentions } from './mentions/mentions.ts'
import { modality } from './modality.ts'
import { moves } from './moves/moves.ts'
import { negation } from './negation.ts'
import { quotes } from './quotes.ts'
import type { Extraction } from './reading.ts'
import { rules } from './readRules.ts'
import { voice } from './voice.ts'
import { zones } from './zones.ts'

/** The stages in order. Each needs what those before it gave; a rule never does what a later stage does. */
export const stages: readonly { readonly name: string; readonly run: Stage }[] = [
  { name: 'zones', run: zones }, //             which lines state facts, and their sentences
  { name: 'mentions', run: mentions }, //       who and what is named
  { name: 'links', run: links }, //             « le minot », « le club lombard », « il »
  { name: 'quotes', run: quotes }, //           who speaks, where, when
  { name: 'rules', run: rules }, //             what happened
  { name: 'moves', run: moves }, //             who moved, told in passing
  { name: 'modality', run: modality }, //       how surely
  { name: 'negation', run: negation }, //       denied or not
  { name: 'attribution', run: attribution }, // who says so
  { name: 'voice', run: voice }, //             whose word it is in the camps of club and player
]

/** Everything that can be read from an article: pure, synchronous, and the same for the same text and register. */
export function extract(article: Article, register: Register): Extraction {
  return assemble(stages.reduce((document, { run }) => run(document), blank(article, register)))
}

/** An article before the first stage. */
export function blank(article: Article, register: Register): Document {
  return {
    article,
    register,
    zones: [],
    sentences: [],
    registered: [],
    entities: [],
    refs: new Map(),
    inMind: new Map(),
    quotes: [],
    drafts: [],
    unread: [],
  }
}
