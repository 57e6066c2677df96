import { moneyIn } from '../../french/money.ts'
import type { Document, MoneyRef, Ref, Sentence } from '../document.ts'
import { sectionTopics } from '../mentions/topics.ts'
import { withAsides } from './asides.ts'
import { bareSums } from './bareSums.ts'
import { bidAt } from './bids.ts'
import { enumerations } from './enumerations.ts'
import { type Focus, Follow } from './focus.ts'
import { grounds } from './grounds.ts'
import { groupAt } from './groups.ts'
import { isImpersonal } from './impersonal.ts'
import { isYears } from './lengthOf.ts'
import { nicknamesIn } from './nicknamed.ts'
import { bothIn, ordinalsIn, pairOf } from './ordinals.ts'
import type { Scene } from './scene.ts'
import { sumBids } from './sumBids.ts'
import { bidNouns, definite, prepositions, subjectPronouns } from './words.ts'

/** Within so many sentences a bare number may still count what the last sum did. */
const FRESH = 2

/**
 * Links noun groups, pronouns and adjectives back to names: « le minot », « le club phocéen », « il », « une offre italienne ».
 * Bids and sums of money become refs too, so that the rules need not look inside them.
 */
export function links(document: Document): Document {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const topics = sectionTopics(document)
  const follow = new Follow(entities, topics, document.register)
  const scene = { entities, formsAt: new Map(document.registered.map((form) => [form.start, form])) }
  const refs = new Map<Sentence, readonly Ref[]>()
  const inMind = new Map<Sentence, string>()
  let sum: MoneyRef | null = null
  let summed = 0
  let pair: readonly string[] = []
  for (const sentence of document.sentences) {
    const named = document.refs.get(sentence) ?? []
    follow.enter(sentence, named)
    const player = follow.player()
    if (player) inMind.set(sentence, player)
    const linked: Ref[] =
      sentence.zone.kind === 'BODY'
        ? withAsides(
            sentence,
            link(document, scene, sentence, named, follow, { sum, fresh: sentence.index - summed <= FRESH }, pair),
            topics.get(sentence.zone.section),
          )
        : outermost(named)
    refs.set(sentence, linked)
    const here = linked.map((ref) => ref.money ?? ref.bid?.money).findLast((one) => one != null)
    if (here) [sum, summed] = [here, sentence.index]
    follow.leave(sentence, linked)
    pair = pairOf(named, pair)
  }
  return { ...document, refs, inMind }
}

function link(
  document: Document,
  scene: Scene,
  sentence: Sentence,
  named: readonly Ref[],
  focus: Focus,
  before: { readonly sum: MoneyRef | null; readonly fresh: boolean },
  pair: readonly string[],
): Ref[] {
  const sums = moneyRefs(document, sentence)
  const money = [...sums, ...bareSums(sentence, named, sums, before.sum, before.fresh)].sort(
    (a, b) => a.first - b.first,
  )
  const groups: Ref[] = []
  for (let i = 0; i < sentence.tokens.length; i++) {
    if (!definite.has(sentence.tokens[i]!.fold)) continue
    const group = groupAt(scene, sentence, i, [...named, ...groups], focus)
    if (!group) continue
    groups.push(group)
    i = Math.max(i, group.last)
  }
  const told = pairOf(named, pair)
  const ordinals = [
    ...ordinalsIn(sentence, [...named, ...groups], told),
    ...bothIn(sentence, [...named, ...groups], told),
    ...nicknamesIn(sentence, [...named, ...groups], focus),
  ]
  const places = grounds(sentence, scene.entities, [...named, ...groups, ...ordinals])
  const first = outermost([...named, ...groups, ...ordinals, ...places])
  const pronouns: Ref[] = []
  const bids: Ref[] = []
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]!
    const latter = latterAt(sentence, i)
    if (latter || isPronoun(sentence, i)) {
      const word = latter ?? (token.fold === 'lui' ? 'il' : token.fold)
      const before = first.filter(({ last }) => last < i)
      const meant = focus.pronoun(word, sentence, before, sentence.tokens[0]?.fold === 'quant')
      const last = latter ? i + 1 : i
      if (meant.length > 0) pronouns.push({ first: i, last, kind: 'PLAYER', entities: meant, form: 'PRONOUN' })
    }
    if (!bidNouns.has(token.fold) && !isYears(sentence.tokens[i + 1])) continue
    const bid = bidAt(scene, sentence, i, first, money, focus)
    if (bid) bids.push(bid)
  }
  bids.push(...sumBids(sentence, first, money))
  return outermost(enumerations(sentence, outermost([...first, ...pronouns, ...money, ...bids])))
}

// « Ce dernier », « Ces derniers », but « ce dernier mois »
function latterAt({ tokens, verbs }: Sentence, i: number): string | null {
  const noun = tokens[i + 1]?.fold ?? ''
  const behind = tokens[i + 2]
  const isOne = tokens[i]!.fold === 'ce' && noun === 'dernier'
  if (!isOne && !(tokens[i]!.fold === 'ces' && noun === 'derniers')) return null
  const isAlone =
    !behind || behind.kind === 'MARK' || LATTER.test(behind.fold) || verbs.some(({ first }) => first === i + 2)
  return isAlone ? (isOne ? 'celui-ci' : 'ceux-ci') : null
}

// « il », but no « il y a » and « il faut »; « sur lui », but no « il lui a »
function isPronoun(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence
  const { fold } = tokens[i]!
  if (fold === 'lui') return prepositions.has(tokens[i - 1]?.fold ?? '') || isDisjunctive(sentence, i)
  if (!subjectPronouns.has(fold)) return false
  return fold !== 'il' || !isImpersonal(sentence, i)
}

// « Lui se verrait bien à Milan », « …, mais lui rêve de Milan »; no « et lui propose »
function isDisjunctive({ tokens, verbs }: Sentence, i: number): boolean {
  const before = tokens[i - 1]?.fold ?? ''
  if (!/^(?:|,|mais|que|qu'|quand)$/.test(before)) return false
  const verb = verbs.find(({ first, last }) => first >= i && first <= i + 1 && last > i)
  if (!verb || verb.mood === 'INFINITIVE' || verb.mood === 'PARTICIPLE') return false
  return verb.reflexive || UNSHARED.has(verb.lemma)
}

/** What stands behind « ce dernier » where it means somebody. Folded. */
const LATTER =
  /^(?:et|ou|mais|ne|n'|en|a|au|aux|pour|par|avec|dans|sur|depuis|qui|dont|que|qu'|se|s'|aussi|lui|souhaite)$/

/** Verbs that nobody does to another, so that « lui » before them is who does it. By lemma. */
const UNSHARED: ReadonlySet<string> = new Set(
  'rêver vouloir souhaiter espérer préférer aimer penser aspirer entendre compter être privilégier attendre hésiter pencher viser désirer songer tenir ambitionner'.split(
    ' ',
  ),
)

function moneyRefs(document: Document, sentence: Sentence): Ref[] {
  return moneyIn(document.article.text, sentence.start, sentence.end)
    .filter(({ repeats, bonus }) => !repeats && !bonus)
    .map(({ start, end, ...money }): Ref => {
      const first = sentence.tokens.findIndex((token) => token.end > start)
      let last = first
      while (last + 1 < sentence.tokens.length && sentence.tokens[last + 1]!.start < end) last++
      return { first, last, kind: 'MONEY', entities: [], form: 'NOUN', money }
    })
}

/** Refs that lie in no other, by position. */
export function outermost(refs: readonly Ref[]): Ref[] {
  if (refs.length < 2) return [...refs]
  const out: Ref[] = []
  for (const ref of refs.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const last = out.at(-1)
    if (!last || ref.first > last.last) out.push(ref)
  }
  return out
}
