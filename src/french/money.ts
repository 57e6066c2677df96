import { firstMatch } from './firstMatch.ts'
import { bounds, currencies, periods } from './moneyWords.ts'
import { cardinals, collectives, numberOf } from './numberWords.ts'

/** A sum of money where it stands in the text. */
export interface MoneyExpression {
  readonly start: number
  readonly end: number
  /** Full units; the lower bound of a range. */
  readonly amount: number
  readonly amountMax: number | null
  /** ISO 4217. */
  readonly currency: string
  readonly bound: 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT'
  /** « par an », « mensuels »: it is a salary. */
  readonly per: 'YEAR' | 'MONTH' | 'WEEK' | null
  /** It says the sum before it again in another currency: « 32 millions de livres, soit 40 millions d’euros ». */
  readonly repeats: boolean
  /** A bonus, a percentage of resale or the like on top of the sum before it. */
  readonly bonus: boolean
}

const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?!\d)|\d+(?:[.,]\d+)?`
const SPELLED = Object.keys(cardinals)
  .sort((a, b) => b.length - a.length)
  .join('|')
const COLLECTIVE = `une? (?:petite |bonne )?(?:${Object.keys(collectives).join('|')}) de`
const AMOUNT = `(?:${DIGITS}|${COLLECTIVE}|(?:${SPELLED})(?=[\\s\\u00a0\\u202f]))`
const S = String.raw`[ \u00a0\u202f]?`
const SCALE = String.raw`millions?\b|milliards?\b|mln\b|M(?=${S}[€£$]|EUR\b|E\b|${S}d['’]|${S}euros)|[kK](?=${S}[€£])|mille\b|M\b`
const JOIN = `${S}(?:et|à|ou|voire|-|–|/)${S}`

const START = `(?<![\\p{L}\\d.,/-])(?<prefix>[€£$])?(?<low>${AMOUNT})(?:${S}(?<lowScale>${SCALE}))?`
const RANGE = `(?:(?:${S}(?:[€£]|E\\b|EUR\\b|euros?\\b|d['’]euros?\\b))?${JOIN}(?<high>${AMOUNT}))`
const MONEY = new RegExp(`${START}${RANGE}?(?:${S}(?<scale>${SCALE}))?`, 'giu')
const firstSum = firstMatch(MONEY, '0123456789$udtqcshnov')
const ONE_SUM = new RegExp(`${START}(?<high>(?!))?(?<scale>(?!))?`, 'iuy')

const FACTORS: Readonly<Record<string, number>> = {
  m: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  k: 1e3,
  mille: 1e3,
}

/** Every sum of money in the text between `start` and `end`, in order. An amount of millions without a currency is in euros. */
export function moneyIn(text: string, start = 0, end = text.length): MoneyExpression[] {
  const out: MoneyExpression[] = []
  // The part alone is searched: a text without money would otherwise be walked to its end for every sentence.
  const part = text.slice(0, end)
  for (let match = firstSum(part, start); match; ) {
    const read = readMoney(text, match, out.at(-1))
    if (read) out.push(read)
    match = firstSum(part, read ? read.end : match.index + Math.max(match.groups!.low!.length, 1))
  }
  return out
}

function readMoney(text: string, match: RegExpExecArray, before: MoneyExpression | undefined): MoneyExpression | null {
  const { prefix, low, lowScale, high, scale } = match.groups!
  // « un bail jusqu’en 2024 et 7,5 M€ par saison »
  if (high && /^(?:19|20)\d\d$/.test(low!)) return null
  let end = match.index + match[0].length
  // « 8 millions d’euros et 3 M€ »: two sums, no range
  if (high && lowScale && (amountOf(high) ?? 0) <= (amountOf(low!) ?? 0)) {
    ONE_SUM.lastIndex = match.index
    return readMoney(text, ONE_SUM.exec(text)!, before)
  }
  const tail = text.slice(end, end + 24)
  const space = /^[\s\u00a0\u202f]/.test(tail) ? 1 : 0
  const glued = /^(?:EUR|E)\b/.exec(tail)
  const found = currencies.map(([shape, code]) => [shape.exec(tail.slice(space)), code] as const).find(([hit]) => hit)
  const usedScale = (scale ?? (high ? undefined : lowScale))?.toLowerCase()
  if (!usedScale && !found && !prefix) return null
  if (usedScale === 'm' && !found && !glued && !prefix && !/[ \u00a0\u202f]?M$/.test(match[0])) return null
  // « un million », but no « un euro » and no « 12 m » of a wall
  if (usedScale === 'm' && !found && !glued && !prefix && /m$/.test(match[0])) return null
  if (glued) end += glued[0].length
  else if (found) end += space + found[0]![0].length
  const factor = FACTORS[usedScale ?? ''] ?? 1
  const lowFactor = lowScale ? (FACTORS[lowScale.toLowerCase()] ?? 1) : factor
  const first = amountOf(low!)
  const second = high ? amountOf(high) : null
  if (first === null) return null
  if (factor === 1 && first < 100 && !prefix) return null // « 7,99 €/mois », « 1 euro »
  const half = /^[\s\u00a0\u202f]et demi\b/i.exec(text.slice(end, end + 9))
  const currency = prefix ? ({ '€': 'EUR', '£': 'GBP', $: 'USD' }[prefix] ?? 'EUR') : (found?.[1] ?? 'EUR')
  const amount = Math.round(first * lowFactor) + (half ? factor / 2 : 0)
  const range = second !== null && second * factor > amount
  const lead = text.slice(Math.max(0, match.index - 28), match.index)
  const gap = before ? text.slice(before.end, match.index) : ''
  const near = before !== undefined && gap.length < 40
  return {
    start: match.index,
    end,
    amount,
    amountMax: range ? Math.round(second * factor) : null,
    currency,
    bound: /aine de/i.test(low!) ? 'ABOUT' : (bounds.find(([shape]) => shape.test(lead))?.[1] ?? 'EXACT'),
    per:
      periods.find(([shape]) => shape.test(text.slice(end, end + 40)))?.[1] ??
      wagePeriod(lead) ??
      salaryPeriod(lead, amount) ??
      grossPeriod(text.slice(end, end + 12), amount),
    repeats: near && before.currency !== currency && /(?:soit|\(|équivalent|c['’]est-à-dire)/.test(gap),
    bonus:
      /^.{0,14}à la signature\b/.test(text.slice(end, end + 32)) ||
      isPremium(text.slice(Math.max(0, match.index - 44), match.index)) ||
      /^[^.,;:!?\d]{0,8}?(?:de|en|sous forme de|de plus sous forme de) (?:bonus|primes?|variables?)\b/i.test(
        text.slice(end, end + 40),
      ) ||
      (near &&
        /^[\s\u00a0\u202f]?(?:\+|plus|,? ?et)[\s\u00a0\u202f]$/i.test(gap) &&
        /^.{0,14}(?:bonus|variable)/i.test(text.slice(end, end + 30))) ||
      (near && /^[\s\u00a0\u202f]?\+[\s\u00a0\u202f]?$/.test(gap)),
  }
}

// « un salaire hebdomadaire de 140 000 livres », « des émoluments annuels estimés à 4 M€ »
function wagePeriod(lead: string): 'YEAR' | 'MONTH' | 'WEEK' | null {
  const word =
    /(?<![\p{L}])(annuel|mensuel|hebdomadaire)(?:le)?s?(?: \p{L}{1,10}){0,2} (?:de|d['’]|à|autour de) ?(?:environ |près de |plus de |quelque )?$/iu.exec(
      lead,
    )
  return word ? ({ annuel: 'YEAR', mensuel: 'MONTH', hebdomadaire: 'WEEK' } as const)[word[1]!.toLowerCase()]! : null
}

// « un salaire de 200 M€ »: by the month or by the year as footballers earn
function salaryPeriod(lead: string, amount: number): 'YEAR' | 'MONTH' | null {
  if (!/(?<!\p{L})salaire (?:\p{L}{2,12} )?(?:de|d['’]) ?$/iu.test(lead)) return null
  return amount < 1_600_000 ? 'MONTH' : 'YEAR'
}

// « une prime à la signature de 10 M€ », « des commissions estimées à 3 M€ »
function isPremium(lead: string): boolean {
  return /(?<!\p{L})(?:primes?|commissions?|bonus)(?: \p{L}{1,10}['’]?){0,3}? (?:de|d['’]|à|hauteur de) ?$/iu.test(lead)
}

// « 1,2 M€ brut », « 4 M€ nets »: a salary, by the month or by the year as footballers earn
function grossPeriod(tail: string, amount: number): 'YEAR' | 'MONTH' | null {
  if (!/^[\s\u00a0\u202f](?:bruts?|nets?)(?![\p{L}]| vendeur)/iu.test(tail)) return null
  return amount < 1_600_000 ? 'MONTH' : 'YEAR'
}

function amountOf(written: string): number | null {
  const collective = /^une? (?:petite |bonne )?(\S+) de$/i.exec(written)
  return collective ? (collectives[collective[1]!.toLowerCase()] ?? null) : numberOf(written)
}
