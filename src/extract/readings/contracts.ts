import { isOfTime, type TimeExpression, timesIn } from '../../french/dates.ts'
import { wordsLike } from '../../french/wordClass.ts'
import type { Found, Place } from '../rule.ts'
import { belonging } from './contractBelongs.ts'
import { employer } from './contractClub.ts'
import { tieOfDate } from './contractDate.ts'
import { frontedEnd } from './contractFronted.ts'
import { gappedEnd } from './contractGapped.ts'
import { holders } from './contractHolder.ts'
import { endByIdiom, IDIOM } from './contractIdioms.ts'
import { tieOfLength } from './contractLength.ts'
import { openEnds } from './contractOpen.ts'
import type { Setting, Tie } from './contractSetting.ts'
import { NO_CONTRACT, RENEWAL, TIE } from './contractWords.ts'

const isTie = wordsLike(TIE)
const isIdiom = wordsLike(IDIOM)
const isCue = wordsLike(
  /^(?:libres?|gratuitement|gratis|reste|restait|honorer|purger|plus|contractuelle|sien|indemnite|librement|derniere)$/,
)
const isTerm = wordsLike(/^(?:jusqu'|saisons|ans|mois)$/)

/** The contract ends that one sentence tells, each with its player and club. */
export function contractEnds(place: Place): Found[] {
  const { document, frames } = place
  const { sentence } = frames
  const { text, publishedOn } = document.article
  const { refs } = frames
  const isOwned = refs.some(({ kind }) => kind === 'CLUB') && frames.tokens.some(isTerm)
  if (!isOwned && !frames.tokens.some((token) => isTie(token) || isCue(token) || isIdiom(token))) return []
  const { folds } = frames
  const out: Found[] = []
  let used = -1
  let wasLength = false
  let length = 0
  const times = frames.tokens.some(isOfTime) ? timesIn(text, publishedOn, sentence.start, sentence.end) : []
  for (const time of times) {
    const at = frames.tokens.findIndex(({ end }) => end > time.start)
    const setting = at < 0 ? null : settingOf(place, folds, time, at, wasLength ? -1 : used)
    const tie =
      setting &&
      (tieOf(setting) ?? belonging(place, folds, time, at) ?? frontedEnd(folds, time, at) ?? endByIdiom(setting))
    if (tie === null) {
      out.push(...(at < 0 || time.months !== null ? [] : gappedEnd(place, out, time.date, used, at)))
      continue
    }
    // « un bail de cinq ans, soit jusqu’en 2027 »: one contract
    const isOne = at - used < 8 || folds[tie.at] === 'mene' || (at - used < 14 && isSameTie(folds, used, at))
    if (wasLength && time.months === null && isOne) out.length = length
    length = out.length
    used = at
    wasLength = time.months !== null
    out.push(...told(place, tie, at))
  }
  const dated = times.map(({ start }) => frames.tokens.findIndex(({ end }) => end > start))
  return [
    ...out,
    ...openEnds(folds, publishedOn, out, dated).flatMap((tie) =>
      told(place, tie, tie.at + 2).map((one) => passed(place, one)),
    ),
  ]
}

function settingOf(place: Place, folds: readonly string[], time: TimeExpression, at: number, used: number): Setting {
  const floor = Math.max(used + 1, clauseStart(place, at))
  let tie: number | null = null
  // « son bail s’étire jusqu’en 2026 »: nobody has made it longer
  for (let i = at - 1; i >= floor && at - i < 18 && tie === null; i--)
    if (TIE.test(folds[i]!) && !(/^etire/.test(folds[i]!) && folds[i - 1] === "s'")) tie = i
  const words = (from: number, to: number) =>
    folds
      .slice(from, to)
      .join(' ')
      .replace(/([a-z])' /g, "$1'")
  const lead = words(Math.max(floor, at - 14), at).slice(-160)
  // « un an et dix mois du terme »: as « un an du terme »
  const tail = words(at, at + 10)
  return { place, folds, time, at, floor, lead, tail, tie }
}

function tieOf(setting: Setting): Tie | null {
  const { folds, floor, at, time, tie } = setting
  // « Lille a prêté Rodelin, lié au club jusqu’en 2015 », but « prêté à Nice jusqu’en 2015 »
  const noun = folds.slice(0, at).findLastIndex((word) => /^(?:contrat|bail|engagement|lie|engage|expire)$/.test(word))
  const from = tie !== null && noun >= floor && noun <= tie ? noun : Math.max(floor, at - 17)
  const behind = /^(?:contrat|bail|engagement)$/.test(
    folds.slice(at, at + 6).find((word) => /^(?:contrat|bail|engagement|,)$/.test(word)) ?? '',
  )
  const loaned = folds.slice(from, at).findLastIndex((word) => NO_CONTRACT.test(word))
  // « Prêté à Nice, il a encore deux ans de contrat »
  if (loaned >= 0 && !(behind && folds.slice(from + loaned, at).includes(','))) return null
  return time.months === null ? tieOfDate(setting) : tieOfLength(setting)
}

// « prolongé d’un an son contrat avec l’OM, jusqu’en 2024 »: the date says until when
function isSameTie(folds: readonly string[], length: number, date: number): boolean {
  const between = folds.slice(length, date)
  return between.includes("jusqu'") && folds.slice(Math.max(0, length - 4), length).some((word) => RENEWAL.test(word))
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

// « Djiku, en fin de contrat à Strasbourg, signe libre à Fenerbahçe » said in July: it has ended
function passed({ document, frames, drafts }: Place, found: Found): Found {
  const { said } = found
  const [year, month] = document.article.publishedOn.split('-')
  if (said.kind !== 'CONTRACT_END' || !/^0[789]$/.test(month ?? '')) return found
  // « qui entame sa dernière année »: not over
  if (frames.tokens.slice(found.first - 4, found.last).some(({ fold }) => fold === 'derniere')) return found
  const hasLeft = drafts.some(
    ({ sentence, said: one }) =>
      sentence === frames.sentence &&
      one.kind === 'TRANSFER' &&
      one.player === said.player &&
      one.when === 'NOW' &&
      one.other !== said.club,
  )
  return hasLeft ? { ...found, said: { ...said, ends: `${year}-06` } } : found
}
