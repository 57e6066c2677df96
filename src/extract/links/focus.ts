import type { Register } from '../../register/register.ts'
import type { Entity, Ref, RefKind, Sentence } from '../document.ts'
import type { Role } from '../mention.ts'
import { goesOn, isHe, isIntroduced, isRaised, isSubjectLike, labelOf, raise } from './salience.ts'

/** Whom a reader has in mind at one place of the text. */
export interface Focus {
  /** The player meant by « le joueur » when nothing contradicts; `fits` says what would. */
  player(fits?: (player: Entity) => boolean): string | null
  /** The last of the paragraph that fits. */
  nearby(fits: (player: Entity) => boolean): string | null
  /** The club that « le club » means: the present club of the player in mind. */
  home(): string | null
  /** The latest that fits among clubs, sources or people. */
  latest(kind: RefKind, fits?: (entity: Entity) => boolean): string | null
  /** Who or what the sentence before is about, if of that kind. */
  lastSubject(kind: RefKind): string | null
  /** True for somebody named in this section. */
  isHere(id: string): boolean
  /** Everybody a pronoun may mean, the likeliest first. `here` are the refs before it in its sentence, `raised` that the first of them is its topic. */
  pronoun(word: string, sentence: Sentence, here: readonly Ref[], raised: boolean): string[]
  /** True unless the text has called him of another country. */
  isFrom(player: Entity, countries: readonly string[]): boolean
  /** « le Brésilien »: of which country the text calls him. */
  call(player: string, countries: readonly string[]): void
  /** Country of a registered club or outlet, else an empty string. */
  country(id: string): string
  /** The latest person with a role. */
  person(role: Role, club: string | null): string | null
}

/** A reader remembers no more of them. */
const MANY = 40

/** Follows the text sentence by sentence and remembers who was named when. */
export class Follow implements Focus {
  private readonly recent: string[] = []
  private readonly subjects: string[] = []
  private paragraphPlayers: string[] = []
  private paragraph = -1
  /** Whom the sentence before turned to: the only player it named. */
  private turnedTo: string | null = null
  private section = 0
  /** Whom the section has named. */
  private here = new Set<string>()
  /** Whom the first words of a paragraph announce. */
  private label: string | null = null
  private readonly nations = new Map<string, readonly string[]>()

  constructor(
    private readonly entities: ReadonlyMap<string, Entity>,
    private readonly topics: ReadonlyMap<number, string | undefined>,
    private readonly register: Register,
  ) {}

  country(id: string): string {
    const entry = this.register.get(id)
    return entry?.kind === 'CLUB' || entry?.kind === 'OUTLET' ? entry.country : ''
  }

  isFrom({ id, nationality, career }: Entity, countries: readonly string[]): boolean {
    const known = [...(nationality ? [nationality] : []), ...(career?.nationalities ?? [])]
    const told = known.length > 0 ? known : (this.nations.get(id) ?? [])
    return told.length === 0 || told.some((country) => countries.includes(country))
  }

  call(player: string, countries: readonly string[]): void {
    if (!this.nations.has(player)) this.nations.set(player, countries)
  }

  enter(sentence: Sentence, named: readonly Ref[]): void {
    const { zone } = sentence
    if (zone.section !== this.section) this.here = new Set()
    this.section = zone.section
    if (zone.paragraph === this.paragraph) return
    this.paragraph = zone.paragraph
    this.paragraphPlayers = []
    this.turnedTo = null
    this.label = labelOf(sentence, named)
  }

  leave(sentence: Sentence, refs: readonly Ref[]): void {
    if (sentence.zone.kind === 'CAPTION' || sentence.zone.kind === 'TEASER') return
    this.turnedTo = this.turnOf(sentence, refs)
    const topic = this.label ?? this.topics.get(this.section)
    // « Formé à Montpellier, il est prêté à Arles. Belhanda s’en va. Porto le courtise. »: the paragraph goes on about him
    if (topic && this.paragraphPlayers.length === 0 && goesOn(sentence, refs, topic)) this.paragraphPlayers = [topic]
    for (const ref of refs) {
      if (ref.form === 'PRONOUN' || ref.aside) continue
      // « A, B, C et D sont arrivés »: none of them more than the others
      const isList = ref.kind === 'PLAYER' && ref.entities.length > 2
      for (const id of ref.entities) {
        if (!isList) raise(this.recent, id, MANY)
        else if (this.recent.length < MANY && !this.recent.includes(id)) this.recent.push(id)
        this.here.add(id)
        if (!isList && ref.kind === 'PLAYER' && (ref.entities.length === 1 || ref.first < 3))
          raise(this.paragraphPlayers, id, MANY)
      }
    }
    const subject = refs.find((ref) => !ref.aside && isSubjectLike(sentence, ref))
    const he = refs.find(isHe)
    for (const id of [subject?.entities[0], subject && he && he.first > subject.first ? undefined : he?.entities[0]])
      if (id) raise(this.subjects, id, 8)
  }

  // « Le club suivrait Ounahi, la révélation du Mondial. Angers en attend 20 M€. »: he is new, introduced and named alone
  private turnOf({ tokens }: Sentence, refs: readonly Ref[]): string | null {
    const named = refs.filter(({ kind, form }) => kind === 'PLAYER' && form === 'NAME')
    const ids = new Set(named.flatMap(({ entities }) => entities))
    const [only] = ids
    // « … sur Haaland, le buteur de Dortmund. Le Polonais le prend mal. »: back to the one before
    const opens = refs.find(({ kind, form, first }) => kind === 'PLAYER' && form === 'NOUN' && first < 2)
    if (!only) return opens && !opens.entities.includes(this.turnedTo ?? '') ? null : this.turnedTo
    if (ids.size > 1 || named.some(({ aside }) => aside)) return null
    if (only === this.turnedTo || isRaised(tokens, named[0]!)) return only
    return !this.recent.includes(only) && isIntroduced(tokens, named[0]!) ? only : null
  }

  player(fits: (player: Entity) => boolean = () => true): string | null {
    const turned = this.turnedTo ? this.entities.get(this.turnedTo) : undefined
    if (turned && fits(turned)) return turned.id
    const topic = this.label ?? this.topics.get(this.section)
    const inParagraph = this.paragraphPlayers.map((id) => this.entities.get(id)!).filter(fits)
    const topicEntity = topic ? this.entities.get(topic) : undefined
    if (topicEntity && fits(topicEntity) && (inParagraph.length === 0 || this.paragraphPlayers.includes(topic!)))
      // « Griezmann … le Français »: of one whom nobody has named yet, after another who fits, it is not told
      // of the first words of a section he is the topic
      return (this.recent.includes(topic!) || this.isFresh() ? null : this.latest('PLAYER', fits)) ?? topic!
    if (inParagraph.length > 0) return inParagraph[0]!.id
    return this.latest('PLAYER', fits) ?? null
  }

  // A section in which nobody has been named, below others
  private isFresh(): boolean {
    return this.section > 0 && ![...this.here].some((id) => this.entities.get(id)?.kind === 'PLAYER')
  }

  nearby(fits: (player: Entity) => boolean): string | null {
    return this.paragraphPlayers.find((id) => fits(this.entities.get(id)!)) ?? null
  }

  home(): string | null {
    const player = this.player()
    return (player && this.entities.get(player)?.club) || null
  }

  latest(kind: RefKind, fits: (entity: Entity) => boolean = () => true): string | null {
    return this.recent.find((id) => this.entities.get(id)?.kind === kind && fits(this.entities.get(id)!)) ?? null
  }

  lastSubject(kind: RefKind): string | null {
    const id = this.subjects[0]
    return id && this.entities.get(id)?.kind === kind ? id : null
  }

  isHere(id: string): boolean {
    return this.here.has(id)
  }

  person(role: Role, club: string | null): string | null {
    return (
      this.recent.find((id) => {
        const entity = this.entities.get(id)!
        return entity.kind === 'PERSON' && entity.role === role && (!club || !entity.club || entity.club === club)
      }) ??
      [...this.entities.values()].find(
        (entity) => entity.kind === 'PERSON' && entity.role === role && (!club || entity.club === club),
      )?.id ??
      null
    )
  }

  pronoun(word: string, sentence: Sentence, here: readonly Ref[], raised: boolean): string[] {
    // The latest subject or object of the sentence, a player before others; what stands behind a preposition comes last
    const told = here.filter(({ form, aside }) => form !== 'PRONOUN' && !aside)
    const bare = told.filter((ref) => isSubjectLike(sentence, ref)).toReversed()
    const before = [
      ...bare.filter(({ kind }) => kind === 'PLAYER'),
      ...bare.filter(({ kind }) => kind !== 'PLAYER'),
      ...told.filter((ref) => !bare.includes(ref)),
    ].flatMap(({ entities }) => entities)
    // « Quant au Real Madrid, il »
    if (raised && told[0]) return told[0].entities.slice(0, 1)
    const kinds: ReadonlySet<RefKind> = /^(?:il|celui-ci)$/.test(word)
      ? new Set(['PLAYER', 'PERSON', 'JOURNALIST'] as const)
      : new Set(['CLUB'] as const)
    const known = (id: string) => kinds.has(this.entities.get(id)!.kind)
    // « L’affaire profite aux Gunners. Ceux-ci … »: the last one named, subject or not
    if (word.endsWith('-ci')) {
      const near = [...told.toReversed().flatMap(({ entities }) => entities), ...this.recent].filter(known)
      return [...new Set(near)].slice(0, 3)
    }
    const subjects = [...before.filter(known), ...this.subjects.filter(known)]
    const player = kinds.has('PLAYER') ? this.player() : null
    return [
      ...new Set([
        ...subjects.slice(0, 1),
        ...(player ? [player] : []),
        ...subjects,
        ...this.recent.filter(known).slice(0, 2),
      ]),
    ]
  }
}
