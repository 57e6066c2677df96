import { seasonEnd, type TimeExpression, timesIn } from '../../french/dates.ts'
import type { Document, Ref } from '../document.ts'
import { clubsOf } from '../match.ts'
import { quoteAt } from '../quoteAt.ts'
import type { Found, Place } from '../rule.ts'

/** Words that tie a player to a club for a time, by their beginning. Folded. */
const TIE =
  /^(?:contrats?|bail|baux|engagements?|lie|liee|lies|engage|engagee|engages|prolonge|prolonger|rempile|resigne|signe|signera|signer|paraphe|court|courait|courant|percevrait|percevra|touchera|toucherait|lien|venue|arrivee|signature)$/

/** Ties that make a new contract: its club is the one he goes to. */
const SIGNING =
  /^(?:venue|arrivee|signature|signe|signera|signer|paraphe|engage|engagee|engages|percevrait|percevra|touchera|toucherait|valide|file|arrive)$/
const RENEWAL = /^(?:prolonge|rempile|resigne|prolonger)$/
const NO_CONTRACT =
  /^(?:prete|pretee|pretes|pret|location|sponsoring|equipementier|televises|television|mercato|marche|suspendu|blesse|absent|indisponible)$/
const ONLY_OFFERED =
  /^(?:offre|offres|proposition|propositions|propose|proposait|proposer|proposerait|soumis|soumettait|souhaite|veut|voulait|espere|refuse|repousse|prolongation|negocie|discute|compte|aimerait|souhaiterait)$/
const ENDING =
  /(?:expir\w*|s'ache\w+|prend(?:ra)? fin|prenait fin|se termin\w+|s'etein\w+|echeance|terme|fin de (?:son |leur |ce )?(?:contrat|bail|engagement)|fin de contrat|\blibres?\b(?: de tout contrat)?|arriv\w+ a (?:echeance|expiration|terme))(?: [^.;]{0,40}?)?(?: en| le| au| a la| a l'| des| au mois de| fin|, en|,)? ?(?:le |mois de |fin )?$/

/** The contract ends that one sentence tells, each with its player and club. */
export function contractEnds(place: Place): Found[] {
  const { document, frames } = place
  const { sentence } = frames
  const { text, publishedOn } = document.article
  const folds = frames.tokens.map(({ fold }) => fold)
  if (!folds.some((word) => TIE.test(word) || /^(?:libres?|file|arrive|reste|restait)$/.test(word))) return []
  const out: Found[] = []
  const times = timesIn(text, publishedOn, sentence.start, sentence.end)
  let used = -1
  let wasLength = false
  for (const time of times) {
    const at = tokenAt(place, time.start)
    const tie = at === null ? null : tieOf(place, folds, time, at, wasLength ? -1 : used)
    if (at === null || tie === null) continue
    used = at
    wasLength = time.months !== null // « un bail de cinq ans, soit jusqu’en 2027 »: one contract
    push(place, out, tie.at, at, tie.ends, tie.signing)
  }
  for (const [i, word] of folds.entries()) {
    const open =
      i + 2 < folds.length && word === 'fin' && folds[i + 1] === 'de' && /^(?:contrat|bail)$/.test(folds[i + 2]!)
    const lastYear = word === 'derniere' && /^(?:annee|saison)$/.test(folds[i + 1] ?? '') && folds[i + 2] === 'de'
    const finale = lastYear && /^(?:contrat|bail)$/.test(folds[i + 3] ?? '')
    if (!finale && !(open && folds[i - 1] === 'en')) continue
    if (out.some(({ first, last }) => first - 3 <= i && i <= last)) continue
    push(place, out, i, i + 2, seasonEnd(publishedOn), false)
  }
  return out
}

interface Tie {
  readonly at: number
  readonly ends: string
  readonly signing: boolean
}

function tieOf(place: Place, folds: readonly string[], time: TimeExpression, at: number, used: number): Tie | null {
  const floor = Math.max(used + 1, clauseStart(place, at))
  let tie: number | null = null
  for (let i = at - 1; i >= floor && at - i < 18; i--) {
    if (NO_CONTRACT.test(folds[i]!)) return null
    if (TIE.test(folds[i]!) && tie === null) tie = i
  }
  const lead = folds
    .slice(Math.max(floor, at - 14), at)
    .join(' ')
    .replace(/([a-z])' /g, "$1'")
    .slice(-160)
  const tail = folds.slice(at, at + 10).join(' ')
  const offered = (from: number) => folds.slice(Math.max(floor, from - 14), at).some((word) => ONLY_OFFERED.test(word))
  if (time.months === null) {
    const until = /jusqu'(?:en|au|a|a la|a l')?(?: mois de| fin)?$/.test(lead)
    const { date } = time
    if (until) {
      if (tie === null) return null
      if (offered(tie)) return null
      return { at: tie, ends: date, signing: isSigning(place, folds, tie) }
    }
    if (date.slice(0, 4) < place.document.article.publishedOn.slice(0, 4)) return null
    if (!ENDING.test(lead)) return null
    if (
      /\blibres?\b(?!.*(?:contrat|bail))/.test(lead) &&
      !/\blibres?(?: de tout contrat)?(?: en| le| des| au)?(?: mois de| le)?$/.test(lead)
    )
      return null
    return { at: tie ?? at - 1, ends: date, signing: false }
  }
  if (time.months > 100) return null
  const left =
    /\b(?:reste|restait|restera|resterait|restent|restaient)\b[^,;]{0,30}$/.test(lead) ||
    /(?:encore|toujours) (?:lie|engage|sous contrat)(?: [^,;]{0,30})?$/.test(lead) ||
    /\b(?:lie|sous contrat)(?: avec| a| au| aux)?(?: [^,;]{0,30})? (?:pour|encore)$/.test(lead) ||
    /fin de (?:contrat|bail) dans$/.test(lead)
  const near =
    /^(?:\S+ ){1,4}(?:de la fin|du terme|de l' echeance|de la fin|de fin|du bout|avant la fin|avant le terme|de l' expiration) (?:d[eu]s? )?(?:son|leur|sa|contrat|bail|l')/.test(
      `${tail} `,
    )
  const ofContract = /^(?:\S+ ){1,4}de (?:contrat|bail)\b/.test(tail)
  if ((left && (ofContract || tie !== null || /\breste/.test(lead))) || near)
    return /\breste/.test(lead) && !ofContract && tie === null && !/^(?:\S+ ){1,4}(?:a|avec|au|,|$)/.test(tail)
      ? null
      : { at: tie ?? at, ends: time.date, signing: false }
  if (tie === null || offered(tie) || /\b(?:pres|depuis|dans|apres|avant|il y a|a)$/.test(lead)) return null
  if (!isSigning(place, folds, tie) && !RENEWAL.test(folds[tie]!)) return null
  if (!/\b(?:pour|de|d'|sur)(?: les)?(?: prochaines?)?$/.test(lead)) return null
  if (!toldAsDone(place, tie)) return null
  return { at: tie, ends: time.date.slice(0, 4), signing: !RENEWAL.test(folds[tie]!) }
}

// « a paraphé un contrat de cinq ans », « s’est engagé jusqu’en 2028 »; « lié jusqu’en 2028 » is no signing
function isSigning({ frames }: Place, folds: readonly string[], tie: number): boolean {
  if (SIGNING.test(folds[tie]!)) {
    const verb = frames.verbs.find(({ first, last }) => first <= tie && tie <= last)
    return !(verb && verb.mood === 'PARTICIPLE' && !verb.compound) || folds[tie] === 'paraphe'
  }
  return folds
    .slice(Math.max(0, tie - 7), tie)
    .some((word) => /^(?:signe|paraphe|valide|entendu|accord|signer|officialise|engage|venue|arrivee)$/.test(word))
}

function toldAsDone({ frames }: Place, tie: number): boolean {
  const verb = frames.verbs.filter(({ first }) => first <= tie).at(-1)
  return !verb || verb.mood === 'INDICATIVE' || verb.mood === 'PARTICIPLE'
}

// A semicolon, a quotation mark or « mais » closes what a date can belong to.
function clauseStart({ frames }: Place, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (/^[;«»]$/.test(frames.tokens[i]!.text)) return i + 1
  return 0
}

function tokenAt({ frames }: Place, offset: number): number | null {
  const at = frames.tokens.findIndex(({ end }) => end > offset)
  return at < 0 ? null : at
}

function push(place: Place, out: Found[], tie: number, at: number, ends: string, signing: boolean): void {
  const player = holder(place, tie, at)
  if (!player) return
  const club = employer(place, player, tie, at, signing)
  if (!club) return
  const last = Math.min(at + 2, place.frames.tokens.length - 1)
  out.push({
    said: { kind: 'CONTRACT_END', player, club, ends },
    first: Math.min(tie, at),
    last: Math.max(tie, last),
    verb: null,
  })
}

/** Whose contract it is: the person named last before the words, else the first behind them, else the player in mind; a coach's is nobody's. */
function holder({ frames, entities, inMind, document }: Place, tie: number, at: number): string | null {
  const speaker = speakerOf({ document } as Place, frames.tokens[tie]!.start)
  if (
    speaker &&
    frames.tokens.slice(Math.max(0, tie - 8), tie + 4).some(({ fold }) => /^(?:mon|me|m'|je|j'|suis)$/.test(fold))
  )
    return entities.get(speaker)?.kind === 'PLAYER' ? speaker : null
  const people = frames.refs.filter(
    ({ kind, form }) => (kind === 'PLAYER' || kind === 'PERSON') && form !== 'ADJECTIVE',
  )
  const before = people.filter((ref) => ref.last < tie && !(ref.form === 'PRONOUN' && !playerOf(ref))).at(-1)
  const behind = people.find((ref) => ref.first > tie && ref.first - at < 12)
  // « Lié à l’OM jusqu’en 2022, Kamara … », but « À Eindhoven, où son bail courait …, le directeur … »
  const opening = frames.tokens.slice(0, tie).every(({ fold }) => !/^(?:son|sa|il|lui|ou)$/.test(fold))
  const fronted = !before && behind && opening
  // « Il ne reste qu’un an de contrat à Kamara », « le bail de Kamara expire en juin »
  const owner = people.find(
    (ref) => ref.first > tie && ref.first - Math.min(tie, at) < 8 && /^(?:de|à)$/.test(frames.preposition(ref)),
  )
  const ref = owner && owner.kind === 'PLAYER' ? owner : (before ?? (fronted ? behind : null))
  if (!ref) return inMind
  return playerOf(ref) ?? (ref.kind === 'PERSON' && ref.form !== 'PRONOUN' ? null : inMind)

  function playerOf(one: Ref): string | null {
    return one.entities.find((id) => entities.get(id)?.kind === 'PLAYER') ?? null
  }
}

/** With whom: the club named beside the words, else where a signing leads, else his own. */
function employer(place: Place, player: string, tie: number, at: number, signing: boolean): string | null {
  const { frames, entities, drafts } = place
  const own = entities.get(player)?.club ?? null
  const beside = frames.refs.find(
    (ref) =>
      ref.kind === 'CLUB' &&
      ref.first > tie - 2 &&
      ref.first < at + 8 &&
      (ref.form === 'ADJECTIVE'
        ? ref.first < at
        : /^(?:à|avec|chez|de|en|pour)$/.test(frames.preposition(ref)) &&
          !crossed(place, Math.min(tie, ref.first), ref.first)),
  )
  const named = beside ?? withWhom(place, tie)
  const club = named ? clubsOf(named, entities)[0] : undefined
  if (club && !(frames.preposition(named!) === 'de' && signing)) return club
  if (!signing) return own ?? (RENEWAL.test(frames.tokens[tie]!.fold) ? mainClub(place) : null)
  const said = drafts.map((draft) => draft.said)
  const move = said.find((one) => one.kind === 'TRANSFER' && one.player === player)
  if (move?.kind === 'TRANSFER') return move.other
  const before = frames.refs
    .filter((ref) => ref.kind === 'CLUB' && ref.last < tie && /^(?:avec|à|pour|)$/.test(frames.preposition(ref)))
    .at(-1)
  const there = before ? clubsOf(before, entities).find((id) => id !== own) : undefined
  if (there) return there
  const agreed = said.find((one) => one.kind === 'INTEREST' && one.stage === 'AGREEMENT' && one.player === player)
  return agreed?.kind === 'INTEREST' ? agreed.club : own
}

/** The club an article names most, when it names one more than all others: whose player « a prolongé » there. */
function mainClub({ document, entities }: Place): string | null {
  const known = mainClubs.get(document)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const refs of document.refs.values())
    for (const ref of refs) for (const id of clubsOf(ref, entities)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  const main = first && first[1] > (second?.[1] ?? 0) ? first[0] : null
  mainClubs.set(document, main)
  return main
}

const mainClubs = new WeakMap<Document, string | null>()

function crossed({ frames }: Place, from: number, to: number): boolean {
  return frames.verbs.some(
    ({ first, mood }) => first > from && first < to && (mood === 'INDICATIVE' || mood === 'CONDITIONAL'),
  )
}

// « L’OM, avec qui l’ailier était sous contrat »
function withWhom({ frames }: Place, tie: number): Ref | null {
  for (let i = tie - 1; i > 0 && tie - i < 10; i--)
    if (/^(?:qui|lequel)$/.test(frames.tokens[i]!.fold) && frames.tokens[i - 1]!.fold === 'avec') {
      const ref = frames.antecedent(i - 1)
      return ref?.kind === 'CLUB' ? ref : null
    }
  return null
}

/** Who speaks at a place of the text, when it lies inside a quotation. Quotes stand in order. */
export function speakerOf({ document: { quotes } }: Pick<Place, 'document'>, offset: number): string | null {
  return quoteAt(quotes, offset)?.speaker ?? null
}
