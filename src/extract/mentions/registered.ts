import { fold, foldedBetween } from '../../french/fold.ts'
import type { ClubEntry, Entry, Match, Register } from '../../register/register.ts'
import { saidBefore, saidTo } from '../sayingWords.ts'
import { isMediaWord } from './namedSources.ts'
import { cityBefore, foremost, nicknamesFirst, strongLeagues } from './places.ts'

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
  const matches = register
    .find(text)
    .filter((match) => !isTorn(text, match) && !partOfLongerName(text, match, register))
  const clear = clearClubs(text, matches)
  const out: Registered[] = []
  let lastClub: string | null = null
  for (const match of matches) {
    const entry: Entry | null = choose(text, match, clear, lastClub) ?? coordinated(text, match, out.at(-1))
    if (!entry) continue
    if (entry.kind === 'CLUB') lastClub = entry.id
    // « les informations du Parisien »
    const use = entry.kind === 'OUTLET' ? 'NAME' : howUsed(text, match)
    out.push({ start: match.start, end: match.end, entry, use })
  }
  return out
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

function choose(text: string, match: Match, clear: ReadonlyMap<string, number>, lastClub: string | null): Entry | null {
  const sources = match.entries.filter(({ kind }) => kind === 'OUTLET' || kind === 'JOURNALIST')
  if (sources.length > 0 && (!match.ambiguous || attributes(text, match)))
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
  clear: ReadonlyMap<string, number>,
  lastClub: string | null,
): ClubEntry | null {
  if (match.form === 'NAME' && (!capital(text, match) || isDateline(text, match))) return null
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
    const last = named.find(({ id }) => id === lastClub)
    if (last) return last
    const before = named.filter(({ id }) => clear.get(id)! < match.start)
    return before.sort((a, b) => clear.get(a.id)! - clear.get(b.id)!)[0] ?? null
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
  return /(?:club|formation|direction|dirigeants|contrat|bail|offre|proposition|camp|effectif|vestiaire|milieu|attaquant|défenseur|ailier|gardien|latéral|joueur|entraîneur|coach|président|directeur sportif|board|état-major) $/.test(
    text.slice(Math.max(0, match.start - 20), match.start),
  )
}

/** Clubs that some form of the text names without doubt, with the first place where. */
function clearClubs(text: string, matches: readonly Match[]): Map<string, number> {
  const clear = new Map<string, number>()
  for (const match of matches) {
    const [entry, ...more] = match.entries.filter(({ kind }) => kind === 'CLUB')
    if (!entry || more.length > 0 || clear.has(entry.id)) continue
    if (
      match.form === 'NAME' &&
      (!capital(text, match) ||
        (match.ambiguous && cityBefore.test(text.slice(Math.max(0, match.start - 40), match.start))))
    )
      continue
    clear.set(entry.id, match.start)
  }
  return clear
}

// « PARIS, 1er sept 2015 (AFP) - »
function isDateline(text: string, match: Match): boolean {
  return /^, (?:le )?\d{1,2}(?:er)? \p{L}{3,9}\.? (?:\d{4} )?\(/u.test(text.slice(match.end, match.end + 30))
}

function capital(text: string, match: Match): boolean {
  return /[\p{Lu}\d]/u.test(text[match.start]!) || /^(?:l['’])?\p{Lu}/u.test(text.slice(match.start, match.start + 3))
}

function capitalOrDemonym(text: string, match: Match): boolean {
  return match.form === 'DEMONYM' || capital(text, match)
}

// « Milan Skriniar », « David Villa »: a given name beside another capital makes it a person's
function partOfLongerName(text: string, match: Match, register: Register): boolean {
  const words = text.slice(match.start, match.end)
  // « Mapou Yanga-Mbiwa », but « Marseille-Lens »
  const joined = /^-(\p{Lu}\p{L}+)/u.exec(text.slice(match.end, match.end + 30))
  if (joined && register.named(joined[1]!).length === 0) return true
  // « Jeff Reine-Adélaïde »
  const head = text[match.start - 1] === '-' ? wordBefore(text, match.start - 1) : ''
  if (/^\p{Lu}\p{L}/u.test(head) && register.named(head).length === 0) return true
  // « Denis Le Saint »
  const particle = /(\p{Lu}[\p{Ll}-]+) (?:Le|La|L['’]) ?$/u.exec(text.slice(Math.max(0, match.start - 25), match.start))
  if (particle && register.isGivenName(particle[1]!)) return true
  if (match.form !== 'NAME' || /\s/.test(words) || match.entries.every(({ kind }) => kind === 'JOURNALIST'))
    return false
  const next = /^ (\p{Lu}[\p{L}'’-]+)/u.exec(text.slice(match.end, match.end + 30))
  // « le Bristol Post »
  if (next && match.entries.some(({ kind }) => kind === 'CLUB') && isMediaWord(next[1]!)) return true
  // « le défenseur d’Everton Ashley Williams »
  const behind = /^ \p{Lu}[\p{L}'’-]+ \p{Lu}/u.test(text.slice(match.end, match.end + 40))
  if (next && behind && register.isGivenName(next[1]!) === true) return false
  if (next && register.isGivenName(words) && register.named(next[1]!).length === 0 && words !== words.toUpperCase())
    return true
  const before = /(\p{Lu}[\p{Ll}-]+) $/u.exec(text.slice(Math.max(0, match.start - 25), match.start))
  // « Or Naples en offrirait 14 »
  if (!before || /^(?:Or|Et|Mais|Car|Si|Ni|Ou|Pour|Chez|Quand)$/.test(before[1]!)) return false
  const given = register.isGivenName(before[1]!)
  return given === true || (given === 'maybe' && register.named(before[1]!).length === 0)
}

function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 25 && /\p{L}/u.test(text[start - 1]!)) start--
  return text.slice(start, end)
}

// Folded: what stands before and behind the name of an outlet when it is credited.
const cueBefore =
  /(?:selon|(?:information|info) (?:est|signee)|d'apres|en croire|en croit|dixit|informations|infos|quotidien|journal|media|site|radio|chaine|magazine|agence|tabloid|micro|antenne|ondes|confreres|colonnes|journaliste|relayee?s?|repris|reprise|citee?s?|rapportee?s?|revelee?s?|confirmee?s?|devoilee?s?|annoncee?s?|evoquee?s?|avancee?s?|publiee?s?|interrogee?s?|interviewee?s?|contactee?s?|jointe?s?|sollicitee?s?|vient|venue?|cote|interview|entretien|aupres|declare|confie|sur|dans|accordee?|quotidienne|hebdomadaire|plume|via|toujours)\s(?:(?:par|de|du|des|la|le|les|l'|d'|a|au|avec|chez|nos|sportif|catalan|italien|espagnol|madrilene|anglais|portugais)\s?)*$/
// « Pour AS, le Bernabéu reste son rêve »
const pourBefore = /(?:^|[.!?»:] |\n)pour (?:la |le |l')?$/
const cueAfter =
  /^(?:\)|,? ?(?:qui )?(?:l'|le |lui |en |y |ne |n')?(?:a |avait |aurait )?(?:[a-z]+ment |recemment |deja )?(?:revel|devoil|annonc|affirm|assur|indiqu|precis|expliqu|rapport|ecri|confirm|croit|croyait|evoqu|parl|avanc|fai[ts]|lach|relay|soutient|publi|ajout|detaill|place|n'exclu|signal|raconte|livre|chiffr|estim|croi|donn|titr|dement|cit|temper|certifi|jur|previen|martel|nuanc|laiss|decri|voit|voyait|imagin|titr|dress|barr|consacr|parie|prete|prone|pretend|racont|ouvr|met |mise|juge|resum|dit |souten|soutien))/

/** « Le Progrès, dans son édition du jour, révèle ». Folded, right behind the name. */
const inserted = /^(?:, | \()(?:dans|de|sur|via|par|ce|cette|hier|lui|elle|edition|date|en)[^,.;:()]{0,40}(?:,|\)) ?/

const elidedCapital = /^[Ll]['’]\p{Lu}$/u

/** True where the words around the form credit it: « selon Marca », « Sport révèle », « (L’Équipe) ». */
function attributes(text: string, match: Match): boolean {
  if (!capital(text, match)) return false
  const before = text.slice(Math.max(0, match.start - 60), match.start)
  if (/\($/.test(before) && text[match.end] === ')') return true
  // « L’Équipe », but « l’équipe » and « l’Équipe de France »
  if (
    match.entries.every(({ kind }) => kind === 'OUTLET') &&
    (elidedCapital.test(before.slice(-2) + text[match.start]!) ||
      elidedCapital.test(text.slice(match.start, match.start + 3)))
  )
    return !/^ (?:de France|nationale|type|première|\p{Lu})/u.test(text.slice(match.end, match.end + 12))
  const folded = fold(before)
  return (
    cueBefore.test(folded) ||
    saidBefore.test(folded) ||
    saidTo.test(folded) ||
    (pourBefore.test(folded) && text[match.end] === ',') ||
    cueAfter.test(foldedBetween(text, match.end, match.end + 90).replace(inserted, ' ')) ||
    /\b(?:Le|La|Les) $/.test(before)
  )
}
