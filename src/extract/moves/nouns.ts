import { wordsLike } from '../../french/wordClass.ts'
import type { Document } from '../document.ts'
import type { Frames } from '../frames.ts'
import { isFree, type Move, UNSURE } from './move.ts'

/** « une saison en prêt à Getafe », « en provenance de Monaco ». */
export function byNouns(document: Document, frames: Frames): Move[] {
  const out: Move[] = []
  const { tokens, refs } = frames
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.fold
    if (word !== 'transfuge' && word !== 'pret' && word !== 'provenance') continue
    const led = tokens[i - 1]?.fold === 'en' || (word === 'pret' && isOver(frames, i))
    if (word !== 'transfuge' && !led) continue
    // « une offre est arrivée en provenance d’Everton »
    if (word === 'provenance' && refs.some((ref) => ref.kind === 'BID' && ref.last < i)) continue
    // « passe sa visite médicale, en provenance de Braga »: not signed yet
    if (word === 'provenance' && tokens.slice(0, i).some(({ fold }) => /^medicale?s?$/.test(fold))) continue
    // « valider la venue de Harit, en provenance de Schalke »: still to come
    if (tokens.slice(Math.max(0, i - 20), i).some(({ fold: before }) => UNSURE.test(before))) continue
    const next = refs.find(
      (ref) => ref.first > i && ref.first <= i + 4 && ref.kind === 'CLUB' && ref.form !== 'ADJECTIVE',
    )
    const side = next && frames.preposition(next)
    const before = refs
      .filter((ref) => ref.last < i && ref.kind === 'PLAYER' && (ref.form !== 'PRONOUN' || word === 'provenance'))
      .at(-1)
    // « Six mois après son arrivée en provenance d’Everton, Gueye doute »
    const behind = refs.find(
      (ref) => ref.first > i && ref.kind === 'PLAYER' && ref.form !== 'PRONOUN' && frames.isBare(ref),
    )
    const his = tokens.slice(Math.max(0, i - 4), i).some(({ fold }) => /^(?:son|sa)$/.test(fold))
    const player = before?.entities[0] ?? (his ? behind?.entities[0] : null) ?? document.inMind.get(frames.sentence)
    const open = frames.verbs.some(
      ({ mood, tense, first }) =>
        (mood === 'CONDITIONAL' || tense === 'FUTURE') &&
        Math.abs(first - i) < 14 &&
        !tokens.slice(Math.min(first, i), Math.max(first, i)).some(({ text }) => /^[;:]$/.test(text)),
    )
    if (
      !next ||
      !player ||
      open ||
      !(side === 'de' || (word === 'pret' && (side === 'à' || side === 'chez' || side === 'par')))
    )
      continue
    const club = next.entities[0]!
    const isFrom = side === 'de'
    out.push({
      player,
      from: isFrom ? club : null,
      to: isFrom ? null : club,
      first: Math.max(0, i - 1),
      last: next.last,
      verb: null,
      ...(word === 'pret' ? {} : { arrives: true as const }),
      kind: word === 'pret' ? 'LOAN' : isFree(frames, i, next.last) ? 'FREE' : 'PERMANENT',
      money: null,
    })
  }
  return out
}

// « Après un prêt à Getafe », « sort d’un prêt à Getafe », « de retour d’un prêt à Getafe »
function isOver({ tokens }: Frames, at: number): boolean {
  if (!/^(?:un|son)$/.test(tokens[at - 1]?.fold ?? '')) return false
  const lead = tokens.slice(Math.max(0, at - 5), at - 1).map(({ fold }) => fold)
  return (
    lead.at(-1) === 'apres' ||
    (/^(?:d'|de)$/.test(lead.at(-1) ?? '') &&
      lead.some((word) => /^(?:sort|sortait|retour|revient|revenu|rentre)$/.test(word)))
  )
}

const isSealed = wordsLike(/^(?:signe|fait|boucle|acte)$/)

/** « OFFICIEL : Gueye au PSG », « Gueye au PSG, c’est signé ». */
export function byTitle(frames: Frames): Move[] {
  const { tokens } = frames
  const sealed = tokens.some(
    (token, i) => token.fold === 'officiel' || (isSealed(token) && /^(?:est|c'est)$/.test(tokens[i - 1]?.fold ?? '')),
  )
  if (!sealed || frames.folds.some((word) => UNSURE.test(word))) return []
  return frames.refs.flatMap((ref, i): Move[] => {
    const bracket = frames.tokens[ref.last + 1]?.text === '(' && frames.refs[i + 1]?.kind === 'CLUB'
    const next = frames.refs[bracket ? i + 2 : i + 1]
    const near =
      next && next.kind === 'CLUB' && next.first - ref.last <= (bracket ? 6 : 3) && frames.preposition(next) === 'à'
    const verb = frames.verbs.some(({ first }) => first > ref.last && first <= (next?.first ?? 0))
    if (ref.kind !== 'PLAYER' || ref.form !== 'NAME' || !near || verb) return []
    return [
      {
        player: ref.entities[0]!,
        from: bracket ? frames.refs[i + 1]!.entities[0]! : null,
        to: next.entities[0]!,
        first: ref.first,
        last: next.last,
        verb: null,
        kind: isFree(frames, ref.first, next.last) ? 'FREE' : 'PERMANENT',
        money: null,
      },
    ]
  })
}
