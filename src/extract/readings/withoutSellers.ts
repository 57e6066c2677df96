import type { Frames } from '../frames.ts'
import type { Draft } from '../rule.ts'

/**
 * Interests without those of whom a suitor talks to: « Les Granata ont pris contact avec Brest », of a player of whom nobody knows that Brest has
 * him, tells of the Granata alone.
 */
export function withoutSellers(frames: Frames, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !isTalkedTo(frames, draft, drafts))
}

function isTalkedTo(frames: Frames, { said, chain }: Draft, drafts: readonly Draft[]): boolean {
  if (said.kind !== 'INTEREST' || !TALKS.test(said.stage)) return false
  const [verb] = chain
  const ref = frames.refs.find(({ kind, entities }) => kind === 'CLUB' && entities.includes(said.club))
  if (!verb || !ref || ref.first < verb.last || !/^(?:avec|auprès de)$/.test(frames.preposition(ref))) return false
  const by = frames.subject(frames.verbs.indexOf(chain.at(-1)!))
  return (
    by?.kind === 'CLUB' &&
    !by.entities.includes(said.club) &&
    drafts.some(
      (other) =>
        other.said.kind === 'INTEREST' && other.said.player === said.player && by.entities.includes(other.said.club),
    )
  )
}

const TALKS = /^(?:CONTACT|NEGOTIATION|AGREEMENT)$/
