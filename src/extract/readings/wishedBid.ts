import type { Ref } from '../document.ts'
import { type Context, clubsOf } from '../slots.ts'

const AWAITS = /^(?:falloir|attendre|espérer|réclamer|exiger|demander|vouloir|guetter|souhaiter)$/
const RECEIVES = /^(?:recevoir|voir|obtenir)$/
const ONLY = /^(?:seule|seules|moins|sauf|hormis)$/
const MOVES =
  /^(?:faire|convaincre|suffire|débloquer|changer|décider|inciter|pousser|permettre|fléchir|plier|craquer|satisfaire|attendrir)$/

// « Kamara espère une offre de Milan »: he has none
function isHoped(frames: Context['frames'], ref: Ref): boolean {
  const n = frames.verbs.findLastIndex(({ last }) => last < ref.first)
  const verb = frames.verbs[n]
  return (
    verb !== undefined &&
    /^(?:attendre|espérer|guetter)$/.test(verb.lemma) &&
    ref.first - verb.last <= 3 &&
    frames.subject(n)?.kind === 'PLAYER'
  )
}

/**
 * Whether a bid with a sum is only what the seller would listen to: « il lui faut une offre de 30 M€ », « seule une offre de 30 M€ »,
 * « une offre de 30 M€ pourrait faire céder Lille ». Nobody makes it.
 */
export function isWishedBid(
  { frames, entities }: Context,
  { bid: ref }: { readonly bid: Ref | null },
  own: string | null,
): boolean {
  if (ref?.bid && isHoped(frames, ref)) return true
  if (!ref?.bid?.money || ref.bid.kind !== 'TRANSFER' || (ref.bid.club !== null && ref.bid.club !== own)) return false
  const { tokens, verbs } = frames
  const before = verbs.findLastIndex(({ last }) => last < ref.first)
  // « s’attend à recevoir une offre de 25 M€ »
  const governor = RECEIVES.test(verbs[before]?.lemma ?? '') ? frames.governor(before) : null
  const verb = verbs[governor ?? before]
  if (verb && AWAITS.test(verb.lemma) && ref.first - verb.last <= (governor === null ? 3 : 6)) {
    const subject = verb.lemma === 'falloir' ? null : frames.subject(governor ?? before)
    const clubs = subject && subject.form !== 'PRONOUN' ? clubsOf(subject, entities) : []
    if (clubs.length === 0 || own === null || clubs.includes(own)) return true
  }
  if (tokens.slice(Math.max(0, ref.first - 2), ref.first + 1).some(({ fold }) => ONLY.test(fold))) return true
  const behind = verbs.findIndex(({ first }) => first > ref.last)
  const next = verbs[behind]
  if (next?.mood !== 'CONDITIONAL' || next.compound || next.first - ref.last > 4) return false
  const main = next.lemma === 'pouvoir' || next.lemma === 'devoir' ? verbs[behind + 1] : next
  return main !== undefined && MOVES.test(main.lemma)
}
