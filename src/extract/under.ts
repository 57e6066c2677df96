import type { VerbGroup } from '../french/verbGroups.ts'
import { holderOfWish, pointsAt } from './copulas.ts'
import type { Frames } from './frames.ts'
import { ahead, prospects, wills } from './governors.ts'
import { deniers } from './negationWords.ts'
import type { Under } from './rule.ts'

const LEAVES_OPEN =
  /^(?:accepter|refuser|faillir|manquer|menacer|proposer|offrir|autoriser|empêcher|interdire|exclure|hésiter|promettre|inciter|inviter|presser|pousser|supplier|éviter)$/

/** Whether the verb `n` stands under the governors a rule asks for. */
export function under(wanted: Under | undefined, frames: Frames, n: number): boolean {
  if (!wanted) return true
  const chain = frames.chain(n)
  const [verb, ...outer] = chain
  // « ne cracherait pas sur », « n’a jamais caché son admiration »
  if (wanted === 'NOT') return chain.some(({ negation }) => negation !== null && negation !== 'plus')
  if (wanted === 'NEVER') return isRuledOut(frames, n, chain)
  const words = frames.governors(n)
  // « n’est pas fermé à l’idée de rempiler »: no answer
  if (wanted === 'NO')
    return isAnswer(frames, chain) && !words.some((word) => /^(?:idee|hypothese|perspective)$/.test(word))
  // « veut réfléchir avant de prolonger »: another deed is wanted
  if (wanted === 'WILL' && /^(?:avant|apres|sans)$/.test(words[/^(?:de|d')$/.test(words[0] ?? '') ? 1 : 0] ?? ''))
    return false
  // « sur le point de signer », « tout proche de rejoindre »: nearly done, not only wanted
  const nearly = words.some((word) => /^(?:point|passe|proche|proches|doigts)$/.test(word))
  const completed = isCompleted(frames, n, outer)
  // « a de grandes chances d’y être transféré », « a accepté d’être prêté à Milan »
  if (wanted === 'DONE' && words.some((word) => /^(?:chances?|risques?)$/.test(word))) return false
  if (wanted === 'DONE' && outer.some(({ lemma }) => LEAVES_OPEN.test(lemma))) return false
  // « se verrait bien signer à Milan »
  const seesSelf = outer.some(({ lemma, reflexive }) => reflexive && /^(?:voir|imaginer|projeter)$/.test(lemma))
  const willed =
    !completed &&
    (seesSelf ||
      pointsAt(frames, n) !== null ||
      outer.some(({ lemma }) => wills.has(lemma)) ||
      // « a terminé son prêt et retrouvé Paris »: no adjective
      (!nearly && verb!.mood !== 'PARTICIPLE' && !verb!.compound && words.some((word) => prospects.has(word))) ||
      isStrivenFor(frames, n, outer[0]) ||
      (outer[0] !== undefined && holderOfWish(frames, frames.verbs.indexOf(outer[0])) !== null))
  if (wanted === 'WILL') return willed
  const behind = frames.tokens.slice(verb!.last + 1, verb!.last + 3).map(({ fold }) => fold)
  const able = words.some((word) => /^(?:susceptibles?|mesure)$/.test(word))
  const coming =
    !willed &&
    !completed &&
    !isPaidFor(frames, n, outer[0]) &&
    (nearly ||
      able ||
      isForeseen(verb!, behind) ||
      outer.some(({ lemma }) => lemma === 'faillir') ||
      outer.some(({ lemma }) => ahead.has(lemma)) ||
      chain.at(-1)!.tense === 'FUTURE')
  const chance = coming && !nearly && (able || outer.some(({ lemma }) => /^(?:pouvoir|risquer|faillir)$/.test(lemma)))
  if (wanted === 'CHANCE') return chance
  if (wanted === 'PROSPECT') return coming
  if (wanted === 'NEXT') return coming && !chance
  const told =
    completed ||
    verb!.compound ||
    isScene(frames, n) ||
    !(verb!.mood === 'INFINITIVE' || verb!.mood === 'CONDITIONAL' || verb!.tense === 'IMPERFECT')
  const done = !willed && !coming && told && verb!.mood !== 'SUBJUNCTIVE' && !isOnlyThought(frames, n)
  return wanted === 'OPEN' ? !done : done
}

// « ne descendra pas », « refuse de descendre », « hors de question de descendre », « ne bougera pas »
function isRuledOut(frames: Frames, n: number, chain: readonly VerbGroup[]): boolean {
  // « n’a pas ouvert sa porte à 17 M€ »: a bid that was turned down
  if (chain[0]!.compound) return false
  if (chain.some(({ negation }) => negation !== null && negation !== 'plus')) return true
  if (chain.slice(1).some(({ lemma }) => deniers.has(lemma))) return true
  return frames.governors(n).includes('question')
}

// « n’a pas donné suite », « ne veut pas entendre parler de »; but « n’a pas encore répondu », « ne suffirait pas »
function isAnswer({ tokens }: Frames, chain: readonly VerbGroup[]): boolean {
  const not = chain.find(({ negation }) => negation !== null)
  if (!not || not.negation === 'plus' || (not.mood === 'CONDITIONAL' && !not.compound)) return false
  return !tokens
    .slice(Math.max(0, not.first - 1), not.last + 4)
    .some(({ fold }) => /^(?:encore|toujours|que|qu'|seulement)$/.test(fold))
}

// « Le lendemain, il signait à Lens », « Deux jours plus tard, Nice s’offrait Gueye »: an imperfect that tells what happened
function isScene({ tokens, verbs }: Frames, n: number): boolean {
  const verb = verbs[n]!
  if (verb.tense !== 'IMPERFECT' || verb.mood !== 'INDICATIVE' || verb.first > 12) return false
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < 0 || comma > 8 || comma > verb.first) return false
  const lead = tokens.slice(0, comma).map(({ fold }) => fold)
  return lead.some(
    (word, i) =>
      word === 'lendemain' ||
      (word === 'tard' && lead[i - 1] === 'plus') ||
      (word === 'meme' && /^(?:soir|jour|matin|nuit)$/.test(lead[i - 1] ?? '')) ||
      word === 'foulee',
  )
}

// « avant que Lille ne cède Botman », « attend que Lille achète Gueye »: subjunctives that look like a present
function isOnlyThought({ tokens, verbs }: Frames, n: number): boolean {
  const verb = verbs[n]!
  if (verb.mood !== 'INDICATIVE' || verb.tense !== 'PRESENT') return false
  for (let i = verb.first - 1; i >= 0 && verb.first - i < 7; i--) {
    const { fold, text } = tokens[i]!
    // « Si Monaco vend un jour Gueye à Milan », but « même si »
    if (fold === 'si' && !/^(?:meme|comme)$/.test(tokens[i - 1]?.fold ?? '')) return true
    if (/^[,;:.]$/.test(text) || verbs.some(({ first, last }) => first <= i && i <= last)) return false
    if (fold !== 'que' && fold !== "qu'") continue
    // « Assez pour que Krasnodar l’achète »: so it did
    if (/^(?:assez|suffisante?|suffisamment)$/.test(tokens[i - 2]?.fold ?? '')) return false
    if (/^(?:avant|pour|afin|sans|moins|bien|ce|attendant|condition)$/.test(tokens[i - 1]?.fold ?? '')) return true
    const governor = verbs.find(({ last }) => last === i - 1)
    return governor !== undefined && HOPES.test(governor.lemma)
  }
  return false
}

const HOPES =
  /^(?:attendre|vouloir|souhaiter|exiger|demander|falloir|préférer|craindre|aimer|accepter|empêcher|permettre)$/

// « vient de signer », « était allé le chercher », « a fini par céder », « a été vendu à Lille avant de filer à Nice »
function isCompleted({ tokens, verbs }: Frames, n: number, outer: readonly VerbGroup[]): boolean {
  const verb = verbs[n]!
  const [governor] = outer
  if (verb.mood !== 'INFINITIVE' || !governor) return false
  const before = tokens.slice(Math.max(0, verb.first - 2), verb.first).map(({ fold }) => fold)
  // « En 2015, il quitte Lille pour Villa, avant de rejoindre Everton »
  const narrated = governor.tense === 'PRESENT' && tokens.some(({ fold }) => /^(?:19|20)\d\d$/.test(fold))
  if (before.join(' ') === 'avant de') return (governor.compound || narrated) && governor.mood === 'INDICATIVE'
  // « L’OM a perdu Thauvin, qui a décidé de rejoindre les Tigres »
  if (governor.lemma === 'décider')
    return governor.compound && verbs.some(({ lemma, compound }) => lemma === 'perdre' && compound)
  // « a quitté Lyon pour rallier Milan », « a fait sauter sa clause pour rejoindre Arsenal »
  if (before.at(-1) === 'pour' && governor.compound && governor.mood === 'INDICATIVE' && !governor.negation)
    return (
      /^(?:quitter|résilier|déserter|partir|rompre|sauter)$/.test(governor.lemma) ||
      tokens.some(({ fold }) => fold === 'sauter')
    )
  if (governor.lemma === 'venir') return !governor.compound && /^(?:de|d')$/.test(before.at(-1) ?? '')
  return (
    governor.compound && governor.mood === 'INDICATIVE' && /^(?:aller|finir|réussir|parvenir)$/.test(governor.lemma)
  )
}

const STRIVES =
  /^(?:battre|lutter|remuer|batailler|ferrailler|pousser|insister|œuvrer|oeuvrer|activer|travailler|manœuvrer|bouger|bagarrer|démener|accélérer|disputer|avancer|damner|ramper|supplier|implorer|intriguer|manigancer|tuer|militer|plaider)$/
const EFFORT = /^(?:tout|forcing|efforts?|maximum|possible|folies?|sacrifices?|paquet|bouchees|tirelire|pied|mains)$/

// « se battent pour recruter », « a tout fait pour rejoindre », « prêt à un gros effort pour s’offrir »
function isStrivenFor(frames: Frames, n: number, governor: VerbGroup | undefined): boolean {
  const { tokens, verbs } = frames
  const verb = verbs[n]!
  const before = tokens.slice(Math.max(0, verb.first - 3), verb.first).map(({ fold }) => fold)
  if (!governor || !(before.includes('pour') || before.includes('afin'))) return false
  if (STRIVES.test(governor.lemma)) return true
  const words = tokens.slice(governor.first, verb.first)
  // « n’attend plus qu’un signe pour filer à Milan »
  if (governor.lemma === 'attendre' && words.some(({ fold }) => fold === 'que' || fold === "qu'")) return true
  if (
    /^(?:faire|tenter|mettre|essayer|entreprendre|donner|sacrifier|consentir)$/.test(governor.lemma) &&
    words.some(({ fold }) => EFFORT.test(fold))
  )
    return true
  const outer = frames.governors(verbs.indexOf(governor))
  return governor.mood === 'INFINITIVE' && outer.some((word) => /^(?:prete?s?|disposee?s?)$/.test(word))
}

// « devra débourser 50 M€ pour s’offrir »: nothing is done by that
function isPaidFor({ tokens, verbs }: Frames, n: number, governor: VerbGroup | undefined): boolean {
  const { first } = verbs[n]!
  const before = tokens.slice(Math.max(0, first - 2), first).map(({ fold }) => fold)
  return (
    governor !== undefined &&
    before.includes('pour') &&
    /^(?:débourser|payer|mettre|verser|casser|faire|sortir|investir|dépenser|lâcher|aligner|convaincre|proposer|offrir|attendre|patienter)$/.test(
      governor.lemma,
    )
  )
}

// « rejoindrait Milan cet été »; « rejoindrait volontiers Milan » is a wish
function isForeseen({ mood, compound }: VerbGroup, behind: readonly string[]): boolean {
  return mood === 'CONDITIONAL' && !compound && !behind.some((word) => /^(?:volontiers|bien|ainsi|donc)$/.test(word))
}
