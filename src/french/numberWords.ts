/** Cardinal numbers as the trade spells them out. */
export const cardinals: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix-sept': 17,
  'dix-huit': 18,
  'dix-neuf': 19,
  vingt: 20,
  'vingt-cinq': 25,
  'vingt-huit': 28,
  trente: 30,
  'trente-cinq': 35,
  quarante: 40,
  'quarante-cinq': 45,
  cinquante: 50,
  'cinquante-cinq': 55,
  soixante: 60,
  'soixante-dix': 70,
  'quatre-vingts': 80,
  'quatre-vingt': 80,
  'quatre-vingt-dix': 90,
  cent: 100,
}

/** « une dizaine de millions »: about so many. */
export const collectives: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
}

export const months: Readonly<Record<string, number>> = {
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
}

/** Monday is 1. */
export const weekdays: Readonly<Record<string, number>> = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
}

/** « 12,5 » and « 1.300 » as numbers; null when it is none. */
export function numberOf(written: string): number | null {
  const word = cardinals[written.toLowerCase()]
  if (word !== undefined) return word
  const compact = written.replace(/[ \u00a0\u202f]/g, '')
  const plain = /^\d+\.\d{3}$/.test(compact) ? compact.replace('.', '') : compact.replace(',', '.')
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}
