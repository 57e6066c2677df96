import type { Setting, Tie } from './contractSetting.ts'
import { NO_CONTRACT, ONLY_OFFERED } from './contractWords.ts'

/** Words by which one of these ways of telling an end is known. Folded. */
export const IDIOM =
  /^(?:repris|remis|reprend|jusque?|jusqu'|liberte|touchera|remet|repart|reparti|repartira|repique|rallonge|fera|faire|jouera|suis|restera|resterai|reste|va|semestre|trimestre|devant|tirer|compteur|echeance|terme|peremption|sortie|butoir|limite|fin|perdra|partira|quittera|filera|vaudra|vie|validite|valables?|abonnement|premier|gratis|plus)$/

const NOUN = '(?:contrat|bail|engagement|papiers?|accord)'
const WHOSE = "(?:son |leur |ce |du |de |de son |de leur |de ce |d' |le |l' )?"
const WHICH = '(?:nouveau |nouvel |actuel |long |dernier |present )?'

/** Before a date: « la date de sortie de son bail, 2025 », « voit l’échéance approcher – juin 2015 ». */
const LEADS_DATE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:date (?:de |d')(?:sortie|peremption|fin|expiration|validite|caducite)|terme|fin|echeance|expiration) ${WHOSE}${WHICH}${NOUN} ?[,:(–-] ?(?: ?(?:en|le|au|fin|a|la)\\b)*$`,
  ),
  /\becheance (?:\S+ ){0,2}(?:approch\w+|arriv\w+|point\w+|se rapproch\w+) ?[,:(–-] ?(?: ?(?:en|le|au|fin)\b)*$/,
  /\b(?:suis|est|sera|serai|reste|resterai|restera) (?:bien |toujours |encore )?(?:la|ici|chez (?:moi|lui|nous)|a la maison)(?: ,)? jusqu'(?:en|aux?|a|a la|a l')(?: mois de| fin| le)*$/,
  new RegExp(
    `\\b${NOUN} (?:\\S+ ){0,4}(?:valables?|valide|vaut|va|mene|tient|dure|durera|ira|porte) (?:que |encore )?jusqu'(?:en|aux?|a|a la|a l')(?: mois de| fin| le)*$`,
  ),
  /\b(?:ne va plus jusqu'en \d{4} mais|va desormais|ira desormais) jusqu'(?:en|au|a)(?: fin)?$/,
]
/** Words of a stay before a year to come: « restera à l’OM jusqu’en 2025 », « L’OM et lui, c’est jusqu’en 2025 », « mis sous clé jusqu’en 2025 ». */
const STAYS =
  /\b(?:restera|resterai|rester|reste|continuera|poursuivra|poursuit|jouera|evoluera|portera|defendra|destins?|histoire|aventure|idylle|mariage|sous cle|sous clef|coffre-fort|double tour|garde|gardera|conserve|conservera|fidele|avenir|ecrira|durera|dure|c'est|ce sera|(?:est|sera|suis|serai) \S+(?:ais|ois|ien|eur))\b[^;.]{0,60}? ?jusqu'(?:en|aux?|a|a la|a l')(?: au moins| minimum| fin| mois de| le)*$/

/** Behind a date: « d’ici 2023, terme du nouveau bail », « le 30 juin, date de péremption de son engagement ». */
const FOLLOWS_DATE = new RegExp(
  `^(?:\\S+ ){0,4}[,(–-] (?:le |la |l' ?|soit )?(?:date (?:de |d' ?)(?:sortie|peremption|fin|expiration|validite|caducite)|terme|fin|echeance|limite|date butoir|expiration) (?:fixee? )?${WHOSE}${WHICH}${NOUN}\\b`,
)

/** Before a length: « il en a repris pour trois ans », « il repart pour deux saisons ». */
const AGAIN =
  /\b(?:en a repris|en reprend|a remis (?:ca|cela|le couvert|une piece)|remet (?:ca|cela|le couvert)|repart|est reparti|repique|a repique|en a pris|s'en est repris|a rallonge (?:son bail|l'aventure|le plaisir)(?: de| pour)?)(?: avec \S+| a \S+| chez \S+)?(?: pour| de)?(?: encore)?$/
const TAKES =
  /\b(?:a pris|s'est offert|vient de prendre) (?:un|son) (?:abonnement|ticket|bail)(?: \S+)? (?:de|pour)$|\b(?:l'a|l'ont|l'obtient|l'accueille|le recupere) (?:gratis|gratuitement|libre|pour rien|sans indemnite)(?: ,)? (?:et )?pour$/
/** Behind a length: « deux ans devant lui », « trois saisons à tirer ». */
const AHEAD =
  /^(?:\S+ ){1,3}(?:de contrat )?(?:devant (?:lui|eux|soi)|a (?:tirer|vivre|passer|courir|respecter|faire|effectuer|purger|honorer|accomplir)|au compteur|sur (?:son|le) (?:contrat|bail)|de bail)\b/

/**
 * Ends that are told by an image or by an apposition, where the plain words of `contractDate.ts` and `contractLength.ts` tell none: « d’ici
 * 2023, terme du nouveau bail », « il en a repris pour trois ans », « Trois ans, premier contrat professionnel ».
 */
export function endByIdiom(setting: Setting): Tie | null {
  const { folds, floor, at, time, lead, tail } = setting
  const before = folds.slice(Math.max(floor, at - 16), at)
  if (
    before.some(
      (word) =>
        NO_CONTRACT.test(word) ||
        ONLY_OFFERED.test(word) ||
        /^(?:si|serait|pourrait|aurait|devrait|option)$/.test(word),
    )
  )
    return null
  if (time.months === null) return byDate()
  return byLength()

  function byDate(): Tie | null {
    const { publishedOn } = setting.place.document.article
    if (time.date.slice(0, 4) < publishedOn.slice(0, 4)) return null
    const follows = FOLLOWS_DATE.test(
      folds
        .slice(at, at + 14)
        .join(' ')
        .replace(/([a-z])' /g, "$1'"),
    )
    const told = setting.place.document.article.text.slice(time.start, time.end)
    const stays =
      /20\d\d/.test(told) &&
      time.date.slice(0, 4) > publishedOn.slice(0, 4) &&
      !before.some((word) =>
        /^(?:pas|plus|jamais|interdit|interdite|suspend\w*|prives?|devait|doit|voudrait|veut|souhaite|espere|compte|aimerait|reve)$/.test(
          word,
        ),
      ) &&
      STAYS.test(lead)
    if (!follows && !stays && !LEADS_DATE.some((one) => one.test(lead))) return null
    // « n’était plus stéphanois depuis le 30 juin, date de péremption de son engagement avec l’ASSE »
    const noun = follows
      ? folds.findIndex((word, i) => i > at && /^(?:contrat|bail|engagement|papiers?|accord)$/.test(word))
      : -1
    const isPast = /\bdepuis(?: le)?$/.test(lead) && time.date > publishedOn && !/20\d\d/.test(told)
    const ends = isPast ? `${Number(time.date.slice(0, 4)) - 1}${time.date.slice(4)}` : time.date
    return { at: noun > 0 ? noun : Math.max(0, at - 1), ends, signing: false }
  }

  function byLength(): Tie | null {
    const signed = { at: Math.max(0, at - 1), ends: time.date.slice(0, 4) }
    if (AGAIN.test(lead)) return { ...signed, signing: false }
    if (TAKES.test(lead)) return { ...signed, signing: true }
    // « Trois ans, premier contrat professionnel », « quatre ans, un contrat en or »
    if (/^(?:\S+ ){1,2}, (?:un |son )?(?:premier|nouveau|beau|joli|long|gros) (?:contrat|bail)\b/.test(tail) && at <= 2)
      return { ...signed, at, signing: true }
    // « Dix-huit mois : c’est la durée de vie du contrat »
    const line = folds.slice(at, at + 22).join(' ')
    if (
      /\b(?:duree de vie|esperance de vie|duree restante) (?:de|du) (?:son |ce |le )?(?:contrat|bail|engagement)\b/.test(
        line,
      )
    )
      return { at, ends: time.date, signing: false }
    // « Trevor fera deux ans au Shanghai Shenhua »
    if (
      /\b(?:fera|jouera|passera|restera|effectuera)$/.test(lead) &&
      /^(?:\S+ ){2}(?:a|au|aux|chez|avec|sous)\b/.test(tail)
    )
      return { ...signed, signing: true }
    if (AHEAD.test(tail) && /\b(?:encore|toujours|plus qu'|plus que|reste|garde|conserve)(?: \S+)?$/.test(lead))
      return { at, ends: time.date, signing: false }
    return null
  }
}
