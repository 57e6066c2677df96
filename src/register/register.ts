/** What the register knows, by kind. Ids are `club:ac-milan`, `outlet:la-marseillaise`, `journalist:alfredo-pedulla`, `competition:ligue-1`, `nation:zaf`. */
export type EntryKind = 'CLUB' | 'OUTLET' | 'JOURNALIST' | 'COMPETITION' | 'NATION'

interface EntryBase {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}
export interface ClubEntry extends EntryBase {
  readonly kind: 'CLUB'
  readonly short: string
  readonly nicknames: readonly string[]
  readonly city: string
  readonly country: string
  readonly league: string
}
export interface OutletEntry extends EntryBase {
  readonly kind: 'OUTLET'
  readonly outletKind: 'NEWSPAPER' | 'SITE' | 'RADIO' | 'TV' | 'AGENCY' | 'CLUB_MEDIA'
  readonly country: string
}
export interface JournalistEntry extends EntryBase {
  readonly kind: 'JOURNALIST'
  /** Ids of outlets, the usual or last known ones. */
  readonly outlets: readonly string[]
  readonly country: string
}
export interface CompetitionEntry extends EntryBase {
  readonly kind: 'COMPETITION'
  readonly competitionKind: 'LEAGUE' | 'CUP' | 'CONTINENTAL' | 'INTERNATIONAL'
  readonly country: string
}
/** A country whose demonym was met: « le Sénégalais ». */
export interface NationEntry extends EntryBase {
  readonly kind: 'NATION'
  readonly countries: readonly string[]
}
export type Entry = ClubEntry | OutletEntry | JournalistEntry | CompetitionEntry | NationEntry

/** How a form names its entries: a full or short name, a nickname (« les Phocéens »), or the demonym of a club or nation. */
export type FormKind = 'NAME' | 'NICKNAME' | 'DEMONYM'

/** A surface form met in a text; the article or elision before it (« l’ » of « l’OM ») is outside the span. */
export interface Match {
  readonly start: number
  readonly end: number
  /** Everything the form can name, sorted by id; one entry when it is clear. */
  readonly entries: readonly Entry[]
  readonly form: FormKind
  /** True when the form is also something else: a city, a word, a person, the inhabitants, or several entries. */
  readonly ambiguous: boolean
}

/** What a person of people.tsv is known as. */
export type PersonRole =
  | 'COACH'
  | 'SPORTING_DIRECTOR'
  | 'PRESIDENT'
  | 'EXECUTIVE'
  | 'AGENT'
  | 'PUNDIT'
  | 'FORMER_PLAYER'
  | 'OTHER'

export type Position = 'GK' | 'DF' | 'MF' | 'FW'

/** A time at a club, as player or in office; months such as `2016-07`, or years. */
export interface Stay {
  /** Id, such as `club:as-monaco`. */
  readonly club: string
  readonly from: string
  /** Null while it lasts. */
  readonly to: string | null
  readonly isLoan: boolean
}

/** What is known of a footballer, or of a coach, director or president. */
export interface Career {
  readonly name: string
  readonly isPlayer: boolean
  /** Codes of countries, his national side first; none where unknown. */
  readonly nationalities: readonly string[]
  readonly position: Position | null
  /** In order of time. */
  readonly stays: readonly Stay[]
}

export interface Register {
  /** Every form in the text, longest match first to win, left to right, no overlaps; one pass. */
  find(text: string): Match[]
  /** The entry of an id, such as `club:ac-milan`. */
  get(id: string): Entry | undefined
  /** Every entry of a kind, sorted by id. */
  all(kind: EntryKind): readonly Entry[]
  /** Entries a whole string names, whatever its case and accents, e.g. a `--publisher`. */
  named(form: string, kind?: EntryKind): readonly Entry[]
  /** What a coach, director, president, agent or pundit has been known as in a year; null for everybody else. Weak evidence: a text can say otherwise. */
  roleOf(name: string, year: number): PersonRole | null
  /** Everybody known who is called so: by full name or alias, else by surname. Weak evidence, as roles are. */
  careersOf(name: string): readonly Career[]
  /** True for a given name that is no common French word, place or club (« Boubacar »); `'maybe'` when it is also one. */
  isGivenName(word: string): boolean | 'maybe'
}
