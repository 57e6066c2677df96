import type { Document } from '../document.ts'
import type { Frames } from '../frames.ts'

// « Gueye et Balerdi, prêtés par Dortmund »
/** Who moves at the verb `n`: its subject, whom a participle stands behind, or the player in mind. */
export function movers(document: Document, frames: Frames, n: number, participle: boolean): string[] {
  // « débarqué d’Arsenal en 2021, puis acheté 11 M€ »
  const sooner = frames.verbs[n - 1]
  if (
    participle &&
    sooner?.mood === 'PARTICIPLE' &&
    !sooner.compound &&
    /^(?:puis|et|aussitot|avant|ensuite|,)$/.test(frames.tokens[frames.verbs[n]!.first - 1]?.fold ?? '')
  )
    return movers(document, frames, n - 1, true)
  const subject = frames.subject(n)
  if (subject?.kind === 'PLAYER' && subject.form === 'NAME' && subject.entities.length > 1) return [...subject.entities]
  const one = mover(document, frames, n, participle)
  if (!one) return []
  const verb = frames.verbs[n]!
  if (!participle || !frames.tokens[verb.last]!.fold.endsWith('s')) return [one]
  const at = frames.refs.findLastIndex(({ entities, last }) => last < verb.first && entities[0] === one)
  const before = frames.refs[at - 1]
  const joined =
    before?.kind === 'PLAYER' &&
    before.form === 'NAME' &&
    /^(?:et|,)$/.test(frames.tokens[frames.refs[at]!.first - 1]?.fold ?? '')
  return joined ? [...before.entities, one] : [one]
}

function mover(document: Document, frames: Frames, n: number, participle: boolean): string | null {
  const verb = frames.verbs[n]!
  // « une lettre envoyée à l’OM »
  if (participle && /(?:ée|ées|ue|ues)$/.test(frames.tokens[verb.last]!.lower)) return null
  const subject = frames.subject(n)
  if (subject?.kind === 'PLAYER') return subject.entities[0]!
  if (!participle) return null
  // « Diouf (20 ans), lui aussi arrivé de Bâle »
  const before = frames.refs
    .filter(({ last, kind }) => last < verb.first && (kind === 'PLAYER' || kind === 'PERSON'))
    .at(-1)
  if (
    before?.kind === 'PLAYER' &&
    verb.first - before.last <= 8 &&
    frames.tokens
      .slice(before.last + 1, verb.first)
      .every(
        ({ fold, kind }) =>
          kind !== 'WORD' ||
          /^(?:ans|lui|aussi|deja|egalement|finalement|tout|juste|puis|et|un|temps|recemment|qui|est|ete|a)$/.test(
            fold,
          ),
      )
  )
    return before.entities[0]!
  if (verb.first < 6 && !before) {
    // « Acheté à l’Inter, Zaniolo découvrirait … », but not somebody of the clause behind
    const clause = frames.verbs.find(({ mood, first }) => first > verb.last && /^(?:INDIC|COND|SUBJ)/.test(mood))
    const behind = frames.refs.find(
      (ref) =>
        ref.first > verb.last && ref.first < (clause?.first ?? Infinity) && ref.kind === 'PLAYER' && frames.isBare(ref),
    )
    return behind?.entities[0] ?? document.inMind.get(frames.sentence) ?? null
  }
  return null
}
