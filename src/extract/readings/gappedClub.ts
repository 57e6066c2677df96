import type { Ref } from '../document.ts'
import type { Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'

/**
 * The club of a clause without a verb whose sum is `ref`: « Newcastle proposait 28 M€, l’OM 25 », « Metz s’est arrêté à 5, Benevento à 5 et demi ».
 * Null where the sum has a verb of its own.
 */
export function gappedClub(
  { frames, entities }: Place,
  { first }: Ref,
): { readonly club: string; readonly at: Ref } | null {
  const { tokens, refs } = frames
  const before = /^(?:a|pour|avec|sur)$/.test(tokens[first - 1]?.fold ?? '') ? first - 2 : first - 1
  const at = refs.find(({ kind, form, last }) => kind === 'CLUB' && form !== 'ADJECTIVE' && last === before)
  if (!at) return null
  // « une offre de Bournemouth à 12 M€, l’autre de Sassuolo à 9 M€ »
  if (frames.preposition(at) === 'de') {
    const lead = tokens.slice(Math.max(0, at.first - 3), at.first + 1)
    const club = lead.some(({ fold }) => /^(?:autre|celle|seconde|deuxieme)$/.test(fold))
      ? clubsOf(at, entities)[0]
      : undefined
    return club && hasSumBefore(frames, at) ? { club, at } : null
  }
  if (frames.preposition(at) !== '') return null
  const lead = tokens[at.first - 1]
  const opens = (token: typeof lead) => token !== undefined && /^(?:,|;|et|quand|puis|mais)$/.test(token.fold)
  if (!opens(lead) && !(/^(?:l'|le|la|les)$/.test(lead?.fold ?? '') && opens(tokens[at.first - 2]))) return null
  if (!hasSumBefore(frames, at)) return null
  const club = clubsOf(at, entities)[0]
  return club ? { club, at } : null
}

function hasSumBefore({ refs }: Place['frames'], at: Ref): boolean {
  return refs.some(({ money, bid, last }) => (money ?? bid?.money) && last < at.first)
}
