import { isOfTime, type TimeExpression, timesIn } from '../../french/dates.ts'
import { wordsLike } from '../../french/wordClass.ts'
import type { Found, Place } from '../rule.ts'
import { employer } from './contractClub.ts'
import { frontedEnd } from './contractFronted.ts'
import { holders } from './contractHolder.ts'
import { isLeft } from './contractLeft.ts'
import { openEnds } from './contractOpen.ts'
import type { Setting, Tie } from './contractSetting.ts'
import { isMovedIn, isOnlyOffered, isSigning, toldAsDone } from './contractSigning.ts'
import { AGREED, ENDING, FOR_NOTHING, FREE_NEXT, MOVING, NO_CONTRACT, RENEWAL, SIGNED, TIE } from './contractWords.ts'

const isTie = wordsLike(TIE)
const isCue = wordsLike(/^(?:libres?|gratuitement|gratis|reste|restait|honorer|purger|plus|contractuelle)$/)

/** The contract ends that one sentence tells, each with its player and club. */
export function contractEnds(place: Place): Found[] {
  const { document, frames } = place
  const { sentence } = frames
  const { text, publishedOn } = document.article
  if (!frames.tokens.some((token) => isTie(token) || isCue(token))) return []
  const folds = frames.tokens.map(({ fold }) => fold)
  const out: Found[] = []
  let used = -1
  let wasLength = false
  let length = 0
  const times = frames.tokens.some(isOfTime) ? timesIn(text, publishedOn, sentence.start, sentence.end) : []
  for (const time of times) {
    const at = frames.tokens.findIndex(({ end }) => end > time.start)
    const tie =
      at < 0 ? null : (tieOf(settingOf(place, folds, time, at, wasLength ? -1 : used)) ?? frontedEnd(folds, time, at))
    if (tie === null) continue
    // « un bail de cinq ans, soit jusqu’en 2027 »: one contract
    if (wasLength && time.months === null && at - used < 8) out.length = length
    length = out.length
    used = at
    wasLength = time.months !== null
    out.push(...told(place, tie, at))
  }
  const dated = times.map(({ start }) => frames.tokens.findIndex(({ end }) => end > start))
  return [...out, ...openEnds(folds, publishedOn, out, dated).flatMap((tie) => told(place, tie, tie.at + 2))]
}

function settingOf(place: Place, folds: readonly string[], time: TimeExpression, at: number, used: number): Setting {
  const floor = Math.max(used + 1, clauseStart(place, at))
  let tie: number | null = null
  for (let i = at - 1; i >= floor && at - i < 18 && tie === null; i--) if (TIE.test(folds[i]!)) tie = i
  const words = (from: number, to: number) =>
    folds
      .slice(from, to)
      .join(' ')
      .replace(/([a-z])' /g, "$1'")
  const lead = words(Math.max(floor, at - 14), at).slice(-160)
  return { place, folds, time, at, floor, lead, tail: words(at, at + 10), tie }
}

function tieOf(setting: Setting): Tie | null {
  const { folds, floor, at, time, tie } = setting
  // « Lille a prêté Rodelin, lié au club jusqu’en 2015 », but « prêté à Nice jusqu’en 2015 »
  const from =
    tie !== null && /^(?:contrat|bail|engagement|lie|engage)$/.test(folds[tie]!) ? tie : Math.max(floor, at - 17)
  if (folds.slice(from, at).some((word) => NO_CONTRACT.test(word))) return null
  return time.months === null ? tieOfDate(setting) : tieOfLength(setting)
}

// « son contrat a expiré le 30 juin »
const HAS_ENDED =
  /\b(?:a expire|avait expire|a pris fin|avait pris fin|s'est acheve|s'etait acheve|(?:est|etait) arrive a (?:son |l')?(?:terme|expiration|echeance))(?: le| en)?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?(?: le)?$/

function tieOfDate(setting: Setting): Tie | null {
  const { place, folds, time, at, lead, tie } = setting
  const { date } = time
  if (tie !== null && isBelieved(folds, tie)) return null
  if (/(?:jusqu'(?:en|au|aux?|a|a la|a l')?|au-dela d[eu])(?: mois de| fin| le| la| l')*$/.test(lead)) {
    if (tie === null || isMove(setting, tie) || isOnlyOffered(setting, tie) || isChance(place, tie)) return null
    if (isMissed(place, tie) || !wearsOn(setting, tie)) return null
    return { at: tie, ends: date, signing: isSigning(place, folds, tie, AGREED) }
  }
  // « son engagement a été étendu à 2024 »
  if (tie !== null && /\b(?:etendu|prolonge|etire|porte|repousse)e? a$/.test(lead))
    return { at: tie, ends: date, signing: false }
  const gone =
    /(?:depuis(?: la fin de (?:son|leur) (?:contrat|bail)[^,;]{0,30})?(?: le| en)?|arrives?e?(?: libres?)? en fin de (?:contrat|bail)(?: le)?)$/.test(
      lead,
    ) || HAS_ENDED.test(lead)
  const ends = gone ? lately(setting) : date
  // « au 30 juin prochain, à l’expiration de son contrat », « depuis le 30 juin et la fin de son bail »
  const month = place.document.article.publishedOn.slice(0, 7)
  if (isAtItsEnd(setting) && (gone || date.slice(0, 7) >= month)) return { at: tie ?? at, ends, signing: false }
  if (!gone && ends.slice(0, 4) < place.document.article.publishedOn.slice(0, 4)) return null
  if (FOR_NOTHING.test(lead) && isAhead(place, at)) return { at: tie ?? at - 1, ends, signing: false }
  if (gone && /sans (?:club|contrat|employeur) depuis(?: le)?$/.test(lead)) return { at: at - 1, ends, signing: false }
  // « Son contrat : juin 2024 »
  if (/^(?:\S+ ){0,3}(?:contrat|bail) :$/.test(lead)) return { at: tie ?? at - 1, ends, signing: false }
  if (!ENDING.test(lead) || wasIntended(setting)) return null
  // « libre de négocier dès le 1er janvier »: six months before the end
  if (/\blibres? de (?:signer|negocier|discuter|s'engager)\b/.test(lead) && date.slice(5, 7) === '01') return null
  if (/\blibres?\b(?!.*(?:contrat|bail|engagement))/.test(lead) && !FREE_NEXT.test(lead)) return null
  return { at: tie ?? at - 1, ends: isFirstOfJuly(ends) ? `${ends.slice(0, 4)}-06-30` : ends, signing: false }
}

const AT_ITS_END =
  /^(?:, )?(?:et )?(?:a l'expiration|au terme|a la fin|a l'echeance|a l'issue|au bout|date d'expiration|la fin|le terme|l'expiration) (?:de (?:son|leur)|du|de) (?:contrat|bail|engagement)\b/
const WHEN_IT_ENDS =
  /^(?:, )?(?:lorsque|quand|date a laquelle|jour ou|date ou) (?:son|leur) (?:contrat|bail|engagement) (?:prend|arriv|expir|s'ach|se ter|touch)/

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

function tieOfLength(setting: Setting): Tie | null {
  const { place, folds, time, at, lead, tail, tie } = setting
  if (time.months! > 100) return null
  // « qui avait signé un contrat de six mois »: over, unless a year tells
  if (tie !== null && isBygone(setting, tie)) return null
  const ofContract = /^(?:\S+ ){1,4}(?:de|sur son) (?:contrat|bail|engagement)\b/.test(tail)
  if (isLeft(setting, ofContract)) return { at: tie ?? at, ends: time.date, signing: false }
  if (/^(?:\S+ )?contrat dans$/.test(lead)) return { at: tie ?? at, ends: time.date, signing: false }
  const tied = ofContract && tie === null ? at : tie
  if (tied === null || isOnlyOffered(setting, tied)) return null
  if (/\b(?:pres|depuis|dans|apres|avant|il y a|a)$/.test(lead)) return null
  const renewal = RENEWAL.test(folds[tied]!)
  if (!renewal && !isSigning(place, folds, tied, SIGNED) && !isMovedIn(place, tied)) return null
  const shape = MOVING.test(folds[tied]!)
    ? /,? pour$/
    : /\b(?:pour|de|d'|sur|durant|signe|paraphe)(?: les)?(?: prochaines?)?$|\bengage$/
  if (!shape.test(lead) && !ofContract) return null
  if (!toldAsDone(place, tied) || /\b(?:esperee?|attendue?|imminente)\b/.test(tail)) return null
  const more = /^(?:\S+ ){1,4}(?:de plus|supplementaires?|additionnelles?)\b/.test(tail)
  if (renewal && more) return null // « rempilé pour deux ans de plus »: from an end that is not told here
  return { at: tied, ends: endOf(setting), signing: !renewal }
}

function isBygone({ place, folds, at }: Setting, tie: number): boolean {
  const verb = place.frames.verbs.findLast(({ first }) => first <= tie)
  if (verb?.tense !== 'IMPERFECT' || !verb.compound || verb.mood !== 'INDICATIVE') return false
  return SIGNED.test(folds[verb.last]!) && !folds.slice(at, at + 6).some((word) => /^20\d\d$/.test(word))
}

/** A year of a signing: counted from the day of the article, or from a year of the past told beside it. */
function endOf({ place, folds, time, at }: Setting): string {
  const year = folds.slice(at, at + 6).find((word, i, near) => /^20\d\d$/.test(word) && near[i - 1] === 'en')
  if (year && year < place.document.article.publishedOn.slice(0, 4))
    return String(Number(year) + Math.round(time.months! / 12))
  return time.date.slice(0, 4)
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

// A semicolon or a quotation mark closes what a date can belong to.
function clauseStart({ frames }: Place, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (/^[;«»]$/.test(frames.tokens[i]!.text)) return i + 1
  return 0
}

function told(place: Place, { at: tie, ends, signing }: Tie, at: number): Found[] {
  return holders(place, tie, at).flatMap((player): Found[] => {
    const club = employer(place, player, tie, at, signing)
    if (!club) return []
    return [
      {
        said: { kind: 'CONTRACT_END', player, club, ends },
        first: Math.min(tie, at),
        last: Math.max(tie, Math.min(at + 2, place.frames.tokens.length - 1)),
        verb: null,
      },
    ]
  })
}
