import type { Document } from '../document.ts'
import type { Frames } from '../frames.ts'
import type { TransferKind } from '../reading.ts'
import { isOnlyThere } from '../readings/onlyThere.ts'
import { under } from '../under.ts'
import { isArrival, isJustIn, renews } from './arrivals.ts'
import { distributed, gapped } from './gapped.ts'
import { isFree, isLoan, type Move, moneyNear } from './move.ts'
import { movers } from './movers.ts'
import { placeBefore, whereTo } from './places.ts'
import { ACTIVE, PASSIVE } from './verbSides.ts'

const LONGEST = 16
/** Nouns whose « de » tells whose they are, not where somebody came from. Folded. */
const OWNED =
  /^(?:liste|tete|viseur|tablettes|effectif|banc|groupe|vestiaire|maillot|couleurs|cibles|entourage|dirigeants|joueurs?|milieu|attaquant|defenseur|gardien|entraineur|coach|president|rival|voisin|ville|region|stade|centre|rangs|projet|offre|avances|interet|nez|barbe|doigts|mains)$/

/** « arrivé de Bâle », « a été vendu à Naples », « s’est engagé avec Milan en provenance de Lyon ». */
export function byVerbs(document: Document, frames: Frames): Move[] {
  const out: Move[] = []
  for (const [n, verb] of frames.verbs.entries()) {
    const participle = verb.mood === 'PARTICIPLE' && !verb.compound
    const passive = verb.passive || participle
    const isTold = verb.compound || verb.tense === 'PRESENT' || verb.mood === 'INFINITIVE' || verb.mood === 'GERUND'
    const sides = passive ? (PASSIVE[verb.lemma] ?? ACTIVE[verb.lemma]) : isTold ? ACTIVE[verb.lemma] : undefined
    if (!sides) continue
    // « une offre est arrivée en provenance d’Everton »
    if (frames.subject(n)?.kind === 'BID') continue
    // « vient de signer », « a vu Saliba rentrer à Arsenal »
    const seen = verb.mood === 'INFINITIVE' && !verb.compound ? seenBy(frames, n) : null
    // « Un an après avoir quitté l’OM pour Crystal Palace, Mandanda … »
    const after = verb.mood === 'INFINITIVE' && verb.compound && frames.tokens[verb.first - 1]?.fold === 'apres'
    // « est très attiré par Newcastle »: a wish
    if (verb.lemma === 'attirer' && passive && !verb.compound) continue
    // « prêté à la Real, rappelé par Madrid »
    if (verb.lemma === 'rappeler' && !frames.verbs.some(({ lemma }) => lemma === 'prêter')) continue
    // « s’en est allé à Galatasaray », but « est allé voir Milan »
    if (verb.lemma === 'aller' && !verb.clitics.includes('en')) continue
    if (verb.lemma === 'lier' && !verb.reflexive) continue
    if (isOnlyThere(frames, n)) continue
    // « a passé sa visite médicale à Rome », « cinq ans passés à Rome »
    if (
      verb.lemma === 'passer' &&
      /^(?:ans?|annees?|saisons?|mois|temps)$/.test(frames.tokens[verb.first - 1]?.fold ?? '')
    )
      continue
    if (
      verb.lemma === 'passer' &&
      /^(?:sa|ses|la|les|des|un|une|a cote)$/.test(frames.tokens[verb.last + 1]?.fold ?? '')
    )
      continue
    // « a laissé sa place en filant à Bournemouth »
    const along = verb.mood === 'GERUND' && isAlong(frames, n)
    if (!(after || along || /^(?:PARTICIPLE|INDICATIVE|INFINITIVE)$/.test(verb.mood))) continue
    if (!after && !seen && !along && !under('DONE', frames, n)) continue
    const players = seen ?? movers(document, frames, n, participle || after)
    if (players.length === 0) continue
    if (/^(?:signer|parapher|engager)$/.test(verb.lemma) && renews(frames)) continue
    let from: string | null = null
    let to: string | null = null
    const further: string[] = []
    let last = verb.last
    // « Séville, qu’il avait quitté en 2014 pour le Barça »
    const left = verb.compound && !passive && ACTIVE[verb.lemma]?.[''] === 'FROM' ? frames.objectBefore(n) : null
    if (left && left !== 'CLITIC' && left.kind === 'CLUB') from = left.entities[0]!
    else if (verb.compound && verb.lemma === 'quitter') from = formerNamed(frames, verb.first)
    const end = Math.min(frames.reach(verb.last), verb.last + LONGEST)
    for (const ref of frames.refs) {
      if (ref.first <= verb.last) continue
      if (ref.first > end || (ref.kind === 'PLAYER' && ref.form === 'NAME' && !seen?.includes(ref.entities[0]!))) break
      if (ref.kind !== 'CLUB' || ref.form === 'ADJECTIVE') continue
      // « le club de Birmingham » may be Aston Villa
      if (/^(?:de|d')$/.test(frames.tokens[ref.first - 1]?.fold ?? '') && frames.tokens[ref.first - 2]?.fold === 'club')
        continue
      const [club, ...others] = ref.entities as [string, ...string[]]
      const provenance = frames.tokens
        .slice(Math.max(0, ref.first - 4), ref.first)
        .some(({ fold }) => fold === 'provenance')
      // « arrive en tête de la liste de Newcastle »: another noun’s club
      if (!provenance && OWNED.test(frames.tokens[ownerAt(frames, ref.first)]?.fold ?? '')) continue
      const side = provenance ? 'FROM' : sides[frames.preposition(ref)]
      if (side === 'FROM' && !from) from = club
      // « prêté à Chelsea puis au Barça »
      else if (side === 'TO' && to && verb.lemma === 'prêter' && isNext(frames, ref.first)) further.push(club)
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
      ) {
        to = club
        // « prêté aux Verts, à Nice et à Marseille »
        if (verb.lemma === 'prêter') further.push(...others)
      } else continue
      last = ref.last
    }
    // « à Strasbourg, où Chilwell vient de signer »
    if (to === null && !passive) to = whereTo(frames, verb.first)
    // « l’ancien joueur du Sturm Graz, recruté 13 M€ en 2023 »: by the club he is at
    if (
      from === null &&
      to === null &&
      !verb.clitics.includes('y') &&
      !(passive ? isArrival(frames, n) : isJustIn(frames, n))
    )
      continue
    if (from === null && to === null) from = formerClub(document, frames, n)
    // « passé de l’ombre de Brest à la lumière »
    if (verb.lemma === 'passer' && to === null) continue
    // « Prêté à Nice, Moffi y a été transféré »
    if (to === null && from === null && verb.clitics.includes('y'))
      to = placeBefore(frames, verb.first) ?? (verb.lemma === 'signer' ? clubNamedBefore(frames, verb.first) : null)
    // « signe », « rejoint » of the present tell less than « a signé »: only both clubs make them a move
    const narrated = verb.mood === 'INDICATIVE' && !verb.compound
    // « s’en va à Everton contre 8 M€ »
    const departs = verb.lemma === 'aller' && to !== null && !verb.negation && isSettled(frames, last)
    if (narrated && !departs && !(from && (to || /^(?:arriver|débarquer)$/.test(verb.lemma)))) continue
    const kind: TransferKind =
      /^(?:prêter|emprunter)$/.test(verb.lemma) || isLoan(frames, last)
        ? 'LOAN'
        : /^(?:revenir|rentrer|retourner|rappeler)$/.test(verb.lemma)
          ? 'RETURN'
          : isFree(frames, verb.first, last)
            ? 'FREE'
            : 'PERMANENT'
    const leaves = to === null && (verb.lemma === 'quitter' || (verb.lemma === 'partir' && seeks(frames)))
    const common = {
      from,
      to,
      ...(leaves ? { leaves: true as const } : {}),
      first: verb.first,
      last,
      verb: n,
      kind,
      money: moneyNear(frames, verb.last, Math.max(last, verb.last + 4)),
    }
    const pairs = distributed(frames, n, players)
    if (pairs.length > 0) out.push(...pairs.map((pair) => ({ ...common, ...pair })))
    else
      for (const player of players)
        for (const one of [to, ...further])
          out.push({ player, ...common, to: one, ...(further.length > 0 ? { past: true } : {}) })
  }
  return [...out, ...out.flatMap((move) => gapped(frames, move))]
}

// « s’en va à Everton contre 8 M€ », « … à Malaga, prêté par Bordeaux », « … libre à Lille »
function isSettled(frames: Frames, last: number): boolean {
  if (moneyNear(frames, last, last) !== null) return true
  const next = frames.verbs.find(({ first }) => first > last && first - last <= 3)
  return next?.mood === 'PARTICIPLE' && /^(?:prêter|vendre|céder|transférer|libérer)$/.test(next.lemma)
}

function seeks({ tokens, verbs }: Frames): boolean {
  return verbs.some(
    ({ lemma, last }) =>
      lemma === 'chercher' &&
      tokens.slice(last, last + 8).some(({ fold }) => /^(?:club|point|challenge|defi)$/.test(fold)),
  )
}

function isNext({ tokens }: Frames, at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ fold }) => fold === 'puis' || fold === 'et')
}

function isAlong({ tokens, verbs }: Frames, n: number): boolean {
  const { first } = verbs[n]!
  if (tokens[first]!.fold !== 'en' && tokens[first - 1]?.fold !== 'en') return false
  const main = verbs.findLast(({ mood }, i) => i < n && mood !== 'PARTICIPLE')
  return main?.compound === true && main.mood === 'INDICATIVE' && !main.negation
}

// « L’OM a vu Saliba rentrer à Arsenal »: whom one sees go
function seenBy(frames: Frames, n: number): string[] | null {
  const governor = frames.governor(n)
  const verb = governor === null ? undefined : frames.verbs[governor]
  if (!verb || !/^(?:voir|laisser)$/.test(verb.lemma) || !verb.compound || verb.mood !== 'INDICATIVE' || verb.negation)
    return null
  const gone = frames.refs.find(
    ({ kind, first }) => kind === 'PLAYER' && first > verb.last && first <= frames.verbs[n]!.last + 3,
  )
  return gone ? [...gone.entities] : null
}

// The word before « de » and its article: « liste » in « la liste de l’OM ».
function ownerAt({ tokens }: Frames, first: number): number {
  let i = first - 1
  if (/^(?:le|la|l'|les)$/.test(tokens[i]?.fold ?? '')) i--
  return /^(?:de|d'|du|des)$/.test(tokens[i]?.fold ?? '') ? i - 1 : i
}

// « a préféré Nice et y a signé quatre ans »
function clubNamedBefore({ refs }: Frames, at: number): string | null {
  return (
    refs.findLast(({ kind, form, last }) => kind === 'CLUB' && form !== 'ADJECTIVE' && last < at)?.entities[0] ?? null
  )
}

// « face à Séville, son ancien club, qu’il avait quitté en 2014 »
function formerNamed({ tokens, refs }: Frames, at: number): string | null {
  const que = tokens.findLastIndex(({ fold }, i) => i < at && at - i <= 4 && /^(?:que|qu')$/.test(fold))
  const words = tokens.slice(Math.max(0, que - 4), Math.max(0, que)).map(({ fold }) => fold)
  if (que < 0 || !words.includes('club')) return null
  return refs.findLast(({ kind, last }) => kind === 'CLUB' && last < que && que - last <= 6)?.entities[0] ?? null
}

function formerClub(document: Document, frames: Frames, n: number): string | null {
  const subject = frames.subject(n)
  if (subject?.kind !== 'PLAYER') return null
  const { tokens } = frames
  const from = Math.max(0, subject.first - 4)
  const former = tokens.slice(from, subject.last + 1).findIndex(({ fold }) => /^(?:anciens?|ex)(?:-|$)/.test(fold))
  if (former < 0) return null
  const [start, end] = [tokens[from + former]!.start, tokens[subject.last]!.end]
  const form = document.registered.find((one) => one.entry.kind === 'CLUB' && one.start >= start && one.end <= end)
  return form?.entry.id ?? null
}
