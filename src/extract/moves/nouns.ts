import type { Document } from '../document.ts'
import type { Frames } from '../frames.ts'
import { playerNouns } from '../mentions/roles.ts'
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
      first: i - 1,
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

/** « Kamara, nouvelle recrue de Newcastle », « le nouveau joueur de Newcastle, Boubacar Kamara ». */
export function byApposition(frames: Frames): Move[] {
  const { tokens, refs } = frames
  return refs.flatMap((club, i): Move[] => {
    if (club.kind !== 'CLUB' || frames.preposition(club) !== 'de') return []
    const lead = tokens.slice(Math.max(0, club.first - 5), club.first).map(({ fold }) => fold)
    const noun = lead.findIndex((word, at) => RECRUIT.test(word) && (word === 'recrue' || NEW.test(lead[at - 1] ?? '')))
    if (noun < 0) return []
    const start = club.first - lead.length + noun
    const before = refs[i - 1]
    const apposed = tokens[club.last + 1]?.text === ',' ? refs[i + 1] : undefined
    const player = [before, apposed].find(
      (ref) =>
        ref?.kind === 'PLAYER' &&
        ref.form === 'NAME' &&
        (ref === before ? start - ref.last <= 4 && tokens[ref.last + 1]?.text === ',' : ref.first - club.last <= 2),
    )
    if (!player) return []
    const [first, last] = [Math.min(player.first, start), Math.max(player.last, club.last)]
    const to = club.entities[0]!
    return [{ player: player.entities[0]!, from: null, to, first, last, verb: null, kind: 'PERMANENT', money: null }]
  })
}

const RECRUIT = /^(?:recrue|joueur|attaquant|milieu|defenseur|gardien|renfort|buteur|ailier|lateral)$/
const NEW = /^(?:nouveau|nouvelle|premiere|derniere)$/

/** « OFFICIEL : Gueye au PSG », « Gueye au PSG, c’est signé ». */
export function byTitle(frames: Frames): Move[] {
  const words = frames.tokens.map(({ fold }) => fold)
  const sealed = words.some(
    (word, i) =>
      word === 'officiel' || (/^(?:signe|fait|boucle|acte)$/.test(word) && /^(?:est|c'est)$/.test(words[i - 1] ?? '')),
  )
  if (!sealed || words.some((word) => UNSURE.test(word))) return []
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

/** « Kamara est officiellement un joueur d’Aston Villa », « portera le maillot d’Aston Villa ». */
export function byState(frames: Frames, clubs: ReadonlyMap<string, string | null>): Move[] {
  const out: Move[] = []
  for (const [n, verb] of frames.verbs.entries()) {
    const words = frames.tokens.slice(verb.first, verb.last + 9).map(({ fold }) => fold)
    const is =
      verb.lemma === 'être' &&
      verb.tense === 'PRESENT' &&
      (words.some((word) => /^(?:officiellement|desormais|depuis)$/.test(word)) ||
        frames.tokens.slice(0, verb.first).some(({ fold }) => fold === 'officiel')) &&
      words.some((word) => playerNouns.has(word))
    // « défend depuis hier soir les couleurs de Rennes »
    const defends =
      /^(?:porter|défendre)$/.test(verb.lemma) &&
      verb.tense === 'PRESENT' &&
      words.some((word) => /^(?:desormais|depuis)$/.test(word)) &&
      words.some((word) => /^(?:maillot|couleurs)$/.test(word))
    const wears =
      /^(?:porter|défendre)$/.test(verb.lemma) &&
      verb.tense === 'FUTURE' &&
      words.some((word) => /^(?:maillot|couleurs)$/.test(word))
    // « évolue désormais à Al-Nassr »
    const plays =
      /^(?:évoluer|jouer)$/.test(verb.lemma) &&
      verb.tense === 'PRESENT' &&
      !verb.compound &&
      (words.includes('desormais') || /\bdepuis (?:20\d\d|l' ete|l' hiver|janvier|cet ete)\b/.test(words.join(' ')))
    if (
      !(is || wears || plays || defends) ||
      verb.negation ||
      words.some((word) => /^(?:encore|toujours)$/.test(word) || (word === 'bien' && !wears))
    )
      continue
    const subject = frames.subject(n)
    const club = frames.refs.find(
      (ref) =>
        ref.kind === 'CLUB' &&
        ref.first > verb.last &&
        ref.first <= verb.last + 9 &&
        frames.preposition(ref) === (plays ? 'à' : 'de'),
    )
    if (subject?.kind !== 'PLAYER' || !club || (wears && clubs.get(subject.entities[0]!) === club.entities[0])) continue
    out.push({
      player: subject.entities[0]!,
      from: null,
      to: club.entities[0]!,
      first: verb.first,
      last: club.last,
      verb: null,
      kind: 'PERMANENT',
      money: null,
    })
  }
  return out
}
