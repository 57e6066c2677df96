import { fold } from '../../french/fold.ts'
import type { Register } from '../../register/register.ts'
import { isCity, isNickname } from './lonely.ts'
import { isMediaWord } from './namedSources.ts'
import type { NameRun } from './nameRuns.ts'
import { nameParticles, notNames, playerCues } from './roles.ts'

/** True where a full name is somebody's by its given name or by what stands around it; `lonely` are the folded lone names of the text. */
export function isPerson(group: readonly NameRun[], lonely: ReadonlySet<string>, register: Register): boolean {
  const [first] = group
  const opening = first!.sentence.tokens[first!.first]!
  if (notNames.has(opening.fold) && !nameParticles.has(opening.fold)) return false
  if (group.every(isThing) || group.every(isNickname) || isCity(first!.words, register)) return false
  if (group.every(isSigned) || group.every(isPlace)) return false
  if (register.isGivenName(opening.text)) return true
  if (register.isGivenName(opening.text.split('-')[0]!) === true) return true
  const surname = fold(first!.words.slice(first!.words.indexOf(' ') + 1))
  if (lonely.has(surname)) return true
  if (group.some((run) => opensAsSomebody(run, register))) return true
  // « à Old Trafford », « le Camp Nou »: what always stands behind an article or « à » is a place
  return group.some((run) => {
    const before = run.sentence.tokens[run.first - 1]?.fold ?? ''
    const word = run.sentence.tokens[run.first - 2]?.fold ?? ''
    return (
      (!/^(?:le|la|l'|du|au|aux|des|les|a|en|dans|sur|un|une)$/.test(before) ||
        (before === 'a' && INTERESTS.test(word))) &&
      (!/^(?:de|d')$/.test(before) || playerCues.test(`${word} de `)) &&
      run.first > 0
    )
  })
}

// A line that holds a name and nothing else: the author's
function isSigned({ sentence: { tokens, zone }, first, last }: NameRun): boolean {
  return zone.kind === 'HEADING' && first === 0 && last === tokens.length - 1 && zone.end - tokens[last]!.end < 2
}

// « rejoindre le Santiago Bernabéu »: no man has an article of his own
function isPlace({ sentence: { tokens, zone }, first }: NameRun): boolean {
  return zone.kind === 'BODY' && /^(?:le|au|du)$/.test(tokens[first - 1]?.fold ?? '')
}

/** « Bafé Gomis ? », « Brecht Dejaegere nous a écrit », « Josuha Guilavogui et Timothée Pembélé »: at the start of a sentence. */
function opensAsSomebody(
  { sentence: { tokens, verbs, zone }, first, last, words }: NameRun,
  register: Register,
): boolean {
  if (first > 0 || zone.kind !== 'BODY' || words.split(' ').some(isMediaWord)) return false
  const next = tokens[last + 1]
  if (next === undefined || (/^[?!…]+$/.test(next.text) && tokens.length === last + 2)) return true
  if (next.text === '(') return true
  if (/^(?:et|,)$/.test(next.fold) && register.isGivenName(tokens[last + 2]?.text ?? '') === true) return true
  return verbs.some((verb) => verb.first === last + 1 && (verb.mood === 'INDICATIVE' || verb.mood === 'CONDITIONAL'))
}

/** Nouns before the name of a thing, and « natif de » before a town's: « le fonds Doyen Sports », « le stade Pierre-Mauroy ». */
const THINGS =
  /^(?:fonds|groupe|societe|agence|stade|holding|entreprise|equipementier|hotel|clinique|rue|avenue|boulevard|place|trophee|coupe|tournoi|aeroport|centre|hopital|programme|emission|quartier|salle|arena|parc|sponsor|cabinet|challenge|complexe|domaine|virage|tribune)$/

function isThing({ sentence: { tokens }, first }: NameRun): boolean {
  const before = tokens[first - 1]?.fold ?? ''
  if (THINGS.test(before) && tokens[first - 1]!.lower !== 'placé') return true
  return (
    /^(?:de|d'|a)$/.test(before) &&
    /^(?:quotidien|journal|emirat|emir|natifs?|natives?|originaire|nee?|ville|stade|aeroport|rue|hopital|clinique|quartier|banlieue)$/.test(
      tokens[first - 2]?.fold ?? '',
    )
  )
}

/** « s’intéresserait à Akor Adams »: no place follows these with « à ». Folded. */
const INTERESTS = /^(?:interess|pens|song|tien|tenai)[a-z]*$/
