import type { Article } from '../../article/article.ts'
import type { Register } from '../../register/register.ts'
import type { Document, Ref } from '../document.ts'
import { framesOf } from '../frames.ts'
import { nameOf } from './decisions.ts'
import { trace } from './trace.ts'

/** A verb group and what the frames tell of it. */
export interface AnalysedVerb {
  readonly words: string
  readonly lemma: string
  readonly mood: string
  readonly tense: string
  readonly person: number
  readonly traits: readonly string[]
  readonly negation: string | null
  readonly clitics: readonly string[]
  readonly subject: string | null
  /** The verbs that govern it, inner to outer. */
  readonly under: readonly string[]
  /** What else governs it: « prêt à ». */
  readonly governors: readonly string[]
}

/** A stretch that denotes something, and what. */
export interface AnalysedRef {
  readonly words: string
  readonly kind: string
  readonly form: string
  readonly denotes: readonly string[]
  readonly preposition: string
}

/** Everything the rules see of one sentence. */
export interface Analysis {
  readonly index: number
  readonly text: string
  readonly zone: string
  readonly paragraph: number
  /** The player a reader has in mind when the sentence begins. */
  readonly inMind: string | null
  readonly tokens: readonly { readonly text: string; readonly fold: string; readonly kind: string }[]
  readonly verbs: readonly AnalysedVerb[]
  readonly refs: readonly AnalysedRef[]
}

/** The analysis of sentence `index` of an article; null when it has none of that number. */
export function analyse(article: Article, register: Register, index: number): Analysis | null {
  const { document } = trace(article, register)
  const sentence = document.sentences.find((each) => each.index === index)
  if (!sentence) return null
  const refs = document.refs.get(sentence) ?? []
  const frames = framesOf(sentence, refs)
  const words = ({ first, last }: { readonly first: number; readonly last: number }) =>
    article.text.slice(sentence.tokens[first]!.start, sentence.tokens[last]!.end)
  const inMind = document.inMind.get(sentence)
  return {
    index,
    text: article.text.slice(sentence.start, sentence.end),
    zone: sentence.zone.kind,
    paragraph: sentence.zone.paragraph,
    inMind: inMind === undefined ? null : nameOf(document, inMind),
    tokens: sentence.tokens.map(({ text, fold, kind }) => ({ text, fold, kind })),
    verbs: sentence.verbs.map((verb, n): AnalysedVerb => {
      const subject = frames.subject(n)
      const traits = (['compound', 'passive', 'reflexive'] as const).filter((trait) => verb[trait])
      return {
        words: words(verb),
        lemma: verb.lemma,
        mood: verb.mood,
        tense: verb.tense,
        person: verb.person,
        traits: [...traits, ...(verb.inverted ? ['inverted'] : [])],
        negation: verb.negation,
        clitics: verb.clitics,
        subject: subject && `${words(subject)} (${denotes(document, subject).join(' | ')})`,
        under: frames.chain(n).slice(1).map(words),
        governors: frames.governors(n),
      }
    }),
    refs: refs.map((ref) => ({
      words: words(ref),
      kind: ref.kind,
      form: ref.form,
      denotes: denotes(document, ref),
      preposition: frames.preposition(ref),
    })),
  }
}

function denotes(document: Document, { entities, bid, money }: Ref): string[] {
  if (bid) return [`${bid.kind} bid${bid.club ? ` of ${nameOf(document, bid.club)}` : ''}${sum(bid.money)}`]
  if (money) return [sum(money).trim()]
  return entities.map((id) => nameOf(document, id))
}

function sum(money: Ref['money'] | null): string {
  if (!money) return ''
  const { amount, amountMax, currency, bound, per } = money
  return ` ${bound === 'EXACT' ? '' : `${bound} `}${amount}${amountMax ? `–${amountMax}` : ''} ${currency}${per ? ` a ${per}` : ''}`
}
