import { wordsLike } from '../../french/wordClass.ts'
import type { Finder, Found } from '../rule.ts'
import { clubsOf } from '../slots.ts'

/** Words of matches and dates: « ce sera Lyon en finale ». Folded. */
const isElsewhere = wordsLike(
  /^(?:match|matchs|finale|demi-finale|tirage|adversaire|adversaires|coupe|ligue|stade|reception|deplacement|trophee|champion|titre)$/,
)
const isOpen = wordsLike(/^(?:si|s'|quand|lorsque|lorsqu'|jour|reve|veut|voulait|voudrait|«|"|“|sinon|ou)$/)
const isBetween = wordsLike(
  /^(?:donc|finalement|bien|plutot|a|au|aux|pour|la|le|l'|les|chez|,|alors|sans|doute|in|fine)$/,
)

/** « Il hésitait entre Lens et Lyon. Ce sera Lens »: where somebody is told to go. */
export const chosenClubs: Finder = ({ frames, entities, inMind }) =>
  frames.verbs.flatMap((verb, n): Found[] => {
    const { tokens } = frames
    const isIt = /^(?:ce|ca)$/.test(tokens[verb.first]!.fold) || /^(?:ce|ca)$/.test(tokens[verb.first - 1]?.fold ?? '')
    if (verb.lemma !== 'être' || verb.tense !== 'FUTURE' || verb.mood !== 'INDICATIVE' || verb.negation || !isIt)
      return []
    // « S’il part, ce sera le Real »
    if (tokens.slice(0, verb.first).some(isOpen)) return []
    if (verb.inverted || tokens.at(-1)?.text === '?' || tokens.some(isElsewhere)) return []
    let at = verb.last + 1
    while (at < tokens.length && at - verb.last <= 4 && !frames.ref(at) && isBetween(tokens[at])) at++
    const club = frames.ref(at)
    if (club?.kind !== 'CLUB' || club.form !== 'NAME' || club.entities.length > 1) return []
    // « ce sera le Real ou rien »: what he wants
    if (tokens[club.last + 1]?.fold === 'ou') return []
    const named = frames.refs.findLast(
      ({ kind, form, last }) => kind === 'PLAYER' && form !== 'PRONOUN' && last < verb.first,
    )
    const player = named?.entities[0] ?? inMind
    if (!player || entities.get(player)?.kind !== 'PLAYER') return []
    return clubsOf(club, entities)
      .filter((id) => id !== entities.get(player)!.club)
      .map((id) => ({
        said: { kind: 'INTEREST', club: id, player, stage: 'AGREEMENT' },
        first: verb.first,
        last: club.last,
        verb: n,
      }))
  })
