import type { Document, Sentence } from '../document.ts'
import { isOfCircumstance } from './inPassing.ts'

/** The player the article, or some of its sentences, are about: named oftenest, a place in the title counting more. */
export function topicPlayer(
  document: Document,
  sentences: readonly Sentence[] = document.sentences,
): string | undefined {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    if (sentence.zone.kind === 'CAPTION' || sentence.zone.kind === 'TEASER') continue
    for (const ref of document.refs.get(sentence) ?? [])
      if (ref.kind === 'PLAYER' && ref.form === 'NAME' && !isOfCircumstance(sentence.tokens, ref.first)) {
        const weight = sentence.zone.paragraph === 0 || sentence.zone.kind === 'HEADING' ? 2 : 1
        counts.set(ref.entities[0]!, (counts.get(ref.entities[0]!) ?? 0) + weight)
      }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/**
 * The player each section is about, by its number: the only one its heading names; else the article's, when the title names him alone or the text
 * names him far oftener than others; else the only one its first line names; else nobody.
 */
export function sectionTopics(document: Document): ReadonlyMap<number, string | undefined> {
  const all = topicPlayer(document)
  const isMain = all !== undefined && (isAlone(document, all) || isOften(document, all))
  const bySection = new Map<number, Sentence[]>()
  for (const sentence of document.sentences) {
    const list = bySection.get(sentence.zone.section)
    if (list) list.push(sentence)
    else bySection.set(sentence.zone.section, [sentence])
  }
  const out = new Map<number, string | undefined>()
  for (const [section, sentences] of bySection) {
    const headings = sentences.filter(({ zone }) => zone.kind === 'HEADING')
    const isTitled = all !== undefined && playersIn(document, headings).has(all)
    const own =
      isTitled && isMain ? all : playersIn(document, headings).size > 1 ? null : topicPlayer(document, headings)
    const opening = sentences.find(({ zone }) => zone.kind === 'BODY')?.zone
    const opens = sentences.filter(({ zone }) => zone === opening)
    // « Munetsi, Teuma, Diouf : trois dossiers »: each in his turn
    const opener = playersIn(document, opens).size === 1 ? topicPlayer(document, opens) : undefined
    out.set(section, own === null ? undefined : (own ?? (isMain ? all : opener)))
  }
  return out
}

function isAlone(document: Document, player: string): boolean {
  const named = playersIn(
    document,
    document.sentences.filter(({ zone }) => zone.paragraph === 0),
  )
  return named.size === 1 && named.has(player)
}

// Every third name is his, or he is named twice as often as anybody else.
function isOften({ sentences, refs }: Document, player: string): boolean {
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const { kind, entities } of sentence.zone.kind === 'BODY' ? (refs.get(sentence) ?? []) : [])
      if (kind === 'PLAYER') counts.set(entities[0]!, (counts.get(entities[0]!) ?? 0) + 1)
  const own = counts.get(player) ?? 0
  counts.delete(player)
  const others = [...counts.values()]
  const all = others.reduce((sum, count) => sum + count, 0)
  const most = Math.max(0, ...others)
  return (own > 1 || all === 0) && own >= most && (own * 2 >= all || own >= 2 * most)
}

function playersIn({ refs }: Document, sentences: readonly Sentence[]): Set<string> {
  return new Set(
    sentences.flatMap((sentence) =>
      (refs.get(sentence) ?? []).filter(({ kind }) => kind === 'PLAYER').flatMap(({ entities }) => entities),
    ),
  )
}
