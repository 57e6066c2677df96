import type { Frames } from '../frames.ts'

const COMES = /^(?:arriver|débarquer|atterrir|venir|rejoindre)$/
const STILL = /^(?:passer|signer|engager|parapher|finaliser|boucler|discuter|négocier|visiter)$/

/** « est arrivé à Marseille pour passer sa visite médicale », « … dans l’optique de s’engager »: he is there and has not signed. */
export function isOnlyThere({ tokens, verbs }: Frames, n: number): boolean {
  const verb = verbs[n]!
  const next = verbs[n + 1]
  if (!COMES.test(verb.lemma) || next?.mood !== 'INFINITIVE' || !STILL.test(next.lemma)) return false
  const gap = tokens.slice(verb.last + 1, next.first).map(({ fold }) => fold)
  return gap.length < 14 && gap.some((word) => /^(?:pour|afin|optique|but|vue)$/.test(word))
}
