import { fold, foldedBetween } from '../../french/fold.ts'
import type { Match } from '../../register/register.ts'
import { saidBefore, saidTo } from '../sayingWords.ts'

// Folded: what stands before and behind the name of an outlet when it is credited.
const cueBefore =
  /(?:selon|(?:information|info) (?:est|signee)|d'apres|en croire|en croit|lire|sources? :|fie|dixit|informations|infos|quotidien|journal|media|site|radio|chaine|magazine|agence|tabloid|micro|antenne|ondes|confreres|colonnes|journaliste|relayee?s?|repris|reprise|citee?s?|rapportee?s?|revelee?s?|confirmee?s?|devoilee?s?|annoncee?s?|evoquee?s?|avancee?s?|publiee?s?|interrogee?s?|interviewee?s?|contactee?s?|jointe?s?|sollicitee?s?|vient|venue?|cote|interview|entretien|aupres|declare|confie|sur|dans|accordee?|quotidienne|hebdomadaire|plume|via|toujours)\s(?:(?:par|de|du|des|la|le|les|l'|d'|a|au|avec|chez|nos|ce|meme|sportif|catalan|italien|espagnol|madrilene|anglais|portugais)\s?)*$/
// « Pour AS, le Bernabéu reste son rêve »
const pourBefore = /(?:^|[.!?»:] |\n)pour (?:la |le |l')?$/
const cueAfter =
  /^(?:\)|,? ?(?:qui )?(?:l'|le |lui |en |y |ne |n')?(?:a |avait |aurait )?(?:[a-z]+ment |recemment |deja )?(?:revel|devoil|annonc|affirm|assur|indiqu|precis|expliqu|rapport|ecri|confirm|croit|croyait|evoqu|parl|avanc|fai[ts]|lach|relay|soutient|publi|ajout|detaill|place|n'exclu|signal|raconte|livre|chiffr|estim|croi|donn|titr|dement|cit|temper|certifi|jur|previen|martel|nuanc|laiss|decri|voit|voyait|imagin|titr|dress|barr|consacr|parie|prete|prone|pretend|racont|ouvr|met |mise|juge|resum|dit |souten|soutien|passe en revue|est (?:formel|categorique|affirmatif)|va plus loin|y croit))/

/** « Le Progrès, dans son édition du jour, révèle ». Folded, right behind the name. */
const inserted =
  /^(?:, | \()(?:dans|de|sur|via|par|ce|cette|hier|lui|elle|edition|date|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pour|toujours|encore)[^,.;:()]{0,40}(?:,|\)) ?/

/** « le Parisien de naissance » is a man. Behind the name. */
const BORN = /^ (?:de (?:naissance|formation|cœur|toujours|souche)|d['’](?:origine|adoption))/

const elidedCapital = /^[Ll]['’]\p{Lu}$/u

/** True where the words around the form credit it: « selon Marca », « Sport révèle », « (L’Équipe) ». */
export function isCredited(text: string, match: Match): boolean {
  if (!hasCapital(text, match)) return false
  if (BORN.test(text.slice(match.end, match.end + 18))) return false
  const before = text.slice(Math.max(0, match.start - 60), match.start)
  if (/\($/.test(before) && text[match.end] === ')') return true
  // « L’Équipe », but « l’équipe » and « l’Équipe de France »
  if (
    match.entries.every(({ kind }) => kind === 'OUTLET') &&
    (elidedCapital.test(before.slice(-2) + text[match.start]!) ||
      elidedCapital.test(text.slice(match.start, match.start + 3)))
  )
    return !/^ (?:de France|nationale|type|première|\p{Lu})/u.test(text.slice(match.end, match.end + 12))
  const folded = fold(before)
  return (
    cueBefore.test(folded) ||
    saidBefore.test(folded) ||
    saidTo.test(folded) ||
    (pourBefore.test(folded) && text[match.end] === ',') ||
    cueAfter.test(foldedBetween(text, match.end, match.end + 90).replace(inserted, ' ')) ||
    /\b(?:Le|La|Les) $/.test(before)
  )
}

/** True for a form that begins with a capital or a digit, its article aside. */
export function hasCapital(text: string, { start }: Match): boolean {
  return /[\p{Lu}\d]/u.test(text[start]!) || /^(?:l['’])?\p{Lu}/u.test(text.slice(start, start + 3))
}
