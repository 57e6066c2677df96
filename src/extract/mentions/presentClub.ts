import { fold } from '../../french/fold.ts'
import type { Document, Ref, Sentence } from '../document.ts'
import { locator } from './locator.ts'
import type { Registered } from './registered.ts'
import { actsForClub, playerNouns } from './roles.ts'

/** « son contrat avec l’OM », « quitter Marseille »: words between or before that tie a player to his club, with their weight. Folded. */
const ties: readonly (readonly [RegExp, number])[] = [
  [
    /(?:contrat|bail|engagement|lie|liee|engage|prolonger|prolongation|rempiler|resigner|rester|reste)(?: [a-z']+){0,2} (?:avec|a|au|aux|chez) ?(?:le |la |l'|les )?$/,
    2,
  ],
  [/(?:offre|proposition|propos\w*|soumis|transmis|parvenir|adresse)[^.,;:]{0,34} (?:a|au|aux) ?(?:la |l')?$/, 2],
  [/(?:quitter|quitte|quittera|depart de|departs de|partir de) ?(?:le |la |l'|les |du |des )?$/, 2],
  [/(?:societaire|pensionnaire|capitaine|minot|maillot|joueur|coequipiers?) (?:de |du |des |d')(?:la |l')?$/, 2],
]
/** The same behind the club: « l’OM réclame », « Naples attend ». */
const sells =
  /^,? (?:(?:ne |n'|en |a |ont |aurait |auraient |avait |avaient |lui |l'a |l'ont |deja )*)(?:vend|ceder|cede|brad|reclam|exig|attend|refuse|repouss|rejet|fixe|lacher|laisser|prolong|conserv|retenir|blind|demand)/

/**
 * The club each player plays for, by id, as far as the text tells: « le milieu de l’OM », « Kamara (OM) », contracts, selling clubs.
 * A player about whom nothing is told stays without, but for the one the article is about.
 */
export function presentClubs(document: Document, known: readonly Registered[]): Map<string, string> {
  const { text } = document.article
  const votes = new Map<string, Map<string, number>>()
  const players = document.entities.filter(({ kind }) => kind === 'PLAYER').map(({ id }) => id)
  const topic = topicPlayer(document)
  const vote = (player: string | undefined, club: string, weight: number) => {
    if (!player) return
    const own = votes.get(player) ?? new Map<string, number>()
    own.set(club, (own.get(club) ?? 0) + weight)
    votes.set(player, own)
  }
  for (const sentence of document.sentences) {
    if (sentence.zone.kind === 'CAPTION' || sentence.zone.kind === 'TEASER') continue
    const refs = document.refs.get(sentence) ?? []
    const here = refs.filter(({ kind, form }) => kind === 'PLAYER' && form === 'NAME')
    for (const ref of refs) {
      if (ref.kind !== 'CLUB') continue
      const club = ref.entities[0]!
      const { start, end } = { start: sentence.tokens[ref.first]!.start, end: sentence.tokens[ref.last]!.end }
      const before = fold(text.slice(Math.max(sentence.start, start - 48), start))
      const nearest = nearestPlayer(here, ref) ?? topic
      for (const [shape, weight] of ties) if (shape.test(before)) vote(nearest, club, weight)
      if (/\($/.test(before) && /^[,)]/.test(text.slice(end))) {
        const named = here.find(({ last }) => last === ref.first - 2)
        vote(named?.entities[0], club, 6)
      }
      if (describesPlayer(sentence, ref))
        vote(
          here.find(({ first }) => first === ref.last + 1)?.entities[0] ??
            lastPlayer(document, sentence, here, ref) ??
            topic,
          club,
          3,
        )
      if (sells.test(fold(text.slice(end, Math.min(sentence.end, end + 30))))) vote(nearest, club, 1)
    }
  }
  // « le Monégasque Youssouf Fofana »
  const at = locator(document.sentences)
  for (const form of known) {
    if (form.use !== 'SINGULAR' || form.entry.kind !== 'CLUB') continue
    const sentence = at(form.start, form.end)?.sentence
    const old = /(?:ancien|ex)[ -]$/i.test(text.slice(Math.max(0, form.start - 8), form.start))
    if (!sentence || old) continue
    const named = (document.refs.get(sentence) ?? []).find(
      (ref) => ref.kind === 'PLAYER' && sentence.tokens[ref.first]!.start === form.end + 1,
    )
    vote(named?.entities[0] ?? topic, form.entry.id, named ? 6 : 2)
  }
  const out = new Map<string, string>()
  for (const player of players) {
    const [best] = [...(votes.get(player) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (best) out.set(player, best[0])
  }
  const home = homeClub(document)
  if (topic && !out.has(topic) && home) out.set(topic, home)
  const own = out.get(topic ?? '') ?? home
  for (const { id, role, club } of document.entities) {
    if (!role || !actsForClub.has(role) || club) continue
    const beside = clubBeside(document, id, own)
    if (beside ?? own) out.set(id, (beside ?? own)!)
  }
  return out
}

// « Suivi par Paris, il se voit dans l’équipe de Galtier »: the one other club of the sentence
function clubBeside(document: Document, person: string, own: string | undefined): string | undefined {
  for (const sentence of document.sentences) {
    const refs = document.refs.get(sentence) ?? []
    if (sentence.zone.kind !== 'BODY' || !refs.some(({ entities }) => entities.includes(person))) continue
    const clubs = new Set(refs.filter(({ kind }) => kind === 'CLUB').flatMap(({ entities }) => entities))
    if (own) clubs.delete(own)
    return clubs.size === 1 ? [...clubs][0] : undefined
  }
  return undefined
}

/** The player the article is about: named oftenest, a place in the title counting more. */
export function topicPlayer(
  document: Document,
  sentences: readonly Sentence[] = document.sentences,
): string | undefined {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    if (sentence.zone.kind === 'CAPTION' || sentence.zone.kind === 'TEASER') continue
    for (const ref of document.refs.get(sentence) ?? [])
      if (ref.kind === 'PLAYER' && ref.form === 'NAME') {
        const weight = sentence.zone.paragraph === 0 ? 3 : sentence.zone.kind === 'HEADING' ? 2 : 1
        counts.set(ref.entities[0]!, (counts.get(ref.entities[0]!) ?? 0) + weight)
      }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

// « Mercato OM : … », « Dans : OM. »: the club of the rubric or title
function homeClub(document: Document): string | undefined {
  const rubric = document.sentences.find(({ zone }) => zone.kind === 'RUBRIC')
  const title = document.sentences.find(({ zone }) => zone.paragraph === 0)
  for (const sentence of [title, rubric]) {
    const ref = sentence && (document.refs.get(sentence) ?? []).find(({ kind }) => kind === 'CLUB')
    const next = ref && sentence.tokens[ref.last + 1]?.text
    if (ref && (sentence.zone.kind === 'RUBRIC' || next === ':' || next === '-' || next === '–')) return ref.entities[0]
  }
  return undefined
}

// « le milieu défensif de l’OM », « l’attaquant lillois »
function describesPlayer(sentence: Sentence, ref: Ref): boolean {
  let i = ref.first - 1
  if (ref.form !== 'ADJECTIVE') {
    while (i >= 0 && /^(?:l'|la|le|les)$/.test(sentence.tokens[i]!.fold)) i--
    if (!/^(?:de|du|des|d')$/.test(sentence.tokens[i]?.fold ?? '')) return false
    i--
  }
  for (let back = 0; back < 4 && i >= 0; back++, i--) {
    const { fold: word } = sentence.tokens[i]!
    if (playerNouns.has(word))
      return !/^(?:un|une|ancien|ex|futur|des|deux)$/.test(sentence.tokens[i - 1]?.fold ?? '') && word !== 'natif'
    if (/^(?:[.,;:]|la|le|les|l'|un|une|a|au)$/.test(word)) return false
  }
  return false
}

function nearestPlayer(here: readonly Ref[], ref: Ref): string | undefined {
  return here.toSorted((a, b) => Math.abs(a.first - ref.first) - Math.abs(b.first - ref.first))[0]?.entities[0]
}

function lastPlayer(document: Document, sentence: Sentence, here: readonly Ref[], ref: Ref): string | undefined {
  const before = here.filter(({ last }) => last < ref.first).at(-1)
  if (before) return before.entities[0]
  for (
    let i = sentence.index - 1;
    i >= 0 && sentence.index - i < 12 && document.sentences[i]!.zone.section === sentence.zone.section;
    i--
  ) {
    const named = (document.refs.get(document.sentences[i]!) ?? []).filter(({ kind }) => kind === 'PLAYER').at(-1)
    if (named) return named.entities[0]
  }
  return undefined
}
