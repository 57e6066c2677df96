import { wordsLike } from '../french/wordClass.ts'
import type { Document, Sentence } from './document.ts'
import { hedgingAdverbs, hedgingFrames, hedgingVerbs } from './modalityWords.ts'
import type { Draft } from './rule.ts'
import { isSupposed } from './suppositions.ts'

/** How the words stand: HEDGED by the conditional, a hedging verb or an opening such as « à en croire »; statements on a condition go. */
export function modality(document: Document): Document {
  const { text } = document.article
  return {
    ...document,
    drafts: document.drafts
      .filter((draft) => !isHypothesis(text, draft) && !isSupposed(draft))
      .map((draft) =>
        draft.modality !== 'DENIED' && isHedged(text, draft) ? { ...draft, modality: 'HEDGED' } : draft,
      ),
  }
}

function isHedged(text: string, { chain, sentence, first, governors, said }: Draft): boolean {
  if (said.kind === 'CONTRACT_END') return false
  if (chain.some(({ mood, lemma }) => mood === 'CONDITIONAL' || hedgingVerbs.has(lemma))) return true
  if (governors.some((word) => hedgingAdverbs.has(word))) return true
  const opening = text.slice(sentence.start, sentence.tokens[first]!.start)
  return hedgingFrames.test(opening) && !/[;»]/.test(opening)
}

// « si l’OM vendait, Milan viendrait »: a condition states nothing; « s’il faut en croire » is none
function isHypothesis(text: string, { sentence, chain, first, last, said }: Draft): boolean {
  // « si son contrat s’achève en juin, il semble que »: so it is
  if (said.kind === 'CONTRACT_END' && !sentence.tokens.slice(first, last + 1).some(isSigned)) return false
  // « Sans la signature de Højlund, Manchester aurait déposé une offre »
  if (sentence.tokens[0]?.fold === 'sans' && chain.some(({ mood, compound }) => mood === 'CONDITIONAL' && compound))
    return true
  const condition = conditionOf(sentence)
  if (!condition) return false
  const [from, to] = condition
  if (isConcession(sentence, condition)) return false
  // « Si un cador s’alignait, Lyon dirait oui : l’OL en attend 60 M€ »: what stands behind the colon is told
  if (sentence.tokens.slice(to, first).some((token) => /^[:;]$/.test(token.text))) return false
  if (first >= from && last <= to) return true
  return (
    chain.some(({ mood }) => mood === 'CONDITIONAL') &&
    /^(?:si|s['’]il)\b/i.test(text.slice(sentence.tokens[from]!.start, sentence.tokens[from]!.start + 5))
  )
}

const isSigned = wordsLike(/^(?:sign|paraph|prolong|rempil|engag|eten|renouvel|accept)/)
// « Si Milan le suit de longue date, Newcastle a pris les devants »: what stands behind « si » is granted, not supposed
function isConcession({ verbs }: Sentence, [from, to]: readonly [number, number]): boolean {
  const finite = verbs.filter(({ mood }) => mood === 'INDICATIVE' || mood === 'CONDITIONAL')
  const granted = finite.find(({ first }) => first > from && first <= to)
  const told = finite.filter(({ first }) => first < from || first > to)
  if (!granted || told.length === 0) return false
  if (granted.mood === 'CONDITIONAL') return true
  if (granted.tense === 'IMPERFECT')
    return told.every(({ mood, tense }) => mood !== 'CONDITIONAL' && tense !== 'FUTURE')
  if (granted.tense !== 'PRESENT') return false
  return told.every(
    ({ mood, tense, lemma }) =>
      tense !== 'FUTURE' && lemma !== 'aller' && !(mood === 'CONDITIONAL' && /^(?:pouvoir|devoir)$/.test(lemma)),
  )
}

// « une idée si saugrenue qu’elle ne mérite pas de réponse »
function isIntense(tokens: Sentence['tokens'], at: number): boolean {
  return tokens[at]!.fold === 'si' && tokens.slice(at + 2, at + 4).some(({ fold }) => /^(?:que|qu')$/.test(fold))
}

function conditionOf({ tokens }: Sentence): [number, number] | null {
  for (let i = 0; i < tokens.length; i++) {
    const { fold } = tokens[i]!
    const next = tokens[i + 1]?.fold ?? ''
    if (!(fold === 'si' || (fold === "s'" && /^ils?$/.test(next)))) continue
    const before = tokens[i - 1]?.fold ?? ''
    if (
      /^(?:meme|demande|savoir|comme|ignore|sait|demander)$/.test(before) ||
      // « Et si Milan revenait ? »
      (before === 'et' && tokens.at(-1)?.text === '?') ||
      /^(?:bien|possible|faut|l'on|peu|on)$/.test(next) ||
      (next === 'ce' && tokens[i + 2]?.fold === "n'") ||
      (next === "l'" && tokens[i + 2]?.fold === 'on') ||
      isIntense(tokens, i) ||
      (fold === "s'" && tokens[i + 2]?.fold === 'faut')
    )
      continue
    let end = i
    while (end + 1 < tokens.length && !/^[,;.:]$/.test(tokens[end + 1]!.text)) end++
    return [i, end]
  }
  return null
}
