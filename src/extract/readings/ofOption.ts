import type { Ref } from '../document.ts'
import type { Place } from '../rule.ts'

/** Whether a sum is that of an option or clause: « l’option d’achat, fixée à 10 M€ », « dont la clause s’élève à 58 M€ », « la location coûtera 3 M€ »; but « réclame la clause, soit 120 M€ ». */
export function isOfOption({ frames: { tokens } }: Place, { first }: Ref): boolean {
  const before = tokens.slice(Math.max(0, first - 7), first).map(({ fold }) => fold)
  const at = before.findIndex((fold) => /^(?:option|obligation|clause|location)$/.test(fold))
  // « Une option d’achat complète le montage : les journaux la chiffrent à 48 M€ »
  if (at < 0) return tokens[0]?.fold === 'une' && tokens[1]?.fold === 'option' && first < 22
  return !tokens
    .slice(Math.max(0, first - 11), first)
    .some(({ fold }) =>
      /^(?:reclam|exig|demand|entendre|regl|veut|attend|negoci|discut|renvoy|renvoi|active|lever)/.test(fold),
    )
}

/** Whether the sum of a clause is asked for: « ne veut entendre parler que de sa clause, soit 40 M€ », « renvoie tout le monde vers la clause, 40 M€ ». */
export function isClausePrice({ frames: { tokens } }: Place, { first }: Ref, asks: boolean): boolean {
  const before = tokens[first - 1]
  if (before?.fold === 'soit') return asks
  return /^[,:(]$/.test(before?.text ?? '') && tokens.slice(first - 4, first - 1).some(({ fold }) => fold === 'clause')
}
