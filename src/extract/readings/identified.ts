import { wordsLike } from '../../french/wordClass.ts'
import { cueFinder } from '../cues.ts'
import { suitorCues } from '../cueWords.ts'
import type { Sentence } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import type { Stage } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { listedBehind } from './listed.ts'

/** What clubs do about somebody not named yet, by lemma. */
const SEEKS: Readonly<Record<string, Stage>> = Object.fromEntries(
  Object.entries({
    MONITORING: 'suivre surveiller superviser observer étudier analyser',
    INTERESTED:
      'cibler viser vouloir recruter attirer piquer chercher cocher identifier trouver apprécier convoiter lorgner acheter signer enrôler dénicher récupérer noter',
    CONTACT: 'contacter sonder approcher',
  }).flatMap(([stage, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, stage as Stage])),
)
const isSomebody = wordsLike(
  /^(?:joueurs?|milieux?|attaquants?|buteurs?|defenseurs?|gardiens?|portiers?|ailiers?|lateral|lateraux|avant-centre|arriere|renforts?|profils?|noms?|pistes?|cibles?|elements?|successeur|remplacant|doublure|internationaux|international|espoirs?|pepites?)$/,
)
const isSome = wordsLike(
  /^(?:un|une|plusieurs|deux|trois|quatre|autres?|des|nouveau|nouvel|nouvelle|successeur|remplacant)$/,
)
const isClubs = wordsLike(/^(?:clubs|ecuries|formations|equipes|pretendants|cadors|courtisans|candidats)$/)
const isMany = wordsLike(
  /^(?:plusieurs|nombreux|nombreuses|des|d'|autres|certains|certaines|differents|deux|trois|quatre)$/,
)

const names = cueFinder(
  `il s'agit de|il s'agirait de|il se nomme|il s'appelle|se nomme|s'appelle|a commencer par|dont celui de|dont celui du|dont|en la personne de|un certain|notamment|parmi lesquels`,
  true,
)
const members = cueFinder(
  `c'est le cas de|c'est notamment le cas de|c'est aussi le cas de|parmi eux|parmi lesquels|parmi lesquelles|a l'image de|a commencer par|dont`,
  true,
)

/** « L’OM veut un milieu : il s’agit d’André », « suit plusieurs joueurs, dont André »: who is meant is told behind. */
export const identified: Finder = (place) => {
  const { frames, document, entities } = place
  const found: Found[] = []
  for (const cue of names(frames.tokens)) {
    const player = frames.refs.find(({ kind, form, first }) => kind === 'PLAYER' && form === 'NAME' && first > cue.last)
    if (!player || player.first - cue.last > 6 || hasVerb(frames, cue.last, player.first)) continue
    const sooner = document.sentences[frames.sentence.index - 1]
    const before = sooner?.zone.kind === 'BODY' ? framesOf(sooner, document.refs.get(sooner) ?? []) : null
    const sought =
      soughtIn(place, frames, cue.first) ??
      (before && isOpening(frames.tokens, cue.first) ? soughtIn(place, before, before.tokens.length) : null)
    if (!sought) continue
    for (const ref of [player, ...listedBehind(frames, player)])
      for (const id of ref.entities)
        for (const club of sought.clubs)
          if (entities.get(id)?.club !== club && !isTold(place, club, id))
            found.push({
              said: { kind: 'INTEREST', club, player: id, stage: sought.stage },
              first: cue.first,
              last: ref.last,
              verb: null,
              settled: true,
            })
  }
  return found
}

/** « Plusieurs clubs le suivent. C’est le cas de Nice et de Rennes. »: which ones they are is told behind. */
export const clubsIdentified: Finder = (place) => {
  const { frames, document, entities, inMind } = place
  const [cue] = members(frames.tokens)
  if (!cue || !isOpening(frames.tokens, cue.first)) return []
  const sooner = document.sentences[frames.sentence.index - 1]
  if (sooner?.zone.kind !== 'BODY') return []
  const before = framesOf(sooner, document.refs.get(sooner) ?? [])
  const stage = stageOf(before.tokens)
  if (
    !stage ||
    !before.tokens.some(
      (token, i) => isClubs(token) && i > 0 && before.tokens.slice(Math.max(0, i - 3), i).some(isMany),
    )
  )
    return []
  const first = frames.refs.find((ref) => ref.kind === 'CLUB' && ref.first > cue.last && ref.first - cue.last <= 4)
  const named = before.refs.find(({ kind, form }) => kind === 'PLAYER' && form !== 'PRONOUN')
  const player = named?.entities[0] ?? inMind
  if (!first || !player || entities.get(player)?.kind !== 'PLAYER') return []
  const own = entities.get(player)?.club ?? null
  return [first, ...listedBehind(frames, first)].flatMap((ref) =>
    clubsOf(ref, entities)
      .filter((club) => club !== own && !isTold(place, club, player))
      .map((club) => ({
        said: { kind: 'INTEREST' as const, club, player, stage },
        first: cue.first,
        last: ref.last,
        verb: null,
        settled: true,
      })),
  )
}

const STAGES = (['NEGOTIATION', 'CONTACT', 'INTERESTED', 'MONITORING'] as const).map(
  (stage) => [stage, cueFinder(suitorCues[stage], true)] as const,
)

function stageOf(tokens: Sentence['tokens']): Stage | null {
  const told = STAGES.find(([, cues]) => cues(tokens).length > 0)
  if (told) return told[0]
  return tokens.some(({ fold }) => /^(?:suivent|suivraient|surveillent)$/.test(fold)) ? 'MONITORING' : null
}

// Whose search for somebody the words before tell.
function soughtIn({ entities }: Place, frames: Frames, end: number): { clubs: readonly string[]; stage: Stage } | null {
  for (let n = frames.verbs.length - 1; n >= 0; n--) {
    const { lemma, last, negation, passive } = frames.verbs[n]!
    const stage = SEEKS[lemma]
    if (last >= end || !stage || negation || passive) continue
    const behind = frames.tokens.slice(last + 1, Math.min(end, last + 7))
    if (!behind.some(isSome) || !behind.some(isSomebody)) continue
    const subject = frames.subject(n)
    const clubs = subject ? clubsOf(subject, entities) : []
    if (clubs.length > 0) return { clubs, stage }
  }
  return null
}

function isOpening(tokens: Sentence['tokens'], first: number): boolean {
  return tokens.slice(0, first).every(({ kind, fold }) => kind !== 'WORD' || /^(?:et|c'|est|notamment)$/.test(fold))
}

function hasVerb({ verbs }: Frames, from: number, to: number): boolean {
  return verbs.some(({ first, last }) => first > from && last < to)
}

function isTold({ drafts, frames }: Place, club: string, player: string): boolean {
  return drafts.some(
    ({ sentence, said }) =>
      sentence === frames.sentence && said.kind === 'INTEREST' && said.club === club && said.player === player,
  )
}
