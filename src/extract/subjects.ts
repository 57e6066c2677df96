import type { VerbGroup } from '../french/verbGroups.ts'
import { wordsLike } from '../french/wordClass.ts'
import { holderOfWish, pointsAt, predicated } from './copulas.ts'
import type { Ref } from './document.ts'
import { type Frames, isClause, isOneOf, REACH } from './frames.ts'
import { insertedSaying, relativeClosed } from './inserts.ts'
import { secondRelative } from './relatives.ts'

const isQue = wordsLike(/^(?:que|qu'|dont|lequel|laquelle|auquel|auxquels)$/)
const isWhich = wordsLike(/^(?:lequel|laquelle|lesquels|lesquelles)$/)
const isInsertQue = wordsLike(/^(?:qui|que|qu'|dont)$/)
const isBelieving = wordsLike(/^(?:croire|croit|apres|dires)$/)
const isWe = wordsLike(/^(?:nous|on)$/)
const isActing = wordsLike(/^(?:club|direction|dirigeants|agent|entourage|clan|president|employeur|equipe|formation)$/)
const isPossessive = wordsLike(/^(?:son|sa|ses|leur|leurs)$/)
const isAll = wordsLike(/^(?:tous|toutes)$/)
const isJoining = wordsLike(/^(?:et|mais|puis|,|ou|avant|sans)$/)
const isBetween = wordsLike(
  /^(?:,|\(|toujours|tres|deja|aussi|egalement|longtemps|un|temps|lui|est|ne|pas|tous|toutes|aussitot|vite|finalement|[a-z]+ment)$/,
)
const isBeforeSubject = wordsLike(/^(?:,|le|la|l'|les|\))$/)

/** Who or what does the verb `n`; null when the sentence does not say or it cannot be told. */
export function subjectOf(frames: Frames, n: number): Ref | null {
  const { tokens, verbs } = frames
  const verb = verbs[n]!
  if (verb.inverted) return frames.ref(verb.last) ?? null
  if (verb.mood === 'INFINITIVE' || verb.mood === 'GERUND') {
    const finite =
      verb.mood === 'GERUND' && tokens[verb.first - 1]?.fold === 'en'
        ? verbs.findLastIndex((one) => one.last < verb.first && isClause(one))
        : -1
    // « a vexé le club rhodanien en annonçant son départ »
    if (finite >= 0) return frames.subject(finite)
    const main = verb.mood === 'GERUND' && tokens[verb.first - 1]?.text === ',' ? mainBefore(frames, n) : null
    // « a snobé les Verts, espérant un appel de Milan »: who has snubbed them
    if (main !== null) return frames.subject(main)
    const own = verb.mood === 'GERUND' ? nearestLeft(frames, verb.first, 3) : null
    if (own) return own
    const told = frames.impersonal(verb.first)
    if (told) return told
    const adjective = frames.adjectiveBefore(verb.first)
    // « a fait part au coach de son désir de partir »: no adjective, and whose it is the verb tells
    if (adjective !== null && !isPossessive(tokens[adjective - 1])) {
      const left = nearestLeft(frames, adjective, 3)
      if (left) return left
      // « Désireux de découvrir la Liga, Kamara … », « Prêt à casser sa tirelire, Fulham insiste »
      const next = frames.governor(n) === null ? following(frames, verb.last) : null
      if (next) return next
    }
    const governor = frames.governor(n)
    const holder = governor === null ? null : holderOfWish(frames, governor)
    if (holder) return holder
    const points = pointsAt(frames, n)
    if (points !== null) return holderOfWish(frames, points) ?? frames.subject(points)
    if (governor !== null) return frames.subject(governor)
    return verb.mood === 'GERUND' ? following(frames, verb.last) : null
  }
  if (verb.mood === 'PARTICIPLE')
    return (
      nearestLeft(frames, verb.first, 4) ??
      predicated(frames, n) ??
      describedBefore(frames, verb.first) ??
      following(frames, verb.last)
    )
  return finiteSubject(frames, n)
}

function finiteSubject(frames: Frames, n: number): Ref | null {
  const { tokens, verbs } = frames
  const verb = verbs[n]!
  // « Lui rêve de Milan »
  const own = frames.ref(verb.first)
  if (own?.form === 'PRONOUN' && tokens[verb.first]!.fold === 'lui') return own
  // « Nous avons refusé », of a president
  const first = frames.ref(verb.first) ?? frames.ref(verb.first - 1)
  if (
    first?.form === 'PRONOUN' &&
    first.kind === 'CLUB' &&
    isWe(tokens[first.first]) &&
    (verb.person === 4 || tokens[first.first]!.fold === 'on')
  )
    return first
  // « Du côté de Newcastle, on apprécie Kamara »
  if (tokens[verb.first - 1]?.fold === 'on') return headPlace(frames, verb.first)
  const shared = sharer(frames, n)
  if (shared !== null) {
    const found = frames.subject(shared)
    // « …, qui a des touches avec Toulouse, et a refusé Nantes »: the relative goes on
    const relative = found ? -1 : verbs.findLastIndex((one) => one.last < verb.first && frames.inRelative(one.first))
    return relative > shared ? frames.subject(relative) : found
  }
  const opens = relativeClosed(frames, verb.first - 1)
  let comma = opens !== null
  for (let i = opens ?? verb.first - 1; i >= 0 && verb.first - i < REACH; i--) {
    const token = tokens[i]!
    // « Kamara (21 ans) rejoint »
    if (token.text === ')') {
      i = opening(frames, i)
      continue
    }
    const ref = frames.ref(i)
    if (ref) {
      const behind = insertedSaying(frames, ref) ?? (comma ? relativeAround(frames, ref) : null)
      if (behind !== null) {
        i = behind
        continue
      }
      if (ref.kind !== 'MONEY' && frames.isBare(ref) && ref.form !== 'ADJECTIVE' && !isBelieved(frames, ref))
        return withJoined(frames, ref, verb)
      i = ref.first
      continue
    }
    const other = frames.verb(i)
    if (other >= 0) {
      // « il y a deux ans »
      if (token.fold === 'a' && tokens[i - 1]?.fold === 'y' && tokens[i - 2]?.fold === 'il') {
        i -= 2
        continue
      }
      const jump = overInsert(frames, other, comma)
      if (jump !== null) {
        i = jump
        continue
      }
      if (hasOwnNoun(frames, verbs[other]!.last, verb.first)) return null
      return coordinated(frames, other, n) ? frames.subject(outermost(frames, other)) : null
    }
    // « aux Aiglons, lesquels en espéreraient 10 »
    if (token.fold === 'qui') return secondRelative(frames, i) ?? frames.antecedent(i)
    if (isWhich(token) && tokens[i - 1]?.text === ',') return frames.antecedent(i)
    if (isQue(token) || (token.fold === 'ou' && token.lower !== 'ou')) return after(frames, verb.last)
    // « Chelsea, Lyon, Naples : tous l’ont fait suivre »
    if (isAll(token) && /^(?:[:,…]|\.\.\.)$/.test(tokens[i - 1]?.text ?? '')) {
      const list = frames.ref(i - 2)
      return list && list.entities.length > 1 ? list : null
    }
    // « Séville « a pris contact » »: words quoted as the clause goes on
    if (i === verb.first - 1 && isOneOf(token, '«“')) continue
    if (isOneOf(token, ';:«»()“”')) return null
    if (token.text === ',') comma = true
  }
  return null
}

// « Brighton a ouvert les négociations et son club attend 6 M€ »: a subject that denotes nobody known
function hasOwnNoun({ tokens }: Frames, from: number, to: number): boolean {
  for (let i = to - 1; i > from && to - i < 6; i--) if (isActing(tokens[i]) && isPossessive(tokens[i - 1])) return true
  return false
}

function mainBefore({ verbs, tokens }: Frames, n: number): number | null {
  const { first } = verbs[n]!
  const at = verbs.findLastIndex((verb) => verb.last < first && isClause(verb))
  if (at < 0 || first - verbs[at]!.last > 14) return null
  return tokens.slice(verbs[at]!.last, first - 1).some((token) => isOneOf(token, ',;:')) ? null : at
}

function headPlace(frames: Frames, before: number): Ref | null {
  const head = frames.refs.find(({ first, last, kind }) => kind === 'CLUB' && first <= 4 && before - last <= 4)
  if (!head || head.last >= before) return null
  const preposition = frames.preposition(head)
  return preposition === 'à' || preposition === 'chez' ? head : null
}

// « Newcastle, en quête d’un attaquant, et Chelsea ont pris des renseignements »: both
function withJoined(frames: Frames, ref: Ref, { first, last, clitics }: VerbGroup): Ref {
  const { refs, tokens, verbs } = frames
  const et = ref.first - (/^(?:le|la|l'|les)$/.test(tokens[ref.first - 1]?.fold ?? '') ? 2 : 1)
  const isPlural = /(?:ont|aient|ent)$/.test(tokens[Math.min(first + clitics.length, last)]!.fold)
  if (
    (ref.kind !== 'CLUB' && ref.kind !== 'PLAYER') ||
    !isPlural ||
    tokens[et]?.lower !== 'et' ||
    tokens[et - 1]?.text !== ','
  )
    return ref
  const other = refs.findLast(
    (one) => one.kind === ref.kind && one.form === 'NAME' && one.last < et && tokens[one.last + 1]?.text === ',',
  )
  if (!other || !frames.isBare(other) || et - other.last > 16) return ref
  const isClause = verbs.some((one) => one.first > other.last && one.first < et && one.mood === 'INDICATIVE')
  const isRelative = /^(?:qui|dont|que)$/.test(tokens[other.last + 2]?.fold ?? '')
  return isClause && !isRelative ? ref : { ...ref, first: other.first, entities: [...other.entities, ...ref.entities] }
}

// « Milan, à en croire la Gazzetta, serait prêt », « Milan, d’après L’Équipe, suit »
function isBelieved({ tokens }: Frames, { first, kind }: Ref): boolean {
  if (kind !== 'OUTLET' && kind !== 'JOURNALIST') return false
  return isBelieving(tokens[first - 1]) || isBelieving(tokens[first - 2])
}

// « Milan suit Kamara et prépare une offre », « négocie avec Mbemba, qui sera libre, et lorgne Touré »: the verb before « et » has the subject
function sharer(frames: Frames, n: number): number | null {
  const { tokens, verbs } = frames
  const { first } = verbs[n]!
  const before = tokens[first - 1]?.lower
  if (before !== 'et' && before !== 'ou' && before !== 'puis' && before !== 'mais') return null
  const closes = tokens[first - 2]?.text === ','
  let checked = first
  for (let other = n - 1; other >= 0 && first - verbs[other]!.last < REACH; other--) {
    const verb = verbs[other]!
    while (checked > verb.last + 1) if (isOneOf(tokens[--checked]!, ';:»')) return null
    if (!isClause(verb) || verb.inverted || (closes && frames.inRelative(verb.first))) continue
    return other
  }
  return null
}

function opening({ tokens }: Frames, close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 12; i--) if (tokens[i]!.text === '(') return i
  return close
}

// « L’Atlético, qui a vendu Costa à Chelsea, veut Lacazette »: the pronoun of the insert whose verb the ref stands behind
function relativeAround(frames: Frames, ref: Ref): number | null {
  const { tokens, verbs } = frames
  const n = verbs.findLastIndex((verb) => isClause(verb) && verb.last < ref.first)
  if (n < 0) return null
  const at = overInsert(frames, n, true)
  if (at === null || !isInsertQue(tokens[at]) || tokens[at - 1]?.text !== ',') return null
  for (let i = verbs[n]!.last + 1; i < ref.first; i++) if (tokens[i]!.text === ',') return null
  return at
}

// « Newcastle, qui avait déjà proposé 11 M€, suit »: from the verb inside the insert to before its relative pronoun
function overInsert(frames: Frames, n: number, comma: boolean): number | null {
  const verb = frames.verbs[n]!
  // « Chelsea, nous dit-on, aurait proposé »
  if (verb.inverted && comma) return insertStart(frames, verb.first)
  if (verb.mood === 'PARTICIPLE' && !verb.compound) return verb.first
  if (verb.mood === 'INFINITIVE' || verb.mood === 'GERUND') {
    const governor = frames.governor(n)
    return governor === null || verb.mood === 'GERUND' ? verb.first : overInsert(frames, governor, comma)
  }
  if (!comma) return null
  if (verb.inverted) return verb.first // « Chelsea, dit-on outre-Manche, a proposé »
  // « Le PSG, croit savoir Bild, se serait dit prêt », « Ndoh, c’est son nom, plaît »
  if (frames.tokens[verb.first - 1]?.text === ',') return verb.first - 1
  if (/^(?:c'|ce)$/.test(frames.tokens[verb.first - 1]?.fold ?? '') && frames.tokens[verb.first - 2]?.text === ',')
    return verb.first - 2
  for (let i = verb.first - 1; i >= 0 && verb.first - i < 14; i--) {
    const token = frames.tokens[i]!
    if (isInsertQue(token) || token.lower === 'où') return i
    // « Lens, si l’on en croit L’Équipe, a »
    if (token.lower === 'si' && frames.tokens[i - 1]?.text === ',') return i - 1
    if (token.text === ',' || frames.verb(i) >= 0) return null
  }
  return null
}

function insertStart(frames: Frames, at: number): number | null {
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    if (frames.tokens[i]!.text === ',') return i
    if (frames.verb(i) >= 0) return null
  }
  return null
}

// « Milan suit Kamara et prépare une offre »: nothing but « et », a comma and adverbs between the clauses' ends
function coordinated({ verbs, tokens }: Frames, one: number, other: number): boolean {
  const from = verbs[one]!.last
  const to = verbs[other]!.first
  for (let i = to - 1; i > from && to - i < 4; i--) if (isJoining(tokens[i])) return true
  return false
}

// « Kamara (22 ans, OM), suivi par Metz », « Kamara, le stoppeur (24 ans), annoncé à Metz »: whom brackets and appositions describe
function describedBefore(frames: Frames, at: number): Ref | null {
  const { tokens } = frames
  let i = at - 1
  while (i > 0 && at - i < 5 && tokens[i]!.text !== ',' && isBetween(tokens[i])) i--
  if (tokens[i]?.text !== ',') return null
  const start = i
  for (i--; i >= 0 && start - i < 26; i--) {
    const { text } = tokens[i]!
    if (text === ')') i = opening(frames, i) - 1
    if (i < 0) return null
    const ref = frames.ref(i)
    if (ref?.kind === 'PLAYER' && ref.form !== 'PRONOUN') return ref
    if (ref?.kind === 'CLUB' && ref.form === 'NAME' && start - i < 12 && tokens[ref.last + 1]?.text === '(') return ref
    if (frames.verb(i) >= 0 || isOneOf(tokens[i]!, '.;:«»') || /^(?:et|ou|mais)$/.test(tokens[i]!.fold)) return null
    // « L’OM, Kamara parti, »: one apposition, no list
    if (text === ',' && tokens[i - 1]?.text !== ')' && !frames.ref(i - 1)) return null
    if (ref) i = ref.first
  }
  return null
}

function outermost(frames: Frames, n: number): number {
  let at = n
  for (let steps = 0; steps < 5; steps++) {
    const governor = frames.governor(at)
    if (governor === null) return at
    at = governor
  }
  return at
}

function nearestLeft(frames: Frames, at: number, gap: number): Ref | null {
  for (let i = at - 1; i >= 0 && at - i <= gap; i--) {
    const ref = frames.ref(i)
    if (ref) return ref.kind === 'MONEY' ? null : ref
    if (frames.verb(i) >= 0 && gap < 4) return null
    if (!isBetween(frames.tokens[i])) return null
  }
  return null
}

// « Suivi par Lyon, qui y tenait, David a … »: the subject after the comma
function following(frames: Frames, at: number): Ref | null {
  const { tokens } = frames
  let comma = false
  for (let i = at + 1; i < tokens.length && i - at < REACH; i++) {
    const ref = frames.ref(i)
    if (ref && comma && isBeforeSubject(tokens[ref.first - 1]) && ref.kind !== 'MONEY' && frames.isBare(ref)) return ref
    if (ref) i = ref.last
    else if (tokens[i]!.text === ',') comma = true
    else if (isOneOf(tokens[i]!, ';:.')) return null
  }
  return null
}

function after(frames: Frames, at: number): Ref | null {
  for (let i = at + 1; i < frames.tokens.length && i - at < 5; i++) {
    const ref = frames.ref(i)
    if (ref) return frames.isBare(ref) ? ref : null
    // « Lyon, que veut rejoindre Kamara »
    const other = frames.verbs[frames.verb(i)]
    if (other && (other.mood !== 'INFINITIVE' || i > at + 2)) return null
  }
  return null
}
