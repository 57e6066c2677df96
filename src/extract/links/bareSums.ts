import { numberOf } from '../../french/numberWords.ts'
import type { Token } from '../../french/token.ts'
import { wordsLike } from '../../french/wordClass.ts'
import type { MoneyRef, Ref, Sentence } from '../document.ts'
import { isElided } from './elidedUnit.ts'

const BIDS = /^(?:proposer|offrir|vouloir|demander|réclamer|exiger|attendre|espérer|mettre|avancer)$/
const GETS =
  /^(?:toucher|encaisser|récupérer|obtenir|tirer|retirer|empocher|recevoir|poser|mettre|donner|lâcher|débourser|aligner)$/
const CLIMBS = /^(?:monter|remonter|regrimper|descendre|grimper|aller|relever|porter|passer)$/
const PRICES = /^(?:ouvrir|céder|vendre|lâcher|évaluer|estimer|chiffrer|valoriser|revenir|fixer)$/
const BID_NOUN = /^(?:offre|proposition|mouture|seconde|deuxieme|troisieme|premiere|derniere)$/
const BETWEEN =
  /^(?:au|moins|que|qu'|encore|desormais|toujours|maintenant|plutot|de|toute|facon|donc|environ|deja|jusqu'|a|minimum|volontiers|aussi|lui|alors|meme|bien|bas|mot|minimum|mieux|plus|juste|dorenavant)$/
/** What may follow a number that stands for millions; anything else is counted: « en veut 2 buts ». */
const BEHIND =
  /^(?:et|plus|mais|que|quand|puis|pour|soit|hors|bonus|seulement|au|aux|a|avec|cette|ce|cet|depuis|voire|ou|la|le|l'|en|reclames|exiges|demandes|esperes|attendus|proposes|offerts|fixes|voulus|chez|par|dans|lors|rubis|tout|desormais|aujourd'hui|avant|apres|d'|contre|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sous|[.,;:)!?+»…])$/
const THEN = /^(?:puis|ensuite|enfin)$/
const CLAIMED = /^(?:reclames|exiges|demandes|esperes|attendus|proposes|offerts|voulus|souhaites)$/

/**
 * Numbers that stand for millions because a sum was told before: « Lyon en veut 50 », « puis 15 », « loin des 20 réclamés », « monter à 30 »,
 * « Newcastle proposait 28 M€, Chelsea 25 ».
 * `told` is the last sum before the sentence, `fresh` whether it stands shortly before it.
 */
export function bareSums(
  sentence: Sentence,
  named: readonly Ref[],
  money: readonly Ref[],
  told: MoneyRef | null,
  fresh: boolean,
): Ref[] {
  const out: Ref[] = []
  if (!told && money.length === 0) return out
  for (let at = 0; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]!
    const factor = FACTORS.get(token.fold)
    if (!factor && !isNumber(token)) continue
    const known = money.findLast(({ last }) => last < at)?.money ?? told
    const other = factor ? multipleAt(sentence, at, factor, known) : moreAt(sentence, at, known)
    if (other) out.push(other)
    if (factor || other) continue
    const amount = millions(token)
    if (amount === null || money.some(({ first, last }) => first <= at && at <= last)) continue
    const series = nextInSeries(sentence, at, money)
    const before = series ?? known
    if (!before || before.amount < 1_000_000 || before.per) continue
    const next = sentence.tokens[at + 1]
    if (next && !BEHIND.test(next.fold) && !isWhile(sentence.tokens, at + 1)) continue
    const gapped = before !== told && named.some(({ kind, last }) => kind === 'CLUB' && last === at - 1)
    const elided = (before !== told || fresh) && isElided(sentence, at, [...money, ...out])
    if (!series && !gapped && !elided && !isSum(sentence, at)) continue
    const half = next?.fold === 'et' && /^demie?$/.test(sentence.tokens[at + 2]?.fold ?? '')
    out.push({
      first: at,
      last: half ? at + 2 : at,
      kind: 'MONEY',
      entities: [],
      form: 'NOUN',
      money: {
        amount: half ? amount + 500_000 : amount,
        amountMax: null,
        currency: before.currency,
        bound: boundAt(sentence.tokens, at),
        per: null,
      },
    })
  }
  return out
}

// « à 6 puis à 8 millions d’euros », « 25 et 30 M€ »: the sum that tells what the number before it counts
function nextInSeries({ tokens }: Sentence, at: number, money: readonly Ref[]): MoneyRef | null {
  if (!/^(?:a|de|pour|avec|,|\()$/.test(tokens[at - 1]?.fold ?? '')) return null
  if (!/^(?:puis|et|ensuite)$/.test(tokens[at + 1]?.fold ?? '')) return null
  const next = money.find(({ first }) => first > at + 1 && first - at < 5)
  const gap = tokens.slice(at + 1, next?.first ?? at + 1)
  return next && gap.every(({ fold }) => /^(?:puis|et|ensuite|a|de|pour)$/.test(fold)) ? (next.money ?? null) : null
}

// « remontés à 20 huit jours plus tard »
function isWhile(tokens: readonly Token[], at: number): boolean {
  return isNumber(tokens[at]!) && /^(?:jours|semaines|mois|heures)$/.test(tokens[at + 1]?.fold ?? '')
}

// « Liverpool en voudrait dix de plus »
function moreAt({ tokens, verbs }: Sentence, at: number, told: MoneyRef | null): Ref | null {
  if (!told || told.per || tokens[at + 1]?.fold !== 'de' || tokens[at + 2]?.fold !== 'plus') return null
  const amount = millions(tokens[at]!)
  const verb = verbs.findLast(({ last }) => last < at)
  if (amount === null || !verb || at - verb.last > 3 || !verb.clitics.includes('en') || !BIDS.test(verb.lemma))
    return null
  const money = { ...told, amount: told.amount + amount, amountMax: null }
  return { first: at, last: at + 2, kind: 'MONEY', entities: [], form: 'NOUN', money }
}

// « Reims en espère le double », « Paris en propose la moitié »
const FACTORS = new Map([
  ['double', 2],
  ['triple', 3],
  ['moitie', 0.5],
])

function multipleAt({ tokens, verbs }: Sentence, at: number, factor: number, told: MoneyRef | null): Ref | null {
  if (!told || told.per || !/^(?:le|la)$/.test(tokens[at - 1]?.fold ?? '')) return null
  // « le double, soit 10 M€ »
  if (tokens.slice(at + 1, at + 3).some(({ fold }) => fold === 'soit')) return null
  const verb = verbs.findLast(({ last }) => last < at)
  if (!verb || at - verb.last > 4 || !BIDS.test(verb.lemma)) return null
  return {
    first: at - 1,
    last: at,
    kind: 'MONEY',
    entities: [],
    form: 'NOUN',
    money: { ...told, amount: told.amount * factor, amountMax: null },
  }
}

const isNumber = wordsLike(
  /^(?:\d{1,3}(?:[.,]\d)?|deux|trois|quatre|cinq|six|sept|huit|neuf|\S+ze|dix\S*|vingt\S*|trente\S*|quarante\S*|cinquante\S*|soixante\S*|cent)$/,
)

function millions({ text, fold }: Token): number | null {
  const number = numberOf(/^\d/.test(text) ? text : fold)
  return number !== null && number > 0 && number <= 300 ? number * 1_000_000 : null
}

function isSum({ tokens, verbs }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.fold ?? ''
  // « loin des 20 réclamés », « 25 M€ proposés, 35 réclamés »
  if (/^(?:des|les|aux|,|et|pour|contre)$/.test(before) && CLAIMED.test(tokens[at + 1]?.fold ?? '')) return true
  if (THEN.test(before) || (before === 'a' && THEN.test(tokens[at - 2]?.fold ?? ''))) return true
  // « une offre de 5 », « la seconde, à 90 »
  const nouns = tokens.slice(Math.max(0, at - 4), at - 1)
  if (/^(?:a|de)$/.test(before) && nouns.some(({ fold }) => BID_NOUN.test(fold))) return true
  const verb = verbs.findLast(({ last }) => last < at)
  // « n’ouvrira la porte qu’à 35 », « évalué à 25 », « reviendront avec 35 »
  if (verb && at - verb.last < 7 && PRICES.test(verb.lemma) && /^(?:a|avec|pour)$/.test(before)) return true
  if (!verb || at - verb.last > 5) return false
  const gap = tokens.slice(verb.last + 1, at)
  if (!gap.every(({ fold }) => BETWEEN.test(fold))) return false
  if (verb.clitics.includes('en') && (BIDS.test(verb.lemma) || isGotten(verb))) return true
  return CLIMBS.test(verb.lemma) && before === 'a'
}

// « voudrait en toucher 117 »: what one wants to get
function isGotten({ lemma, mood }: Sentence['verbs'][number]): boolean {
  return mood === 'INFINITIVE' && GETS.test(lemma)
}

function boundAt(tokens: readonly Token[], at: number): MoneyRef['bound'] {
  const lead = tokens
    .slice(Math.max(0, at - 2), at)
    .map(({ fold }) => fold)
    .join(' ')
  return lead === 'au moins' || lead === 'au minimum' ? 'AT_LEAST' : 'EXACT'
}
