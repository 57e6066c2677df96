import type { Setting } from './contractSetting.ts'

/** True for a length that is left of a contract: « il lui reste un an », « encore lié pour deux ans », « à six mois du terme », « libre dans cinq mois ». */
export function isLeft({ folds, at, lead, tail, tie }: Setting, ofContract: boolean): boolean {
  if (/\b(?:reste|restait|restera|resterait|restent|restaient)\b[^,;]{0,30}$/.test(lead))
    return ofContract || tie !== null || /^(?:\S+ ){1,4}(?:a|avec|au|,|$)/.test(tail)
  // « Higuain, encore un an de contrat », « Kamara (deux ans de contrat) »
  if (
    ofContract &&
    /(?:(?:^|,) (?:encore|toujours|plus qu'|plus que|seulement)|\((?: encore| toujours| plus qu')?)$/.test(lead)
  )
    return true
  // « À un an de se retrouver libre »
  const free = folds.slice(at + 1, at + 9).findIndex((word) => /^libres?$/.test(word))
  if (
    free > 0 &&
    /^(?:retrouver|devenir|etre|finir)$/.test(folds[at + free] ?? '') &&
    /^(?:de|d'|se)$/.test(folds[at + free - 1] ?? '')
  )
    return true
  // « n’a plus qu’une saison à honorer en Bavière »
  if (/^(?:\S+ ){1,4}a (?:honorer|effectuer|purger|accomplir|passer)\b/.test(tail)) return true
  if (
    /(?:encore|toujours) (?:lie|engage|sous contrat)(?: [^,;]{0,30})?$/.test(lead) ||
    /\b(?:court|courait)(?: encore|(?: encore)?(?: sur| pour| pendant)(?: les)?(?: encore)?)$/.test(lead) ||
    (/\b(?:lie|sous contrat)(?: avec| a| au| aux)?(?: [^,;]{0,30})? (?:pour|encore)(?: encore)?$/.test(lead) &&
      !/\bs'(?:est|etait|etant) lie\b/.test(lead)) ||
    (/\b(?:lie|sous contrat) pour$/.test(lead) && /^(?:\S+ ){1,4}encore\b/.test(tail))
  )
    return tie !== null
  if (
    /(?:fin de (?:contrat|bail)|bout de (?:son |leur )?(?:contrat|bail)|\blibres?(?: de tout contrat| comme l'air)?|gratuitement|expir\w{1,8}|s'ache\w{1,8}|s'arret\w{1,8}|a (?:son |leur |l')?(?:terme|echeance|expiration)) dans$/.test(
      lead,
    )
  )
    return true
  if (/\b(?:expire|s'acheve|se termine|prend fin) dans(?: moins d'| moins de| a peine| environ)?$/.test(lead))
    return true
  if (
    /^(?:\S+ ){1,4}(?:de la fin|du terme|de l'echeance|de fin|du bout|avant la fin|avant le terme|de l'expiration)(?: d[eu]s?)? (?:d[eu]s? )?(?:son|leur|sa|contrat|bail|engagement|l')/.test(
      `${tail} `,
    )
  )
    return true
  // « Encore deux ans de contrat pour Kamara »
  if (ofContract && /^(?:encore|plus qu'|plus que)$/.test(lead)) return true
  // « sous contrat deux saisons de plus »
  if (
    /\b(?:lie|sous contrat)(?: avec| a| au| aux)?(?: [^,;]{0,20})?$/.test(lead) &&
    /^(?:\S+ ){1,3}de plus\b/.test(tail)
  )
    return tie !== null
  return (
    ofContract &&
    (/^avec (?:encore|toujours|plus qu'|seulement)?$/.test(lead) ||
      /(?:encore|toujours|plus qu'|plus que|qu')(?: [^,;]{0,12})?$/.test(lead) ||
      /\b(?:a|ai|avait|avais|possede|dispose|conserve|compte)(?: de)?$/.test(lead)) &&
    /\b(?:a|ai|avait|avais|possede|possedait|dispose|disposait|conserve|compte)\b|^avec\b/.test(lead)
  )
}
