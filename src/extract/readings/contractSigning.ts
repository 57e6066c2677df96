import { isClause } from '../frames.ts'
import type { Place } from '../rule.ts'
import type { Setting } from './contractSetting.ts'
import { AGREED, HAS, ONLY_OFFERED, SIGNING } from './contractWords.ts'

/** True for a contract that is only proposed or wanted: « propose un contrat jusqu’en 2026 », but « que veut Newcastle, est sous contrat jusqu’en 2024 ». */
export function isOnlyOffered({ place, folds, floor, at, lead }: Setting, tie: number): boolean {
  const present =
    /^(?:lie|liee|lies|court|courait|tient|lien)$/.test(folds[tie]!) ||
    /^(?:sous|son|leur|mon|dont|en)$/.test(folds[tie - 1] ?? '') ||
    /\bdont le (?:contrat|bail|engagement)\b/.test(lead)
  if (present) return false
  const from = Math.max(floor, tie - 14)
  // « les clubs discutent encore et que le joueur, lui, a tout réglé »: another clause
  const next = folds
    .slice(from, tie)
    .findLastIndex((word, i) => /^(?:que|qu'|mais)$/.test(word) && /^(?:et|,)$/.test(folds[from + i - 1] ?? ''))
  const before = folds.slice(from + next + 1, at)
  if (before.some((word) => ONLY_OFFERED.test(word))) return true
  // « un contrat jusqu’en 2026 »: nobody has it who has not signed, agreed or had it
  return (
    /^(?:contrat|bail|engagement)$/.test(folds[tie]!) &&
    /^(?:un|d'un|nouveau|de)$/.test(folds[tie - 1] ?? '') &&
    !folds.slice(Math.max(floor, tie - 20), tie).some((word) => AGREED.test(word) || HAS.test(word)) &&
    !isMovedIn(place, tie) &&
    !(tie === 2 && folds[0] === 'avec')
  )
}

/** True for a new contract: « a paraphé un contrat de cinq ans », « s’est engagé jusqu’en 2028 »; « lié jusqu’en 2028 » is one that he has. */
export function isSigning({ frames }: Place, folds: readonly string[], tie: number, signed: RegExp): boolean {
  const verb = frames.verbs.find(({ first, last }) => first <= tie && tie <= last)
  if (SIGNING.test(folds[tie]!))
    return !(verb && verb.mood === 'PARTICIPLE' && !verb.compound) || folds[tie] === 'paraphe'
  if (/^(?:lie|liee|lies)$/.test(folds[tie]!)) return verb?.reflexive === true
  if (folds[tie - 2] === 'duree') return true // « la durée du bail : jusqu’en 2027 »
  // « après avoir signé son contrat », but « dont le contrat »
  if (/^(?:son|leur|mon)$/.test(folds[tie - 1] ?? '') && signed.test(folds[tie - 2] ?? '')) return true
  return (
    !/^(?:son|leur|sous|mon)$/.test(folds[tie - 1] ?? '') &&
    folds.slice(Math.max(0, tie - 20), tie).some((word) => signed.test(word))
  )
}

/** True behind a move told in the same sentence: « quitte l’OM pour Nice, avec un contrat de quatre ans à la clé »: a move told as done before it. */
export function isMovedIn({ frames, drafts }: Place, tie: number): boolean {
  // « Navas quitte le Real pour Nice. Au programme : un contrat jusqu’en 2023. »
  const isBare = !frames.verbs.some((verb) => isClause(verb))
  return drafts.some(
    ({ sentence, said, first }) =>
      said.kind === 'TRANSFER' &&
      said.when === 'NOW' &&
      (sentence === frames.sentence ? first < tie : isBare && frames.sentence.index - sentence.index === 1),
  )
}

/** True where the words that tie are told as done, or as coming for sure. */
export function toldAsDone({ frames }: Place, tie: number): boolean {
  const n = frames.verbs.findLastIndex(({ first }) => first <= tie)
  const verb = frames.verbs[n]
  // « il va s’engager pour cinq ans », « vient de signer pour cinq ans »
  const outer = verb?.mood === 'INFINITIVE' ? frames.chain(n)[1] : undefined
  const coming = outer?.lemma === 'aller' || (outer?.lemma === 'venir' && !outer.compound)
  // « a passé sa visite médicale avant de parapher un contrat »
  const lead = frames.tokens.slice(Math.max(0, (verb?.first ?? 0) - 2), verb?.first).map(({ fold }) => fold)
  const after = lead.join(' ') === 'avant de' && frames.chain(n)[1]?.compound === true
  // « après avoir paraphé un bail », « … qu’il a opté, en signant un contrat »
  const past = verb?.mood === 'INFINITIVE' && verb.compound && lead.at(-1) === 'apres'
  const doing = verb?.mood === 'GERUND' && frames.chain(n)[1]?.mood === 'INDICATIVE'
  // « Nice lui a fait signer un bail »
  const made =
    verb?.mood === 'INFINITIVE' && frames.chain(n)[1]?.lemma === 'faire' && frames.chain(n)[1]?.compound === true
  return !verb || made || coming || after || past || doing || verb.mood === 'INDICATIVE' || verb.mood === 'PARTICIPLE'
}
