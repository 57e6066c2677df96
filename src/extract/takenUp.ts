import type { VerbGroup } from '../french/verbGroups.ts'
import type { Sentence } from './document.ts'
import type { Frames } from './frames.ts'
import { reportVerbs } from './sayingWords.ts'

/** What is the same as before: « la même source », « le même média ». Folded. */
const sameSource =
  /^(?:source|media|journal|quotidien|journaliste|site|radio|chaine|titre|confrere|insider|publication)s?$/

/** True for a sentence that goes on with whom the one before credited: « Il précise que », « …, assure-t-il », « apprend-on au passage ». */
export function takesUp(frames: Frames): boolean {
  return frames.verbs.some((verb, n) => {
    if (verb.inverted && (reportVerbs.has(verb.lemma) || verb.lemma === 'apprendre'))
      return /(?:il|elle)$/.test(verb.inverted) || (verb.inverted.endsWith('on') && !isOthersWord(frames.tokens, verb))
    if (!reportVerbs.has(verb.lemma)) return false
    // « Le même a confirmé que »
    if (frames.tokens[0]?.fold === 'le' && frames.tokens[1]?.fold === 'meme' && verb.first === 2) return true
    const subject = frames.subject(n)
    return subject?.form === 'PRONOUN' && subject.first <= 2
  })
}

// « nous répond-on », « dément-on à Lyon », « dit-on dans son entourage »: another’s word than the paper’s before
function isOthersWord(tokens: Sentence['tokens'], { first, last }: VerbGroup): boolean {
  const behind = tokens.slice(last + 1, last + 4).map(({ fold: word }) => word)
  return tokens[first - 1]?.fold === 'nous' || behind.some((word) => /^(?:a|au|aux|dans|chez|cote|en)$/.test(word))
}

/** True for the token that names a source told before: « selon lui », « d’après la même source », « cette même source ajoute ». */
export function namesTheSame(tokens: Sentence['tokens'], at: number): boolean {
  const word = (i: number) => tokens[i]?.fold ?? ''
  if (
    /^memes?$/.test(word(at)) &&
    sameSource.test(word(at + 1)) &&
    /^(?:la|le|l'|les|ces|cette|ce|de)$/.test(word(at - 1))
  )
    return true
  const marks = word(at) === 'selon' || (word(at) === 'apres' && word(at - 1) === "d'")
  if (!marks) return false
  return (
    /^(?:ses|leurs) (?:informations?|infos?|renseignements|sources)$/.test(`${word(at + 1)} ${word(at + 2)}`) ||
    /^(?:lui|elle)$/.test(word(at + 1)) ||
    /^(?:ce|cette) (?:dernier|derniere)$|^(?:la|le) meme$/.test(`${word(at + 1)} ${word(at + 2)}`)
  )
}
