import type { Cue } from '../cues.ts'
import type { Ref } from '../document.ts'
import { isClause } from '../frames.ts'
import type { Place } from '../rule.ts'

// « n’a qu’une idée en tête : rentrer à Marseille », « a fait son choix : les Gunners »
function isPointing(frames: Place['frames'], { first, last }: Cue): boolean {
  return frames.tokens
    .slice(first, last + 1)
    .some(({ fold }) => /^(?:idee|voeu|choix|envie|objectif|souhait|pense|chose|clair|tete)$/.test(fold))
}

// « a toujours rêvé, bien avant la Serie A », « en repoussant des offres pour privilégier Bournemouth »: not what the words lead to
function isParted({ tokens, verbs }: Place['frames'], cue: Cue, ref: Ref): boolean {
  const aim = verbs.some(
    ({ mood, first, last }) =>
      mood === 'INFINITIVE' && first > cue.last && last < ref.first && tokens[first - 1]?.fold === 'pour',
  )
  const comma = tokens.findIndex(({ text }, i) => i > cue.last && i < ref.first && text === ',')
  return (
    (aim && !/^(?:pour|afin)$/.test(tokens[cue.last]!.fold)) ||
    (comma > 0 && /^(?:bien|loin|puis|avant|apres)$/.test(tokens[comma + 1]?.fold ?? '')) ||
    // « rêve de titres, et Aston Villa ne peut »: another clause
    (comma > 0 &&
      /^(?:et|mais|car)$/.test(tokens[comma + 1]?.fold ?? '') &&
      verbs.some((verb) => isClause(verb) && verb.first > ref.last && verb.first - ref.last <= 2))
  )
}

/** The club or league that the words of a wish lead to; null where another clause, another man or too many words stand between. */
export function target({ frames }: Place, cue: Cue, kind: 'CLUB' | 'LEAGUE', far: number): Ref | null {
  // « ce sera Marseille ou rien », « n’a que Marseille en tête »
  const from = /^(?:rien|tete)$/.test(frames.tokens[cue.last]!.fold) ? cue.first : cue.last
  for (const ref of frames.refs) {
    if (ref.first <= from || ref.kind === 'MONEY') continue
    if (ref.first - cue.last > far || isParted(frames, cue, ref)) return null
    // « est ouvert à un départ et c’est l’Atlético qui … »: another clause
    if (
      frames.tokens
        .slice(cue.last + 1, ref.first)
        .some(({ fold }, n, all) => fold === "c'" && all[n - 1]?.fold === 'et')
    )
      return null
    for (let i = cue.last + 1; i < ref.first; i++) {
      if (
        /^[;.«»]$/.test(frames.tokens[i]!.text) ||
        (frames.tokens[i]!.text === ':' && !isPointing(frames, cue)) ||
        (/^(?:mais|alors|non|rien|plutot|qui|que|dont|contre|face|devant|n'|ne)$/.test(frames.tokens[i]!.fold) &&
          // « les approches turques, dont celle de Besiktas »
          !/^cell?es?$/.test(frames.tokens[i + 1]?.fold ?? ''))
      )
        return null
    }
    const bid = ref.bid?.club ? { ...ref, kind: 'CLUB' as const, entities: [ref.bid.club] } : null
    if (kind === 'CLUB' && bid) return bid
    if (ref.kind === kind && ref.form !== 'PRONOUN') return ref
    if (ref.kind === 'PLAYER' && ref.form === 'NAME') return null
  }
  return null
}
