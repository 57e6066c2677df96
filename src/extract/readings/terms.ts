import type { Ref } from '../document.ts'
import { isYears, lengthOf } from '../links/lengthOf.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { around, clubsIn, playerAbout } from './aroundSum.ts'
import { offer, salaryOf } from './offer.ts'
import { gone, lastBidder, ownOf } from './sumParties.ts'

const NONE: Found[] = []

/** Terms between a player and a club without a sum: « s’est entendu avec Chelsea sur un contrat de cinq ans », unless the move is done. */
export const terms: Finder = (place) => {
  const { frames, drafts } = place
  return frames.tokens.flatMap((_, at): Found[] => {
    if (!isYears(frames.tokens[at + 1])) return NONE
    const length = lengthOf(frames.tokens, at)
    if (!length) return []
    const ref: Ref = { first: at, last: length.last, kind: 'BID', entities: [], form: 'NOUN' }
    const ofContract = isOfContract(place, at, length.last)
    const agreed = around(place, ref)
    const signs = willSign(place, at)
    if (
      !ofContract &&
      !signs &&
      !(/^(?:pour|sur)$/.test(frames.tokens[at - 1]?.fold ?? '') && agreed.distance('AGREED', 9) !== null)
    )
      return []
    const awaits = frames.verbs.some(
      ({ lemma, clitics, last, first }) =>
        lemma === 'attendre' &&
        (clitics.some((word) => /^(?:l'|le)$/.test(word)) || frames.ref(last + 1)?.kind === 'PLAYER') &&
        Math.min(Math.abs(at - last), Math.abs(first - length.last)) < 10,
    )
    const proposed = ofContract && isProposed(place, at, length.last)
    if (agreed.has('REFUSED') || !(awaits || signs || proposed || agreed.distance('AGREED', 16) !== null)) return []
    const player = playerAbout(place, ref)
    if (!player || gone(place, player)) return []
    const own = ownOf(place, player)
    const club =
      partner(place, ref, own) ?? clubsIn(place, agreed).find((id) => id !== own) ?? lastBidder(place, player, own)
    if (!club) return []
    const known = drafts.some(
      ({ said }) =>
        said.kind === 'OFFER' && said.offerKind === 'CONTRACT' && said.player === player && said.club === club,
    )
    if (known) return []
    const status = awaits || proposed ? 'MADE' : 'ACCEPTED'
    const salary = salaryOf(frames.ref(at)?.bid?.money ?? null)
    const said = offer({ offerKind: 'CONTRACT', player, club, status, salary, years: length.years })
    return [{ said, first: at, last: length.last, verb: null }]
  })
}

const PROPOSES = /^(?:proposer|soumettre|offrir|promettre|présenter|transmettre|garantir|coucher|préparer|remettre)$/

// « un contrat de deux ans lui serait même proposé », « quatre années, que l’Atlético lui aurait couchées sur papier »
function isProposed({ frames }: Place, first: number, last: number): boolean {
  return frames.verbs.some(
    (verb) =>
      PROPOSES.test(verb.lemma) &&
      !verb.negation &&
      verb.first > last &&
      verb.first - last < 7 &&
      (verb.passive || /^(?:que|qu')$/.test(frames.tokens[last + 1]?.fold ?? '') || first === 0),
  )
}

// « où il signerait pour cinq ans »
function willSign({ frames }: Place, at: number): boolean {
  if (!/^(?:pour|de)$/.test(frames.tokens[at - 1]?.fold ?? '')) return false
  const verb = frames.verbs.findLast(({ last }) => last < at)
  if (!verb || at - verb.last > 9 || !/^(?:signer|engager|parapher|lier)$/.test(verb.lemma)) return false
  const n = frames.verbs.indexOf(verb)
  const governor = frames.verbs[frames.governor(n) ?? -1]
  const ahead = verb.mood === 'INFINITIVE' && governor !== undefined && /^(?:devoir|aller)$/.test(governor.lemma)
  if (verb.negation || verb.compound || governor?.negation) return false
  return ahead || verb.mood === 'CONDITIONAL' || verb.tense === 'FUTURE'
}

function isOfContract({ frames: { tokens } }: Place, first: number, last: number): boolean {
  const word = (i: number) => tokens[i]?.fold ?? ''
  const noun = /^(?:contrat|bail|engagement)$/
  return (
    (/^(?:de|d'|sur)$/.test(word(first - 1)) && (noun.test(word(first - 2)) || noun.test(word(first - 3)))) ||
    (word(last + 1) === 'de' && noun.test(word(last + 2)))
  )
}

// « d’accord avec Newcastle », « entre Kamara et Aston Villa »: before « de » and « face à » names
function partner({ frames, entities }: Place, ref: Ref, own: string | null): string | null {
  const found = frames.refs.filter(
    (one) =>
      one.kind === 'CLUB' &&
      one.last < ref.first &&
      /^(?:avec|à|chez|entre)$/.test(frames.preposition(one)) &&
      !one.entities.includes(own ?? ''),
  )
  return found.at(-1)?.entities.find((id) => entities.get(id)?.kind === 'CLUB') ?? null
}
