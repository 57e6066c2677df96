import type { Career, Stay } from '../../register/register.ts'
import type { Document, Entity, Sentence } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import { clubBefore, homeClub, sectionClub } from '../readings/homeClub.ts'
import type { Draft, Said } from '../rule.ts'

type Told = Extract<Said, { kind: 'TRANSFER' }>

/** Verbs that tell a move from the side of the club that somebody leaves. By lemma. */
const LEAVES =
  /^(?:partir|filer|quitter|aller|envoler|exiler|vendre|revendre|céder|prêter|transférer|envoyer|expédier|laisser|lâcher|repartir|rentrer|retourner|regagner)$/
/** Within so many months of each other one stay ends and the next begins. */
const NEAR = 4
/** So many months back somebody may have left and still be told of as just gone. */
const LATELY = 14

/**
 * Moves that do not tell from where, in an article about the club that lost the player: « À Marseille, on a dégraissé. Veretout a filé à Lyon,
 * Clauss à Nice. » It is the club of the section, of the article or of the sentence, where what is known of his career does not
 * contradict it; of a player about whom nothing is known, only where the verb is one of leaving.
 */
export function withOrigins(document: Document, drafts: readonly Draft[]): Draft[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const key = ({ player, other }: Told) => `${player}|${other}`
  // Moves of which another reading tells from where
  const told = new Set(drafts.flatMap(({ said }) => (said.kind === 'TRANSFER' && said.club ? [key(said)] : [])))
  return drafts.map((draft) => {
    const { said } = draft
    if (said.kind !== 'TRANSFER' || !said.other) return draft
    const player = entities.get(said.player)
    const frames = framesOf(draft.sentence, document.refs.get(draft.sentence) ?? [])
    const wrong = player !== undefined && isGuessed(document, frames, said, player)
    if (!player || (!wrong && (said.club || told.has(key(said))))) return draft
    const club =
      sooner(drafts, draft, said) ??
      candidates(document, frames, said).find((one) => isLeft(document, draft, said, player, one))
    return club || wrong ? { ...draft, said: { ...said, club: club ?? null } } : draft
  })
}

// « Balde, acheté 4 M€ par Lyon, a signé à Brest »: where the move told before in the sentence led him
function sooner(
  drafts: readonly Draft[],
  { sentence, first, last, chain }: Draft,
  { player, other }: Told,
): string | null {
  const at = chain[0]?.first ?? last
  const before = drafts.findLast(
    (one) =>
      one.sentence === sentence &&
      one.said.kind === 'TRANSFER' &&
      one.said.player === player &&
      one.said.other !== other &&
      one.first <= first &&
      (one.chain[0]?.last ?? one.last) < at,
  )
  return before?.said.kind === 'TRANSFER' ? before.said.other : null
}

// The club he is at today, where the sentence does not name it and his career speaks against it
function isGuessed(document: Document, { refs }: Frames, said: Told, player: Entity): boolean {
  return (
    said.club !== null &&
    said.club === player.club &&
    !refs.some(({ entities }) => entities.includes(said.club!)) &&
    isContradicted(player, said.club, said, document.article.publishedOn)
  )
}

function candidates(document: Document, frames: Frames, { other }: Told): string[] {
  const acting = frames.verbs.flatMap((_, n) => {
    const subject = frames.subject(n)
    return subject?.kind === 'CLUB' && subject.form !== 'PRONOUN' ? subject.entities.slice(0, 1) : []
  })
  const all = [
    ...acting,
    home(document, frames.sentence),
    clubBefore(document, frames.sentence, other),
    ...clubsSooner(document, frames.sentence),
  ]
  return [...new Set(all.filter((club) => club !== null && club !== other))] as string[]
}

// Those named in the passage before, the latest first
function clubsSooner({ sentences, refs }: Document, { index, zone }: Sentence): string[] {
  return sentences
    .slice(Math.max(0, index - 3), index)
    .filter((one) => one.zone.kind === 'BODY' && one.zone.section === zone.section)
    .flatMap((one) => (refs.get(one) ?? []).filter(({ kind }) => kind === 'CLUB').flatMap(({ entities }) => entities))
    .toReversed()
}

// « À Guingamp, on a fait le ménage : Privat est parti à Osmanlispor »: whose departures stand behind the colon
function isLister(document: Document, sentence: Sentence, club: string): boolean {
  const { refs, tokens, verbs } = framesOf(sentence, document.refs.get(sentence) ?? [])
  const colon = tokens.findIndex(({ text }) => text === ':')
  const before = refs.filter(({ kind, last }) => kind === 'CLUB' && last < colon)
  return before.length === 1 && before[0]!.entities[0] === club && verbs.some(({ last }) => last < colon)
}

function home(document: Document, sentence: Sentence): string | null {
  return sectionClub(document, sentence) ?? homeClub(document)
}

function isLeft(document: Document, { chain, sentence }: Draft, said: Told, player: Entity, club: string): boolean {
  const { career } = player
  if (career && career.stays.length > 0) return wasThere(career, club, said, document.article.publishedOn)
  const leaves =
    (club === home(document, sentence) || isLister(document, sentence, club)) && LEAVES.test(chain[0]?.lemma ?? '')
  return leaves && said.when === 'NOW' && (player.club === null || player.club === club || player.club === said.other)
}

/** Whether what is known of a career speaks against his having come from a club. */
export function isContradicted(
  { career }: Entity,
  club: string,
  said: Pick<Told, 'other' | 'transferKind'>,
  published: string,
): boolean {
  return career?.stays.some((stay) => stay.club === said.other) === true && !wasThere(career, club, said, published)
}

// He went from there to where he is told to have gone, or was there until lately
function wasThere(
  { stays }: Career,
  club: string,
  { other, transferKind }: Pick<Told, 'other' | 'transferKind'>,
  published: string,
): boolean {
  const now = monthsOf(published)
  const before = stays.filter((stay) => stay.club === club && monthsOf(stay.from) <= now)
  const aims = stays.filter((stay) => stay.club === other)
  if (transferKind === 'RETURN' || aims.length === 0) return before.some((stay) => ends(stay) >= now - LATELY)
  return aims.some((aim) =>
    before.some((stay) => monthsOf(stay.from) < monthsOf(aim.from) && ends(stay) >= monthsOf(aim.from) - NEAR),
  )
}

function ends({ to }: Stay): number {
  return to === null ? Number.POSITIVE_INFINITY : monthsOf(to)
}

function monthsOf(date: string): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7) || 1)
}
