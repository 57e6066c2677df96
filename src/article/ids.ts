import { createHash } from 'node:crypto'

/** The first 24 hexadecimal digits (96 bits) of the SHA-256 of `content` as JSON: the hash in every id. */
export function hash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24)
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ə: 'e',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
}

/** Nothing to be replaced but spaces. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/

/** A name as the readable part of an id: « Boubacar Kamara » → `boubacar-kamara`. A name without a letter or digit gives `x`. */
export function slug(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-')
  return (
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[øłđıæœßəðħŧþ]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'x'
  )
}
