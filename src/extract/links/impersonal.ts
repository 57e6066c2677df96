import type { Sentence } from '../document.ts'

/** Verbs that have nobody as subject: « il faut », « il ne reste que ». Folded. */
const NOBODY =
  /^(?:faut|faudra|faudrait|fallait|fallu|semble|semblerait|resterait|reste|existe|existait|suffi|suffit|suffira|suffisait)$/
/** The same where the words behind say so: « il s’agit de », « il se murmure que », « il vaut mieux ». Folded. */
const BEHIND: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:vaut|valait|vaudrait)$/, /^(?:mieux|pas)$/],
  // « il n’y a pas », « il y en avait », but « il y croit »
  [/^y$/, /^(?:a|avait|aura|aurait|ait|eut|eu|avoir|en)$/],
  [/^fait$/, /^(?:bon|aucun|peu)$/],
  [/^une?$/, /^(?:secret|club|homme|joueur|point|chose|dossier|nom)$/],
  [/^(?:convient|convenait|conviendrait)$/, /^(?:de|d')$/],
  [
    /^(?:question|probable|improbable|possible|impossible|difficile|prevu|temps|exclu|inutile|important|urgent|rare|clair|evident|acquis|vrai|logique|normal|primordial|etonnant|indispensable|necessaire|propose)$/,
    /^(?:de|d'|que|qu'|pour)$/,
  ],
  [/^(?:certain|sur|ecrit)$/, /^(?:que|qu')$/],
]
/** « il se dit que », but no « il dit que ». Folded. */
const ITSELF = /^(?:murmure|murmurait|dit|disait|peut|pourrait|trouve|chuchote|raconte)$/
/** What may stand between « il » and those words. Folded. */
const BETWEEN =
  /^(?:ne|n'|y|lui|leur|me|m'|nous|vous|en|l'|se|s'|est|etait|sera|serait|a|avait|aura|aurait|ete|pas|plus|donc|encore|deja|surtout|fort|tres|bien|aussi|toutefois|desormais|toujours|meme|devrait|va|tout|presque|quasiment|jamais|egalement|totalement|clairement|d'ailleurs)$/

/** True for an « il » that stands for nobody: « il faut », « il s’agit de », « il est fort probable que », but not « il est certain de partir ». */
export function isImpersonal({ tokens }: Sentence, at: number): boolean {
  for (let i = at + 1; i < tokens.length && i - at < 9; i++) {
    const { fold } = tokens[i]!
    const next = tokens[i + 1]?.fold ?? ''
    if (NOBODY.test(fold)) return i - at < 5
    if (/^(?:agit|agissait|agirait|agira|agi)$/.test(fold) && tokens[i - 1]!.fold === "s'") return true
    if (BEHIND.some(([word, behind]) => word.test(fold) && behind.test(next))) return true
    if (ITSELF.test(fold) && tokens[i - 1]!.fold === 'se') return /^(?:que|qu')$/.test(next)
    if (!BETWEEN.test(fold)) return false
  }
  return false
}
