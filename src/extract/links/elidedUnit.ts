import { wordsLike } from '../../french/wordClass.ts'
import type { Ref, Sentence } from '../document.ts'

const LEADS = /^(?:a|de|d'|pour|que|qu'|sous|contre|avec|dela)$/
const BEYOND = /^(?:dessous|dessus|autour|loin|pres|dela|alentours|delà)$/
const GIVES =
  /^(?:proposer|offrir|vouloir|demander|réclamer|exiger|attendre|espérer|mettre|avancer|donner|poser|promettre|viser|valoir)$/
const CLOSES = /^[.,;:!?)»…]$/
const isDigits = wordsLike(/^\d{1,3}(?:[.,]\d)?$/)
const isCount = wordsLike(/^\d+(?:[.,]\d+)?$/)

/**
 * Whether the noun that number `at` counts is left out because the sum before it has told it: « n’étaient pas allés au-delà de 14 », « s’est arrêté à 4 »,
 * « n’ouvre la discussion qu’à 18 ». Nothing else may have been counted since; `sums` are those of the sentence.
 */
export function isElided({ tokens, verbs }: Sentence, at: number, sums: readonly Ref[]): boolean {
  if (!isDigits(tokens[at]!)) return false
  const next = tokens[at + 1]
  if (
    next &&
    !CLOSES.test(next.text) &&
    !/^(?:et|mais|quand|pour|alors|la|chez|hors|bonus|seulement|ce|c'|ne|n'|il|on|sans|depuis)$/.test(next.fold)
  )
    return false
  const since = sums.findLast(({ last }) => last < at)?.last ?? -1
  for (let i = since + 1; i < at; i++) if (isCount(tokens[i]!)) return false
  const before = tokens[at - 1]?.fold ?? ''
  const verb = verbs.findLast(({ last }) => last < at)
  if (verb && verb.last === at - 1) return GIVES.test(verb.lemma)
  if (/^(?:des|les|aux)$/.test(before)) return BEYOND.test(tokens[at - 2]?.fold ?? '')
  // « l’option d’achat, fixée à 65 »
  return LEADS.test(before) && (verb !== undefined || since >= 0)
}
