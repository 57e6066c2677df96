import { dateWords } from './dateWords.ts'
import type { Lang, Words } from './lang.ts'
import { type Amount, moneyWords } from './moneyWords.ts'

/** What the headline of a claim is made of; which of them are told depends on the kind. */
export interface HeadlineParts extends Omit<Amount, 'amount'> {
  readonly kind: string
  /** Names of the clubs: who wants, bids, asks, sells or holds the contract; the other side. */
  readonly by: string | null
  readonly to: string | null
  readonly stage: string | null
  readonly offerKind: string | null
  readonly status: string | null
  readonly amount: number | null
  readonly salary: number | null
  readonly salaryMax: number | null
  readonly per: string | null
  readonly endsOn: string | null
  readonly transferKind: string | null
  readonly attitude: string | null
  readonly league: string | null
}

type Table = Readonly<Record<string, Words>>

const STAGES: Table = {
  MONITORING: { FR: 'suit le joueur', EN: 'watching the player' },
  INTERESTED: { FR: 'intéressé', EN: 'interested' },
  CONTACT: { FR: 'contact pris', EN: 'contact made' },
  NEGOTIATION: { FR: 'en discussions', EN: 'in talks' },
  OFFER: { FR: 'offre faite', EN: 'offer made' },
  AGREEMENT: { FR: 'accord trouvé', EN: 'agreement reached' },
  WITHDRAWN: { FR: 's’est retiré', EN: 'withdrew' },
  DENIED: { FR: 'intérêt démenti', EN: 'interest denied' },
}
const OFFERS: Table = {
  TRANSFER: { FR: 'offre', EN: 'offer' },
  LOAN: { FR: 'offre de prêt', EN: 'loan offer' },
  SWAP: { FR: 'offre d’échange', EN: 'swap offer' },
  CONTRACT: { FR: 'offre de contrat', EN: 'contract offer' },
  ASKING_PRICE: { FR: 'prix demandé', EN: 'asking price' },
}
const STATUSES: Table = {
  PLANNED: { FR: 'envisagée', EN: 'planned' },
  MADE: { FR: 'faite', EN: 'made' },
  REFUSED: { FR: 'refusée', EN: 'refused' },
  ACCEPTED: { FR: 'acceptée', EN: 'accepted' },
  WITHDRAWN: { FR: 'retirée', EN: 'withdrawn' },
}
const PERIODS: Table = {
  YEAR: { FR: 'par an', EN: 'a year' },
  MONTH: { FR: 'par mois', EN: 'a month' },
  WEEK: { FR: 'par semaine', EN: 'a week' },
}
const TRANSFERS: Table = {
  PERMANENT: { FR: 'transfert', EN: 'transfer' },
  FREE: { FR: 'transfert libre', EN: 'free transfer' },
  LOAN: { FR: 'prêt', EN: 'loan' },
  RETURN: { FR: 'retour de prêt', EN: 'return from loan' },
}
const ATTITUDES: Table = {
  WANTS: { FR: 'voulu par le joueur', EN: 'wanted by the player' },
  OPEN: { FR: 'le joueur est ouvert', EN: 'the player is open to it' },
  REFUSES: { FR: 'le joueur refuse', EN: 'the player refuses' },
}
const CONTRACT_END: Words = { FR: 'fin de contrat', EN: 'contract ends' }
const UNNAMED: Words = { FR: 'Club non nommé', EN: 'Unnamed club' }
const COLON: Words = { FR: ' : ', EN: ': ' }
/** In place of the headline of a claim as of a day before anybody reported it. */
export const NOT_YET: Words = { FR: 'pas encore rapporté', EN: 'not reported yet' }

/** One line for a claim, such as « AC Milan : offre, 12 M€, refusée ». */
export function headline(parts: HeadlineParts, lang: Lang): string {
  return `${subject(parts) ?? UNNAMED[lang]}${COLON[lang]}${predicate(parts, lang)}`
}

function subject({ kind, by, to, league }: HeadlineParts): string | null {
  if (kind === 'WISH') return to ?? league
  if (kind === 'TRANSFER' && by && to) return `${by} → ${to}`
  return by ?? to
}

function predicate(parts: HeadlineParts, lang: Lang): string {
  const { kind, stage, offerKind, status, transferKind, attitude, endsOn } = parts
  switch (kind) {
    case 'INTEREST':
      return words(STAGES, stage, lang)
    case 'OFFER': {
      // A price is asked, not made or refused.
      const told = offerKind === 'ASKING_PRICE' ? '' : words(STATUSES, status, lang)
      return join(words(OFFERS, offerKind, lang), amount(parts, lang), salary(parts, lang), told)
    }
    case 'CONTRACT_END':
      return join(CONTRACT_END[lang], endsOn === null ? '' : dateWords(endsOn, lang))
    case 'TRANSFER':
      return join(words(TRANSFERS, transferKind, lang), amount(parts, lang))
    default:
      return words(ATTITUDES, attitude, lang)
  }
}

function amount({ amount, ...rest }: HeadlineParts, lang: Lang): string {
  return amount === null ? '' : moneyWords({ ...rest, amount }, lang)
}

function salary({ salary, salaryMax, currency, per }: HeadlineParts, lang: Lang): string {
  if (salary === null) return ''
  return `${moneyWords({ amount: salary, amountMax: salaryMax, currency, bound: null }, lang)} ${words(PERIODS, per, lang)}`
}

function words(table: Table, value: string | null, lang: Lang): string {
  return (value === null ? undefined : table[value]?.[lang]) ?? ''
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
