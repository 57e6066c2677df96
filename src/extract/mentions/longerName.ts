import { fold } from '../../french/fold.ts'
import { verbForms } from '../../french/verbs/verbs.ts'
import type { Match, Register } from '../../register/register.ts'
import { isMediaWord } from './namedSources.ts'
import { cityBehind } from './places.ts'
import { notNames } from './roles.ts'

/** « Milan Skriniar », « David Villa »: a given name beside another capital makes it a person's; « Porto Alegre » is a town. */
export function partOfLongerName(text: string, match: Match, register: Register): boolean {
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
  // « Icon Sport », « Sky Sport »
  if (
    words === 'Sport' &&
    /(?:Icon|Sky|Canal\+?|RMC|TNT|Eurosport|Eleven) $/.test(text.slice(Math.max(0, match.start - 10), match.start))
  )
    return true
  if (cityBehind.test(text.slice(match.end, match.end + 12))) return true
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
  if (given === true || (given === 'maybe' && register.named(before[1]!).length === 0)) return true
  // « qu’Aderllan Santos »: a word nobody knows, inside a sentence
  const at = match.start - before[0].length
  return (
    !given && /[\p{Ll},] $|[\p{Ll}]['’]$/u.test(text.slice(Math.max(0, at - 2), at)) && isUnknown(before[1]!, register)
  )
}

function isUnknown(word: string, register: Register): boolean {
  const words = fold(word)
  return (
    !notNames.has(words) && register.named(word).length === 0 && verbForms(words).length === 0 && !DESCRIBES.test(words)
  )
}

/** Words with a capital that may stand before a club: « le derby Milan », « l’ex-Lyonnais », « le Brésilien Santos ». Folded. */
const DESCRIBES =
  /(?:ais|ois|ien|ain|eur|aux|iste|ment|tion|club|stade|olympique|sporting|racing|atletico|real|grand|mercato|coach|cite|ville|virage)$/

function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 25 && /\p{L}/u.test(text[start - 1]!)) start--
  return text.slice(start, end)
}
