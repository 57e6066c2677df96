import { foldedBetween } from '../french/fold.ts'
import { pointsBack, pointsOnlyBack } from './attributionWords.ts'
import type { Document, Sentence } from './document.ts'
import { creditsOf, isSource, join } from './governed.ts'
import type { Credit } from './reading.ts'

/** « C’est ce que révèle L’Équipe », « C’est en tout cas ce qu’assure L’Équipe, qui ajoute que »: what says so, and may go on. */
export function isPointer({ article }: Document, { start, end }: Sentence): boolean {
  return pointsOnlyBack.test(foldedBetween(article.text, start, end))
}

/** The credits a sentence gives to the one before: « Une information confirmée par RMC », « Romano l’a annoncé ». */
export function creditsForBefore(document: Document, sentence: Sentence): readonly Credit[] {
  if (pointsBack.test(foldedBetween(document.article.text, sentence.start, sentence.end)))
    return sourcesIn(document, sentence)
  // « C’est Bild qui lance l’affaire »
  const [first, second] = sentence.tokens.map(({ fold }) => fold)
  const source = (document.refs.get(sentence) ?? []).find((ref) => isSource(ref) && ref.first <= 3)
  const isCleft = first === "c'" && second === 'est' && source && sentence.tokens[source.last + 1]?.fold === 'qui'
  return isCleft ? creditsOf(source, 'ORIGIN') : []
}

/** Who signs the lines before, in brackets or behind « Source : »: « … en demande le double. (Le Progrès) ». */
export function signatureOf(document: Document, sentence: Sentence): readonly Credit[] {
  const { text } = document.article
  const sources = (document.refs.get(sentence) ?? []).filter(isSource)
  if (sources.length === 0 || sentence.verbs.length > 0) return []
  const isAny = sentence.tokens.every(
    ({ kind, fold }, i) =>
      kind !== 'WORD' || SIGNS.test(fold) || sources.some(({ first, last }) => first <= i && i <= last),
  )
  return isAny && /^\s*(?:\(|\[|[–—-] |sources? ?:|infos? )/i.test(text.slice(sentence.start, sentence.end))
    ? sourcesIn(document, sentence)
    : []
}

/** What may stand beside the names of a signature. Folded. */
const SIGNS = /^(?:sources?|infos?|informations?|selon|via|et|le|la|les|l'|de|du|d')$/

function sourcesIn({ refs }: Document, sentence: Sentence): readonly Credit[] {
  return join((refs.get(sentence) ?? []).filter(isSource).flatMap((ref) => creditsOf(ref, 'ORIGIN')))
}
