import type { Place } from '../rule.ts'
import type { Setting, Tie } from './contractSetting.ts'
import { isMovedIn, isOnlyOffered, isSigning } from './contractSigning.ts'
import { AGREED, ENDING, FOR_NOTHING, FREE_NEXT, isPast, MOVING, RENEWAL } from './contractWords.ts'

const isContract = (word: string) => /^(?:contrat|bail|engagement|prolongation|avenant)$/.test(word)

// « son contrat a expiré le 30 juin »
const HAS_ENDED =
  /\b(?:a expire|ayant (?:expire|pris fin|touche a sa fin)|etant (?:arrive a (?:son |l')?(?:terme|expiration|echeance)|expire|echu)|est echu|avait expire|a pris fin|avait pris fin|a touche a sa fin|s'(?:est|etait) (?:acheve|eteint|termine|arrete)|(?:est|etait) arrive a (?:son |l')?(?:terme|expiration|echeance))(?: le| en)?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?(?: le)?$/

/** The end told by a date: « lié jusqu’en 2024 », « libre en juin »; null where it ends something else. */
export function tieOfDate(setting: Setting): Tie | null {
  const { place, folds, time, at, lead, tie } = setting
  const { date } = time
  if (tie !== null && (isBelieved(folds, tie) || isPutOff(folds, tie, at))) return null
  if (/(?:jusqu'(?:en|au|aux?|a|a la|a l')?|au-dela d[eu])(?: mois de| fin| le| la| l')*$/.test(lead)) {
    if (tie === null || isMove(setting, tie) || isOnlyOffered(setting, tie) || isChance(place, tie)) return null
    if (isMissed(place, tie) || !wearsOn(setting, tie)) return null
    // « quitte le Real pour Nice : un contrat jusqu’en 2023 »
    const isNew = /^(?:un|d'un|nouveau)$/.test(folds[tie - 1] ?? '') && isMovedIn(place, tie)
    return { at: tie, ends: date, signing: isNew || isSigning(place, folds, tie, AGREED) }
  }
  // « son bail, qui le mène à présent au 30 juin 2028 »
  if (tie !== null && folds[tie] === 'mene')
    return at - tie < 6 && folds.slice(Math.max(0, tie - 6), tie).some(isContract)
      ? { at: tie, ends: date, signing: false }
      : null
  // « son engagement a été étendu à 2024 »
  if (tie !== null && /\b(?:etendu|prolonge|etire|porte|repousse)e? a$/.test(lead))
    return { at: tie, ends: date, signing: false }
  const gone =
    /\bn'(?:est|etait) plus (?:lie|sous contrat|\S+(?:ais|ois|ien|eur))(?: a \S+| au \S+)? depuis(?: le)?$/.test(
      lead,
    ) ||
    /(?:depuis(?: (?:la fin|l'expiration|le terme|l'echeance) de (?:son|leur) (?:contrat|bail|engagement)[^,;]{0,30}(?: ,)?)?(?: le| en)?|arrives?e?(?: libres?)? en fin de (?:contrat|bail)(?: le)?)$/.test(
      lead,
    ) ||
    HAS_ENDED.test(lead)
  const ends = gone ? lately(setting) : date
  // « au 30 juin prochain, à l’expiration de son contrat », « depuis le 30 juin et la fin de son bail »
  const month = place.document.article.publishedOn.slice(0, 7)
  if (isAtItsEnd(setting) && (gone || date.slice(0, 7) >= month)) return { at: tie ?? at, ends, signing: false }
  if (!gone && ends.slice(0, 4) < place.document.article.publishedOn.slice(0, 4)) return null
  if (FOR_NOTHING.test(lead) && isAhead(place, at)) return { at: tie ?? at - 1, ends, signing: false }
  if (gone && /sans (?:club|contrat|employeur) depuis(?: le)?$/.test(lead)) return { at: at - 1, ends, signing: false }
  // « Son contrat : juin 2024 », « (contrat 2024) »
  if (/^(?:\S+ ){0,3}(?:contrat|bail) :$|\( (?:fin de )?contrat(?: :)?$/.test(lead))
    return { at: tie ?? at - 1, ends, signing: false }
  const untying = untied(setting)
  if (untying >= 0) return { at: untying, ends, signing: false }
  if (HAS_ENDED.test(lead)) return { at: tie ?? at - 1, ends, signing: false }
  if (!ENDING.test(lead) || wasIntended(setting)) return null
  // « libre de négocier dès le 1er janvier »: six months before the end
  if (/\blibres? de (?:signer|negocier|discuter|s'engager)\b/.test(lead) && date.slice(5, 7) === '01') return null
  if (/\blibres?\b(?!.*(?:contrat|bail|engagement))/.test(lead) && !FREE_NEXT.test(lead)) return null
  return { at: tie ?? at - 1, ends: isFirstOfJuly(ends) ? `${ends.slice(0, 4)}-06-30` : ends, signing: false }
}

// « plus rien ne le liera à l’Inter après le mois de juin »: the verb that ties; -1 where nothing is told so
function untied({ folds, at }: Setting): number {
  const nothing = folds.findLastIndex((word, i) => i < at && word === 'rien' && folds[i - 1] === 'plus')
  if (nothing < 0 || folds[nothing + 1] !== 'ne' || at - nothing > 14) return -1
  const verb = folds.findIndex(
    (word, i) => i > nothing && i < nothing + 5 && /^(?:lier|liait|retien|rattach|attach)/.test(word),
  )
  const leads = folds.slice(at - 4, at).some((word) => /^(?:apres|dela|passe|partir|le|des|en|au)$/.test(word))
  return leads ? verb : -1
}

const AT_ITS_END =
  /^(?:, )?(?:et )?(?:a l'expiration|au terme|a la fin|a l'echeance|a l'issue|au bout|date d'expiration|la fin|le terme|l'expiration) (?:de (?:son|leur)|du|de) (?:contrat|bail|engagement)\b/
const WHEN_IT_ENDS =
  /^(?:, )?(?:lorsque|quand|date a laquelle|jour ou|date ou) (?:son|leur) (?:contrat|bail|engagement) (?:[^,;.]{1,24} )?(?:prend|arriv|expir|s'ach|se ter|touch|aura (?:expire|pris fin)|sera (?:acheve|termine|echu|arrive))/

// « au 30 juin prochain, à l’expiration de son contrat », « le 30 juin, lorsque son bail arrivera à son terme »
function isAtItsEnd({ folds, at }: Setting): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    const words = folds
      .slice(i, i + 9)
      .join(' ')
      .replace(/([a-z])' /g, "$1'")
    if (AT_ITS_END.test(words) || WHEN_IT_ENDS.test(words)) return true
  }
  return false
}

// « devait au départ expirer en juin »
function wasIntended({ folds, at }: Setting): boolean {
  const from = Math.max(0, at - 12)
  const meant = folds.slice(from, at).findLastIndex((word) => /^devai(?:t|ent)$/.test(word))
  return (
    meant >= 0 && folds.slice(from + meant, from + meant + 6).some((word) => /^(?:expirer|achever|prendre)$/.test(word))
  )
}

// « Tout le monde le croyait lié jusqu’en 2015 », « initialement lié jusqu’en 2023 »
function isBelieved(folds: readonly string[], tie: number): boolean {
  return folds.slice(Math.max(0, tie - 6), tie).some((word) => /^(?:croyai|pensai|imaginai|initialement$)/.test(word))
}

// « libre au 1er juillet »: the day before is the last one
function isFirstOfJuly(date: string): boolean {
  return date.slice(5) === '07-01'
}

// « rejoint le groupe jusqu’en juin », but « rejoint Nice jusqu’en 2026 »
function isMove({ place, folds, time, at }: Setting, tie: number): boolean {
  if (!MOVING.test(folds[tie]!)) return false
  const club = place.frames.refs.some(
    ({ kind, form, first }) => kind === 'CLUB' && form === 'NAME' && first > tie && first < at,
  )
  return !club || !/20\d\d/.test(place.document.article.text.slice(time.start, time.end))
}

// « portera nos couleurs jusqu’en 2028 », but « jusqu’en juin », as one on loan does
function wearsOn({ place, folds, time }: Setting, tie: number): boolean {
  if (!/^(?:couleurs|maillot|aventure|appartient)$/.test(folds[tie]!)) return true
  const { text, publishedOn } = place.document.article
  return /20\d\d/.test(text.slice(time.start, time.end)) && time.date.slice(0, 4) > publishedOn.slice(0, 4)
}

// « l’option qui l’aurait lié à Paris jusqu’en 2025 »
function isMissed({ frames }: Place, tie: number): boolean {
  const verb = frames.verbs.find(({ first, last }) => first <= tie && tie <= last)
  const before = verb ? frames.tokens.slice(Math.max(0, verb.first - 3), verb.first) : []
  return verb?.mood === 'CONDITIONAL' && verb.compound && before.some(({ fold }) => /^(?:option|clause)$/.test(fold))
}

// « il pourrait signer jusqu’en 2026 »
function isChance({ frames }: Place, tie: number): boolean {
  const n = frames.verbs.findIndex(({ first, last }) => first <= tie && tie <= last)
  return n >= 0 && frames.verbs[n]!.mood === 'INFINITIVE' && frames.chain(n)[1]?.lemma === 'pouvoir'
}

// « son bail, qui courait jusqu’en 2023 », behind words that made it longer
function isPutOff(folds: readonly string[], tie: number, at: number): boolean {
  const renewed = folds.slice(0, tie + 1).findLastIndex((word) => RENEWAL.test(word))
  return renewed >= 0 && folds.some((_, i) => i >= renewed && i < at && isPast(folds, i))
}

// « libre depuis le 30 juin » said in September: this year's June
function lately({ place, time }: Setting): string {
  const { text, publishedOn } = place.document.article
  if (/\d{4}/.test(text.slice(time.start, time.end)) || time.date.slice(0, 7) <= publishedOn.slice(0, 7))
    return time.date
  return `${Number(time.date.slice(0, 4)) - 1}${time.date.slice(4)}`
}

function isAhead({ frames }: Place, at: number): boolean {
  const verb = frames.verbs.filter(({ last }) => last < at).at(-1)
  return verb !== undefined && (!verb.compound || verb.mood === 'INFINITIVE') && verb.mood !== 'PARTICIPLE'
}
