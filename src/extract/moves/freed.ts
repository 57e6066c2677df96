import type { Frames } from '../frames.ts'
import type { Move } from './move.ts'

/** How one who is free finds a club, and the prepositions it stands behind. By lemma. */
const FINDS: Readonly<Record<string, RegExp>> = {
  choisir: /^$/,
  rejoindre: /^$/,
  rallier: /^$/,
  retrouver: /^$/,
  opter: /^pour$/,
  signer: /^(?:à|chez|avec|pour)$/,
  engager: /^(?:à|chez|avec|pour)$/,
  lier: /^(?:à|avec)$/,
  filer: /^(?:à|chez)$/,
  rebondir: /^(?:à|chez)$/,
  atterrir: /^(?:à|chez)$/,
  débarquer: /^(?:à|chez)$/,
  poser: /^(?:à|chez)$/,
  toper: /^avec$/,
  entendre: /^avec$/,
  accorder: /^avec$/,
  parapher: /^(?:à|avec|chez)$/,
  trouver: /^(?:à|chez)$/,
  retomber: /^(?:à|chez)$/,
  échouer: /^(?:à|chez)$/,
  relancer: /^(?:à|chez)$/,
  installer: /^(?:à|chez)$/,
  envoler: /^(?:pour|vers)$/,
  donner: /^(?:à)$/,
}

/** « Libéré par le PSG, Di Maria a choisi la Juventus », « Firmino, laissé libre par Liverpool, a opté pour Al-Ahli ». */
export function byFreedom(frames: Frames): Move[] {
  const { tokens, refs, verbs } = frames
  return verbs.flatMap((verb): Move[] => {
    const free =
      verb.lemma === 'libérer' ||
      (/^(?:laisser|rendre)$/.test(verb.lemma) && /^libres?$/.test(tokens[verb.last + 1]?.fold ?? ''))
    if (!free || !verb.passive || verb.negation || /^(?:CONDITIONAL|INFINITIVE)$/.test(verb.mood)) return []
    const giver = refs.find(
      (ref) =>
        ref.kind === 'CLUB' && ref.first > verb.last && ref.first - verb.last <= 5 && frames.preposition(ref) === 'par',
    )
    if (!giver) return []
    return verbs.flatMap((next, n): Move[] => {
      const side = FINDS[next.lemma]
      if (!side || next.first < giver.last || next.mood !== 'INDICATIVE' || next.negation) return []
      if (next.tense === 'FUTURE' || (next.tense === 'IMPERFECT' && !next.compound)) return []
      const subject = frames.subject(n)
      const club = refs.find(
        (ref) =>
          ref.kind === 'CLUB' &&
          ref.form !== 'ADJECTIVE' &&
          ref.first > next.last &&
          ref.first - next.last <= 6 &&
          side.test(frames.preposition(ref)),
      )
      const isAlone = !club && next.compound && /^(?:signer|engager|lier|débarquer)$/.test(next.lemma)
      if (subject?.kind !== 'PLAYER' || !(club || isAlone) || club?.entities[0] === giver.entities[0]) return []
      const [from, to] = [giver.entities[0]!, club?.entities[0] ?? null]
      const ends = { first: verb.first, last: club?.last ?? next.last, verb: n }
      return [{ player: subject.entities[0]!, from, to, ...ends, kind: 'FREE', money: null }]
    })
  })
}
