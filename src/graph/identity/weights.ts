/**
 * What speaks for two being one, and against it. A pair of at least SAME is one person, one of at most DIFFERENT is two, and
 * what lies between is for `mercato review`. A wrong join is worse than a missing one: a surname needs his club, or much company.
 */
export const WEIGHTS = {
  /** « Boubacar Kamara » twice: one as a player, one as somebody else. */
  'name equal': 5,
  /** « Mohamed Amoura », « Mohamed El Amine Amoura » */
  'name middle': 4,
  /** « Ben Yedder », « Wissam Ben Yedder » */
  'name long ending': 3,
  /** « Kamara », « Boubacar Kamara » */
  'name ending': 2,
  /** « Bouba Kamara », « Boubacar Kamara » */
  'name short': 2,
  /** « Mohamed Salah », « Mohammed Salah » */
  'name spelling': 1,
  /** « Kamara », « Kamara » */
  'name word': 2,
  /** « Glen Kamara », « Boubacar Kamara » */
  'name other': -9,
  /** Both are also called « Bouba ». */
  alias: 1,
  /** The same club within a year. */
  'club same': 3,
  /** Another club within three months, and one that articles on the other do not even name. */
  'club other': -2,
  /** A club wants both within half a year; two or more clubs do. */
  'suitor same': 1,
  'suitors same': 3,
  'nationality same': 1,
  /** Less than it seems: « le Franco-Sénégalais » is both. */
  'nationality other': -2,
  'position same': 1,
  'position other': -1,
  'role same': 1,
  'role other': -1,
  /** A player, and somebody who is none. */
  'kind other': -4,
  /** Clubs and people named beside both within half a year: two, four, six or more of them. */
  'company some': 1,
  'company much': 2,
  'company most': 3,
  /** One article names both: it told them apart. */
  together: -9,
} as const

export type FeatureName = keyof typeof WEIGHTS

export const SAME = 5
export const DIFFERENT = 0
/** By how much the likeliest of several must lead. */
export const LEAD = 2

/** Within how many days features of both sides speak of one time. */
export const CLUB_HOLDS = 366
export const CLUB_CONFLICTS = 92
export const COMPANY_HOLDS = 183

/** Lines of the field by how French names of positions begin, without accents. */
export const LINES: readonly (readonly [line: string, begins: RegExp])[] = [
  ['goal', /^(?:gardien|portier)/],
  ['defence', /^(?:defenseur|arriere|lateral|stoppeur|libero|piston)/],
  ['midfield', /^(?:milieu|meneur|sentinelle|relayeur|recuperateur)/],
  ['attack', /^(?:attaquant|buteur|ailier|avant|butteur|pointe)/],
]
