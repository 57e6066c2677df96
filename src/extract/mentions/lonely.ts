import { fold, foldedBetween } from '../../french/fold.ts'
import { verbForms } from '../../french/verbs/verbs.ts'
import type { Register } from '../../register/register.ts'
import type { NameRun } from './nameRuns.ts'
import { roleAt } from './roleOf.ts'
import { notNames, playerCues, playerNouns } from './roles.ts'

/** An article or a preposition of place: what stands behind it is rarely a man. Folded, before the name. */
const PLACE = /(?:^|\s)(?:le|la|l'|du|au|aux|des|les|en|a|dans|sur|un|une|ce|cette|ces|chez)\s?$/
/** « Xeka, en fin de contrat », « Rony Lopes, buteur »: appositions of players. Folded, behind the name. */
const APPOSITION =
  /^(?: ?\((?:\d\d ans|\d\d matchs|pret|libre)|, (?:\d\d ans|(?:deja |lui |toujours |aussi )?(?:en fin de contrat|sous contrat|lie|engage jusqu|en fin de bail|prete|revenu|parti|reparti|venu|passe|rentre|barre|debauche|acquis|arrive de|arrive du|recrute|buteur|auteur|forme a|titulaire|blesse|libre|transfere|vendu|arrache|achete|debarque|debauche|chipe|sous contrat)|(?:le |l'|son |leur )(?:jeune |nouveau |ancien |ex-)?(?:milieu|defenseur|attaquant|ailier|buteur|gardien|portier|lateral|joueur|international|avant-centre|arriere)))/
/** « le fils d’Enrico », « le natif de Vercelli »: a father and a town are no player. Folded, before the name. */
const RELATIVES =
  /(?:^|[\s'])(?:fils|fille|frere|cousin|neveu|gendre|natif|native|originaire|ne|nee|tendon|talon) (?:de |d'|a )$/
/** What only players do. Folded, behind the name. */
const DEEDS =
  /^ (?:(?:a |est |s'est |avait |va |devrait |pourrait |aurait |ne |n'a |sera |etait |doit |a ete |a deja )+(?:sign|engag|rejoin|prolong|evolu|inscri|marque|prete|quitt|fil[er]|debarqu|vendu|transfere|recrute|rempil|parti )|(?:rejoint|quitte|evolue|s'engage|prolonge|debarque|file) )/

const PURSUES =
  /^(?:cibler|suivre|viser|approcher|contacter|convoiter|courtiser|recruter|enrôler|superviser|pister|sonder|lorgner|apprécier|prêter|céder|transférer|acheter|prolonger)$/

/** True where the words around a lone name speak of a footballer, or give somebody a role. */
export function isSomebody(text: string, run: NameRun, register: Register): boolean {
  const { tokens } = run.sentence
  const token = tokens[run.first]!
  const behind = foldedBetween(text, tokens[run.last]!.end, Math.min(run.sentence.end, tokens[run.last]!.end + 60))
  if (run.sentence.zone.kind === 'TEASER') return isTeased(text, run, behind, register)
  if (run.sentence.zone.kind !== 'BODY' || isNickname(run) || isCity(run.words, register)) return false
  // « en tribune Marek », « à St James’ Park »
  if (/^(?:tribune|virage|st|saint)$/.test(tokens[run.first - 1]?.fold ?? '')) return false
  const before = foldedBetween(text, Math.max(run.sentence.start, token.start - 40), token.start)
  // « le Basque, libre depuis juin »
  if (/(?:^|[\s'])(?:le|la|l'|un|une|du|au) ?$/.test(before)) return false
  // « se rabattent sur Hernanes, transféré de l’Inter »
  if (RELATIVES.test(before)) return false
  if (isBracketed(run, register)) return true
  if (APPOSITION.test(behind) && !/(?:^|\s)(?:a|en|dans) $/.test(before)) return true
  if (PLACE.test(before)) return false
  if (playerCues.test(before)) return true
  // « c’est Chicharito qui remplace »
  if (/c'est $/.test(before) && behind.startsWith(' qui ')) return true
  const previous = tokens[run.first - 1]?.fold ?? ''
  // « le feuilleton Gerson », « l’attaquant Neymar »
  if (playerNouns.has(previous) || /^(?:feuilleton|dossier|cas|affaire|option|piste)$/.test(previous)) return true
  if (run.first > 0 && register.isGivenName(token.text) === true) return true
  // « Naples a ciblé Reinildo »: clubs are registered, and nobody else is wanted without an article
  const verb = run.sentence.verbs.find(({ last }) => last === run.first - 1)
  if (verb && PURSUES.test(verb.lemma) && register.named(run.words).length === 0) return true
  return DEEDS.test(behind) || roleAt(text, run) !== null
}

// « Morato (Benfica, 21 ans) », « Xhaka (Arsenal) »
function isBracketed({ sentence: { tokens }, last, first }: NameRun, register: Register): boolean {
  if (tokens[last + 1]?.text !== '(' || tokens[first - 1]?.text === '(') return false
  const end = tokens.findIndex(({ text }, i) => i > last + 1 && /^[,)]$/.test(text))
  if (end < 0 || end - last > 6) return false
  const words = tokens.slice(last + 2, end).map(({ text }) => text)
  return register.named(words.join(' '), 'CLUB').length > 0
}

/** What a teaser says of players: « Kolasinac sur le départ ? », « Harit opéré ? ». Folded, behind the name. */
const TEASED =
  /^ (?:dans |a |en |sur le depart|de retour|forfait|opere|blesse|absent|titulaire|convoque|suspendu|incertain|vers |proche de|raconte|explique|repond|revient|s'explique|dans le viseur|dans le groupe|prolonge|signe|quitte|rejoint|file|(?:a|va|veut|dit|est|aurait|serait|pourrait|devrait|ne|n'|s') ?[a-z])/

// « A lire : Giroud, Aubameyang … », but « À lire : Stages, recrues »; « le départ de Gerson »
function isTeased(
  text: string,
  { sentence, first, last, words }: NameRun,
  behind: string,
  register: Register,
): boolean {
  if (register.named(words).length > 0 || isCity(words, register)) return false
  const { tokens } = sentence
  const before = tokens[first - 1]?.text
  const start = tokens[first]!.start
  const after = tokens[last + 1]?.text ?? ''
  const listed = tokens.some(({ text: mark }) => mark === ',') && !words.endsWith('s')
  return (
    ((before === ',' || (before === ':' && !words.endsWith('s'))) && /^[,…]/.test(after)) ||
    // « 1. Dembélé, Cornet : le point »
    (listed && after === ',' && first < 3 && tokens.slice(0, first).every(({ kind }) => kind !== 'WORD')) ||
    (listed && (/^[–-]$/.test(before ?? '') || before === ',') && /^[,:?]$/.test(after)) ||
    TEASED.test(behind) ||
    // « Koziello convoité », « Grbic demandé en prêt »
    (tokens[last + 1]?.kind === 'WORD' &&
      verbForms(tokens[last + 1]!.lower).some(({ mood }) => mood === 'PARTICIPLE')) ||
    /(?:autour|depart|retour|cas|avenir|dossier|blessure|transfert|prolongation) (?:de |d')$/.test(
      foldedBetween(text, Math.max(sentence.start, start - 30), start),
    )
  )
}

/** True where an apposition of footballers stands behind the name, or what only they do. */
export function playsOn(text: string, { sentence, last }: NameRun): boolean {
  const { end } = sentence.tokens[last]!
  const behind = foldedBetween(text, end, Math.min(sentence.end, end + 60))
  return APPOSITION.test(behind) || (sentence.zone.kind === 'BODY' && DEEDS.test(behind))
}

/** « Nous avons Matic », « Otamendi à City »: a capital that is no given name, no place and, where a sentence begins, no other word. */
export function isLoneName(text: string, run: NameRun, register: Register): boolean {
  const { tokens, zone, start: from } = run.sentence
  const { start } = tokens[run.first]!
  return (
    (zone.kind === 'BODY' || zone.kind === 'HEADING') &&
    (run.first > 0 || (!notNames.has(fold(run.words)) && verbForms(fold(run.words)).length === 0)) &&
    register.isGivenName(run.words) === false &&
    !isCity(run.words, register) &&
    !isNickname(run) &&
    !PLACE.test(fold(text.slice(Math.max(from, start - 8), start)))
  )
}

/** « Gerson », « Vitinha »: named three times without an article, and once inside a sentence. */
export function isMononym(text: string, runs: readonly NameRun[], register: Register): boolean {
  if (runs[0] && isCity(runs[0].words, register)) return false
  const bare = runs.filter((run) => {
    const { start } = run.sentence.tokens[run.first]!
    const before = foldedBetween(text, Math.max(run.sentence.start, start - 8), start)
    return run.sentence.zone.kind === 'BODY' && !PLACE.test(before) && !isNickname(run)
  })
  return bare.length >= 3 && bare.length * 2 > runs.length && bare.some(({ first }) => first > 0)
}

/** « Ramos, Grimaldo, Guedes »: between commas beside somebody known. */
export function besideSomebody(
  run: NameRun,
  register: Register,
  isKnown: (sentence: NameRun['sentence'], token: number) => boolean,
): boolean {
  const { tokens, zone } = run.sentence
  if (zone.kind !== 'BODY' || isCity(run.words, register) || isNickname(run)) return false
  const joins = (at: number) => /^(?:,|et|ou|puis|\))$/.test(tokens[at]?.fold ?? '')
  return (
    (joins(run.first - 1) &&
      isKnown(run.sentence, run.first - 2) &&
      (joins(run.last + 1) || /^(?:et|ou)$/.test(tokens[run.first - 1]!.fold))) ||
    (joins(run.last + 1) &&
      isKnown(run.sentence, run.last + 2) &&
      run.first > 0 &&
      (joins(run.first - 1) || /^(?:que|qu')$/.test(tokens[run.first - 1]!.fold)))
  )
}

/** « El Fenomeno » in quotation marks. */
export function isNickname({ sentence: { tokens }, first, last }: NameRun): boolean {
  return /^[«“"]$/.test(tokens[first - 1]?.text ?? '') && /^[»”"]$/.test(tokens[last + 1]?.text ?? '')
}

const cities = new WeakMap<Register, ReadonlySet<string>>()

/** True for the city of some club: « une rumeur venue de Londres ». */
export function isCity(words: string, register: Register): boolean {
  let known = cities.get(register)
  if (!known) {
    known = new Set(register.all('CLUB').flatMap((club) => (club.kind === 'CLUB' ? [fold(club.city)] : [])))
    cities.set(register, known)
  }
  return known.has(fold(words))
}
