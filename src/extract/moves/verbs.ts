import type { Document } from '../document.ts'
import type { Frames } from '../frames.ts'
import type { TransferKind } from '../reading.ts'
import { under } from '../readRules.ts'
import { isFree, isLoan, type Move, moneyNear } from './move.ts'

type Side = 'FROM' | 'TO'
type Sides = Readonly<Partial<Record<string, Side>>>

const GOES: Sides = { de: 'FROM', à: 'TO', chez: 'TO', vers: 'TO', pour: 'TO', avec: 'TO', par: 'TO' }
const TAKEN: Sides = { de: 'FROM', à: 'FROM', chez: 'FROM', par: 'TO' }
const GIVEN: Sides = { de: 'FROM', par: 'FROM', à: 'TO', chez: 'TO', vers: 'TO', pour: 'TO' }

/** Who moves says the voice; which side a club is on says its preposition. By lemma. */
const ACTIVE: Readonly<Record<string, Sides>> = {
  arriver: GOES,
  débarquer: GOES,
  venir: { de: 'FROM' },
  revenir: { de: 'FROM' },
  partir: GOES,
  filer: GOES,
  signer: { ...GOES, de: undefined },
  engager: { ...GOES, de: undefined },
  atterrir: GOES,
  parapher: { avec: 'TO', à: 'TO', chez: 'TO' },
  envoler: GOES,
  exiler: GOES,
  passer: { de: 'FROM', à: 'TO' },
  rejoindre: { '': 'TO' },
  rallier: { '': 'TO' },
  quitter: { '': 'FROM', pour: 'TO', à: 'TO' },
}
const PASSIVE: Readonly<Record<string, Sides>> = {
  présenter: { par: 'TO' },
  ...Object.fromEntries(
    'recruter acheter racheter acquérir enrôler chiper arracher débaucher rapatrier attirer dénicher piocher rafler subtiliser emprunter engager signer'
      .split(' ')
      .map((lemma) => [lemma, TAKEN]),
  ),
  ...Object.fromEntries('vendre céder transférer prêter envoyer exfiltrer'.split(' ').map((lemma) => [lemma, GIVEN])),
}
const LONGEST = 16

/** « arrivé de Bâle », « a été vendu à Naples », « s’est engagé avec Milan en provenance de Lyon ». */
export function byVerbs(document: Document, frames: Frames): Move[] {
  const out: Move[] = []
  for (const [n, verb] of frames.verbs.entries()) {
    const participle = verb.mood === 'PARTICIPLE' && !verb.compound
    const passive = verb.passive || participle
    const sides = passive
      ? (PASSIVE[verb.lemma] ?? ACTIVE[verb.lemma])
      : verb.compound || verb.tense === 'PRESENT'
        ? ACTIVE[verb.lemma]
        : undefined
    // « Un an après avoir quitté l’OM pour Crystal Palace, Mandanda … »
    const after = verb.mood === 'INFINITIVE' && verb.compound && frames.tokens[verb.first - 1]?.fold === 'apres'
    if (!sides || !(after || verb.mood === 'PARTICIPLE' || verb.mood === 'INDICATIVE')) continue
    if (!after && !under('DONE', frames, n)) continue
    const players = movers(document, frames, n, participle || after)
    if (players.length === 0) continue
    if (/^(?:signer|parapher|engager)$/.test(verb.lemma) && renews(frames)) continue
    let from: string | null = null
    let to: string | null = null
    let last = verb.last
    const end = Math.min(frames.reach(verb.last), verb.last + LONGEST)
    for (const ref of frames.refs) {
      if (ref.first <= verb.last) continue
      if (ref.first > end || (ref.kind === 'PLAYER' && ref.form === 'NAME')) break
      if (ref.kind !== 'CLUB' || ref.form === 'ADJECTIVE') continue
      // « le club de Birmingham » may be Aston Villa
      if (/^(?:de|d')$/.test(frames.tokens[ref.first - 1]?.fold ?? '') && frames.tokens[ref.first - 2]?.fold === 'club')
        continue
      const club = ref.entities[0]!
      const provenance = frames.tokens
        .slice(Math.max(0, ref.first - 4), ref.first)
        .some(({ fold }) => fold === 'provenance')
      const side = provenance ? 'FROM' : sides[frames.preposition(ref)]
      if (side === 'FROM' && !from) from = club
      else if (
        side &&
        !to &&
        (side === 'TO' ||
          (verb.lemma === 'quitter' &&
            /^(?:rejoindre|rallier)$/.test(
              frames.tokens[ref.first - 1]?.fold === 'le'
                ? (frames.tokens[ref.first - 2]?.fold ?? '')
                : (frames.tokens[ref.first - 1]?.fold ?? ''),
            )))
      )
        to = club
      else continue
      last = ref.last
    }
    if (from === null && to === null) continue
    // « signe », « rejoint » of the present tell less than « a signé »: only both clubs make them a move
    if (!verb.compound && !participle && !(from && (to || /^(?:arriver|débarquer)$/.test(verb.lemma)))) continue
    const kind: TransferKind =
      /^(?:prêter|emprunter)$/.test(verb.lemma) || isLoan(frames, last)
        ? 'LOAN'
        : verb.lemma === 'revenir'
          ? 'RETURN'
          : isFree(frames, verb.first, last)
            ? 'FREE'
            : 'PERMANENT'
    const common = {
      from,
      to,
      first: verb.first,
      last,
      verb: n,
      kind,
      money: moneyNear(frames, verb.last, Math.max(last, verb.last + 4)),
    }
    for (const player of players) out.push({ player, ...common })
  }
  return out
}

// « Gueye et Balerdi, prêtés par Dortmund »
function movers(document: Document, frames: Frames, n: number, participle: boolean): string[] {
  const subject = frames.subject(n)
  if (subject?.kind === 'PLAYER' && subject.form === 'NAME' && subject.entities.length > 1) return [...subject.entities]
  const one = mover(document, frames, n, participle)
  if (!one) return []
  const verb = frames.verbs[n]!
  if (!participle || !frames.tokens[verb.last]!.fold.endsWith('s')) return [one]
  const at = frames.refs.findLastIndex(({ entities, last }) => last < verb.first && entities[0] === one)
  const before = frames.refs[at - 1]
  const joined =
    before?.kind === 'PLAYER' &&
    before.form === 'NAME' &&
    /^(?:et|,)$/.test(frames.tokens[frames.refs[at]!.first - 1]?.fold ?? '')
  return joined ? [...before.entities, one] : [one]
}

function mover(document: Document, frames: Frames, n: number, participle: boolean): string | null {
  const verb = frames.verbs[n]!
  const subject = frames.subject(n)
  if (subject?.kind === 'PLAYER') return subject.entities[0]!
  if (!participle) return null
  // « Diouf (20 ans), lui aussi arrivé de Bâle »
  const before = frames.refs
    .filter(({ last, kind }) => last < verb.first && (kind === 'PLAYER' || kind === 'PERSON'))
    .at(-1)
  if (
    before?.kind === 'PLAYER' &&
    verb.first - before.last <= 8 &&
    frames.tokens
      .slice(before.last + 1, verb.first)
      .every(
        ({ fold, kind }) =>
          kind !== 'WORD' ||
          /^(?:ans|lui|aussi|deja|egalement|finalement|tout|juste|puis|et|un|temps|recemment|qui|est|ete|a)$/.test(
            fold,
          ),
      )
  )
    return before.entities[0]!
  if (verb.first < 6 && !before) {
    const behind = frames.refs.find((ref) => ref.first > verb.last && ref.kind === 'PLAYER' && frames.isBare(ref))
    return behind?.entities[0] ?? document.inMind.get(frames.sentence) ?? null
  }
  return null
}

/** « a signé un nouveau contrat avec l’OM », « s’est engagé à prolonger »: no move. */
export function renews({ tokens }: Pick<Frames, 'tokens'>): boolean {
  return tokens.some(
    ({ fold }, i) =>
      /^(?:prolong|rempil|resign|renouvel)/.test(fold) ||
      (/^(?:contrat|bail)$/.test(fold) && /^(?:nouveau|premier)$/.test(tokens[i - 1]?.fold ?? '')),
  )
}
