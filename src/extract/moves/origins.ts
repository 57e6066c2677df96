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
    if (said.kind !== 'TRANSFER' || said.club || !said.other || told.has(key(said))) return draft
    const frames = framesOf(draft.sentence, document.refs.get(draft.sentence) ?? [])
    const player = entities.get(said.player)
    const club = player && candidates(document, frames, said).find((one) => isLeft(document, draft, said, player, one))
    return club ? { ...draft, said: { ...said, club } } : draft
  })
}

function candidates(document: Document, frames: Frames, { other }: Told): string[] {
  const acting = frames.verbs.flatMap((_, n) => {
    const subject = frames.subject(n)
    return subject?.kind === 'CLUB' && subject.form !== 'PRONOUN' ? subject.entities.slice(0, 1) : []
  })
  const all = [...acting, home(document, frames.sentence), clubBefore(document, frames.sentence, other)]
  return [...new Set(all.filter((club) => club !== null && club !== other))] as string[]
}

function home(document: Document, sentence: Sentence): string | null {
  return sectionClub(document, sentence) ?? homeClub(document)
}

function isLeft(document: Document, { chain, sentence }: Draft, said: Told, player: Entity, club: string): boolean {
  const { career } = player
  if (career && career.stays.length > 0) return wasThere(career, club, said, document.article.publishedOn)
  const leaves = club === home(document, sentence) && LEAVES.test(chain[0]?.lemma ?? '')
  return leaves && said.when === 'NOW' && (player.club === null || player.club === club || player.club === said.other)
}

// He went from there to where he is told to have gone, or was there until lately
function wasThere({ stays }: Career, club: string, { other, transferKind }: Told, published: string): boolean {
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
