import { fold, foldedBetween } from '../../french/fold.ts'
import type { NameRun } from './nameRuns.ts'
import { journalistNouns, outletNouns } from './roles.ts'

const OUTLET = new RegExp(
  `(?:^|[\\s'])(?:${[...outletNouns].join('|')})(?: (?:[a-z-]+(?:ien|ienne|ais|aise|ol|ole|ain|aine|and|ande|if|on|ois|oise|ique|enne|an|eur|al|ne|e)|en ligne)){0,2},? $`,
)
const JOURNALIST = new RegExp(
  `(?:^|[\\s'])(?:${[...journalistNouns].join('|')})(?: [a-z-]+(?:ien|ais|ol|ain|and|ois|ique|an|ier|al|if|eur|gnol|ce|ca|que)){0,2},? $`,
)

/** What only media are called by their last word, or their first: « Bristol Post », « Radio Mitre ». Folded. */
const MEDIA =
  /^(?:post|echo|news|times|mail|express|herald|chronicle|gazette|tribune|standard|star|mirror|telegraph|observer|live|tv|television|radio|fm|infos?|actu|actus|mag|magazine|online|zeitung|anzeiger|nachrichten|presse|press|media|medias|journal|diario|deportes|gazzetta|corriere|jornal|globo|canal|podcast|sports?)$/
/** What credits the name behind it. Folded, up to the name. */
const CREDITS =
  /(?:^|[\s'«(])(?:selon|d'apres|en croire|en croit|dixit|informations? de|infos? de|relaye(?:e?s?) par|cite(?:e?s?) par|revele(?:e?s?) par|confirme(?:e?s?) par|devoile(?:e?s?) par|annonce(?:e?s?) par|repris(?:es?)? par|micro de|antenne de|colonnes de|entretien a|interview a|lacher a|confie a|declare a|explique a) (?:le |la |l')?$/

/** Forms of the verbs of telling, folded: « a précisé », « racontait ». */
const SPEAKS =
  /^(?:precis|confi|declar|expliqu|assur|affirm|indiqu|confirm|racont|gliss|revel|lach)(?:e|ait|ant)$|^(?:repondu|repondait|dit|disait|reconnu|reconnaissait)$/
const TO = /^(?:a|au|sur|dans|de)$/
/** How many words say who speaks. */
const SPEAKER = 7

// « a précisé le vice-président Paulo Caleffi à »: who speaks to the name behind
function isToldTo(before: string): boolean {
  const words = before.trimEnd().split(' ')
  if (/^(?:la|le|l')$/.test(words.at(-1) ?? '')) words.pop()
  const to = words.pop() ?? ''
  if (!TO.test(to) || (to === 'de' && words.pop() !== 'aupres')) return false
  const near = words.slice(-SPEAKER)
  const mark = near.findLastIndex((word) => /[.,;:!?»]$/.test(word))
  return near.slice(mark + 1).some((word) => SPEAKS.test(word))
}

/** True for the word that makes a name an outlet’s: « Bristol Post », « SportMed TV ». */
export function isMediaWord(word: string): boolean {
  return MEDIA.test(fold(word))
}

/** A source nobody registered: « le média Grafico Tigres », « le journaliste italien Rudy Galetti »; null when the name is none. */
export function isNamedSource(text: string, { sentence, first, last, words }: NameRun): 'OUTLET' | 'JOURNALIST' | null {
  const { start } = sentence.tokens[first]!
  const before = foldedBetween(text, Math.max(sentence.start, start - 60), start)
  const { end } = sentence.tokens[last]!
  // « D’après le site britannique, Unai Emery n’avait … »: he is no apposition
  const isApposed =
    !/, $/.test(before) || /^(?:[,.;:)!?»]| \(|$)/.test(text.slice(end, Math.min(sentence.end, end + 2)))
  if (isApposed && JOURNALIST.test(before)) return 'JOURNALIST'
  if (isApposed && OUTLET.test(before)) return 'OUTLET'
  // « Le Chronicle affirme que »
  if (
    /(?:^|[.!?»:;,(] ?|(?:et|mais|or) )(?:le |la |l'|the )$/.test(before) &&
    REPORTS_THAT.test(foldedBetween(text, end, end + 40))
  )
    return isOutletName(words) ? 'OUTLET' : null
  // « rapporte le Chronicle, », « raconte le Tagesspiegel. »
  if (
    REPORTED.test(before) &&
    /^(?:[,.;»]|$)/.test(text.slice(end, sentence.end).trimStart()) &&
    !words.includes(' ') &&
    !DEMONYM.test(fold(words))
  )
    return 'OUTLET'
  // « Calcionews rapporte que »
  if (REPORTS.test(foldedBetween(text, end, end + 40)) && isCompound(words)) return 'OUTLET'
  return (CREDITS.test(before) || isToldTo(before)) && isOutletName(words) ? 'OUTLET' : null
}

/** « Selon Matteo Bertolini », « Matteo Bertolini rapporte que »: a man with no other trade whom the text credits reports. */
export function isCreditedName(text: string, run: NameRun, isOutlet: (start: number) => boolean): boolean {
  if (!run.full) return false
  const { sentence, first, last } = run
  const { start } = sentence.tokens[first]!
  const { end } = sentence.tokens[last]!
  if (CREDITS.test(foldedBetween(text, Math.max(sentence.start, start - 60), start))) return true
  const behind = foldedBetween(text, end, Math.min(sentence.end, end + 40))
  // « …, croit savoir RMC »: another reports
  const savoir = /^,? (?:croit|croyait) savoir (?:le |la |l')?/.exec(behind)
  if (savoir && /\p{Lu}/u.test(text.charAt(end + savoir[0].length))) return false
  if (REPORTS.test(behind)) return true
  // « Bertolini (Sky) », but « Milan suit Kamara (Sky) »
  const employer = first < 2 || !behind.startsWith(' (') ? EMPLOYER.exec(behind) : null
  return employer !== null && isOutlet(end + employer[0].length)
}

/** « Fabrizio Romano et Arthur Perrot »: a full name beside a journalist’s. */
export function isBeside(text: string, { sentence, first, full }: NameRun, journalists: readonly number[]): boolean {
  const { start } = sentence.tokens[first]!
  return full && journalists.some((end) => end < start && start - end < 16 && BESIDE.test(text.slice(end, start)))
}

const BESIDE = /^,? (?:et|ou|ou encore|ainsi que|comme|puis) $/
/** Verbs of which only the press is the subject. Folded, behind the name. */
const REPORTS =
  /^,? (?:croit savoir|croyait savoir|(?:a |avait )?(?:rapporte|rapportait|revele|revelait|devoile|devoilait)(?: [a-z]+){0,3} qu[e'])/
/** What a newspaper does with a whole sentence behind it. Folded, behind the name. */
const REPORTS_THAT = /^ (?:a |avait )?[a-z]+(?:e|ent|ait|aient|it|u)(?: [a-z]+){0,2} (?:que |qu')/
/** « Bertolini (Sky) », « Bertolini, de Sky Italia ». Folded, between the name and the outlet. */
const EMPLOYER = /^,? ?(?:\((?:le |la |l')?|(?:de|du|pour|chez|sur) (?:le |la |l')?)/

/** What the press does behind what it tells, and its people do not. Folded, up to the name. */
const REPORTED =
  /[,»] ?(?:a |avait |croit |croyait )?(?:rapport|revel|savoir|annonc|indiqu|ecri|devoil|relat|avanc|racont)[a-z]*(?: (?:encore|aussi|ainsi|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))? (?:le |la |the )$/
/** How words for people of a country or town end: « le Messin ». Folded. */
const DEMONYM =
  /(?:ais|ois|iens?|ains?|ins?|ols?|ands?|iques?|iers?|eurs?|istes?|(?<!a)ards?|ons?|oises?|aises?|iennes?|ains?|a|o|u|es|ec)$/

/** What begins or ends one word made of two: « Africafoot », « Sportmedia ». Folded. */
const BEGINS = /^(?:foot|sport|calcio|mercato)/
const ENDS = /(?:foot|football|futbol|calcio|mercato|news|infos|info|actu|presse|press|media|radio)$/
/** A shorter word is no compound: « Sports », « Infos ». */
const COMPOUND = 8

function isCompound(words: string): boolean {
  return words.length >= COMPOUND && !words.includes(' ') && (BEGINS.test(fold(words)) || ENDS.test(fold(words)))
}

// « Bristol Post », « BR24 », « A24 », « Africafoot »: a media word, letters with digits, or one made of such a word
function isOutletName(words: string): boolean {
  if (isCompound(words)) return true
  return words.split(' ').some(isMediaWord) || /^\p{Lu}[\p{L}]*\d+$/u.test(words)
}
