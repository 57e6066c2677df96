import type { Ref } from '../document.ts'
import { rubricClub } from '../mentions/presentClub.ts'
import type { Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { HOLDS, MOVING, RENEWAL } from './contractWords.ts'
import { mainClub } from './mainClub.ts'

/** With whom: the club named beside the words, else where a signing leads, else his own. */
export function employer(place: Place, player: string, tie: number, at: number, signed: boolean): string | null {
  const { frames, entities, drafts, document } = place
  const renewer = renewedBy(place, tie)
  if (renewer) return renewer
  const own = entities.get(player)?.club ?? null
  const signing = (signed && !isRenewed(place, tie, at)) || isElsewhere(place, tie, at)
  const named = frames.refs.find((ref) => ref.kind === 'CLUB' && isBeside(place, ref, tie, at)) ?? withWhom(place, tie)
  const club = named ? clubsOf(named, entities)[0] : undefined
  // « Higuain, lié au club jusqu’en 2021 »: to his own
  if (own && !signing && named?.form === 'NOUN' && isBareClub(place, named)) return own
  // « a pris la direction de Milan pour cinq ans »
  const bound = frames.tokens[tie]!.fold === 'direction'
  if (club && (bound || !(frames.preposition(named!) === 'de' && signing))) return club
  if (!signing && own && wasTied(place, tie) && isLeft(place, tie, own)) return formerly(place, player, own)
  if (!signing)
    return own ?? sellerOf(place, player) ?? homeUnlessSuitor(place, player, RENEWAL.test(frames.tokens[tie]!.fold))
  const clubs = frames.refs.filter(({ kind, last }) => kind === 'CLUB' && last < tie)
  // « qui n’avait plus qu’un an de contrat avec le LOSC, s’est engagé »: another contract, and he has left it
  const former = clubs.filter(({ first }) =>
    frames.tokens.slice(Math.max(0, first - 4), first).some(({ fold }) => /^(?:contrat|bail|lie)$/.test(fold)),
  )
  if (own && former.some((ref) => !clubsOf(ref, entities).includes(own))) return own
  const joined = clubs
    .filter(
      (ref) =>
        !former.includes(ref) && !isFormer(place, ref) && /^(?:avec|à|pour|entre|chez|)$/.test(frames.preposition(ref)),
    )
    .flatMap((ref) => clubsOf(ref, entities))
  const before = joined.filter((id) => id !== own).at(-1)
  // « Rennes annonce la signature de Guirassy », who is known to be there
  const host = clubs.find((ref) => own !== null && clubsOf(ref, entities).includes(own))
  const hires = host && frames.tokens.slice(host.last, tie).some(({ fold }) => HIRES.test(fold))
  if (own && host && frames.preposition(host) === '' && (hires || isHired(place, tie))) return own
  if (before) return before
  const said = drafts.map((draft) => draft.said)
  const move = said.findLast((one) => one.kind === 'TRANSFER' && one.player === player && one.when === 'NOW')
  if (move?.kind === 'TRANSFER' && move.other !== own) return move.other
  if (own && move && isJustTold(place, player, own)) return own
  const there = yonder(place, tie, own)
  if (there) return there
  const agreed = said.findLast((one) => one.kind === 'INTEREST' && one.stage === 'AGREEMENT' && one.player === player)
  if (agreed?.kind === 'INTEREST') return agreed.club
  const others = new Set([...entities.values()].flatMap(({ kind, id }) => (kind === 'CLUB' && id !== own ? [id] : [])))
  const home = rubricClub(document)
  if (home && home !== own) return home
  // « OM : coup de théâtre … Il a paraphé un contrat jusqu’en 2026 »: no move is told of him
  if (home && !move) return own
  return clubBefore(place, own) ?? mainClub(document, entities, others) ?? own
}

// « Boga, débarqué de l’Atalanta, a signé jusqu’en 2027 »: the move to the club he is at, told in the same breath
function isJustTold({ drafts, frames }: Place, player: string, own: string): boolean {
  return drafts.some(
    ({ said, sentence }) =>
      said.kind === 'TRANSFER' &&
      said.player === player &&
      said.other === own &&
      said.club !== null &&
      sentence.index <= frames.sentence.index &&
      frames.sentence.index - sentence.index <= 1,
  )
}

// « Savanier, que Montpellier a verrouillé jusqu’en 2026 », « Paris, qui possède Digne jusqu’en 2018 »
function renewedBy({ frames, entities }: Place, tie: number): string | null {
  const n = frames.verb(tie)
  const { fold } = frames.tokens[tie]!
  if (n < 0 || frames.verbs[n]!.passive || !(RENEWAL.test(fold) || HOLDS.test(fold))) return null
  const subject = frames.subject(n)
  return subject?.kind === 'CLUB' && subject.entities.length === 1 ? (clubsOf(subject, entities)[0] ?? null) : null
}

function isBareClub({ frames: { tokens } }: Place, { first, last }: Ref): boolean {
  return last - first < 2 && tokens[last]!.fold === 'club'
}

// « Jorginho, qui n’avait plus que six mois de contrat, a rejoint Arsenal »: not with those who have him now
function isLeft({ frames, entities }: Place, tie: number, own: string): boolean {
  const there = frames.refs.find((ref) => ref.first > tie && clubsOf(ref, entities).includes(own))
  return there !== undefined && frames.tokens.slice(tie, there.first).some(({ fold }) => JOINS.test(fold))
}

const JOINS = /^(?:rejoint|rallie|file|debarque|signe|engage|envole|transfere|vendu|cede)$/

function wasTied({ frames }: Place, tie: number): boolean {
  const verb = frames.verbs.findLast(({ first }) => first <= tie)
  return verb?.tense === 'IMPERFECT' && verb.mood === 'INDICATIVE'
}

function formerly({ entities }: Place, player: string, own: string): string | null {
  const stays = (entities.get(player)?.career?.stays ?? []).filter(({ isLoan }) => !isLoan)
  const now = stays.findLastIndex(({ club }) => club === own)
  return stays[now - 1]?.club ?? null
}

const HIRES = /^(?:recrute|enrole|achete|attire|accueilli|presente|officialise|engage)$/

function isHired({ frames }: Place, tie: number): boolean {
  return /^(?:signature|venue|arrivee|recrute|officialise)$/.test(frames.tokens[tie]!.fold)
}

// « Il défend depuis hier les couleurs de Rennes. Il y a paraphé un bail jusqu’en 2029. »
function yonder({ frames, document, entities }: Place, tie: number, own: string | null): string | null {
  const verbs = frames.verbs.filter(({ first }) => first <= tie && tie - first < 7)
  if (!verbs.some(({ clitics }) => clitics.includes('y'))) return null
  const before = document.sentences[frames.sentence.index - 1]
  const named = [...(before ? (document.refs.get(before) ?? []) : []), ...frames.refs.filter(({ last }) => last < tie)]
  return (
    named.flatMap((ref) => (ref.kind === 'CLUB' ? clubsOf(ref, entities) : [])).findLast((id) => id !== own) ?? null
  )
}

// « s’est engagé jusqu’en 2028 avec le club de la Saxe »: a club that nothing links, and none of his
function isElsewhere({ frames }: Place, tie: number, at: number): boolean {
  const words = frames.tokens.slice(at, at + 7).map(({ fold }) => fold)
  const i = words.findIndex((word, n) => word === 'avec' && /^(?:le|la|l')$/.test(words[n + 1] ?? ''))
  return (
    i >= 0 &&
    /^(?:club|formation|ecurie|equipe)$/.test(words[i + 2] ?? '') &&
    frames.ref(at + i + 2) === undefined &&
    frames.tokens[tie]!.fold === 'engage'
  )
}

// « signé un nouveau contrat », « a signé une prolongation »: where he is
function isRenewed({ frames }: Place, tie: number, at: number): boolean {
  return frames.tokens
    .slice(Math.max(0, tie - 3), at + 1)
    .some(({ fold }) => /^(?:nouveau|nouvel|prolongation)$/.test(fold))
}

// Between the tie and the date, or so close behind the date that nothing else can be meant: « jusqu’en 2022 avec l’OM », « un an de bail à Lyon »
function isBeside(place: Place, ref: Ref, tie: number, at: number): boolean {
  const { frames } = place
  if (ref.first <= tie - 2 || ref.first >= at + 12) return false
  // « son contrat lillois », « un an de la fin de son engagement lillois »
  if (ref.form === 'ADJECTIVE')
    return ref.first < at || /^(?:contrat|bail|engagement)$/.test(frames.tokens[ref.first - 1]!.fold)
  const preposition = frames.preposition(ref)
  const joined = MOVING.test(frames.tokens[tie]!.fold) && preposition === ''
  if (!joined && !/^(?:à|avec|chez|de|en|pour)$/.test(preposition)) return false
  const behind = frames.tokens.slice(at, ref.first)
  if (ref.first > at && !behind.every(({ fold, kind }) => kind === 'NUMBER' || BESIDE.test(fold))) return false
  return !crossed(place, Math.min(tie, ref.first), ref.first)
}

const BESIDE =
  /^(?:un|une|deux|trois|quatre|cinq|six|dix-huit|ans?|annees?|saisons?|mois|demi|demie|janvier|juin|juillet|decembre|prochain|en|et|la|le|les|l'|fin|de|d'|du|son|contrat|bail|engagement|a|au|aux|avec|chez|pour|restants?|encore|sur|cote|dernier|libre|gratuitement|club|formation|direction|passer|honorer|purger)$/

// « Naples en attend 15 M€ »: of a player whose club nobody told, who asks for him or turned a bid down
function sellerOf({ drafts }: Place, player: string): string | null {
  const said = drafts.find(
    (draft) =>
      draft.said.kind === 'OFFER' &&
      draft.said.player === player &&
      (draft.said.offerKind === 'ASKING_PRICE' ? draft.said.club !== null : draft.said.other !== null),
  )?.said
  return said?.kind === 'OFFER' ? (said.offerKind === 'ASKING_PRICE' ? said.club : said.other) : null
}

// Of a player whose club nobody told: the club the article is about, unless it is after him or the sentence speaks of other clubs.
function homeUnlessSuitor(place: Place, player: string, renewal: boolean): string | null {
  const { frames, entities, drafts, document } = place
  const head = headClub(place)
  if (head) return head
  const home = rubricClub(document) ?? mainClub(document, entities)
  if (renewal || home === null) return home
  const suitors = new Set(
    drafts.flatMap(({ said }) => (said.player === player && said.kind === 'INTEREST' ? [said.club] : [])),
  )
  const others = frames.refs.filter((ref) => clubsOf(ref, entities).some((id) => id !== home && !suitors.has(id)))
  if (others.some((ref) => !isFormer(place, ref))) return null
  const wants = drafts.some(
    ({ said }) => said.player === player && (said.kind === 'INTEREST' ? said.club === home : said.kind === 'TRANSFER'),
  )
  return wants ? null : home
}

// « À Rennes, la concurrence existe : Mandanda arrive au bout de son engagement en juin »
function headClub({ frames, entities }: Place): string | null {
  const ref = frames.refs.find(({ kind, first }) => kind === 'CLUB' && first <= 2)
  if (!ref || frames.tokens[ref.last + 1]?.text !== ',' || !/^(?:à|chez)$/.test(frames.preposition(ref))) return null
  return clubsOf(ref, entities)[0] ?? null
}

// « Le Stade Rennais annonce la venue de Laborde. L’attaquant, venu de Montpellier, a paraphé un bail de quatre ans. »
function clubBefore({ document, frames, entities }: Place, own: string | null): string | null {
  const { sentences, refs } = document
  for (let i = frames.sentence.index - 1; i >= 0 && frames.sentence.index - i < 4; i--) {
    const sentence = sentences[i]!
    if (/^(?:CAPTION|TEASER)$/.test(sentence.zone.kind)) continue
    const ref = (refs.get(sentence) ?? []).find(
      ({ kind, form, first }) =>
        (kind === 'CLUB' || kind === 'PERSON') &&
        form === 'NAME' &&
        (!FROM.test(sentence.tokens[first - 1]?.fold ?? '') || sentence.tokens[first - 2]?.fold === 'sein'),
    )
    const club = ref && clubsOf(ref, entities).find((id) => id !== own)
    if (club) return club
  }
  return null
}

const FROM = /^(?:d'|de|du|des|par|contre|\()$/

// « Acheté 26 M€ à l’Ajax », « a payé 121 M€ à Benfica »
function isFormer({ frames: { tokens, refs } }: Place, { first }: Ref): boolean {
  if (refs.some(({ kind, last }) => kind === 'MONEY' && last < first && first - last <= 3)) return true
  return tokens
    .slice(Math.max(0, first - 9), first)
    .some(({ fold }) => /^(?:achete|recrute|venu|arrive|debarque|forme|passe|ancien|ex|provenance)$/.test(fold))
}

function crossed({ frames }: Place, from: number, to: number): boolean {
  return frames.verbs.some(
    ({ first, mood }) => first > from && first < to && (mood === 'INDICATIVE' || mood === 'CONDITIONAL'),
  )
}

// « L’OM, avec qui l’ailier était sous contrat », « Nice, où il s’est lié »
function withWhom({ frames }: Place, tie: number): Ref | null {
  for (let i = tie - 1; i > 0 && tie - i < 10; i--) {
    const { fold, lower } = frames.tokens[i]!
    const withWhich = /^(?:qui|lequel|laquelle)$/.test(fold) && /^(?:avec|a)$/.test(frames.tokens[i - 1]!.fold)
    const where = lower === 'où' || /^(?:auquel|auxquels|duquel)$/.test(fold)
    if (!withWhich && !where) continue
    const ref = frames.antecedent(withWhich ? i - 1 : i)
    return ref?.kind === 'CLUB' ? ref : null
  }
  return null
}
