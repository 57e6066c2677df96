import { wordsLike } from '../../french/wordClass.ts'
import type { Document, Ref } from '../document.ts'
import type { Frames } from '../frames.ts'
import { quoteAt } from '../quoteAt.ts'
import { isFree, isLoan, type Move } from './move.ts'

/** What one is who has just arrived. Folded. */
const isGlad = wordsLike(
  /^(?:heureux|heureuse|fiere?|content|ravie?|honore|comble|excite|enchante|impatient|enthousiaste|flatte|reconnaissant|aux anges|honneur|fierte|joie|bonheur|plaisir|privilege|soulage|emu|hate)$/,
)
/** What he is glad of, and the preposition before the club. By lemma. */
const GLAD_OF: Readonly<Record<string, RegExp>> = {
  rejoindre: /^$/,
  rallier: /^$/,
  représenter: /^$/,
  intégrer: /^$/,
  retrouver: /^$/,
  signer: /^(?:à|chez|avec|pour)$/,
  engager: /^(?:à|chez|avec|pour)$/,
  arriver: /^(?:à|chez)$/,
  débarquer: /^(?:à|chez)$/,
  atterrir: /^(?:à|chez)$/,
  venir: /^(?:à|chez)$/,
  revenir: /^(?:à|chez)$/,
  rentrer: /^(?:à|chez)$/,
  être: /^(?:à|chez|de)$/,
  jouer: /^(?:à|chez|pour)$/,
  évoluer: /^(?:à|chez)$/,
  porter: /^de$/,
  défendre: /^de$/,
  endosser: /^de$/,
  enfiler: /^de$/,
  revêtir: /^de$/,
  découvrir: /^$/,
  débuter: /^(?:à|chez|avec)$/,
  commencer: /^(?:à|chez|avec)$/,
}

/**
 * The joy of a player who has signed, in his own words: « Je suis très fier de rejoindre Everton », « C’est un honneur de porter le maillot
 * de Nice ». No move where he plays there already, and none under a condition or a negation.
 */
export function byJoy(document: Document, frames: Frames): Move[] {
  const { tokens, refs, verbs } = frames
  return verbs.flatMap((verb, n): Move[] => {
    const side = GLAD_OF[verb.lemma]
    if (!side || verb.mood !== 'INFINITIVE' || verb.negation) return []
    const lead = tokens.slice(Math.max(0, verb.first - 4), verb.first)
    if (!lead.some(isGlad) || !/^(?:de|d'|pour|a)$/.test(tokens[verb.first - 1]?.fold ?? '')) return []
    const main = verbs.findLast(({ mood, last }) => last < verb.first && mood !== 'INFINITIVE' && mood !== 'PARTICIPLE')
    if (main?.lemma !== 'être' || main.mood !== 'INDICATIVE' || main.tense === 'IMPERFECT' || main.negation) return []
    const speaker = quoteAt(document.quotes, tokens[verb.first]!.start)?.speaker
    const player = document.entities.find(({ id, kind }) => id === speaker && kind === 'PLAYER')
    const club = player && clubBehind(frames, verb.last, side)
    if (!player || !club) return []
    const to = club.entities[0]!
    // « heureux de porter ce maillot » of one who has been there for long
    const there = player.career?.stays.some((stay) => stay.club === to) && player.club === to
    if (there && !/^(?:rejoindre|rallier|signer|engager|arriver|débarquer|intégrer)$/.test(verb.lemma)) return []
    const kind = isLoan(frames, club.last)
      ? 'LOAN'
      : /^(?:revenir|rentrer)$/.test(verb.lemma)
        ? 'RETURN'
        : isFree(frames, verb.first, club.last)
          ? 'FREE'
          : 'PERMANENT'
    return [{ player: player.id, from: null, to, first: verb.first, last: club.last, verb: n, kind, money: null }]
  })

  function clubBehind(at: Frames, from: number, side: RegExp): Ref | undefined {
    return refs.find(
      (ref) =>
        ref.kind === 'CLUB' &&
        ref.first > from &&
        ref.first - from <= 6 &&
        side.test(at.preposition(ref)) &&
        isOwn(ref),
    )
  }

  // « porter le maillot de Nice », « être joueur de Nice », not « retrouver les copains de Nice »
  function isOwn(ref: Ref): boolean {
    return (
      frames.preposition(ref) !== 'de' ||
      /^(?:maillot|couleurs|tunique|joueur|aventure|famille|membre|projet)$/.test(headBefore(ref))
    )
  }

  function headBefore({ first }: Ref): string {
    let i = first - 1
    while (i > 0 && /^(?:le|la|l'|les|de|du|d'|des)$/.test(tokens[i]!.fold)) i--
    return tokens[i]?.fold ?? ''
  }
}
