import type { PartialDate } from '../../article/date.ts'
import { seasonEnd } from '../../french/dates.ts'
import type { Found } from '../rule.ts'
import type { Tie } from './contractSetting.ts'

const CONTRACT = /^(?:contrats?|bail|baux|engagements?)$/
/** What a contract does that runs out; what must follow some of the words. Folded. */
const RUNS_OUT: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:prend|prennent)$/, /^fin$/],
  [/^(?:touche|touchent)$/, /^a (?:sa|leur) fin/],
  [
    /^(?:arrive|arrivent|arrivera|arriveront)$/,
    /^a (?:echeance|expiration|(?:son|leur|l') ?(?:terme|echeance|expiration))/,
  ],
  [/^(?:vit|vivent)$/, /^(?:ses|leurs) derniers/],
]

/**
 * The ends that are told without a date, which are the season's: « en fin de contrat », « dans la dernière année de son bail », « son contrat
 * se termine à Nîmes », « il arrive au bout de son engagement ». `told` are those of the sentence that have one, `dated` the tokens of its dates.
 */
export function openEnds(
  folds: readonly string[],
  publishedOn: PartialDate,
  told: readonly Found[],
  dated: readonly number[],
): Tie[] {
  const ends = seasonEnd(publishedOn)
  const isTold = (i: number) => told.some((one) => one.first - 3 <= i && i <= one.last)
  return folds.flatMap((word, i): Tie[] => {
    if (isTold(i)) return []
    const entered = isEntered(folds, i)
    if (entered || isLast(folds, i)) return [{ at: i, ends: entered ? nextEnd(publishedOn) : ends, signing: false }]
    if (!CONTRACT.test(word) || told.length > 0) return []
    const end = isAtItsEnd(folds, i) ? i : runsOut(folds, i)
    if (end === null || dated.some((at) => at > i && at - end < 9)) return []
    return [{ at: i, ends, signing: false }]
  })
}

// « en fin de contrat », « dans la dernière année de son bail », « sa dernière saison contractuelle »
function isLast(folds: readonly string[], i: number): boolean {
  const word = folds[i]
  const open = word === 'fin' && folds[i - 1] === 'en' && folds[i + 1] === 'de'
  const year = word === 'derniere' && /^(?:annee|saison)$/.test(folds[i + 1] ?? '')
  const last = year && /^(?:de|contractuelle)$/.test(folds[i + 2] ?? '')
  // « dans les six derniers mois de son contrat »
  if (word === 'derniers' && folds[i + 1] === 'mois' && folds[i + 2] === 'de')
    return /^(?:son|leur|contrat|bail)$/.test(folds[i + 3] ?? '')
  if (!open && !last) return false
  const noun = folds.slice(i + 2, i + 5).findIndex((next) => /^(?:contrat|bail|engagement|contractuelle)$/.test(next))
  return noun >= 0 && noun <= (open ? 0 : 2) && !(open && wasThen(folds, i))
}

/** What one does with the last year of a contract at its beginning. Folded. */
const ENTERS =
  /^(?:entame|entamera|entamer|entre|entrera|attaque|attaquera|aborde|abordera|debute|commence|arrive|arrivera)$/

// « entre dans sa dernière année à Strasbourg », « entame la dernière saison de son bail »
function isEntered(folds: readonly string[], i: number): boolean {
  if (folds[i] !== 'derniere' || !/^(?:annee|saison)$/.test(folds[i + 1] ?? '')) return false
  const whose = folds[i - 1] ?? ''
  const verb = folds.slice(Math.max(0, i - 4), i - 1).findLastIndex((word) => ENTERS.test(word))
  if (verb < 0) return false
  const ofContract = folds.slice(i + 2, i + 6).some((word) => /^(?:contrat|bail|engagement|contractuelle)$/.test(word))
  return ofContract || /^(?:sa|leur)$/.test(whose)
}

// In May or June the last year that begins ends a year later
function nextEnd(publishedOn: PartialDate): PartialDate {
  const [year, month] = [Number(publishedOn.slice(0, 4)), Number(publishedOn.slice(5, 7) || 1)]
  return month === 5 || month === 6 ? `${year + 1}-06` : seasonEnd(publishedOn)
}

// « parti à Nice un an plus tôt, en fin de contrat »: over
function wasThen(folds: readonly string[], at: number): boolean {
  const from = Math.max(0, at - 10)
  const moved = folds.slice(from, at).findIndex((word) => /^(?:parti|venu|arrive|debarque|reparti)e?$/.test(word))
  return (
    moved >= 0 &&
    folds.slice(from + moved, at).some((word) => /^(?:tot|auparavant|derniere?|passee?|(?:19|20)\d\d)$/.test(word))
  )
}

// « il arrive au bout de son contrat », but « il veut aller au bout de son contrat »
function isAtItsEnd(folds: readonly string[], noun: number): boolean {
  const [end, of, whose] = folds.slice(noun - 3, noun)
  if (!/^(?:bout|terme|fin|echeance)$/.test(end ?? '') || of !== 'de' || !/^(?:son|leur)$/.test(whose ?? ''))
    return false
  return folds.slice(Math.max(0, noun - 8), noun - 3).some((word) => /^(?:arrive|arrivent|arrivant)$/.test(word))
}

function runsOut(folds: readonly string[], noun: number): number | null {
  if (!/^(?:son|leur|leurs|le|les|dont|l')$/.test(folds[noun - 1] ?? '')) return null
  for (let i = noun + 1; i < folds.length && i - noun < 11; i++) {
    const word = folds[i]!
    if (/^(?:[.;:»]|ne|n'|qui|que|et|mais|si)$/.test(word)) return null
    const before = folds[i - 1]!
    if (/^(?:acheve|achevent|termine|terminent|arrete|arretent)$/.test(word))
      return /^(?:se|s')$/.test(before) ? i : null
    if (/^expirent?$/.test(word)) return /^(?:a|ont|avait|ayant|etant|est)$/.test(before) ? null : i
    const behind = folds.slice(i + 1, i + 4).join(' ')
    if (RUNS_OUT.some(([verb, rest]) => verb.test(word) && rest.test(behind))) return i
  }
  return null
}
