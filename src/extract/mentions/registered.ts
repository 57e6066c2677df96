import { fold } from '../../french/fold.ts'
import type { ClubEntry, Entry, Match, Register } from '../../register/register.ts'
import { hasCapital, isCredited } from './credited.ts'
import { leadsToName } from './leadsToName.ts'
import { partOfLongerName } from './longerName.ts'
import { cityBefore, foremost, nicknamesFirst, regional, strongLeagues } from './places.ts'

/** How a form of the register is used where it stands. */
export type Use =
  /** « l’OM », « les Phocéens », « le club phocéen » */
  | 'NAME'
  /** « le Marseillais », « le Sénégalais »: somebody of that club or country */
  | 'SINGULAR'
  /** « les Espagnols »: of that country, a club perhaps */
  | 'PLURAL'
  /** « l’offre phocéenne », « le club italien » */
  | 'ADJECTIVE'

/** A form of the register with the one entry it means here. */
export interface Registered {
  readonly start: number
  readonly end: number
  readonly entry: Entry
  readonly use: Use
}

/** What the register knows of the text, each form with the entry meant; forms that stay unclear are left out. */
export function registered(text: string, register: Register): Registered[] {
  const found = register
    .find(text)
    .map((match) => withoutWomen(text, match))
    .filter((match) => !isTorn(text, match) && !partOfLongerName(text, match, register))
    .filter((match, i, all) => !leadsToName(text, match, all[i + 1]))
  const surnames = surnamesAmong(text, found, register)
  const matches = found.filter(
    (match) => !(match.form === 'NAME' && surnames.has(fold(text.slice(match.start, match.end)))),
  )
  const clear = clearClubs(text, matches)
  const named = new Set(matches.flatMap(({ form, entries }) => (form === 'NAME' ? entries.map(({ id }) => id) : [])))
  const out: Registered[] = []
  let lastClub: string | null = null
  for (const match of matches) {
    const entry: Entry | null =
      coordinated(text, match, out.at(-1)) ??
      ofTown(text, match, clear, register) ??
      choose(text, match, clear, lastClub)
    if (!entry) continue
    if (entry.kind === 'CLUB') lastClub = entry.id
    // « les informations du Parisien »
    const use = entry.kind === 'OUTLET' ? 'NAME' : howUsed(text, match)
    // « l’Alsacien » of a coach: where he is from, unless the club is named
    if (use !== 'NAME' && entry.kind === 'CLUB' && !named.has(entry.id) && isOrigin(text, match, use)) continue
    out.push({ start: match.start, end: match.end, entry, use })
  }
  return out
}

// « Marco Reus »: of somebody whom the text calls in full, « Reus » alone is no club, unless another form names it
function surnamesAmong(text: string, matches: readonly Match[], register: Register): ReadonlySet<string> {
  const forms = new Map<string, Set<string>>()
  for (const { start, end, entries } of matches)
    for (const { id } of entries) forms.set(id, (forms.get(id) ?? new Set()).add(fold(text.slice(start, end))))
  const out = new Set<string>()
  for (const { start, end, entries, form } of matches) {
    const words = text.slice(start, end)
    const lone = fold(words)
    if (form !== 'NAME' || words.length < 3 || /[\s-]/.test(words) || out.has(lone)) continue
    if (!entries.every(({ id, kind }) => kind === 'CLUB' && forms.get(id)!.size === 1)) continue
    if (isSurname(text, words, register)) out.add(lone)
  }
  return out
}

function isSurname(text: string, words: string, register: Register): boolean {
  const called = words[0]! + words.slice(1).toLowerCase()
  for (
    let at = text.indexOf(` ${called}`), most = 0;
    at >= 0 && most < 20;
    at = text.indexOf(` ${called}`, at + 1), most++
  ) {
    const given = /(\p{Lu}\p{Ll}+)$/u.exec(text.slice(Math.max(0, at - 20), at))
    if (given && register.isGivenName(given[1]!) === true && !/\p{L}/u.test(text[at + 1 + called.length] ?? ''))
      return true
  }
  return false
}

// « Aston Villa … la formation de Birmingham »: a club by its town, which another one is called by
function ofTown(text: string, match: Match, clear: ReadonlyMap<string, Clear>, register: Register): Entry | null {
  if (match.form !== 'NAME' || !TEAM_OF.test(text.slice(Math.max(0, match.start - 14), match.start))) return null
  const town = fold(text.slice(match.start, match.end))
  const clubs = [...clear.keys()].map((id) => register.get(id)).filter((entry) => entry?.kind === 'CLUB')
  const there = clubs.filter((club) => fold(club.city) === town && !match.entries.some(({ id }) => id === club.id))
  const own = match.entries.some(({ id }) => (clear.get(id)?.times ?? 0) > 1)
  return there.length === 1 && !own ? there[0]! : null
}

const TEAM_OF = /(?:club|formation|équipe|écurie|direction) d(?:e |['’])$/

// « Valenciennes » is a club, and the women of Valence
function withoutWomen(text: string, match: Match): Match {
  if (match.form !== 'DEMONYM' || match.entries.length < 2) return match
  const words = text.slice(match.start, match.end)
  const called = match.entries.filter((entry) => entry.kind === 'CLUB' && entry.short === words)
  const isWomen = /(?:les|des|aux|ces) $/i.test(text.slice(Math.max(0, match.start - 4), match.start))
  return called.length === 1 && !isWomen ? { ...match, entries: called, form: 'NAME' } : match
}

// « Si c’est le cas » is no « SIC »
function isTorn(text: string, { start, end }: Match): boolean {
  return end - start < 6 && /^\p{Lu}\p{Ll}+ \p{Ll}+$/u.test(text.slice(start, end))
}

// « les informations de L’Équipe et du Parisien »: an outlet beside another
function coordinated(text: string, match: Match, before: Registered | undefined): Entry | null {
  if (before?.entry.kind !== 'OUTLET' || match.start - before.end > 18) return null
  const joined = /^,? ?(?:et |ou |ou encore |ainsi que |puis |, )(?:de |du |d['’]|à |au )?(?:la |le |l['’])?$/i.test(
    text.slice(before.end, match.start),
  )
  const [outlet, ...more] = match.entries.filter(({ kind }) => kind === 'OUTLET')
  return joined && outlet && more.length === 0 ? outlet : null
}

function isOrigin(text: string, { start, end }: Match, use: Use): boolean {
  if (!regional.test(fold(text.slice(start, end)))) return false
  return use === 'SINGULAR' || OF_MAN.test(fold(text.slice(Math.max(0, start - 24), start)))
}

/** Nouns of a man, before an adjective. Folded. */
const OF_MAN =
  /(?:technicien|manager|entraineur|coach|tacticien|joueur|defenseur|milieu|attaquant|gardien|lateral|president|international|agent|journaliste) $/

function howUsed(text: string, match: Match): Use {
  const first = text[match.start]!
  const lower = first === first.toLowerCase() && first !== first.toUpperCase()
  if (match.form === 'NAME') return 'NAME'
  const words = text.slice(match.start, match.end)
  if (lower) return /\s/.test(words) ? 'NAME' : 'ADJECTIVE'
  const before = text.slice(Math.max(0, match.start - 22), match.start)
  const plural = /(?:\b(?:les|des|aux|ces|nos|leurs|ses|chez|entre)|\b(?:les|des|ces) (?:deux|autres|futurs))\s$/i.test(
    before,
  )
  const isNation = match.entries.every(({ kind }) => kind === 'NATION')
  if (plural) return isNation ? 'PLURAL' : 'NAME'
  if (/[sxi]$/.test(words) && words === words.toUpperCase()) return 'NAME'
  if (match.form === 'NICKNAME' && !/(?:\b(?:le|un|ce|du|au|ancien|futur|ex|jeune)|l['’])[\s-]?$/i.test(before))
    return 'NAME'
  if (match.form === 'NICKNAME' && /^(?:la|l['’]) ?/i.test(words)) return 'NAME'
  return 'SINGULAR'
}

function choose(text: string, match: Match, clear: ReadonlyMap<string, Clear>, lastClub: string | null): Entry | null {
  const sources = match.entries.filter(({ kind }) => kind === 'OUTLET' || kind === 'JOURNALIST')
  // « earns 2M/year »
  const isSum = /^\d+M$/.test(text.slice(match.start, match.end))
  if (sources.length > 0 && ((!match.ambiguous && !isSum) || isCredited(text, match)))
    return sources.length === 1
      ? sources[0]!
      : (sources.find(({ name }) => name === text.slice(match.start, match.end)) ?? null)
  const clubs = match.entries.filter((entry): entry is ClubEntry => entry.kind === 'CLUB')
  if (clubs.length > 0) {
    const club = chooseClub(text, match, clubs, clear, lastClub)
    if (club) return club
  }
  const other = match.entries.filter(({ kind }) => kind === 'COMPETITION' || kind === 'NATION')
  return clubs.length === 0 && other.length > 0 && capitalOrDemonym(text, match) ? other[0]! : null
}

function chooseClub(
  text: string,
  match: Match,
  clubs: readonly ClubEntry[],
  clear: ReadonlyMap<string, Clear>,
  lastClub: string | null,
): ClubEntry | null {
  if (match.form === 'NAME' && (!hasCapital(text, match) || isDateline(text, match))) return null
  if (
    match.form === 'NAME' &&
    match.ambiguous &&
    cityBefore.test(text.slice(Math.max(0, match.start - 40), match.start))
  )
    return null
  if (clubs.length === 1) return clubs[0]!
  const named = clubs.filter(({ id }) => clear.has(id))
  if (named.length === 1) return named[0]!
  if (named.length > 1) {
    // « les Canaris » of an article on Nantes that names Fenerbahçe, too
    const oftenest = match.form === 'NICKNAME' && hasCapital(text, match) ? oftenestOf(named, clear) : null
    if (oftenest) return oftenest
    const last = named.find(({ id }) => id === lastClub)
    if (last) return last
    const before = named.filter(({ id }) => clear.get(id)!.at < match.start)
    return before.sort((a, b) => clear.get(a.id)!.at - clear.get(b.id)!.at)[0] ?? null
  }
  const nicknamed = match.form === 'NICKNAME' ? clubs.filter(({ id }) => nicknamesFirst.has(id)) : []
  if (nicknamed.length === 1) return nicknamed[0]!
  if (match.form !== 'NAME')
    return namesTheForemost(text, match) ? (clubs.find(({ id }) => foremost.has(id)) ?? null) : null
  for (const leagues of strongLeagues) {
    const strong = clubs.filter(({ league }) => leagues.has(league))
    if (strong.length > 0) return strong.length === 1 ? strong[0]! : null
  }
  return null
}

// « les Parisiens », « le club parisien », but no « banlieue parisienne »
function namesTheForemost(text: string, match: Match): boolean {
  if (howUsed(text, match) === 'NAME') return true
  // « l’ancien Parisien »
  if (/(?:ancien|ex)[ -]$/i.test(text.slice(Math.max(0, match.start - 8), match.start))) return true
  // « Il est parisien », but no « il est parisien de naissance »
  if (
    /(?:est|sera|devient|deviendra|devenu|redevient|officiellement|désormais|voilà|voici) $/.test(
      text.slice(Math.max(0, match.start - 16), match.start),
    ) &&
    /^ ?(?:[.!;:]|jusqu|depuis|pour (?:un|deux|trois|quatre|cinq)|la saison prochaine|$)/.test(text.slice(match.end))
  )
    return true
  return /(?:club|formation|direction|dirigeants|contrat|bail|offre|proposition|camp|effectif|vestiaire|milieu|attaquant|défenseur|ailier|gardien|latéral|joueur|entraîneur|coach|président|directeur sportif|board|état-major) $/.test(
    text.slice(Math.max(0, match.start - 20), match.start),
  )
}

/** Where some form of the text first names a club without doubt, and how often such forms do. */
interface Clear {
  readonly at: number
  readonly times: number
}

function oftenestOf(clubs: readonly ClubEntry[], clear: ReadonlyMap<string, Clear>): ClubEntry | null {
  const [first, second] = clubs.toSorted((a, b) => clear.get(b.id)!.times - clear.get(a.id)!.times)
  return first && second && clear.get(first.id)!.times >= 2 * clear.get(second.id)!.times ? first : null
}

/** Clubs that some form of the text names without doubt. */
function clearClubs(text: string, matches: readonly Match[]): Map<string, Clear> {
  const clear = new Map<string, Clear>()
  for (const match of matches) {
    const [entry, ...more] = match.entries.filter(({ kind }) => kind === 'CLUB')
    if (!entry || more.length > 0) continue
    if (
      match.form === 'NAME' &&
      (!hasCapital(text, match) ||
        (match.ambiguous && cityBefore.test(text.slice(Math.max(0, match.start - 40), match.start))))
    )
      continue
    const known = clear.get(entry.id)
    clear.set(entry.id, { at: known?.at ?? match.start, times: (known?.times ?? 0) + 1 })
  }
  return clear
}

// « PARIS, 1er sept 2015 (AFP) - »
function isDateline(text: string, match: Match): boolean {
  return /^, (?:le )?\d{1,2}(?:er)? \p{L}{3,9}\.? (?:\d{4} )?\(/u.test(text.slice(match.end, match.end + 30))
}

function capitalOrDemonym(text: string, match: Match): boolean {
  return match.form === 'DEMONYM' || hasCapital(text, match)
}
