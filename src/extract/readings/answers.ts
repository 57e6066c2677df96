import type { Token } from '../../french/token.ts'
import type { VerbGroup } from '../../french/verbGroups.ts'
import type { OfferStatus } from '../reading.ts'

/** What may stand between a verb and the word that makes it an answer. */
const NEAR = 4

/** Verbs that say no with one of these words behind them, by lemma; `null` where they say so alone. */
const NO: Readonly<Record<string, RegExp | null>> = {
  opposer: /^(?:refus|veto|fin|non)$/,
  adresser: /^(?:refus|fin)$/,
  signifier: /^(?:refus|fin)$/,
  faire: /^sourde$/,
  botter: /^touche$/,
  fermer: /^porte$/,
  claquer: /^porte$/,
  tourner: /^(?:dos|talons)$/,
  lever: /^yeux$/,
  hausser: /^epaules$/,
  mettre: /^veto$/,
  poser: /^veto$/,
  dire: /^niet$/,
  répondre: /^(?:negative|defavorablement|niet)$/,
  renvoyer: /^(?:expediteur|envoyeur|etudes)$/,
  camper: /^(?:positions|position)$/,
  rester: /^(?:marbre|inflexibles?|intraitables?|inebranlables?|insensibles?|sourde?s?|fermes?|campe)$/,
  montrer: /^(?:inflexibles?|intraitables?|fermes?|gourmande?s?)$/,
  sourire: null,
  rire: null,
}

/** Verbs whose negation says no: « n’a pas bronché ». */
const UNMOVED =
  /^(?:bouger|broncher|ciller|flancher|fléchir|trembler|sourciller|plier|céder|craquer|daigner|vaciller|tiquer)$/

/** Verbs that say yes with one of these words behind them, by lemma; `null` where they say so alone. */
const YES: Readonly<Record<string, RegExp | null>> = {
  dire: /^(?:banco|amen)$/,
  donner: /^(?:feu|accord|aval|benediction|consentement)$/,
  laisser: /^(?:convaincre|tenter|seduire|flechir|amadouer|attendrir)$/,
  répondre: /^(?:affirmative)$/,
  rendre: /^armes$/,
  lâcher: /^prise$/,
  plier: null,
  fléchir: null,
  flancher: null,
}

/** What a verb answers to a bid told before: « a fait la sourde oreille », « n’a pas bronché », « a fini par plier »; null when it answers nothing. */
export function answeredBy(
  { lemma, last, negation, tense, mood, compound }: VerbGroup,
  tokens: readonly Token[],
): { readonly status: OfferStatus; readonly settled: boolean } | null {
  if (tense === 'FUTURE' || mood === 'SUBJUNCTIVE' || (mood === 'CONDITIONAL' && !compound)) return null
  const behind = tokens.slice(last + 1, last + 1 + NEAR)
  const end = behind.findIndex(({ kind }) => kind === 'MARK')
  const words = (end < 0 ? behind : behind.slice(0, end)).map(({ fold }) => fold)
  if (negation !== null) {
    const isStill = negation === 'plus' || words.some((word) => /^(?:encore|toujours)$/.test(word))
    return UNMOVED.test(lemma) && !isStill ? { status: 'REFUSED', settled: true } : null
  }
  const tells = (table: Readonly<Record<string, RegExp | null>>) => {
    const wanted = Object.hasOwn(table, lemma) ? table[lemma] : undefined
    if (wanted === undefined) return false
    return wanted === null ? words.length === 0 || words[0] === 'poliment' : words.some((word) => wanted.test(word))
  }
  if (tells(NO)) return { status: 'REFUSED', settled: false }
  return compound && tells(YES) ? { status: 'ACCEPTED', settled: false } : null
}
