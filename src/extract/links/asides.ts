import type { Ref, Sentence } from '../document.ts'
import { isOfCircumstance } from '../mentions/inPassing.ts'

/** What somebody who has moved is told by, behind his name: « Milinkovic-Savic, parti à Al-Hilal ». Folded. */
const MOVED =
  /^(?:partis?|vendus?|venus?|achetes?|arrives?|debarques?|transferes?|cedes?|recrutes?|pretes?|enroles?|signes?|arraches?|revenus?|repartis?|barres?|fraichement|tout)$/
/** Words before the name of somebody else than the one the text is about: « pour remplacer Sané », « après Majer ». Folded. */
const BESIDE =
  /^(?:apres|comme|avec|sans|devant|malgre|outre|contre|remplacer|suppleer|oublier|retrouver|retrouvera|retrouverait|rejoindrait|rejoindra|plus|concurrencer|pallier|palier|compenser|face)$/
const GONE = /^(?:depart|blessure|absence|suspension|forfait|retour|signature|vente)$/

/**
 * Marks the players whom a sentence names only in passing, so that « le joueur » and « il » behind them stay the one the text is about: those who
 * moved elsewhere, stand in brackets, or are there to be replaced. `topic` is never named in passing, nor is whom a sentence begins with.
 */
export function withAsides(sentence: Sentence, refs: readonly Ref[], topic: string | undefined): Ref[] {
  const first = refs.find(({ kind, form }) => kind === 'PLAYER' && form === 'NAME')
  return refs.map((ref) =>
    ref.kind === 'PLAYER' &&
    ref.form === 'NAME' &&
    !ref.entities.includes(topic ?? '') &&
    !(ref === first && ref.first < 3 && !/^(?:apres|outre|malgre)$/.test(sentence.tokens[ref.first - 1]?.fold ?? '')) &&
    isAside(sentence, ref)
      ? { ...ref, aside: true }
      : ref,
  )
}

function isAside({ tokens, verbs }: Sentence, { first, last }: Ref): boolean {
  const behind = tokens.slice(last + 1, last + 5).map(({ fold }) => fold)
  // « Naples offre 64 M€, Ounas en prime », « avec Sané dans la balance »
  if (
    /^(?:en (?:prime|echange|sus|retour|guise|contrepartie)|dans (?:la balance|le paquet|l' operation|l' echange))/.test(
      behind.join(' '),
    )
  )
    return true
  // « Porto, qui a vu Taremi filer »
  if (verbs.some((verb) => verb.lemma === 'voir' && verb.compound && first - verb.last <= 2 && first > verb.last))
    return true
  if (isLostBy(verbs, tokens, first)) return true
  const before = tokens[first - 1]?.fold ?? ''
  const noun = tokens[first - 2]?.fold ?? ''
  // « un autre dossier, celui de Terrier, acheté l’hiver dernier »
  if (/^(?:de|d')$/.test(before) && /^(?:celui|dossier|cas|feuilleton)$/.test(noun)) return false
  if (BESIDE.test(before)) return true
  if (isOfCircumstance(tokens, first)) return true
  if (/^(?:de|d')$/.test(before) && GONE.test(noun)) return true
  if (isSecondChoice(tokens, first)) return true
  // « deux ans après avoir recruté Lucoqui »
  if (
    tokens
      .slice(Math.max(0, first - 4), first - 1)
      .some(({ fold }, i, all) => fold === 'avoir' && all[i - 1]?.fold === 'apres')
  )
    return true
  let at = last + 1
  // « Tah (29 ans), parti libre »
  if (tokens[at]?.text === '(') {
    while (at < tokens.length && at - last < 8 && tokens[at]!.text !== ')') at++
    at++
  }
  if (tokens[at]?.text !== ',') return false
  return MOVED.test(tokens[at + 1]?.fold ?? '')
}

// « Nice, qui a perdu Amine Gouiri, en a fait sa priorité »
function isLostBy(verbs: Sentence['verbs'], tokens: Sentence['tokens'], first: number): boolean {
  const verb = verbs.findLast(({ last }) => last < first)
  if (!verb?.compound || first - verb.last > 2 || !/^(?:perdre|vendre|céder|prêter)$/.test(verb.lemma)) return false
  return /^(?:qui|ayant)$/.test(tokens[verb.first - 1]?.fold ?? '')
}

// « recalé, Nuno a depuis jeté son dévolu sur Kalimuendo », « s’est rabattu sur Mbeumo »
function isSecondChoice(tokens: Sentence['tokens'], first: number): boolean {
  if (!/^(?:sur|vers)$/.test(tokens[first - 1]?.fold ?? '')) return false
  const before = tokens.slice(Math.max(0, first - 7), first - 1).map(({ fold }) => fold)
  return (
    before.some((word) => /^(?:rabat|repositionn)/.test(word)) ||
    (before.includes('depuis') && before.some((word) => /^(?:devolu|tourne|choisi)/.test(word)))
  )
}
