import type { Frames } from '../frames.ts'
import { isFree, isLoan, type Move, UNSURE } from './move.ts'

const PLAYS =
  /^(?:jouer|évoluer|porter|défendre|poursuivre|continuer|rebondir|relancer|découvrir|terminer|finir|passer|disputer|exercer|étrenner|revêtir|endosser|enfiler|rejoindre|rallier|être|devenir)$/
/** Since when or until when. Folded, joined by spaces. */
const FROM_NOW =
  /\b(?:desormais|dorenavant|jusqu'(?:en|au|a)|la saison prochaine|l' exercice prochain|l' an prochain|dans quelques (?:jours|semaines)|des (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|janvier|juillet|cet ete|cet hiver|la reprise)|a (?:partir|compter) d[eu]|les? (?:deux|trois|quatre|cinq|six)? ?prochaine?s? (?:saisons?|annees?|mois)|pour (?:un|une|deux|trois|quatre|cinq) (?:ans?|saisons?)|le 1 ?er (?:juillet|janvier)|pendant (?:un|une|deux|trois|quatre|cinq|six)|sous (?:le maillot|les couleurs)|(?:finira|terminera|achevera|passera|disputera) (?:la|sa|cette|le|l') (?:fin de )?(?:saison|exercice|championnat|carriere))\b/
/** Words of a match, in which one plays at other clubs, too. Folded. */
const MATCH =
  /^(?:match|finale|derby|journee|dimanche|samedi|contre|face|stade|pelouse|titulaire|remplacant|coup|selection)$/

/**
 * « Il jouera à Valladolid jusqu’en juin », « évoluera la saison prochaine à Everton », « défendra dorénavant les couleurs de Nice »: where
 * one will play from now on, told as sure. `own` is the club of whom the sentence speaks.
 */
export function byComing(frames: Frames, inMind: string | undefined, own: (player: string) => string | null): Move[] {
  const { tokens, refs, verbs } = frames
  return verbs.flatMap((verb, n): Move[] => {
    if (!PLAYS.test(verb.lemma) || verb.mood !== 'INDICATIVE' || verb.negation) return []
    const will = verb.tense === 'FUTURE' && !verb.compound
    const now = verb.tense === 'PRESENT' && !verb.compound
    if (!will && !now) return []
    const from = Math.max(0, verb.first - 9)
    const words = tokens.slice(from, verb.last + 14).map(({ fold }) => fold)
    const line = words
      .join(' ')
      .replace(/jusqu' /g, "jusqu'")
      .replace(/jusque (?=en|au|a)/g, "jusqu'")
    const since = will ? FROM_NOW : /\b(?:desormais|dorenavant)\b/
    if (
      !since.test(line) ||
      words.some((word) => UNSURE.test(word) || MATCH.test(word) || /^(?:si|ou|toujours|encore)$/.test(word))
    )
      return []
    const club = refs.find((ref) => {
      if (ref.kind !== 'CLUB' || ref.first <= verb.last || ref.first - verb.last > 9 || ref.entities.length > 1)
        return false
      const preposition = frames.preposition(ref)
      if (ref.form === 'ADJECTIVE') return verb.lemma === 'être' || verb.lemma === 'devenir'
      if (/^(?:porter|défendre|étrenner|revêtir|endosser|enfiler)$/.test(verb.lemma)) return preposition === 'de'
      if (/^(?:rejoindre|rallier|découvrir)$/.test(verb.lemma)) return preposition === ''
      if (/^(?:être|devenir)$/.test(verb.lemma))
        return (
          preposition === 'de' &&
          words.some((word) => /^(?:joueur|pensionnaire|coequipier|attaquant|milieu|defenseur|gardien)$/.test(word))
        )
      return (
        /^(?:à|chez|pour|avec)$/.test(preposition) ||
        (preposition === 'de' &&
          /^(?:maillot|couleurs)$/.test(
            tokens[ref.first - 1 - (/^(?:le|la|l'|les|de|d')$/.test(tokens[ref.first - 1]!.fold) ? 1 : 0)]?.fold ?? '',
          ))
      )
    })
    const subject = frames.subject(n)
    const player = subject ? (subject.kind === 'PLAYER' ? subject.entities[0]! : null) : (inMind ?? null)
    const to = club?.entities[0]
    if (!to || !player || own(player) === to || frames.inRelative(verb.first)) return []
    const kind = isLoan(frames, club.last) ? 'LOAN' : isFree(frames, verb.first, club.last) ? 'FREE' : 'PERMANENT'
    return [{ player, from: null, to, first: verb.first, last: club.last, verb: null, kind, money: null }]
  })
}
