export type MentionKind = 'PLAYER' | 'CLUB' | 'OUTLET' | 'JOURNALIST' | 'PERSON'

/** What somebody does who is no player; `null` on players. */
export type Role =
  | 'COACH'
  | 'SPORTING_DIRECTOR'
  | 'PRESIDENT'
  | 'EXECUTIVE'
  | 'AGENT'
  | 'JOURNALIST'
  | 'PUNDIT'
  | 'FORMER_PLAYER'
  | 'OTHER'

/** Names a mention inside its article: the slug of its name, `-2`, `-3` … added when two share it. */
export type Slug = string

/** What an article calls somebody or something. */
export interface Mention {
  readonly slug: Slug
  readonly kind: MentionKind
  /** The fullest name: of a registered club or source its register name, else the longest form of the text. */
  readonly name: string
  /** Register id such as `club:ac-milan`, `outlet:la-marseillaise`, `journalist:alfredo-pedulla`; null when nobody registered it. */
  readonly registerId: string | null
  /** Every surface form in this text, sorted, without repeats; empty for a publisher given beside the text. */
  readonly forms: readonly string[]
  readonly role: Role | null
  /** ISO 3166-1 alpha-3 (ENG SCO WAL NIR apart) when the text tells it. */
  readonly nationality: string | null
  /** As written, such as « milieu défensif ». */
  readonly position: string | null
  /** The club the article calls his, by slug. */
  readonly club: Slug | null
}
