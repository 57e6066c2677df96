import type { MoneyRef, Ref } from '../document.ts'
import type { Place, Said } from '../rule.ts'

const NONE: readonly (readonly [Ref, MoneyRef])[] = []

/** The sums of a sentence that nothing read so far has told, each with the words it stands in. */
export function untold({ frames, drafts }: Place): readonly (readonly [Ref, MoneyRef])[] {
  if (!frames.refs.some(({ money }) => money)) return NONE
  const here = drafts.filter(({ sentence }) => sentence === frames.sentence)
  return frames.refs.flatMap((ref) => {
    const sum = ref.money
    return sum && !here.some(({ said }) => tells(said, sum)) ? [[ref, sum] as const] : []
  })
}

// « un prêt payant de 2 M€ et un salaire de 2 M€ par an » are two things
function tells(said: Said, { amount, per }: MoneyRef): boolean {
  if (said.kind === 'TRANSFER') return said.money?.amount === amount
  if (said.kind !== 'OFFER' || said.club === null) return false
  return per ? said.salary?.salary === amount : said.money?.amount === amount
}
