import type { EntryKind, Register } from '../../src/register/register.ts'
import { type Random, random, shuffled, zipf } from './random.ts'

/** Somebody or something of the register by its name. */
export interface Named {
  readonly id: string
  readonly name: string
}

export interface SyntheticPlayer {
  readonly name: string
  readonly club: Named
}

/** Who appears in synthetic articles, the most frequent first, and how they are drawn. */
export interface World {
  readonly seed: number
  readonly clubs: readonly Named[]
  readonly outlets: readonly Named[]
  readonly journalists: readonly Named[]
  readonly players: readonly SyntheticPlayer[]
  readonly club: (next: Random) => Named
  readonly outlet: (next: Random) => Named
  readonly journalist: (next: Random) => Named
  readonly player: (next: Random) => SyntheticPlayer
}

/** One player a so many reports: 400 at 10⁴, 4,000 at 10⁵. */
const REPORTS_A_PLAYER = 25

const GIVEN = [
  ...['Abdoulaye', 'Adrien', 'Alexis', 'Amine', 'Antoine', 'Bastien', 'Boubacar', 'Corentin', 'Damien', 'Diego'],
  ...['Ethan', 'Fabien', 'Florian', 'Gaël', 'Guillaume', 'Habib', 'Hugo', 'Ibrahima', 'Ismaël', 'Jonathan'],
  ...['Jordan', 'Kévin', 'Lamine', 'Loïc', 'Ludovic', 'Mamadou', 'Mathieu', 'Maxime', 'Mehdi', 'Mickaël'],
  ...['Moussa', 'Nabil', 'Nicolas', 'Ousmane', 'Quentin', 'Rayan', 'Romain', 'Samuel', 'Sofiane', 'Thibault'],
] as const
const BEGIN = [
  'Bar',
  'Bel',
  'Cam',
  'Dal',
  'Dor',
  'Fer',
  'Gar',
  'Kan',
  'Kar',
  'Lam',
  'Mar',
  'Mon',
  'Nor',
  'Per',
  'Rol',
  'San',
  'Tal',
  'Val',
]
const MIDDLE = [
  'a',
  'ba',
  'chi',
  'da',
  'di',
  'go',
  'la',
  'li',
  'lo',
  'ma',
  'mo',
  'na',
  'ni',
  'ra',
  'ri',
  'ta',
  'ti',
  'va',
]
const END = [
  'beau',
  'dier',
  'dini',
  'garde',
  'kos',
  'let',
  'mont',
  'nelli',
  'nov',
  'quet',
  'rand',
  'reau',
  'sen',
  'ton',
  'velle',
  'vic',
  'zé',
  'zola',
]

const LEAGUES = new Set(['Ligue 1', 'Ligue 2', 'Premier League', 'Serie A', 'Bundesliga', 'LaLiga', 'Liga'])

/**
 * The cast for about so many reports: clubs, outlets and journalists of the register whose names are clear in a text, and
 * made-up players. Frequencies follow Zipf, so that there is one hub club and one top outlet.
 */
export function world(register: Register, reports: number, seed = 1): World {
  const next = random(seed)
  const named = (kind: EntryKind, count: number) =>
    shuffled(
      register.all(kind).filter((entry) => entry.kind !== 'CLUB' || LEAGUES.has(entry.league)),
      next,
    )
      .filter(({ name }) => isClear(register, name))
      .slice(0, count)
      .map(({ id, name }) => ({ id, name }))
  const [clubs, outlets, journalists] = [named('CLUB', 100), named('OUTLET', 60), named('JOURNALIST', 60)]
  const names = new Set<string>()
  const one = (parts: readonly string[]) => parts[Math.floor(next() * parts.length)]
  const players: SyntheticPlayer[] = []
  while (players.length < Math.max(50, reports / REPORTS_A_PLAYER)) {
    const name = `${one(GIVEN)} ${one(BEGIN)}${one(MIDDLE)}${one(END)}`
    if (names.has(name)) continue
    names.add(name)
    players.push({ name, club: clubs[players.length % clubs.length] as Named })
  }
  return {
    seed,
    clubs,
    outlets,
    journalists,
    players,
    club: zipf(clubs, 1),
    outlet: zipf(outlets, 1),
    journalist: zipf(journalists, 1),
    player: zipf(players, 0.7),
  }
}

/** True when a text that says the name means this entry and nothing else. */
function isClear(register: Register, name: string): boolean {
  const [match] = register.find(name)
  return (
    match !== undefined && match.entries.length === 1 && !match.ambiguous && match.end - match.start === name.length
  )
}
