import type { Draft } from './rule.ts'

/**
 * True for what is only hoped, awaited or might have been: « Brest espère que Lens fera une offre », « attend toujours une offre de Lens »,
 * « à moins que Lens ne fasse une offre », « Lens aurait pu le recruter ».
 */
export function isSupposed(draft: Draft): boolean {
  const { kind } = draft.said
  if (kind !== 'INTEREST' && kind !== 'OFFER') return false
  if (draft.said.kind === 'OFFER' && draft.said.offerKind === 'ASKING_PRICE') return false
  return mightHave(draft) || isUnderThought(draft) || isAwaited(draft)
}

// « aurait pu boucler l’affaire », « aurait dû », « aurait aimé l’attirer »: it did not
function mightHave({ chain }: Draft): boolean {
  return chain
    .slice(1)
    .some(({ lemma, mood, compound }) => mood === 'CONDITIONAL' && compound && /^(?:pouvoir|devoir)$/.test(lemma))
}

const HOPES =
  /^(?:attendre|espérer|souhaiter|vouloir|aimer|préférer|craindre|redouter|falloir|demander|exiger|imaginer|supposer|permettre|empêcher)$/
/** What stands before « que » and makes a condition or a time to come of what follows. Folded. */
const CONDITIONS =
  /(?:^| )(?:moins|avant|pourvu|condition|supposer|admettre|jusqu'a ce|jusqu' a ce|cas ou|hypothese ou)$/

// « espère que Lens fera une offre », « avant que Lens ne fasse une offre »
function isUnderThought({ sentence: { tokens, verbs }, chain, first }: Draft): boolean {
  const outer = chain.at(-1)
  if (!outer || (outer.mood !== 'INDICATIVE' && outer.mood !== 'SUBJUNCTIVE' && outer.mood !== 'CONDITIONAL'))
    return false
  for (
    let i = Math.max(outer.first, first) === outer.first ? outer.first - 1 : first - 1;
    i > 0 && outer.first - i < 9;
    i--
  ) {
    const { fold, text } = tokens[i]!
    if (
      /^(?:[,;:.»]|et|ou|mais)$/.test(text) ||
      verbs.some((verb) => verb !== outer && verb.first <= i && i <= verb.last)
    )
      return false
    const word = `${tokens[i - 1]!.fold} ${fold}`
    if (word === 'cas ou' || word === 'hypothese ou') return true
    if (fold !== 'que' && fold !== "qu'") continue
    if (CONDITIONS.test(`${tokens[i - 2]?.fold ?? ''} ${tokens[i - 1]!.fold}`)) return true
    const governor = verbs.findLast(({ last }) => last <= i - 1 && i - last <= 2)
    return governor !== undefined && HOPES.test(governor.lemma) && governor.negation === null
  }
  return false
}

const BID = /^(?:offres?|propositions?)$/
const AWAITS = /^(?:attendre|espérer|guetter|souhaiter|patienter)$/

// « attend toujours une offre de Lens », « dans l’attente d’une offre de Lens », « faute d’offre de Lens »
function isAwaited({ said, sentence: { tokens, verbs }, first, last, chain }: Draft): boolean {
  if (said.kind === 'INTEREST' && said.stage !== 'OFFER') return false
  const at = tokens.findIndex(({ fold }, i) => i >= first - 1 && i <= last + 1 && BID.test(fold))
  if (at < 1) return false
  // « attend une réponse à son offre », « Lens a fait une offre et attend »: the bid is its object
  const words = tokens.slice(Math.max(0, at - 4), at)
  const lead = words.map(({ fold }) => fold).join(' ')
  if (
    /(?:^| )(?:faute|absence|attente|attendant)(?: (?:de|d'|une?|l'|la|autre|meilleure|premiere|nouvelle))*$/.test(lead)
  )
    return true
  const governor = verbs.findLast(({ last: end }) => end < at)
  if (!governor || !AWAITS.test(governor.lemma) || governor.negation || at - governor.last > 5) return false
  if (tokens.slice(governor.last + 1, at).some(({ kind, fold }) => kind === 'MARK' || !LEADS.test(fold))) return false
  return chain.length === 0 || chain[0] === governor || chain[0]!.first > at || chain[0]!.last < governor.first
}

const LEADS =
  /^(?:une?|l'|la|les|des|de|d'|toujours|encore|desormais|maintenant|autre|nouvelle|premiere|deuxieme|meilleure|belle|grosse|bonne|vraie|seule|depuis)$/
