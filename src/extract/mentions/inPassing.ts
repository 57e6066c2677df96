import type { Sentence } from '../document.ts'

const LOST =
  /^(?:successeurs?|remplacants?|remplacante|succession|depart|departs|blessure|absence|suspension|forfait|concurrence|retour|signature|vente|arrivee|venue|doublure|releve|echec|transfert|achat|recrutement|prolongation)$/
/** Nouns of somebody whom another man is measured by: « un successeur à Kolo Muani », « la doublure de Rashford ». Folded. */
const MEASURED =
  /^(?:successeurs?|remplacants?|remplacante|succession|doublure|releve|alternative|concurrent|concurrence)$/
/** Nouns of a club or team told by one of its men. Folded. */
const HIS = /^(?:club|formation|coequipiers?|partenaires?|compatriotes?)$/
/** Prepositions before a noun that make it a circumstance: « depuis la signature de Danjuma ». Folded. */
const CIRCUMSTANCE = /^(?:depuis|apres|malgre|avant|avec|outre|sans|suite|grace|apercu|lors|au-dela)$/

/** True for a man whom only a circumstance names: « depuis le départ de Danjuma » and « un successeur à Kolo Muani » are of another, while « le départ de Danjuma » may be of him. */
export function isOfCircumstance(tokens: Sentence['tokens'], first: number): boolean {
  const before = tokens[first - 1]?.fold ?? ''
  const noun = tokens[first - 2]?.fold ?? ''
  if (/^(?:apres|outre|malgre)$/.test(before)) return true
  // « repenser à la venue d’un Mario Jardel », « le club de Maxime Gonalons »
  if (before === 'un' && /^(?:d'|comme|a|de|par|pour)$/.test(noun)) return true
  if (/^(?:de|d')$/.test(before) && HIS.test(noun)) return true
  if (/^(?:de|d'|a|pour)$/.test(before) && MEASURED.test(noun)) return true
  if (!/^(?:de|d')$/.test(before) || !LOST.test(noun)) return false
  return tokens.slice(Math.max(0, first - 4), first - 2).some(({ fold }) => CIRCUMSTANCE.test(fold))
}
