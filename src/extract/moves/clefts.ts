import type { Frames } from '../frames.ts'
import { isFree, isLoan, type Move } from './move.ts'

/** What one does at the club he goes to. By lemma. */
const THERE =
  /^(?:poursuivre|continuer|rebondir|relancer|tenter|planter|jouer|évoluer|terminer|finir|achever|poser|déposer|écrire|atterrir|débarquer|signer|engager|découvrir|refaire|redonner|reprendre|retrouver|exercer|exprimer|passer|filer|partir|aller|envoler|émigrer|exiler|chercher|goûter|goûter|marquer|user|disputer|vivre|étrenner|porter|choisir|opter|parapher|aguerrir|soigner|pédaler|défendre|enfiler|lier|relever|prolonger|trouver|vendre|prêter|céder|transférer|envoyer|installer)$/
const INFINITIVES = /^(?:aller|venir|choisir|décider|devoir|partir|tenter|essayer|chercher)$/

/**
 * The place told first: « C’est à Nice que Gueye poursuivra sa carrière », « C’est chez les Verts que l’OM l’a prêté ». Told as coming for
 * sure or as done; « c’est à Nice qu’il a débuté », of years ago, is none.
 */
export function byCleft(frames: Frames, own: (player: string) => string | null): Move[] {
  const { tokens, refs, verbs } = frames
  return refs.flatMap((club): Move[] => {
    if (club.kind !== 'CLUB' || club.entities.length > 1) return []
    const start = verbs.findIndex(({ last }) => last < club.first && club.first - last <= 5)
    const copula = verbs.findLast(({ last }, i) => i >= start && last < club.first && club.first - last <= 5)
    if (copula?.lemma !== 'être' || copula.negation || copula.mood !== 'INDICATIVE') return []
    if (
      !/^(?:ce|c'|sera)$/.test(tokens[copula.first]!.fold) &&
      tokens[copula.first - 1]?.fold !== "c'" &&
      tokens[copula.first - 1]?.fold !== 'ce'
    )
      return []
    const preposition = frames.preposition(club)
    if (!/^(?:à|chez|avec|vers|sur|pour|en|sous)$/.test(preposition) && club.form !== 'NOUN') return []
    const que = tokens.findIndex(({ fold }, i) => i > club.last && i - club.last <= 10 && /^(?:que|qu')$/.test(fold))
    if (que < 0) return []
    const n = verbs.findIndex(({ first, mood }) => first > que && (mood === 'INDICATIVE' || mood === 'CONDITIONAL'))
    const verb = verbs[n]
    if (verb?.mood !== 'INDICATIVE' || verb.negation || verb.tense === 'IMPERFECT') return []
    const inner = verbs[n + 1]?.mood === 'INFINITIVE' && INFINITIVES.test(verb.lemma) ? verbs[n + 1]! : verb
    const subject = frames.subject(n)
    const seller = subject?.kind === 'CLUB' ? subject.entities[0]! : null
    const him = seller ? frames.objectBefore(n) : null
    const object =
      him && him !== 'CLITIC'
        ? him
        : refs.find(({ kind, first }) => kind === 'PLAYER' && first > verb.last && first - verb.last <= 4)
    const player =
      subject?.kind === 'PLAYER'
        ? subject.entities[0]!
        : seller && object?.kind === 'PLAYER'
          ? object.entities[0]!
          : null
    if (!player || !THERE.test(inner.lemma)) return []
    const behind = tokens.slice(que, inner.last + 8).map(({ fold }) => fold)
    // « c’est à Nice qu’il a marqué », « … qu’il a débuté en 2012 »: no move
    const moves =
      /^(?:signer|engager|filer|atterrir|débarquer|rebondir|relancer|poser|déposer|envoler|exiler|partir|trouver|vendre|prêter|céder|transférer|envoyer|opter|choisir|installer)$/
    if (verb.tense !== 'FUTURE' && inner === verb && verb.compound && !moves.test(inner.lemma)) return []
    if (behind.some((word) => /^(?:19|20)\d\d$/.test(word)) && verb.compound) return []
    const to = club.entities[0]!
    if (own(player) === to && verb.tense !== 'FUTURE') return []
    const lent = /^(?:prêter|aguerrir)$/.test(inner.lemma) || isLoan(frames, inner.last)
    const kind = lent ? 'LOAN' : isFree(frames, verb.first, inner.last) ? 'FREE' : 'PERMANENT'
    return [{ player, from: seller, to, first: club.first, last: inner.last, verb: n, kind, money: null }]
  })
}
