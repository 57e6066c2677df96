import type { Document, Sentence } from '../document.ts'
import type { Draft } from '../rule.ts'

/** Words of a move that is none: of games, hoaxes and mistakes. Folded, joined by spaces. */
const NONE_HERE =
  /\b(?:football manager|jeux? video|(?:sur|de) (?:la |une |sa )?console|manette|poisson d' ?avril|canulars?|photomontage|montage (?:grossier|photo)|simple montage|parodi\w+|fake|deepfake|intox|infox|par erreur|a tort|prematuree?|gag|pieds? de nez|a plaisante|a ironise|plaisantait|avant d' ?(?:effacer|annuler)|avant de (?:se retracter|supprimer|se raviser|faire machine arriere|dementir)|(?:le club|l' \S+|le \S+) (?:a|ont) (?:depuis )?dementi|oeuvre de charite|imagine[- ](?:t-il|t-on)?|en reve|dans ses reves)\b/
/** What the next sentence begins with where it takes back what was told. Folded, joined by spaces. */
const TAKEN_BACK =
  /^(?:\S+ ){0,2}(?:faux|totalement faux|archifaux|c' est faux|rien de (?:tout cela|vrai)|pure invention|intox|fausse alerte|dementi|canular|il n' en est rien|poisson d' ?avril|sauf que non|evidemment non)\b/
/** Where one goes who plays for nobody there: « a rejoint le staff de Nice », « … avec les Bleus », « … pour un match amical ». Folded. */
const OTHER_WAY =
  /\b(?:avec les (?:bleus|bleuets|espoirs)|avec (?:sa|la) selection|en touriste|en vacances|pour un (?:mariage|match amical|gala|jubile))\b/
/** Where nobody plays. Folded. */
const OFF_FIELD = /\b(?:staff|encadrement|cellule|direction technique|banc|infirmerie|musee|ambassadeur|consultant)\b/

/**
 * Without moves that the words around take back: « Sur la console, Gueye a signé à Nice », « Gueye au Bayern : montage grossier », « a rejoint
 * le staff de Nice ».
 */
export function withoutUnreal(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ said, sentence, first, last, chain }) => {
    if (said.kind !== 'TRANSFER') return true
    const line = lineOf(sentence)
    if (NONE_HERE.test(line)) return false
    const next = document.sentences[sentence.index + 1]
    if (next && next.zone.section === sentence.zone.section && TAKEN_BACK.test(lineOf(next))) return false
    if (OTHER_WAY.test(lineOf(sentence, first, last + 8)) || OFF_FIELD.test(lineOf(sentence, first, last))) return false
    // « s’est engagé à rester à l’OM »
    const [verb] = chain
    return !(verb?.lemma === 'engager' && promises(sentence, verb.last))
  })
}

function promises({ tokens, verbs }: Sentence, last: number): boolean {
  if (tokens[last + 1]?.fold !== 'a') return false
  return verbs.some(({ mood, first }) => mood === 'INFINITIVE' && first > last && first - last <= 3)
}

function lineOf({ tokens }: Sentence, from = 0, to = tokens.length): string {
  return tokens
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ')
}
