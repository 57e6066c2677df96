import { timesIn } from '../french/dates.ts'
import type { Document, Ref, Sentence } from './document.ts'
import { Frames } from './frames.ts'
import { actsForClub, playerNouns } from './mentions/roles.ts'
import type { TransferKind } from './reading.ts'
import { under } from './readRules.ts'
import type { Draft } from './rule.ts'

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
/** Words that make a list of names a list of arrivals, and one of departures. Folded. */
const ARRIVALS =
  /^(?:recrues?|recrutee?s?|arrivees?|arrives?|renforts?|signatures?|debarquee?s?|enrolee?s?|attiree?s?|acquisitions?|achetee?s?)$/
const DEPARTURES = /^(?:departs?|partis?|vendus?|cedes?|ventes?)$/
/** Words of plans: a list of targets. Folded. */
const HOPED =
  /^(?:pistes?|cibles?|ciblee?s?|profils?|options?|envisag\w*|interess\w*|surveill\w*|suivi\w*|souhait\w*|espere\w*|veut|veulent|voul\w*|successeurs?|remplac\w*|songe\w*|convoit\w*|reve\w*)$/
/** Words before an announcement that is still to come. Folded. */
const UNSURE = /^(?:pas|jamais|dement\w*|devrait|pourrait|va|vont|avant|attend\w*|aurait|serait|point|bientot)$/
const FREE = /^(?:libre|libres|librement|gratuitement|gratuit|gratis)$/
const LONGEST = 16

interface Move {
  readonly player: string
  readonly from: string | null
  readonly to: string | null
  readonly first: number
  readonly last: number
  readonly verb: number | null
  readonly kind: TransferKind
  readonly money: Ref['money'] | null
}

/**
 * Moves told in passing, which no sentence about them states: « Diouf, arrivé libre de Bâle », « prêté par Everton », « vendu 20 M€ à Naples
 * l’été dernier », « Majer (Dinamo Zagreb) » in a list of recruits. The side that is not told is the club the article is about.
 */
export function moves(document: Document): Document {
  const reader = new Reader(document)
  const found = document.sentences.flatMap((sentence) => reader.read(sentence))
  return { ...document, drafts: withoutPurchase([...document.drafts, ...found]) }
}

/** « De Zerbi a accueilli Brassier, prêté par Brest »: one loan, no purchase beside it. */
function withoutPurchase(drafts: readonly Draft[]): Draft[] {
  const key = ({ said, sentence }: Draft) =>
    said.kind === 'TRANSFER' ? `${sentence.index}|${said.player}|${said.other}` : ''
  const loans = new Set(
    drafts.flatMap((draft) =>
      draft.said.kind === 'TRANSFER' && draft.said.transferKind === 'LOAN' ? [key(draft)] : [],
    ),
  )
  return drafts.filter(
    (draft) => draft.said.kind !== 'TRANSFER' || draft.said.transferKind !== 'PERMANENT' || !loans.has(key(draft)),
  )
}

class Reader {
  private readonly home: string | null
  private readonly buyer: string | null
  private readonly clubs: ReadonlyMap<string, string | null>

  constructor(private readonly document: Document) {
    this.home = homeOf(document)
    this.buyer = buyerOf(document)
    this.clubs = new Map(document.entities.filter(({ kind }) => kind === 'PLAYER').map(({ id, club }) => [id, club]))
  }

  read(sentence: Sentence): Draft[] {
    if (sentence.zone.kind !== 'BODY') return []
    const refs = this.document.refs.get(sentence) ?? []
    if (!refs.some(({ kind }) => kind === 'CLUB')) return []
    const frames = new Frames(sentence, refs)
    const told = [
      ...this.verbs(frames),
      ...this.nouns(frames),
      ...announced(frames, this.document.inMind.get(sentence)),
      ...this.nowOf(frames),
      ...this.titled(frames),
      ...this.listed(frames),
    ]
    return told.flatMap((move) => this.draft(frames, move))
  }

  // « arrivé de Bâle », « a été vendu à Naples », « s’est engagé avec Milan en provenance de Lyon »
  private verbs(frames: Frames): Move[] {
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
      const players = this.movers(frames, n, participle || after)
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
        if (
          /^(?:de|d')$/.test(frames.tokens[ref.first - 1]?.fold ?? '') &&
          frames.tokens[ref.first - 2]?.fold === 'club'
        )
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

  // « une saison en prêt à Getafe », « en provenance de Monaco »
  private nouns(frames: Frames): Move[] {
    const out: Move[] = []
    const { tokens, refs } = frames
    for (const [i, { fold: word }] of tokens.entries()) {
      if (word !== 'transfuge' && (tokens[i - 1]?.fold !== 'en' || (word !== 'pret' && word !== 'provenance'))) continue
      // « valider la venue de Harit, en provenance de Schalke »: still to come
      if (tokens.slice(Math.max(0, i - 20), i).some(({ fold: before }) => UNSURE.test(before))) continue
      const next = refs.find(
        (ref) => ref.first > i && ref.first <= i + 4 && ref.kind === 'CLUB' && ref.form !== 'ADJECTIVE',
      )
      const side = next && frames.preposition(next)
      const before = refs
        .filter((ref) => ref.last < i && ref.kind === 'PLAYER' && (ref.form !== 'PRONOUN' || word === 'provenance'))
        .at(-1)
      const player = before?.entities[0] ?? this.document.inMind.get(frames.sentence)
      const open = frames.verbs.some(
        ({ mood, tense, first }) => (mood === 'CONDITIONAL' || tense === 'FUTURE') && Math.abs(first - i) < 14,
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
        kind: word === 'pret' ? 'LOAN' : isFree(frames, i, next.last) ? 'FREE' : 'PERMANENT',
        money: null,
      })
    }
    return out
  }

  // « OFFICIEL : Gueye au PSG », « Gueye au PSG, c’est signé »
  private titled(frames: Frames): Move[] {
    const words = frames.tokens.map(({ fold }) => fold)
    const sealed = words.some(
      (word, i) =>
        word === 'officiel' ||
        (/^(?:signe|fait|boucle|acte)$/.test(word) && /^(?:est|c'est)$/.test(words[i - 1] ?? '')),
    )
    if (!sealed || words.some((word) => UNSURE.test(word))) return []
    return frames.refs.flatMap((ref, i): Move[] => {
      const next = frames.refs[i + 1]
      const near = next && next.kind === 'CLUB' && next.first - ref.last <= 3 && frames.preposition(next) === 'à'
      const verb = frames.verbs.some(({ first }) => first > ref.last && first <= (next?.first ?? 0))
      if (ref.kind !== 'PLAYER' || ref.form !== 'NAME' || !near || verb) return []
      return [
        {
          player: ref.entities[0]!,
          from: null,
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

  // « Kamara est officiellement un joueur d’Aston Villa », « portera le maillot d’Aston Villa »
  private nowOf(frames: Frames): Move[] {
    const out: Move[] = []
    for (const [n, verb] of frames.verbs.entries()) {
      const words = frames.tokens.slice(verb.first, verb.last + 7).map(({ fold }) => fold)
      const is =
        verb.lemma === 'être' &&
        verb.tense === 'PRESENT' &&
        words.some((word) => /^(?:officiellement|desormais)$/.test(word)) &&
        words.some((word) => playerNouns.has(word))
      const wears =
        /^(?:porter|défendre)$/.test(verb.lemma) &&
        verb.tense === 'FUTURE' &&
        words.some((word) => /^(?:maillot|couleurs)$/.test(word))
      if (!(is || wears) || verb.negation || words.some((word) => /^(?:encore|toujours|bien)$/.test(word))) continue
      const subject = frames.subject(n)
      const club = frames.refs.find(
        (ref) =>
          ref.kind === 'CLUB' &&
          ref.first > verb.last &&
          ref.first <= verb.last + 7 &&
          frames.preposition(ref) === 'de',
      )
      if (subject?.kind !== 'PLAYER' || !club || this.clubs.get(subject.entities[0]!) === club.entities[0]) continue
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

  // « Gueye et Balerdi, prêtés par Dortmund »
  private movers(frames: Frames, n: number, participle: boolean): string[] {
    const subject = frames.subject(n)
    if (subject?.kind === 'PLAYER' && subject.form === 'NAME' && subject.entities.length > 1)
      return [...subject.entities]
    const one = this.mover(frames, n, participle)
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

  private mover(frames: Frames, n: number, participle: boolean): string | null {
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
      return behind?.entities[0] ?? this.document.inMind.get(frames.sentence) ?? null
    }
    return null
  }

  // « après Majer (Dinamo Zagreb), Badé (Lens, prêt) », in a sentence that speaks of recruits
  private listed(frames: Frames): Move[] {
    const words = frames.tokens.map(({ fold }) => fold)
    const arrivals = words.some((word) => ARRIVALS.test(word))
    const departures = !arrivals && words.some((word) => DEPARTURES.test(word))
    if (
      (!arrivals && !departures) ||
      (!words.some((word) => /^(?:apres|deja|depuis)$/.test(word)) &&
        frames.verbs.some(({ mood, tense }) => mood === 'CONDITIONAL' || tense === 'FUTURE')) ||
      words.some((word) => HOPED.test(word))
    )
      return []
    const out: Move[] = []
    for (const [i, ref] of frames.refs.entries()) {
      const next = frames.refs[i + 1]
      if (ref.kind !== 'PLAYER' || ref.form === 'PRONOUN' || next?.kind !== 'CLUB') continue
      const open = ref.last + 1
      if (words[open] !== '(' || next.first > open + 3) continue
      const close = words.indexOf(')', next.last)
      if (close < 0 || close - open > 12) continue
      const inside = words.slice(open + 1, close)
      const club = next.entities[0]!
      const kind: TransferKind = inside.some((word) => /^prete?$/.test(word))
        ? 'LOAN'
        : inside.some((word) => FREE.test(word))
          ? 'FREE'
          : 'PERMANENT'
      out.push({
        player: ref.entities[0]!,
        from: arrivals ? club : null,
        to: arrivals ? null : club,
        first: ref.first,
        last: next.last,
        verb: null,
        kind,
        money: moneyNear(frames, open, close),
      })
    }
    return out.length > 1 || arrivals ? out : []
  }

  private draft(frames: Frames, move: Move): Draft[] {
    const own = this.clubs.get(move.player) ?? null
    const to = move.to ?? this.taker(frames, move, own)
    if (!to || to === move.from) return []
    const { sentence, tokens } = frames
    const from = move.from ?? (own && own !== to && move.verb !== null && !isPast(frames, move) ? own : null)
    const times = timesIn(
      this.document.article.text,
      this.document.article.publishedOn,
      tokens[move.first]!.start,
      sentence.end,
    )
    const year = times.find(
      ({ date, months }) =>
        months === null && date.length === 4 && date <= this.document.article.publishedOn.slice(0, 4),
    )
    const past =
      isPast(frames, move) || (year !== undefined && year.date < this.document.article.publishedOn.slice(0, 4))
    return [
      {
        rule: move.verb === null ? 'transfer.listed' : 'transfer.in-passing',
        sentence,
        first: move.first,
        last: move.last,
        chain: move.verb === null ? [] : frames.chain(move.verb),
        governors: move.verb === null ? [] : frames.governors(move.verb),
        said: {
          kind: 'TRANSFER',
          player: move.player,
          transferKind: move.kind,
          club: from,
          other: to,
          money: move.money
            ? {
                amount: move.money.amount,
                amountMax: move.money.amountMax,
                currency: move.money.currency,
                bound: move.money.bound,
              }
            : null,
          movedOn: year?.date ?? null,
          when: past ? 'PAST' : 'NOW',
        },
        modality: 'ASSERTED',
        sources: [],
        vagueSource: null,
        voice: null,
      },
    ]
  }

  // The club that took him, where only the one he came from is told: his own, the sentence's, the article's.
  private taker(frames: Frames, move: Move, own: string | null): string | null {
    if (move.verb !== null && own && own !== move.from) return own
    const others = new Set(
      frames.refs.flatMap((ref) => {
        if (ref.kind === 'PERSON') return this.person(ref)
        if (ref.kind !== 'CLUB' || (ref.first >= move.first && ref.last <= move.last)) return []
        const open = frames.tokens[ref.first - 1]?.text === '('
        return !open && (frames.isBare(ref) || ref.form === 'ADJECTIVE' || frames.preposition(ref) === 'par')
          ? [ref.entities[0]!]
          : []
      }),
    )
    if (move.from) others.delete(move.from)
    if (others.size > 0) return others.size === 1 ? [...others][0]! : null
    return [this.buyer, this.home].find((club) => club !== null && club !== move.from) ?? null
  }

  // « Galtier l’avait fait venir »: the club a coach or director acts for
  private person({ entities }: Ref): string[] {
    const person = this.document.entities.find(({ id }) => id === entities[0])
    return person?.club && person.role && actsForClub.has(person.role) ? [person.club] : []
  }
}

// « Rennes est heureux d’annoncer la venue de Laborde », « Nice a officialisé la vente de Todibo à West Ham »
function announced(frames: Frames, inMind: string | undefined): Move[] {
  const out: Move[] = []
  const { tokens, refs } = frames
  for (const [i, { fold: word }] of tokens.entries()) {
    const arrives = /^(?:arrivee|venue|signature|recrutement|engagement|renfort)$/.test(word)
    if (!arrives && !/^(?:vente|transfert|depart|pret|passage)$/.test(word)) continue
    const lead = tokens.slice(Math.max(0, i - 12), i).map(({ fold }) => fold)
    const since = lead.slice(-3).some((before) => /^(?:depuis|apres|grace|suite|malgre)$/.test(before))
    const told =
      since ||
      lead.some((before) => /^(?:annonc|officialis|confirm|formalis|enterin)/.test(before)) ||
      isSealed(frames, i)
    if (!told || lead.some((before) => UNSURE.test(before))) continue
    const named = refs.find(
      (ref) =>
        ref.kind === 'PLAYER' &&
        ref.form !== 'PRONOUN' &&
        ref.first > i &&
        ref.first <= i + 4 &&
        frames.preposition(ref) === 'de',
    )
    // « les Tigres ont officialisé sa venue »
    const his = /^(?:sa|son)$/.test(tokens[i - 1]?.fold ?? '')
    const player = named?.entities[0] ?? (his ? inMind : undefined)
    if (!player) continue
    const end = named?.last ?? i
    const subject =
      refs.filter((ref) => ref.kind === 'CLUB' && ref.last < i && frames.isBare(ref)).at(-1)?.entities[0] ?? null
    const behind = refs.filter((ref) => ref.kind === 'CLUB' && ref.first > end && ref.first <= end + 10)
    const aim = behind.find((ref) => /^(?:à|chez|vers|pour)$/.test(frames.preposition(ref)))
    const origin = behind.find((ref) => frames.preposition(ref) === 'de')
    const to = aim?.entities[0] ?? (arrives && !since ? subject : null)
    if (!to) continue
    const from = origin?.entities[0] ?? (to === subject || arrives ? null : subject)
    const kind = word === 'pret' ? 'LOAN' : isFree(frames, i, end + 3) ? 'FREE' : 'PERMANENT'
    out.push({
      player,
      from,
      to,
      first: i,
      last: Math.max(end, aim?.last ?? 0, origin?.last ?? 0),
      verb: null,
      kind,
      money: moneyNear(frames, i, end + 6),
    })
  }
  return out
}

// « a signé un nouveau contrat avec l’OM », « s’est engagé à prolonger »
function renews({ tokens }: Frames): boolean {
  return tokens.some(
    ({ fold }, i) =>
      /^(?:prolong|rempil|resign|renouvel)/.test(fold) ||
      (/^(?:contrat|bail)$/.test(fold) && /^(?:nouveau|premier)$/.test(tokens[i - 1]?.fold ?? '')),
  )
}

// « l’été dernier », « il y a deux ans », a pluperfect
function isPast({ tokens, verbs }: Frames, { first, last, verb }: Move): boolean {
  if (verb !== null && /^(?:avait|avaient)$/.test(tokens[verbs[verb]!.first]!.fold)) return true
  const words = tokens
    .slice(first, last + 7)
    .map(({ fold }) => fold)
    .join(' ')
  return /\b(?:dernier|derniere|il y a (?:un|deux|trois|quatre|cinq|six|a peine)|plus tot|auparavant|passee?)\b/.test(
    words,
  )
}

function isFree({ tokens }: Frames, first: number, last: number): boolean {
  return tokens.slice(Math.max(0, first - 2), last + 4).some(({ fold }) => FREE.test(fold) || fold === 'indemnite')
}

// « débarqué en 2021 sous la forme d’un prêt »
function isLoan({ tokens }: Frames, last: number): boolean {
  const words = tokens.slice(last + 1, last + 9).map(({ fold }) => fold)
  return words.some((word, i) => word === 'pret' && /^(?:un|en|de|d')$/.test(words[i - 1] ?? ''))
}

function moneyNear({ refs }: Frames, from: number, to: number): Ref['money'] | null {
  return (
    refs.find(({ kind, first, money }) => kind === 'MONEY' && first >= from && first <= to + 5 && !money?.per)?.money ??
    null
  )
}

/** The club the article is about: that of the rubric or before the title's colon, else the one named twice as often as any other. */
function homeOf({ sentences, refs }: Document): string | null {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    const clubs = (refs.get(sentence) ?? []).filter(({ kind }) => kind === 'CLUB')
    if (sentence.zone.kind === 'RUBRIC' || (sentence.zone.kind === 'HEADING' && sentence.zone.paragraph < 3))
      for (const ref of clubs)
        if (sentence.zone.kind === 'RUBRIC' || /^[:.–|-]$/.test(sentence.tokens[ref.last + 1]?.text ?? ''))
          return ref.entities[0]!
    if (sentence.zone.kind !== 'BODY') continue
    for (const ref of clubs) counts.set(ref.entities[0]!, (counts.get(ref.entities[0]!) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

// « Le transfert de Gueye à Everton est bouclé »
function isSealed({ tokens }: Frames, noun: number): boolean {
  const behind = tokens.slice(noun, noun + 14).map(({ fold }) => fold)
  const seal = behind.findIndex((word) =>
    /^(?:bouclee?|officiel|officielle|officialisee?|actee?|finalisee?|enterinee?)$/.test(word),
  )
  return (
    seal > 0 &&
    /^(?:est|a|ete|desormais|officiellement|donc)$/.test(behind[seal - 1]!) &&
    !behind.some((word) => UNSURE.test(word) || word === 'quasiment' || word === 'presque')
  )
}

/** The one club that the article announces to have signed somebody. */
function buyerOf(document: Document): string | null {
  const shown = document.sentences.flatMap((sentence) =>
    sentence.zone.kind === 'BODY'
      ? announced(new Frames(sentence, document.refs.get(sentence) ?? []), document.inMind.get(sentence)).map(
          ({ to }) => to,
        )
      : [],
  )
  const clubs = new Set(shown)
  return clubs.size === 1 ? ([...clubs][0] ?? null) : null
}
