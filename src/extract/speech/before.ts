import type { Token } from '../../french/token.ts'
import type { Sentence } from '../document.ts'
import { framesOf, isClause } from '../frames.ts'
import { canPlay } from '../links/positions.ts'
import { definite } from '../links/words.ts'
import type { Scene } from './scene.ts'
import { PERSONS } from './speechWords.ts'

/** The person of whom a sentence tells: its head, its first subject, or whoever is named bare; null when it tells of nobody. */
export function subjectIn(scene: Scene, sentence: Sentence): string | null {
  const refs = scene.refs(sentence)
  const frames = framesOf(sentence, refs)
  // « Pour Mala, la volte-face n’a aucun sens. « … » »
  const [head] = refs
  const isMeant =
    head?.form === 'NAME' &&
    head.first <= 2 &&
    PERSONS.test(head.kind) &&
    /^(?:pour|selon)$/.test(frames.preposition(head))
  if (isMeant) return head.entities[0]!
  for (const [n, verb] of sentence.verbs.entries()) {
    const subject = frames.subject(n)
    // « son client n’a pas donné suite », says another
    if (subject?.kind === 'PLAYER' && /^(?:son|sa|leur)$/.test(sentence.tokens[subject.first]!.fold)) continue
    if (subject && PERSONS.test(subject.kind)) {
      const id = subject.form === 'PRONOUN' ? null : scene.personOf(subject, sentence)
      if (id) return id
    }
    // « Le dirigeant brésilien a aussi indiqué que Kurzawa ne resterait pas »
    const role = subject ? null : scene.roleBefore(sentence, verb.first)
    if (role) return role
  }
  const named = refs.find((ref) => ref.form !== 'PRONOUN' && PERSONS.test(ref.kind) && frames.isBare(ref))
  return named ? scene.personOf(named, sentence) : scene.roleNoun(sentence, 0)
}

/** « Cuadrado accueille son compatriote. « … », a glissé l’ailier »: the player of whom the sentence before tells. */
export function playerJustBefore(scene: Scene, sentence: Sentence, noun: Token): string | null {
  const before = scene.sentences[scene.sentences.indexOf(sentence) - 1]
  if (!before || isQuoting(scene, before)) return null
  const refs = scene.refs(before)
  const frames = framesOf(before, refs)
  const verb = before.verbs.findIndex(isClause)
  const subject =
    (verb < 0 ? null : frames.subject(verb)) ?? refs.find((one) => PERSONS.test(one.kind) && frames.isBare(one))
  const id = subject?.form === 'NAME' && subject.kind === 'PLAYER' ? subject.entities[0]! : null
  const player = id ? scene.entity(id) : undefined
  return player && !scene.named.has(player.id) && canPlay(player, noun.fold) ? player.id : null
}

/** « L’agent du joueur a démenti. « … », a-t-il dit »: true where the last sentence is about one whom the text does not name. */
export function isUnnamed(scene: Scene, at: number): boolean {
  const before = scene.sentences.findLast(({ end }) => end <= at)
  const verb = before?.verbs.find(({ mood }) => mood === 'INDICATIVE')
  if (!before || !verb || verb.first > 11 || isQuoting(scene, before) || !definite.has(before.tokens[0]!.fold))
    return false
  const refs = scene.refs(before)
  const frames = framesOf(before, refs)
  const isNamed = refs.some((ref) => PERSONS.test(ref.kind) && ref.last < verb.first && frames.preposition(ref) === '')
  return !isNamed && scene.roleBefore(before, verb.first) === null
}

/** True for a sentence with quotation marks in it. */
export function isQuoting({ text }: Scene, { start, end }: Sentence): boolean {
  return /[«“]/.test(text.slice(start, end))
}
