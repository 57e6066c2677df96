import { fold } from '../french/fold.ts'

/** A word of a name: letters and digits, and the signs that names are made of (« Canal+ », « O&L »). */
const ONE_WORD = /^[A-Za-z0-9]+$/
/** Words of such letters, one space between two. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/
const WORD = /[\p{L}\p{M}\p{N}_+&]+/gu

/** The words of a form as written: « 1. FC Köln » → `1`, `FC`, `Köln`; « L’Équipe » → `L`, `Équipe`. */
export function words(form: string): string[] {
  if (ONE_WORD.test(form)) return [form]
  return form.match(WORD) ?? []
}

/**
 * Two forms with one key are the same form: case, accents, hyphens, apostrophes, dots and a plural article make no difference.
 * « les Saint-Gillois » and « Saint Gillois » → `saint gillois`.
 */
export function formKey(form: string): string {
  const key = PLAIN.test(form) ? form.toLowerCase() : words(fold(form)).join(' ')
  return key.startsWith('les ') && key.length > 4 ? key.slice(4) : key
}
