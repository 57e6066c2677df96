import type { Lang, Words } from './lang.ts'

export interface Amount {
  readonly amount: number
  readonly amountMax: number | null
  readonly currency: string | null
  readonly bound: string | null
}

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' }
const BOUNDS: Readonly<Record<string, Words>> = {
  AT_LEAST: { FR: 'au moins ', EN: 'at least ' },
  AT_MOST: { FR: 'jusqu’à ', EN: 'up to ' },
  ABOUT: { FR: 'environ ', EN: 'about ' },
}
const SCALES = [
  { from: 1_000_000, short: 'M' },
  { from: 1_000, short: 'k' },
]

/** An amount for people: 12000000 EUR → « 12 M€ », 250000 EUR at most → « jusqu’à 250 k€ », 12 to 15 → « 12–15 M€ ». */
export function moneyWords({ amount, amountMax, currency, bound }: Amount, lang: Lang): string {
  const scale = SCALES.find(({ from }) => amount >= from)
  const figure = new Intl.NumberFormat(lang === 'FR' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 2 })
  const figures = [amount, ...(amountMax === null ? [] : [amountMax])].map((value) =>
    figure.format(value / (scale?.from ?? 1)),
  )
  const unit = `${scale?.short ?? ''}${currency === null ? '' : (SIGNS[currency] ?? ` ${currency}`)}`
  return `${BOUNDS[bound ?? '']?.[lang] ?? ''}${figures.join('–')} ${unit}`.trimEnd()
}
