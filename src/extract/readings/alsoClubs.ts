import { clubsOf } from '../match.ts'
import type { Finder } from '../rule.ts'

const ALSO = /^(?:aussi|egalement|itou|idem|pareillement|si|oui)$/

/** « West Ham l’aurait suivi, Benfica aussi »: a club that does what the one before it in the sentence does. */
export const alsoClubs: Finder = ({ frames, drafts, entities }) =>
  frames.refs.flatMap((ref) => {
    if (ref.kind !== 'CLUB' || ref.form === 'PRONOUN') return []
    const [next, behind] = frames.tokens.slice(ref.last + 1, ref.last + 3)
    if (!next || !ALSO.test(next.fold) || (behind && !/^[.,;:!?»)]$/.test(behind.text))) return []
    // « Lens n’est plus dans la course, Lyon si »
    const turned = /^(?:si|oui)$/.test(next.fold)
    const told = drafts.findLast(
      ({ said, sentence, last }) =>
        sentence === frames.sentence && said.kind === 'INTEREST' && last < ref.first && said.stage !== 'DENIED',
    )
    if (told?.said.kind !== 'INTEREST') return []
    const { player, stage } = told.said
    return clubsOf(ref, entities)
      .filter((club) => club !== entities.get(player)?.club)
      .map((club) => ({
        said: { kind: 'INTEREST' as const, club, player, stage: turned ? ('INTERESTED' as const) : stage },
        first: ref.first,
        last: ref.last + 1,
        verb: turned ? null : frames.verbs.indexOf(told.chain[0]!),
        settled: turned,
      }))
  })
