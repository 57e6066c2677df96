import type { Ref, Sentence } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import { playerNouns } from './roles.ts'

/** What only the club that has a player does with him: « Lille ne le bradera pas », « pas question de laisser filer Maouassa ». */
const OWNS = new Set(
  'conserver garder retenir vendre céder brader lâcher libérer prêter perdre prolonger blinder verrouiller solder écouler écarter'.split(
    ' ',
  ),
)
/** Verbs behind « laisser » that lead away from it. */
const AWAY = /^(?:partir|filer|s'en aller|échapper|sortir)$/
/** Where a player does it is his club: « évolue à Leverkusen », « joue peu à Milan ». */
const PLAYS = new Set('évoluer jouer briller rester appartenir prolonger rempiler resigner végéter cirer'.split(' '))
const MINDS = /^(?:coin|oeil|œil|esprit|tete|viseur|tablettes|coude|radar)$/
/** Nouns of clubs and players who part: « entre Ramos et le Real, c’est le divorce ». Folded. */
const PARTS = /^(?:divorce|rupture|bras|conflit|separation|entendent|separer|separent|prolongation|discutent)$/

/** A club that the words of a sentence make a player's own, with the weight of the sign. */
export interface Owned {
  readonly player: string
  readonly club: string
  readonly weight: number
}

/**
 * The clubs that one sentence makes a player's own by what they do with him, or he with them. `mind` is the player whom a pronoun means.
 */
export function ownedIn(sentence: Sentence, refs: readonly Ref[], mind: string | undefined): Owned[] {
  const clubs = refs.filter(({ kind, form }) => kind === 'CLUB' && form === 'NAME')
  if (clubs.length === 0) return []
  const frames = framesOf(sentence, refs)
  return [...sentence.verbs.keys()].flatMap((n) => [...ownedAt(frames, n, mind), ...playedAt(frames, n, clubs)])
}

function ownedAt(frames: Frames, n: number, mind: string | undefined): Owned[] {
  const verb = frames.verbs[n]!
  const kept = keptAt(frames, n)
  if (kept) return kept
  const away = AWAY.test(verb.lemma) && frames.chain(n)[1]?.lemma === 'laisser'
  if (!(OWNS.has(verb.lemma) || away) || verb.passive || verb.reflexive) return []
  // « garde Kamara dans un coin de la tête »
  if (verb.lemma === 'garder' && frames.tokens.slice(verb.last + 1, verb.last + 8).some(({ fold }) => MINDS.test(fold)))
    return []
  const subject = frames.subject(n) ?? insistent(frames, verb.first)
  if (subject?.kind !== 'CLUB') return []
  const player = objectOf(frames, n) ?? (verb.clitics.some((word) => /^(?:le|l')$/.test(word)) ? mind : undefined)
  return player ? subject.entities.map((club) => ({ player, club, weight: 2 })) : []
}

// « Montpellier tient à Savanier », « Nantes compte sur Blas »
function keptAt(frames: Frames, n: number): Owned[] | null {
  const { lemma, last, passive } = frames.verbs[n]!
  const by = lemma === 'tenir' ? 'à' : lemma === 'compter' ? 'sur' : null
  if (by === null || passive) return null
  const ref = frames.refs.find(({ kind, first }) => kind === 'PLAYER' && first > last && first - last < 6)
  const subject = frames.subject(n)
  if (!ref || subject?.kind !== 'CLUB' || frames.preposition(ref) !== by) return null
  return ref.entities.flatMap((player) => subject.entities.map((club) => ({ player, club, weight: 1 })))
}

// « Pour Rennes, pas question de laisser filer Maouassa »
function insistent(frames: Frames, before: number): Ref | null {
  const ref = frames.refs.find(({ kind, first }) => kind === 'CLUB' && first < 4)
  if (!ref || ref.last > before || !/^(?:pour|à|chez)$/.test(frames.preposition(ref))) return null
  return frames.tokens[ref.last + 1]?.text === ',' ? ref : null
}

function objectOf(frames: Frames, n: number): string | undefined {
  const before = frames.objectBefore(n)
  if (before && before !== 'CLITIC' && before.kind === 'PLAYER') return before.entities[0]
  const { last } = frames.verbs[n]!
  const ref = frames.refs.find(({ first }) => first > last)
  return ref?.kind === 'PLAYER' && ref.first - last < 6 && frames.isBare(ref) ? ref.entities[0] : undefined
}

function playedAt(frames: Frames, n: number, clubs: readonly Ref[]): Owned[] {
  const verb = frames.verbs[n]!
  if (!PLAYS.has(verb.lemma) || verb.compound || verb.passive) return []
  if (verb.mood !== 'INDICATIVE' || !/^(?:PRESENT|IMPERFECT)$/.test(verb.tense)) return []
  const subject = frames.subject(n)
  if (subject?.kind !== 'PLAYER') return []
  const at = clubs.find((ref) => ref.first > verb.last && ref.first - verb.last < 6)
  const where = at ?? frames.relativeBefore(n)?.ref ?? placeBefore(frames, verb.first)
  if (where?.kind !== 'CLUB') return []
  if (at && !/^(?:à|chez|pour|avec)$/.test(frames.preposition(at))) return []
  return subject.entities.flatMap((player) => where.entities.map((club) => ({ player, club, weight: 1 })))
}

const ITS = /^(?:son|leur)$/
const SEEKS = new Set(
  'trouver tenir chercher dénicher recruter acheter enrôler attendre présenter officialiser'.split(' '),
)

/** « Brest a soumis une prolongation à son milieu Del Castillo », « Lens garde Openda, son attaquant »: whose the words make him. */
export function possessedIn(sentence: Sentence, refs: readonly Ref[]): Owned[] {
  const { tokens } = sentence
  const clubs = refs.filter(({ kind }) => kind === 'CLUB')
  if (clubs.length === 0) return []
  return refs.flatMap((ref): Owned[] => {
    if (ref.kind !== 'PLAYER' || ref.form !== 'NAME' || ref.entities.length > 1) return []
    const its = itsNoun(tokens, ref)
    if (its === null) return []
    const club = possessor(sentence, refs, clubs, its)
    return club ? [{ player: ref.entities[0]!, club, weight: 3 }] : []
  })
}

// The place of « son » in « son jeune milieu Del Castillo » or « Del Castillo, son milieu »
function itsNoun(tokens: Sentence['tokens'], { first, last }: Ref): number | null {
  const behind = tokens[last + 1]?.text === ',' && ITS.test(tokens[last + 2]?.fold ?? '') ? last + 2 : null
  if (behind !== null)
    return [behind + 1, behind + 2].some((i) => playerNouns.has(tokens[i]?.fold ?? '')) ? behind : null
  for (let i = first - 1; i >= 0 && first - i < 6; i--) {
    if (ITS.test(tokens[i]!.fold))
      return tokens.slice(i + 1, first).some(({ fold }) => playerNouns.has(fold)) ? i : null
    if (tokens[i]!.kind === 'MARK') return null
  }
  return null
}

// The club he is asked of, else the one that acts, else the only one before
function possessor(sentence: Sentence, refs: readonly Ref[], clubs: readonly Ref[], at: number): string | null {
  const frames = framesOf(sentence, refs)
  const before = clubs.filter(({ last }) => last < at)
  const n = sentence.verbs.findLastIndex(({ last, mood }) => last < at && mood !== 'PARTICIPLE')
  if (n >= 0 && frames.chain(n).some(({ lemma }) => SEEKS.has(lemma))) return null
  const asked = before.findLast((ref) => /^(?:à|avec|chez)$/.test(frames.preposition(ref)))
  const subject = n < 0 ? null : frames.subject(n)
  const found = asked ?? (subject?.kind === 'CLUB' ? subject : before.length === 1 ? before[0]! : null)
  return found?.entities[0] ?? null
}

const DEALS = /^(?:accord|entendus|d'accord|transaction)$/

/** « Monaco et Séville ont trouvé un accord pour Ben Yedder »: it is one of the two. */
export function dealtIn({ tokens }: Sentence, refs: readonly Ref[], mind: string | undefined): Owned[] {
  return refs.flatMap((ref, i): Owned[] => {
    const next = refs[i + 1]
    if (ref.kind !== 'CLUB' || next?.kind !== 'CLUB' || ref.form !== 'NAME' || next.form !== 'NAME') return []
    const gap = tokens.slice(ref.last + 1, next.first).map(({ fold }) => fold)
    if (gap[0] !== 'et' || gap.length > 2) return []
    if (!tokens.slice(next.last + 1, next.last + 8).some(({ fold }) => DEALS.test(fold))) return []
    const player = refs.find(({ kind, first }) => kind === 'PLAYER' && first > next.last)?.entities[0] ?? mind
    return player ? [ref, next].map(({ entities }) => ({ player, club: entities[0]!, weight: 1 })) : []
  })
}

// « les Tigres, où évolue déjà Gignac »
function placeBefore(frames: Frames, verb: number): Ref | null {
  for (let i = verb - 1; i > 0 && verb - i < 4; i--) if (frames.tokens[i]!.lower === 'où') return frames.antecedent(i)
  return null
}

/** « Sergio Ramos et le Real Madrid ne s’entendent pas »: who is told of in one breath with the club he parts from or stays with. */
export function pairedIn({ tokens }: Sentence, refs: readonly Ref[]): Owned[] {
  return refs.flatMap((ref, i): Owned[] => {
    const next = refs[i + 1]
    if (!next || ref.kind === next.kind || ref.form !== 'NAME' || next.form !== 'NAME') return []
    const pair = [ref, next]
    const [player, club] = [pair.find(({ kind }) => kind === 'PLAYER'), pair.find(({ kind }) => kind === 'CLUB')]
    if (!player || !club || player.entities.length > 1 || club.entities.length > 1) return []
    const gap = tokens.slice(ref.last + 1, next.first).map(({ fold }) => fold)
    if (gap[0] !== 'et' || gap.length > 2) return []
    const behind = tokens.slice(next.last + 1, next.last + 9).map(({ fold }) => fold)
    return behind.some((word) => PARTS.test(word)) || /c'|c'est/.test(behind.slice(0, 2).join(''))
      ? [{ player: player.entities[0]!, club: club.entities[0]!, weight: 2 }]
      : []
  })
}
