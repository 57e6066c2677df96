import type { Ref, Sentence } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import { sentencesAt } from '../lines.ts'
import type { Span } from '../reading.ts'
import { continuing, saying, speechVerbs } from '../sayingWords.ts'
import { isQuestion } from './questions.ts'
import { Scene } from './scene.ts'
import { PERSONS, sayings } from './speechWords.ts'

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
  // « Selon Kamara, « … » »
  const near = refs.findLast(
    (ref) => (isNamedPerson(ref) || ref.form === 'PRONOUN') && sentence.tokens[ref.last]!.end <= at,
  )
  if (near && isHolder(frames.preposition(near)) && at - sentence.tokens[near.last]!.end < 5)
    return scene.personOf(near, sentence)
  // « Selon Benatia, Kamara « n’a jamais demandé à partir » »
  const owner = refs.find(isNamedPerson)
  if (!colon && owner && owner.first < 6 && frames.preposition(owner) === 'selon' && isPartial(scene.text, at))
    return owner.entities[0]!
  if (colon) {
    // « Pour Benatia, le cas est clair : », « Le message de Benatia est clair : »
    const [head] = refs
    const told = [head, near].find(
      (ref) =>
        ref &&
        isNamedPerson(ref) &&
        (isSaidBy(sentence, ref, at) || (ref.first < 3 && isHolder(frames.preposition(ref)))),
    )
    if (told) return told.entities[0]!
  }
  const unknown = colon ? unknownVerb(sentence, refs, at) : undefined
  if (unknown && frames.isBare(unknown)) return unknown.entities[0]!
  const partial = !colon && isPartial(scene.text, at)
  for (let n = sentence.verbs.length - 1; n >= 0; n--) {
    const verb = sentence.verbs[n]!
    if (sentence.tokens[verb.last]!.end >= at) continue
    if (!speechVerbs.has(verb.lemma) && (!(colon || partial) || isReported(frames, n))) continue
    // « il pencherait pour la Lombardie, « séduit par le projet » »: another’s words
    if (partial && verb.mood === 'CONDITIONAL') return undefined
    const subject = frames.subject(n)
    const ref = subject && refs.includes(subject) ? subject : null
    // « Il ajoute : » in a line of its own
    if (ref?.form === 'PRONOUN' && continuing.has(verb.lemma) && (scene.floor.here ?? scene.floor.last))
      return scene.floor.here ?? scene.floor.last
    const own =
      ref && sentence.tokens[ref.last + 1]?.text !== ',' ? scene.roleBefore(sentence, verb.first, ref.last) : undefined
    if (own !== undefined) return own
    if (ref && (PERSONS.test(ref.kind) || ref.kind === 'CLUB' || ref.kind === 'OUTLET')) {
      const person = scene.personOf(ref, sentence)
      if (person) return person
      if (ref.kind === 'OUTLET') return null
    }
    const role = scene.roleBefore(sentence, verb.first)
    if (role !== undefined) return role
  }
  if (!colon) return undefined
  // « Et le Portugais d’en remettre une couche : »
  const first = refs.find((ref) => sentence.tokens[ref.last]!.end < at && PERSONS.test(ref.kind) && frames.isBare(ref))
  if (first) return scene.personOf(first, sentence)
  const known = scene.floor.here ?? scene.subjectBefore(sentence.start)
  // « Et d’ajouter : », « Il conclut : », « Avant de poursuivre : »
  return known ?? (takesUp(sentence, at) ? (scene.floor.last ?? givenTheFloor(scene)) : null) ?? undefined
}

// « Si Kamara rêve d’ailleurs, Longoria temporise : »: of verbs of speech that no table conjugates
function unknownVerb({ tokens, verbs }: Sentence, refs: readonly Ref[], at: number): Ref | undefined {
  const ref = refs.findLast((one) => isNamedPerson(one) && tokens[one.last]!.end <= at)
  if (!ref || verbs.some(({ first }) => first > ref.last && tokens[first]!.start < at)) return undefined
  return tokens.slice(ref.last + 1, ref.last + 4).some(({ fold, start }) => start < at && saying.test(fold))
    ? ref
    : undefined
}

function isNamedPerson({ kind, form }: Ref): boolean {
  return PERSONS.test(kind) && form === 'NAME'
}

function isHolder(preposition: string): boolean {
  return preposition === 'pour' || preposition === 'selon'
}

// « la sortie de son entraîneur, Paulo Sousa : », « les mots de Sousa : »: right before the colon, or its subject
function isSaidBy({ tokens }: Sentence, { first, last }: Ref, at: number): boolean {
  const isLast = !tokens.slice(last + 1).some(({ kind, start }) => start < at && kind === 'WORD')
  if (!isLast && first > 4) return false
  const before = tokens.slice(Math.max(0, first - 9), first).map(({ fold }) => fold)
  return before.some((word, i) => sayings.has(word) && /^(?:de|du|d')$/.test(before[i + 1] ?? ''))
}

// « souhaite à l’avenir « ne plus être contacté » »: the words go on in the speech
function isPartial(text: string, at: number): boolean {
  const first = /\p{L}/u.exec(text.slice(at, at + 6))?.[0] ?? ''
  return first !== '' && first === first.toLowerCase()
}

// « a confirmé que Silva ne serait plus là : »: told by him who confirms
function isReported(frames: Frames, n: number): boolean {
  const { tokens, verbs } = frames
  for (let one = n - 1; one >= 0 && n - one < 4; one--) {
    const { last, lemma } = verbs[one]!
    if (
      speechVerbs.has(lemma) &&
      tokens.slice(last + 1, last + 4).some(({ fold }) => /^(?:que|qu'|pourquoi|comment|combien)$/.test(fold))
    )
      return true
  }
  return false
}

/** True where nobody new can be the speaker: no verb, an infinitive, or a pronoun as its subject. */
function takesUp({ tokens, verbs }: Sentence, at: number): boolean {
  return verbs.every(
    ({ mood, first, inverted }) =>
      tokens[first]!.start > at ||
      mood === 'INFINITIVE' ||
      inverted !== null ||
      /^(?:il|elle)$/.test(tokens[first - 1]?.fold ?? tokens[first]!.fold),
  )
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
  const earlier = new Scene(scene.document, lines, before, scene.floor, scene.named)
  const words = scene.text.slice(before.start, before.end)
  if (/:\s*$/.test(words)) {
    const told = announcer(earlier, last, last.end, true)
    if (told) return told
  }
  // « Et Rafael Ratão ? On parle de Bahia. »: he who is asked answers
  if (scene.floor.last && (/^[«“"]/.test(words) || isQuestion(scene.document, i))) return scene.floor.last
  if (isQuestion(scene.document, i)) return asker(earlier, last) ?? interviewee(scene, i)
  return earlier.subjectBefore(before.end + 1)
}

// « Claude Puel passait au gril, et devinez de qui on a parlé ? »: he who is told of, where the text asks its reader
function asker(scene: Scene, sentence: Sentence): string | null {
  const frames = framesOf(sentence, scene.refs(sentence))
  const [opener] = frames.refs
  return opener?.kind === 'PERSON' && opener.form === 'NAME' && opener.first < 2 && frames.isBare(opener)
    ? opener.entities[0]!
    : null
}

// « Maurice : « Doku restera » » and « Le dirigeant s’est confié à Ouest-France. », above the first question
function interviewee(scene: Scene, question: number): string | null {
  const { document, floor, named } = scene
  for (let i = question - 1; i >= 0 && question - i < 9; i--) {
    const zone = document.zones[i]!
    const lines = sentencesAt(document, i)
    const above = new Scene(document, lines, zone, floor, named)
    const [head] = lines
    const ref = head && above.refs(head).find(isNamedPerson)
    const isTitle =
      ref && ref.first < 2 && /^[^«“"]{0,30}: ?[«“"]/.test(scene.text.slice(head.tokens[ref.last]!.end, zone.end))
    const told = isTitle ? ref.entities[0]! : zone.kind === 'BODY' ? above.subjectBefore(zone.end + 1) : null
    if (told) return told
  }
  return null
}

/** « Il ajoute : « » → « Il ajoute : » */
function withoutOpening(text: string): string {
  let end = text.length
  while (end > 0 && /[«“"\s]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
