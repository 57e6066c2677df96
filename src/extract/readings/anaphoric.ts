import { cueFinder } from '../cues.ts'
import { laterDenialCues, suitorCues } from '../cueWords.ts'
import type { Document, Sentence } from '../document.ts'
import { framesOf } from '../frames.ts'
import type { Stage } from '../reading.ts'
import type { Draft, Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { listedBehind } from './listed.ts'

const BACK = 3

/** What the sentences before told last of somebody wanted; of the player named here, else of whomever they told it. */
function toldBefore({ drafts, frames, inMind, document }: Place): readonly Draft[] {
  const named = new Set(
    frames.refs.flatMap(({ kind, form, entities }) => (kind === 'PLAYER' && form !== 'PRONOUN' ? entities : [])),
  )
  const before = drafts.filter(
    ({ said, sentence }) =>
      said.kind === 'INTEREST' &&
      sentence.index < frames.sentence.index &&
      frames.sentence.index - sentence.index <= BACK &&
      sentence.zone.section === frames.sentence.zone.section,
  )
  const about = before.filter(({ said }) => named.has(said.player))
  const mind = before.filter(({ said }) => said.player === inMind)
  const told = named.size > 0 ? about : mind.length > 0 ? mind : before
  const latest = told.at(-1)
  if (latest && turnsElsewhere(document, latest.sentence, frames.sentence, told)) return []
  return latest
    ? told.filter(({ sentence, said }) => sentence === latest.sentence && said.player === latest.said.player)
    : []
}

// « Arsenal en offre 25. Et le Real ? Rien du tout : Marca dément. »: another club was spoken of since
function turnsElsewhere({ sentences, refs }: Document, from: Sentence, to: Sentence, told: readonly Draft[]): boolean {
  const known = new Set(told.flatMap(({ said }) => (said.kind === 'INTEREST' ? [said.club] : [])))
  return sentences
    .slice(from.index + 1, to.index)
    .some((sentence) =>
      (refs.get(sentence) ?? []).some(
        ({ kind, form, entities }) => kind === 'CLUB' && form === 'NAME' && !known.has(entities[0]!),
      ),
    )
}

const ANAPHORS =
  /^(?:rumeurs?|informations?|hypothese|pistes?|bruits?|nouvelle|interet|dossier|fausse|faux|rien|cela|ca|affirmations?|revelations?|annonce|indiscretions?|infondee?s?|invention|news|breche|importe|scenario|cas)$/
const OTHERS = /^(?:offres?|depart|prolongation|contrat|transfert|blessure|brouille|tensions?|vente|demande|bon)$/

const laterDenials = cueFinder(laterDenialCues, true)

/** « Une rumeur que RMC a démentie », « Il n’en est rien »: the interest that the sentences before told is denied. */
export const deniedLater: Finder = (place) => {
  const { frames, drafts, entities } = place
  const flat = flatDenial(frames.tokens)
  const [cue] = flat ? [flat] : laterDenials(frames.tokens)
  if (!cue) return []
  const words = frames.tokens.slice(Math.max(0, cue.first - 8), cue.last + 7).map(({ fold }) => fold)
  if (!flat && !words.some((word) => ANAPHORS.test(word))) return []
  if (!words.some((word) => /^(?:rumeurs?|informations?)$/.test(word)) && words.some((word) => OTHERS.test(word)))
    return []
  if (drafts.some(({ sentence, said }) => sentence === frames.sentence && said.kind === 'INTEREST')) return []
  const told = toldBefore(place).filter(({ sentence }) => !flat || frames.sentence.index - sentence.index === 1)
  const asked = flat && told.length === 0 ? askedBefore(place) : null
  if (asked) return [{ said: { kind: 'INTEREST', ...asked, stage: 'DENIED' }, ...cue, verb: null, settled: true }]
  const clubs = frames.refs.flatMap((ref) => (ref.kind === 'CLUB' ? clubsOf(ref, entities) : []))
  const own = entities.get(told[0]?.said.player ?? '')?.club ?? null
  const others = clubs.filter((club) => club !== own)
  return told.flatMap(({ said }): Found[] =>
    said.kind === 'INTEREST' && (others.length === 0 || others.includes(said.club))
      ? [{ said: { ...said, stage: 'DENIED' }, ...cue, verb: null, settled: true }]
      : [],
  )
}

// « Et la rumeur Otavio à Séville ? Pipeau »: the player and the club of the question before
function askedBefore({ document, frames, entities }: Place): { player: string; club: string } | null {
  const before = document.sentences[frames.sentence.index - 1]
  if (!before || before.zone.section !== frames.sentence.zone.section || before.tokens.at(-1)?.text !== '?') return null
  const refs = document.refs.get(before) ?? []
  const players = refs.filter(({ kind, form }) => kind === 'PLAYER' && form === 'NAME').flatMap((ref) => ref.entities)
  const clubs = refs.flatMap((ref) => (ref.kind === 'CLUB' ? clubsOf(ref, entities) : []))
  const [player] = players
  const [club] = clubs.filter((id) => id !== entities.get(player ?? '')?.club)
  return player && club && players.length === 1 && clubs.length === 1 ? { player, club } : null
}

// « AS dément. », « Le club a aussitôt démenti. », « Faux, rétorque AS. », « Du vent ! », « « Il n’y a absolument rien », tranche le MEN. »
function flatDenial(tokens: Sentence['tokens']): { readonly first: number; readonly last: number } | null {
  const words = tokens.filter(({ kind }) => kind === 'WORD')
  const said = words
    .slice(0, OPENING)
    .map(({ fold }) => fold)
    .join(' ')
  // « Pipeau : la direction assure que »
  const isApart = /^[:,!.]$/.test(tokens[tokens.indexOf(words[0] ?? tokens[0]!) + 1]?.text ?? '')
  if (words.length > FLAT && !isApart) return null
  if (OPENS_DENIAL.test(said)) return { first: tokens.indexOf(words[0]!), last: tokens.indexOf(words[0]!) }
  const verb = words.findIndex(({ fold }) => DENIES.test(fold))
  if (verb < 1 || words.slice(verb + 1).some(({ fold }) => !MANNER.test(fold))) return null
  if (words.slice(0, verb).some(({ fold }) => /^(?:pas|jamais|ni|si|qui|joueur|interesse)$/.test(fold))) return null
  const at = tokens.indexOf(words[verb]!)
  return { first: at, last: at }
}

/** A denial of all that was told is short. */
const FLAT = 14
const OPENING = 7
const DENIES =
  /^(?:dement|dementi|dementait|dementent|dementaient|nie|nient|refute|refutent|refutait|conteste|infirme)$/
const MANNER =
  /^(?:[a-z]+ment|en|bloc|aussitot|tout|net|hier|ce|matin|soir|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dans|la|foulee|soiree|journee|aujourd'hui|deja|depuis|toutefois|cependant|pourtant|sans|detour|attendre)$/
const OPENS_DENIAL =
  /^(?:(?:c'est |cela est |tout est |tout cela est |archi-?)?(?:faux|archi-faux|archifaux)\b|(?:totalement|completement|absolument) faux\b|pipeau|intox|fausse (?:piste|alerte|rumeur)|du vent\b|foutaises?\b|pure (?:invention|fiction|affabulation)|(?:il )?n' ?y a (?:absolument |strictement )?rien(?! (?:de|d') )|rien du tout\b|rien de tel\b)/

const GROUPS =
  /^(?:clubs|equipes|ecuries|formations|pretendants|candidats|courtisans|cadors|geants|destinations|pistes|noms|interesses)$/
const POINTS = /^(?:autant|ces|ce|voila|tous|voici|les|telles?|tels)$/
const COUNTS = /^(?:deux|trois|quatre|cinq|six|plusieurs|de|d'|ces|les|beaux|grands|gros|prestigieux)$/

/** « Chelsea, Liverpool, le Bayern… Autant de clubs sur les rangs »: the clubs are those of the list before. */
export function groupSuitors(stage: Exclude<Stage, 'DENIED' | 'WITHDRAWN'>): Finder {
  const cues = cueFinder(suitorCues[stage as keyof typeof suitorCues] ?? '', true)
  return (place) => {
    const { frames, entities, document, inMind } = place
    const [cue] = cues(frames.tokens)
    if (!cue || !isGroup(frames.tokens, cue.first)) return []
    const named = frames.refs.find(({ kind, form }) => kind === 'PLAYER' && form !== 'PRONOUN')
    const player = named?.entities[0] ?? inMind
    if (!player || entities.get(player)?.kind !== 'PLAYER') return []
    const own = entities.get(player)?.club ?? null
    const here = frames.refs.flatMap((ref) => (ref.kind === 'CLUB' ? clubsOf(ref, entities) : []))
    if (here.some((club) => club !== own)) return []
    const clubs = listBefore(document.sentences[frames.sentence.index - 1], place).filter((club) => club !== own)
    if (clubs.length < 2) return []
    return clubs.map((club) => ({
      said: { kind: 'INTEREST' as const, club, player, stage },
      ...cue,
      verb: null,
    }))
  }
}

function isGroup(tokens: Sentence['tokens'], before: number): boolean {
  // « Tous sont sur le coup »
  if (tokens[0]?.fold === 'tous' || (tokens[0]?.fold === 'les' && COUNTS.test(tokens[1]?.fold ?? ''))) return true
  return tokens.slice(0, before).some(({ fold }, i) => {
    if (!GROUPS.test(fold)) return false
    let at = i - 1
    while (at > 0 && COUNTS.test(tokens[at]!.fold) && !POINTS.test(tokens[at - 1]!.fold)) at--
    return POINTS.test(tokens[at]?.fold ?? '') || POINTS.test(tokens[at - 1]?.fold ?? '')
  })
}

// A sentence of names without a verb, or with two clubs and more.
function listBefore(sentence: Sentence | undefined, { document, entities }: Place): string[] {
  if (sentence?.zone.kind !== 'BODY') return []
  const { refs } = framesOf(sentence, document.refs.get(sentence) ?? [])
  return [...new Set(refs.flatMap((ref) => (ref.kind === 'CLUB' ? clubsOf(ref, entities) : [])))]
}

/** « Villas-Boas a démenti les rumeurs Seri et Guendouzi »: the club that is said to want them denies it. */
export const deniedRumours: Finder = ({ frames, entities }) =>
  frames.verbs.flatMap((verb, n): Found[] => {
    if (!/^(?:démentir|réfuter|nier|balayer)$/.test(verb.lemma) || verb.negation || verb.passive) return []
    const behind = frames.tokens.slice(verb.last + 1, verb.last + 6)
    const noun = behind.findIndex(({ fold }) => /^(?:rumeurs?|pistes?|interets?)$/.test(fold))
    const subject = frames.subject(n)
    const first = frames.refs.find((ref) => ref.kind === 'PLAYER' && ref.form === 'NAME' && ref.first > verb.last)
    if (noun < 0 || !subject || !first || first.first - verb.last > 9) return []
    return clubsOf(subject, entities).flatMap((club) =>
      [first, ...listedBehind(frames, first)].flatMap((ref) =>
        ref.entities
          .filter((player) => entities.get(player)?.club !== club)
          .map((player) => ({
            said: { kind: 'INTEREST' as const, club, player, stage: 'DENIED' as const },
            first: verb.first,
            last: ref.last,
            verb: n,
            settled: true,
          })),
      ),
    )
  })
