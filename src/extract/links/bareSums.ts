import { numberOf } from '../../french/numberWords.ts'
import type { Token } from '../../french/token.ts'
import type { MoneyRef, Ref, Sentence } from '../document.ts'

const BIDS = /^(?:proposer|offrir|vouloir|demander|réclamer|exiger|attendre|espérer|mettre|avancer)$/
const CLIMBS = /^(?:monter|grimper|aller|relever|porter|passer)$/
const BETWEEN =
  /^(?:au|moins|que|qu'|encore|desormais|toujours|maintenant|plutot|de|toute|facon|donc|environ|deja|jusqu'|a|minimum|volontiers|aussi|lui)$/
/** What may follow a number that stands for millions; anything else is counted: « en veut 2 buts ». */
const BEHIND =
  /^(?:et|plus|mais|que|quand|puis|pour|soit|hors|bonus|seulement|au|aux|a|avec|cette|ce|cet|depuis|voire|ou|la|le|l'|en|reclames|exiges|demandes|esperes|attendus|proposes|offerts|fixes|voulus|chez|par|dans|lors|rubis|tout|desormais|aujourd'hui|[.,;:)!?+»…])$/
const CLAIMED = /^(?:reclames|exiges|demandes|esperes|attendus|proposes|offerts|voulus|souhaites)$/

/**
 * Numbers that stand for millions because a sum was told before: « Lyon en veut 50 », « puis 15 », « loin des 20 réclamés », « monter à 30 »,
 * « Newcastle proposait 28 M€, Chelsea 25 ».
 * `told` is the last sum before the sentence.
 */
export function bareSums(
  sentence: Sentence,
  named: readonly Ref[],
  money: readonly Ref[],
  told: MoneyRef | null,
): Ref[] {
  const out: Ref[] = []
  if (!told && money.length === 0) return out
  for (let at = 0; at < sentence.tokens.length; at++) {
    const amount = millions(sentence.tokens[at]!)
    if (amount === null || money.some(({ first, last }) => first <= at && at <= last)) continue
    const before = money.findLast(({ last }) => last < at)?.money ?? told
    if (!before || before.amount < 1_000_000 || before.per) continue
    const next = sentence.tokens[at + 1]
    if (next && !BEHIND.test(next.fold)) continue
    const gapped = before !== told && named.some(({ kind, last }) => kind === 'CLUB' && last === at - 1)
    if (!gapped && !isSum(sentence, at)) continue
    out.push({
      first: at,
      last: at,
      kind: 'MONEY',
      entities: [],
      form: 'NOUN',
      money: { amount, amountMax: null, currency: before.currency, bound: boundAt(sentence.tokens, at), per: null },
    })
  }
  return out
}

function millions({ text, fold }: Token): number | null {
  if (
    !/^\d{1,3}(?:[.,]\d)?$/.test(text) &&
    !/^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|\S+ze|dix\S*|vingt\S*|trente\S*|quarante\S*|cinquante\S*|soixante\S*|cent)$/.test(
      fold,
    )
  )
    return null
  const number = numberOf(/^\d/.test(text) ? text : fold)
  return number !== null && number > 0 && number <= 300 ? number * 1_000_000 : null
}

function isSum({ tokens, verbs }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.fold ?? ''
  if (/^(?:des|les|aux)$/.test(before) && CLAIMED.test(tokens[at + 1]?.fold ?? '')) return true
  if (before === 'puis' || (before === 'a' && tokens[at - 2]?.fold === 'puis')) return true
  const verb = verbs.findLast(({ last }) => last < at)
  if (!verb || at - verb.last > 5) return false
  const gap = tokens.slice(verb.last + 1, at)
  if (!gap.every(({ fold }) => BETWEEN.test(fold))) return false
  if (verb.clitics.includes('en') && BIDS.test(verb.lemma)) return true
  return CLIMBS.test(verb.lemma) && before === 'a'
}

function boundAt(tokens: readonly Token[], at: number): MoneyRef['bound'] {
  const lead = tokens
    .slice(Math.max(0, at - 2), at)
    .map(({ fold }) => fold)
    .join(' ')
  return lead === 'au moins' || lead === 'au minimum' ? 'AT_LEAST' : 'EXACT'
}
