import type { Draft, Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'

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
        verb: turned ? null : verbOf(frames, told),
        settled: turned,
      }))
  })

const PREFERS = /^(?:priorite|objectif|favori|cible|choix|preference|prefere|premier)$/

/**
 * « a fait de Lewandowski sa priorité, loin devant Lukaku », « apprécie Ignatenko, le milieu du Shakhtar, et Hilterman »: players wanted
 * beside the one of whom an interest was read.
 */
export const alsoPlayers: Finder = ({ frames, drafts, entities }) => {
  const found: Found[] = []
  for (const ref of frames.refs) {
    if (ref.kind !== 'PLAYER' || ref.form !== 'NAME') continue
    const told = drafts.findLast(
      ({ said, sentence, last }) => sentence === frames.sentence && said.kind === 'INTEREST' && last < ref.first,
    )
    if (told?.said.kind !== 'INTEREST' || told.said.stage === 'WITHDRAWN' || told.said.stage === 'DENIED') continue
    if (ref.entities.includes(told.said.player) || ref.first - told.last > 14) continue
    const between = frames.tokens.slice(told.last + 1, ref.first).map(({ fold }) => fold)
    const clause = frames.verbs.some(
      ({ first, mood }) => first > told.last && first < ref.first && mood !== 'PARTICIPLE',
    )
    if (clause) continue
    const behind = frames.tokens.slice(told.first, ref.first).some(({ fold }) => PREFERS.test(fold))
    const second = behind && between.includes('devant')
    const joined = between.at(-1) === 'et' && between.at(-2) === ',' && isApposed(frames, told.last)
    // « …, tout comme Wahi (Montpellier) »
    const alike = between.at(-1) === 'comme' && between.at(-2) === 'tout'
    if (!second && !joined && !alike) continue
    const { club, stage } = told.said
    for (const player of ref.entities)
      if (entities.get(player)?.club !== club)
        found.push({
          said: { kind: 'INTEREST', club, player, stage: second ? 'INTERESTED' : stage },
          first: ref.first,
          last: ref.last,
          verb: verbOf(frames, told),
        })
  }
  return found
}

// « …, le milieu du Shakhtar Donetsk, et »
function isApposed({ tokens }: Place['frames'], last: number): boolean {
  return tokens[last + 1]?.text === ',' && /^(?:le|la|l'|un|une)$/.test(tokens[last + 2]?.fold ?? '')
}

/** « Wenger lorgne sur Sissoko, et Van Gaal sur Strootman »: the verb is said once. */
export const gappedSuitors: Finder = ({ frames, drafts, entities }) => {
  const found: Found[] = []
  const told = drafts.findLast(({ said, sentence }) => sentence === frames.sentence && said.kind === 'INTEREST')
  if (told?.said.kind !== 'INTEREST') return []
  const { player, stage } = told.said
  const model = frames.refs.find(({ kind, entities: ids }) => kind === 'PLAYER' && ids.includes(player))
  const preposition = model ? frames.preposition(model) : ''
  if (!model || preposition === '') return []
  for (const [i, ref] of frames.refs.entries()) {
    if (ref.kind !== 'PLAYER' || ref.form !== 'NAME' || ref.first <= told.last) continue
    const actor = frames.refs.slice(0, i).findLast((one) => clubsOf(one, entities).length > 0)
    if (!actor || actor.first <= model.last || ref.first - actor.last > 5 || frames.preposition(ref) !== preposition)
      continue
    if (frames.verbs.some(({ first }) => first > actor.last && first < ref.first)) continue
    for (const club of clubsOf(actor, entities))
      if (entities.get(ref.entities[0]!)?.club !== club)
        found.push({
          said: { kind: 'INTEREST', club, player: ref.entities[0]!, stage },
          first: actor.first,
          last: ref.last,
          verb: verbOf(frames, told),
        })
  }
  return found
}

// A man in an apposition has no verb of his own.
function verbOf({ verbs }: Place['frames'], { chain }: Draft): number | null {
  const [verb] = chain
  return verb ? verbs.indexOf(verb) : null
}
