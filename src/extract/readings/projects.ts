import type { Finder, Found, Place } from '../rule.ts'
import { standIn } from '../standIns.ts'
import { scopeOf } from './scope.ts'

const WINS = /^(?:séduire|convaincre|emballer|plaire|intéresser|conquérir|charmer|enthousiasmer)$/

/** Finds whom a project has won over where the verb has no object: « Le projet présenté par Nice à André a séduit. » */
export const wonOver: Finder = (place) => {
  const { frames, entities } = place
  return frames.verbs.flatMap((verb, n): Found[] => {
    if (!WINS.test(verb.lemma) || verb.passive || verb.reflexive || verb.clitics.length > 0) return []
    if (verb.negation !== null || frames.subject(n) !== null || !endsAt(place, verb.last)) return []
    const club = standIn(frames, n, (token, but) => place.playerAt(token, but))
    if (club?.kind !== 'CLUB' || club.entities.length > 1) return []
    const told = frames.refs.find(
      (ref) =>
        ref.kind === 'PLAYER' && ref.first > club.last && ref.last < verb.first && frames.preposition(ref) === 'à',
    )
    const player = told?.entities[0] ?? place.inMind
    const [id] = club.entities
    if (!player || !id || entities.get(player)?.club === id) return []
    const scope = scopeOf(frames, verb.last)
    return [
      {
        said: { kind: 'WISH', player, attitude: 'OPEN', club: id, league: null, scope },
        first: club.first,
        last: verb.last,
        verb: n,
      },
    ]
  })
}

function endsAt({ frames: { tokens } }: Place, last: number): boolean {
  const next = tokens[last + 1]
  return !next || next.kind === 'MARK' || /^(?:et|mais|au|des|d'|tout)$/.test(next.fold)
}
