import { foldedBetween } from '../../french/fold.ts'
import type { Ref, Sentence } from '../document.ts'
import { framesOf } from '../frames.ts'
import { definite, prepositions } from '../links/words.ts'
import { playerNouns } from '../mentions/roles.ts'
import { topicPlayer } from '../mentions/topics.ts'
import type { Span } from '../reading.ts'
import { saying, speechVerbs } from '../sayingWords.ts'
import { announced, givenTheFloor } from './announced.ts'
import { isUnnamed } from './before.ts'
import type { Scene } from './scene.ts'
import { connects, nobody, PERSONS } from './speechWords.ts'

/** Undefined where no incise stands: « … », a expliqué le joueur · « …, a-t-il indiqué. … » */
export function incise(scene: Scene, span: Span): string | null | undefined {
  const after = scene.text.slice(span.end, Math.min(scene.zone.end, span.end + 12))
  const close = /^\s*[»”"“]?\s*[,!?…]?\s*[»”"“]?,?\s*/.exec(after)![0].length
  if (/^\s*[»”"“]\s*:\s/.test(after)) return behindColon(scene, span)
  // « … » Ces paroles témoignent de
  const isOver = /[»”"“]\s+\p{Lu}(?:\p{Ll}+|\p{Ll}*['’]\p{L}+) \p{Ll}/u.test(
    scene.text.slice(span.end, Math.min(scene.zone.end, span.end + 24)),
  )
  for (const sentence of scene.sentences) {
    if (sentence.end <= span.start || sentence.start > span.end + close) continue
    const at = (token: number) => sentence.tokens[token]!.start
    for (const verb of sentence.verbs) {
      const behind = !isOver && at(verb.first) >= span.end && at(verb.first) <= span.end + close + 14
      const inside =
        at(verb.first) > span.start && at(verb.first) < span.end && sentence.tokens[verb.first - 1]?.text === ','
      if (!(behind || inside)) continue
      const isSpeech = speechVerbs.has(verb.lemma) || saying.test(sentence.tokens[verb.last]!.fold)
      // « …, avait-il fini par lâcher », « …, a évacué Mourinho »: a verb right behind a quotation is one of speech
      if (!isSpeech && !(behind && (verb.inverted || beforeName(scene, sentence, verb.last) !== null))) continue
      if (verb.inverted && /on$/.test(verb.inverted)) return null
      if (verb.inverted) return pronoun(scene, span)
      const subject = subjectBehind(scene, sentence, verb.last)
      if (subject !== undefined) return subject
      // « … », écrit sur son compte le joueur
      if (behind) return later(scene, sentence, verb.last) ?? null
    }
    const within = spokenInside(scene, sentence, span)
    if (within) return within
    const verb = spoken(scene, sentence, span.end + close)
    if (verb !== null) {
      const subject = subjectBehind(scene, sentence, verb)
      if (subject !== undefined) return subject
    }
    if (
      /^[\s,]*(?:peut-on|lit-on|a-t-on|pouvait-on)/.test(
        foldedBetween(scene.text, span.end + close, span.end + close + 20),
      )
    )
      return null
  }
  return undefined
}

// « … » : Sampaoli n’a pas caché sa joie
function behindColon(scene: Scene, span: Span): string | null | undefined {
  for (const sentence of scene.sentences) {
    const frames = framesOf(sentence, scene.refs(sentence))
    const ref = scene
      .refs(sentence)
      .find(
        (other) => sentence.tokens[other.first]!.start > span.end && PERSONS.test(other.kind) && frames.isBare(other),
      )
    if (ref && sentence.tokens[ref.first]!.start - span.end < 40) return scene.personOf(ref, sentence)
  }
  return undefined
}

// « …, cela ne veut rien dire, s’agace l’agent. Vous … »
function spokenInside(scene: Scene, sentence: Sentence, span: Span): string | null {
  const word = (i: number) => sentence.tokens[i]?.fold ?? ''
  for (const [i, token] of sentence.tokens.entries()) {
    if (token.start <= span.start || token.end >= span.end || !saying.test(token.fold)) continue
    const comma = /^(?:s'|se)$/.test(word(i - 1)) ? i - 2 : i - 1
    const subject = word(comma) === ',' ? subjectBehind(scene, sentence, i) : null
    if (subject) return subject
  }
  return null
}

// « se félicite », « a ironisé »: the last word of the verb that opens the incise
function spoken(scene: Scene, sentence: Sentence, at: number): number | null {
  const first = sentence.tokens.findIndex(({ start }) => start >= at)
  if (first < 0 || sentence.tokens[first]!.start > at + 3) return null
  for (let i = first; i < first + 5 && i < sentence.tokens.length; i++) {
    if (saying.test(sentence.tokens[i]!.fold)) return i
    if (sentence.tokens[i]!.kind === 'MARK' || sentence.tokens[i]!.capital) break
  }
  // « », botte en touche le président Joan Laporta »: a verb that no table knows
  const { fold: word, kind, capital } = sentence.tokens[first]!
  const opensIncise = kind === 'WORD' && !capital && !prepositions.has(word) && !connects.test(word)
  return opensIncise ? beforeName(scene, sentence, first) : null
}

// The subject that stands right behind an inverted verb; undefined when a preposition or a mark comes first.
function subjectBehind(scene: Scene, sentence: Sentence, verb: number): string | null | undefined {
  const refs = scene.refs(sentence)
  for (let i = verb + 1; i < sentence.tokens.length && i - verb < 7; i++) {
    const { fold: word, kind } = sentence.tokens[i]!
    const ref = refs.find(({ first }) => first === i)
    const role = ref?.form !== 'NAME' && definite.has(word) ? scene.roleNoun(sentence, i) : null
    if (role) return role
    // « indique l’entourage du joueur », « confie un proche »
    if (nobody.has(word)) return null
    const retired = ref?.form === 'NOUN' && hasRetired(sentence, ref) ? scene.retired(sentence, verb) : null
    if (retired) return retired
    if (/^(?:celui-ci|dernier)$/.test(word) || (word === 'ce' && sentence.tokens[i + 1]?.fold === 'dernier'))
      return scene.lastNamed(sentence, verb)
    if (ref) return scene.personOf(ref, sentence)
    if (/^(?:ancien|ancienne|ex|consultant|chroniqueur|journaliste|editorialiste)$/.test(word))
      return scene.lastNamed(sentence, verb, true)
    if (kind === 'MARK' && word !== '-') return undefined
    if (definite.has(word) && !/^(?:du|au|aux|des)$/.test(word)) {
      // « a déclaré le Fennec »: a nickname that no register knows
      const next = sentence.tokens[i + 1]
      // « admettait le Suisse »: of a coach whose country no register tells
      const foreigner = next && scene.isNational(next.start) ? scene.lastPerson(sentence.tokens[i]!.start) : null
      if (foreigner) return foreigner
      if (next?.capital && !refs.some(({ first }) => first === i + 1)) return scene.inMind(sentence)
      continue
    }
    if (prepositions.has(word) && scene.lower(sentence, i) !== 'a') return undefined
  }
  return undefined
}

// « l’ex-milieu marseillais », « l’ancien portier », but « l’ancien Lyonnais », who may still play
function hasRetired({ tokens }: Sentence, { first, last }: Ref): boolean {
  for (let i = first; i <= last; i++) {
    const { fold: word } = tokens[i]!
    if (word.startsWith('ex-')) return playerNouns.has(word.slice(3))
    if (/^(?:ancien|ancienne|ex)$/.test(word)) return playerNouns.has(tokens[i + 1]?.fold ?? '')
  }
  return false
}

// « a évacué José Mourinho », « botte en touche le président Joan Laporta »: the token before the name that follows
function beforeName(scene: Scene, sentence: Sentence, verb: number): number | null {
  const frames = framesOf(sentence, scene.refs(sentence))
  const name = scene
    .refs(sentence)
    .find(
      (ref) =>
        ref.form === 'NAME' &&
        PERSONS.test(ref.kind) &&
        ref.first > verb &&
        ref.first - verb < 7 &&
        frames.preposition(ref) === '' &&
        !frames.tokens.slice(verb + 1, ref.first).some(({ kind, fold: word }) => kind === 'MARK' || word === 'qui'),
    )
  return name ? name.first - 1 : null
}

// « écrit dans un communiqué le président »: the first person behind, else nobody
function later(scene: Scene, sentence: Sentence, verb: number): string | null | undefined {
  const frames = framesOf(sentence, scene.refs(sentence))
  const ref = scene
    .refs(sentence)
    .find(
      (other) =>
        other.first > verb &&
        other.first - verb < 14 &&
        frames.preposition(other) === '' &&
        (PERSONS.test(other.kind) || other.kind === 'OUTLET'),
    )
  return ref ? scene.personOf(ref, sentence) : undefined
}

// « Puel en a remis une couche : « … », lâche-t-il », « … », a-t-il dit: the last subject before
function pronoun(scene: Scene, span: Span): string | null {
  if (isUnnamed(scene, span.start)) return null
  return (
    announced(scene, span) ??
    scene.subjectBefore(span.start) ??
    askedAbove(scene) ??
    scene.floor.here ??
    scene.floor.last ??
    givenTheFloor(scene) ??
    scene.star()
  )
}

// « QU’EN DIT L’INTÉRESSÉ ? » above the line: the player the article is about
function askedAbove(scene: Scene): string | null {
  const above = scene.document.zones[scene.zone.paragraph - 1]
  if (above?.kind !== 'HEADING') return null
  const words = foldedBetween(scene.text, above.start, above.end)
  return /(?:^|[ '])(?:interesse|joueur)s?(?: |$|\?)/.test(words) ? (topicPlayer(scene.document) ?? null) : null
}
