import type { Ref } from '../document.ts'
import type { Frames } from '../frames.ts'

/**
 * True for a sum of another thing than a bid or a price: « un salaire de 6 M€ », « un bon de sortie à 35 M€ », « les 60 M€ qu’il leur avait
 * coûté », « 3 M€ la première année et 7 M€ la seconde ».
 */
export function isOfOtherThing({ tokens, verbs }: Frames, { first, last }: Ref): boolean {
  const before = tokens.slice(Math.max(0, first - REACH), first).map(({ fold }) => fold)
  const noun = before.findLastIndex((word) => NOUNS.test(word))
  if (noun >= 0 && before.slice(noun + 1).every((word) => BETWEEN.test(word))) return true
  if (/\bun (?:bon|ticket) de sortie (?:fixe |place |estime )?(?:a|de|d')$/.test(before.join(' '))) return true
  const [next, ordinal] = tokens.slice(last + 1, last + 3).map(({ fold }) => fold)
  if (next === 'la' && /^(?:premiere|seconde|deuxieme|troisieme)$/.test(ordinal ?? '')) return true
  return (
    /^(?:que|qu')$/.test(next ?? '') &&
    verbs.some((verb) => verb.lemma === 'coûter' && verb.compound && verb.first > last && verb.first - last < 6)
  )
}

const REACH = 7
/** What is paid to him, or beside a transfer. Folded. */
const NOUNS = /^(?:salaires?|emoluments|paie|traitement|remuneration|deficit|dettes?|budget|amende|abonnement|loyer)$/
const BETWEEN =
  /^(?:de|d'|a|net|nets|brut|bruts|annuel|mensuel|estime|fixe|d'environ|environ|pres|plus|quelque|evalue)$/
