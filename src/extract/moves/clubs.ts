import type { Document, Ref } from '../document.ts'
import type { Frames } from '../frames.ts'
import { under } from '../under.ts'
import { gapped } from './gapped.ts'
import { headOf } from './headOf.ts'
import { isFree, isLoan, type Move, moneyNear } from './move.ts'
import { isNarrated } from './narrated.ts'
import { whereTo } from './places.ts'

/** What a club does that takes a player, and what it does that sends him away. By lemma. */
const TAKES: ReadonlySet<string> = new Set(
  'recruter acheter racheter acquérir enrôler chiper arracher débaucher rapatrier attirer dénicher piocher rafler subtiliser emprunter engager souffler déloger ramener enlever payer chercher prendre piquer dégoter dégotter soutirer ravir repêcher chaparder extirper prélever'.split(
    ' ',
  ),
)
/** The same with « se »: « s’est offert », « s’est adjugé ». */
const TAKES_FOR_ITSELF: ReadonlySet<string> = new Set('offrir attacher adjuger payer procurer'.split(' '))
const GIVES: ReadonlySet<string> = new Set(
  'vendre revendre céder transférer prêter envoyer exfiltrer expédier laisser lâcher confier refiler'.split(' '),
)
const COMES = /^(?:venir|revenir|signer)$/
const GOES = /^(?:partir|repartir|revenir|rentrer|envoler|filer|rejoindre|signer|aller|retourner)$/
const PAYS = /^(?:débourser|dépenser|payer|verser|investir|mettre|lâcher|aligner)$/
const LONGEST = 16

/**
 * Moves told of a club: « Le Sporting l’avait recruté 20 M€ à Coventry », « … que Galtier avait fait venir de Besiktas », « Trois ans après
 * l’avoir vendu à Chelsea, Lille … ».
 */
export function byClubs(document: Document, frames: Frames): Move[] {
  const out = byEachClub(document, frames)
  return [...out, ...out.flatMap((move) => (move.to && move.from ? gapped(frames, move) : []))]
}

function byEachClub(document: Document, frames: Frames): Move[] {
  return frames.verbs.flatMap((verb, n) => {
    if (verb.passive || verb.mood === 'PARTICIPLE' || verb.negation) return []
    const way = wayOf(frames, n)
    if (!way) return []
    const players = patients(document, frames, n)
    if (players.length === 0) return []
    const club = actor(frames, n)
    const byCoach = frames.subject(n)?.kind === 'PERSON' && /^(?:attirer|ramener|amener)$/.test(verb.lemma)
    const end = Math.min(frames.reach(verb.last), verb.last + LONGEST)
    const behind = frames.refs.filter(({ kind, first, form }) => {
      return kind === 'CLUB' && form !== 'ADJECTIVE' && form !== 'PRONOUN' && first > verb.last && first <= end
    })
    const next = frames.refs.find(
      ({ kind, form, first, entities }) =>
        kind === 'PLAYER' && form === 'NAME' && first > verb.last && !players.includes(entities[0]!),
    )
    const named = behind.find(
      (ref) => (!next || ref.first < next.first) && sidesOf(way, frames.preposition(ref)) && ref.entities[0] !== club,
    )
    const other = named?.entities[0] ?? null
    // « José Mourinho, qui l’avait fait signer à Manchester United »: with him
    const joins = ((verb.lemma === 'signer' && verb.mood === 'INFINITIVE') || byCoach) && other !== null
    const lost = isOutbid(frames, n)
    const money =
      moneyNear(frames, verb.last, Math.max(named?.last ?? 0, verb.last + 4)) ??
      moneyNear(frames, verb.first - 8, verb.first - 6)
    const relative = way === 'GIVES' && club !== null && frames.objectBefore(n)
    const isRelative = relative !== false && relative !== null && relative !== 'CLITIC'
    const hints = other !== null || money !== null || isRelative
    const causes = frames.governor(n) !== null
    if (!isTold(frames, n) && !(club && hints && !causes && isNarrated(frames, n, money !== null))) return []
    const there = way === 'GIVES' && other === null ? (whereTo(frames, verb.first) ?? givenTo(frames, n, club)) : null
    if (lost) {
      const winner = behind.find((ref) => frames.preposition(ref) === 'par')?.entities[0]
      return winner
        ? players.map((player) => lostTo(player, winner, n, verb, moneyNear(frames, verb.last, verb.last + 8)))
        : []
    }
    const [from, to] = joins ? [null, other] : way === 'TAKES' ? [other, club] : [club, other ?? there]
    // « Caen a vu débarquer Beauvue, que le Celta prête pour un an »: to the club that the words around tell
    if (!(to || (isRelative && from)) || (way === 'TAKES' && !from && !club)) return []
    const last = Math.max(verb.last, named?.last ?? 0)
    const kind =
      /^(?:prêter|emprunter|confier)$/.test(verb.lemma) || isLoan(frames, last)
        ? 'LOAN'
        : isFree(frames, verb.first, last)
          ? 'FREE'
          : 'PERMANENT'
    // « payer », « chercher » alone say many things; « l’avait payé 90 M€ » does not
    const bought = /^(?:payer|prendre)$/.test(verb.lemma) && money !== null && frames.objectBefore(n) === 'CLITIC'
    if (/^(?:payer|chercher|prendre)$/.test(verb.lemma) && !verb.reflexive && !from && !bought) return []
    return players.map((player) => ({ player, from, to, first: verb.first, last, verb: n, kind, money }))
  })
}

// « Les Madrilènes ont préféré Dembélé, que l’OL leur prête »: the club of whom the clause before tells
function givenTo(frames: Frames, n: number, giver: string | null): string | null {
  const { first, clitics } = frames.verbs[n]!
  if (!clitics.some((clitic) => clitic === 'lui' || clitic === 'leur')) return null
  const before = frames.refs.filter(
    (ref) => ref.kind === 'CLUB' && ref.form !== 'PRONOUN' && ref.last < first && frames.isBare(ref),
  )
  return before.map(({ entities }) => entities[0]!).find((club) => club !== giver) ?? null
}

// « Chelsea s’est fait souffler Mandzukic par l’Atlético »
function isOutbid(frames: Frames, n: number): boolean {
  const governor = frames.verbs[frames.governor(n) ?? -1]
  return (
    governor?.lemma === 'faire' &&
    governor.reflexive &&
    /^(?:souffler|chiper|piquer|rafler|subtiliser|arracher)$/.test(frames.verbs[n]!.lemma)
  )
}

function lostTo(
  player: string,
  to: string,
  verb: number,
  { first, last }: { readonly first: number; readonly last: number },
  money: Move['money'],
): Move {
  return { player, from: null, to, first, last, verb, kind: 'PERMANENT', money }
}

function wayOf(frames: Frames, n: number): 'TAKES' | 'GIVES' | null {
  const { lemma, reflexive, mood } = frames.verbs[n]!
  if (mood === 'INFINITIVE') {
    const governor = frames.verbs[frames.governor(n) ?? -1]
    if (governor?.lemma === 'faire' && COMES.test(lemma)) return 'TAKES'
    if (governor?.lemma === 'faire' && governor.reflexive && lemma === 'prêter') return 'TAKES'
    if (governor?.lemma === 'laisser' && GOES.test(lemma)) return 'GIVES'
  }
  if (reflexive) return TAKES_FOR_ITSELF.has(lemma) ? 'TAKES' : null
  if (lemma === 'laisser') return null
  return TAKES.has(lemma) ? 'TAKES' : GIVES.has(lemma) ? 'GIVES' : null
}

// « a vendu », « vient de vendre », « a fait venir », « après l’avoir vendu »
function isTold(frames: Frames, n: number): boolean {
  const verb = frames.verbs[n]!
  const lead = frames.tokens.slice(Math.max(0, verb.first - 3), verb.first).map(({ fold }) => fold)
  if (verb.mood === 'INFINITIVE' && verb.compound) return lead.includes('apres')
  const governor = frames.verbs[frames.governor(n) ?? -1]
  // « a déboursé 37 M€ pour arracher Botman à Lille »
  const narrated = governor?.tense === 'PRESENT' && frames.tokens.some(({ fold }) => /^(?:19|20)\d\d$/.test(fold))
  if (
    lead.at(-1) === 'pour' &&
    governor &&
    (governor.compound || narrated) &&
    (governor.mood === 'INDICATIVE' || frames.tokens[governor.first]?.fold === 'ayant') &&
    !governor.negation
  )
    return PAYS.test(governor.lemma)
  // « Lorient a fait coup double en se faisant prêter Bakayoko »
  const told = (one: number) =>
    frames.verbs.some(({ compound, mood, negation }, i) => i < one && compound && mood === 'INDICATIVE' && !negation)
  if (verb.mood === 'GERUND' || governor?.mood === 'GERUND') return told(n) || isPastGerund(frames, n)
  if (verb.mood === 'INFINITIVE' && governor && /^(?:faire|laisser)$/.test(governor.lemma))
    return governor.compound && governor.mood === 'INDICATIVE' && !governor.negation
  if (!under('DONE', frames, n)) return false
  // « Trois mois plus tard, Fonseca l’attire à Lille »
  const happened = verb.compound || (verb.lemma === 'attirer' && frames.subject(n)?.kind === 'PERSON')
  return verb.mood === 'INFINITIVE' || (verb.mood === 'INDICATIVE' && happened)
}

// « En confiant Ocampos au Genoa, l’OM pensait bien faire »
function isPastGerund({ verbs }: Frames, n: number): boolean {
  const main = verbs.find(({ mood }, i) => i > n && mood !== 'PARTICIPLE' && mood !== 'INFINITIVE')
  return (
    main?.mood === 'INDICATIVE' &&
    !main.negation &&
    (main.compound || main.tense === 'IMPERFECT' || main.tense === 'PAST')
  )
}

function actor(frames: Frames, n: number): string | null {
  const verb = frames.verbs[n]!
  // « Trois ans après l’avoir vendu, Lille … »: the subject of the clause behind
  const main =
    (verb.mood === 'INFINITIVE' && verb.compound) || verb.mood === 'GERUND'
      ? frames.verbs.findIndex(({ mood }, i) => i > n && (mood === 'INDICATIVE' || mood === 'CONDITIONAL'))
      : n
  const subject = main < 0 ? null : frames.subject(main)
  return subject?.kind === 'CLUB' ? subject.entities[0]! : null
}

/** Whom the club moves: the object behind the verb, the antecedent of « que », or the one in mind for « le ». */
function patients(document: Document, frames: Frames, n: number): readonly string[] {
  const verb = frames.verbs[n]!
  const governor = frames.verbs[frames.governor(n) ?? -1]
  const causative = governor && /^(?:faire|laisser)$/.test(governor.lemma) ? governor : null
  const before = frames.objectBefore(n)
  if (before === 'CLITIC' || causative?.clitics.some((clitic) => /^(?:l'|le|la|les)$/.test(clitic)))
    return one(lastPlayer(frames, verb.first) ?? headOf(frames, 0) ?? document.inMind.get(frames.sentence))
  const relative = before ?? (causative ? frames.objectBefore(frames.verbs.indexOf(causative)) : null)
  if (relative && relative !== 'CLITIC') return relative.kind === 'PLAYER' ? relative.entities : []
  const start = causative ? causative.last : verb.last
  // « a mis 80 M€ pour s’attacher ses services »
  if (
    verb.reflexive &&
    frames.tokens[verb.last + 1]?.fold === 'ses' &&
    frames.tokens[verb.last + 2]?.fold === 'services'
  )
    return one(document.inMind.get(frames.sentence))
  const object = frames.refs.find((ref) => ref.first > start && (ref.kind === 'PLAYER' || ref.kind === 'CLUB'))
  const bare = object?.kind === 'PLAYER' && object.form !== 'PRONOUN' && object.first - verb.last <= 8
  return bare && (frames.isBare(object) || causative) ? object.entities : []
}

function one(player: string | null | undefined): string[] {
  return player ? [player] : []
}

function lastPlayer({ refs }: Frames, at: number): string | null {
  const named: Ref | undefined = refs.findLast(
    ({ kind, last, aside, form }) => kind === 'PLAYER' && form !== 'PRONOUN' && last < at && !aside,
  )
  return named?.entities[0] ?? null
}

function sidesOf(way: 'TAKES' | 'GIVES', preposition: string): boolean {
  return (way === 'TAKES' ? /^(?:à|de|chez)$/ : /^(?:à|chez|vers|pour)$/).test(preposition)
}
