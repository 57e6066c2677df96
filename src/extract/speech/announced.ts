import type { Sentence } from '../document.ts'
import { framesOf } from '../frames.ts'
import { sentencesAt } from '../lines.ts'
import type { Span } from '../reading.ts'
import { speechVerbs } from '../sayingWords.ts'
import { PERSONS, Scene } from './scene.ts'

/** Undefined where nothing announces: « Longoria déclarait : « … » », « Selon lui, « … » ». */
export function announced(scene: Scene, span: Span): string | null | undefined {
  const sentence = scene.sentences.find(({ start, end }) => start <= span.start && span.start < end)
  if (!sentence) return undefined
  const lead = withoutOpening(scene.text.slice(sentence.start, Math.max(sentence.start, span.start)))
  if (lead === '') return beforeColon(scene, sentence)
  return announcer(scene, sentence, span.start, lead.endsWith(':'))
}

// A sentence of its own ends with the colon
function beforeColon(scene: Scene, sentence: Sentence): string | null | undefined {
  const previous = scene.sentences[scene.sentences.indexOf(sentence) - 1]
  return previous && scene.text.slice(previous.start, previous.end).trimEnd().endsWith(':')
    ? announcer(scene, previous, previous.end, true)
    : undefined
}

function announcer(scene: Scene, sentence: Sentence, at: number, colon: boolean): string | null | undefined {
  const refs = scene.refs(sentence)
  const frames = framesOf(sentence, refs)
  const before = sentence.verbs
    .map((verb, n) => ({ verb, n }))
    .filter(({ verb }) => sentence.tokens[verb.last]!.end < at)
  for (const { verb, n } of before.toReversed()) {
    if (!colon && !speechVerbs.has(verb.lemma)) continue
    const subject = frames.subject(n)
    const ref = subject && refs.includes(subject) ? subject : null
    if (ref && (PERSONS.test(ref.kind) || ref.kind === 'CLUB' || ref.kind === 'OUTLET')) {
      const person = scene.personOf(ref, sentence)
      if (person) return person
      if (ref.kind === 'OUTLET') return null
    }
    const role = scene.roleBefore(sentence, verb.first)
    if (role) return role
  }
  // « Selon Kamara, « … » »
  const near = refs
    .filter((ref) => PERSONS.test(ref.kind) && ref.form === 'NAME' && sentence.tokens[ref.last]!.end <= at)
    .at(-1)
  if (near && /^(?:selon|pour)$/.test(frames.preposition(near)) && at - sentence.tokens[near.last]!.end < 5)
    return near.entities[0]!
  if (!colon) return undefined
  // « Et le Portugais d’en remettre une couche : »
  const first = refs.find((ref) => sentence.tokens[ref.last]!.end < at && PERSONS.test(ref.kind) && frames.isBare(ref))
  return first
    ? scene.personOf(first, sentence)
    : (scene.floor.here ?? scene.subjectBefore(sentence.start) ?? undefined)
}

/** Who was announced at the end of the line before, or is asked in an interview. */
export function givenTheFloor(scene: Scene): string | null {
  const { zones } = scene.document
  // the zones are the lines, in order
  let i = scene.zone.paragraph - 1
  while (i >= 0 && scene.zone.paragraph - i < 6 && zones[i]!.kind !== 'BODY') i--
  const before = zones[i]
  if (before?.kind !== 'BODY') return null
  const lines = sentencesAt(scene.document, before.paragraph)
  const last = lines.at(-1)
  if (!last) return null
  const earlier = new Scene(scene.document, lines, before, scene.floor)
  const words = scene.text.slice(before.start, before.end)
  if (/:\s*$/.test(words)) {
    const told = announcer(earlier, last, last.end, true)
    if (told) return told
  }
  // « Et Rafael Ratão ? On parle de Bahia. »: he who is asked answers
  if (scene.floor.last && (/^[«“"]/.test(words) || isQuestion(words))) return scene.floor.last
  return earlier.subjectBefore(before.end + 1)
}

function isQuestion(words: string): boolean {
  return words.length < 240 && /\?|(?:\.\.\.|…)$/.test(words) && !/[»”"]$/.test(words)
}

/** « Il ajoute : « » → « Il ajoute : » */
function withoutOpening(text: string): string {
  let end = text.length
  while (end > 0 && /[«“"\s]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
