import type { VerbGroup } from '../french/verbGroups.ts'
import type { Frames } from './frames.ts'
import { ahead, prospects, wills } from './governors.ts'
import type { Under } from './rule.ts'

const PAYS = /^(?:débourser|payer|mettre|aligner|sortir|verser|dépenser|lâcher|investir|falloir)$/
const LEAVES_OPEN =
  /^(?:accepter|refuser|faillir|manquer|menacer|proposer|offrir|autoriser|empêcher|interdire|exclure|hésiter|promettre|inciter|inviter|presser|pousser|supplier|éviter)$/

/** Whether the verb `n` stands under the governors a rule asks for. */
export function under(wanted: Under | undefined, frames: Frames, n: number): boolean {
  if (!wanted) return true
  const chain = frames.chain(n)
  const [verb, ...outer] = chain
  const words = frames.governors(n)
  // « sur le point de signer », « tout proche de rejoindre »: nearly done, not only wanted
  const nearly = words.some((word) => /^(?:point|passe|proche|proches|doigts)$/.test(word))
  const completed = isCompleted(frames, n, outer)
  // « a de grandes chances d’y être transféré », « a accepté d’être prêté à Milan »
  if (wanted === 'DONE' && words.some((word) => /^(?:chances?|risques?)$/.test(word))) return false
  if (wanted === 'DONE' && outer.some(({ lemma }) => LEAVES_OPEN.test(lemma))) return false
  // « se verrait bien signer à Milan »
  const seesSelf = outer.some(({ lemma, reflexive }) => lemma === 'voir' && reflexive)
  const willed =
    !completed &&
    (seesSelf || outer.some(({ lemma }) => wills.has(lemma)) || (!nearly && words.some((word) => prospects.has(word))))
  if (wanted === 'WILL') return willed
  const coming =
    !willed && !completed && (nearly || outer.some(({ lemma }) => ahead.has(lemma)) || chain.at(-1)!.tense === 'FUTURE')
  // « devra débourser 30 M€ pour recruter Kamara »: what it takes, no move at hand
  const price = frames.tokens[verb!.first - 1]?.fold === 'pour' && outer[0] !== undefined && PAYS.test(outer[0].lemma)
  const chance = coming && !nearly && (price || outer.some(({ lemma }) => lemma === 'pouvoir' || lemma === 'risquer'))
  if (wanted === 'CHANCE') return chance
  if (wanted === 'PROSPECT') return coming
  if (wanted === 'NEXT') return coming && !chance
  const told =
    completed ||
    verb!.compound ||
    !(verb!.mood === 'INFINITIVE' || verb!.mood === 'CONDITIONAL' || verb!.tense === 'IMPERFECT')
  const done = !willed && !coming && told && verb!.mood !== 'SUBJUNCTIVE'
  return wanted === 'OPEN' ? !done : done
}

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
