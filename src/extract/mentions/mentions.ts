import { fold } from '../../french/fold.ts'
import type { Entry } from '../../register/register.ts'
import type { Document, Entity, Ref, Sentence } from '../document.ts'
import type { MentionKind, Role } from '../mention.ts'
import { careers, clubThen, footballers, monthOf } from './careers.ts'
import { quietRoles } from './coaches.ts'
import { knownRoles } from './knownRoles.ts'
import { locator } from './locator.ts'
import { isBeside, isCreditedName, isNamedSource } from './namedSources.ts'
import { type Person, people } from './people.ts'
import { positionBefore } from './position.ts'
import { presentClubs } from './presentClub.ts'
import { type Registered, registered } from './registered.ts'
import { roleAt } from './roleOf.ts'
import { actsForClub } from './roles.ts'

/** Who and what the article names: clubs, outlets, journalists and leagues of the register, people and sources by shape and context. */
export function mentions(document: Document): Document {
  const { text } = document.article
  const year = Number(document.article.publishedOn.slice(0, 4))
  const at = locator(document.sentences)
  const known = registered(text, document.register)
  const places = known.flatMap((form) => {
    const place = at(form.start, form.end)
    return place && (place.sentence.zone.kind !== 'CAPTION' || isShown(form, text)) ? [{ form, ...place }] : []
  })
  const taken = new Set(
    places.flatMap(({ sentence, first, last }) => sentence.tokens.slice(first, last + 1).map((token) => token.start)),
  )
  const isTaken = (sentence: Sentence, token: number) => taken.has(sentence.tokens[token]!.start)
  const clubs = new Set(known.flatMap(({ entry }) => (entry.kind === 'CLUB' ? [entry.id] : [])))
  const plays = footballers(document.register, monthOf(document.article), clubs)
  const persons = people(text, document.sentences, document.register, { year, plays, taken: isTaken })
  const refs = new Map<Sentence, Ref[]>()
  const entities = new Map<string, Entity>()

  for (const { form, sentence, first, last } of places) {
    const kind = kindOf(form.entry)
    if (kind === null || form.use === 'PLURAL') continue
    const former = entities.get(form.entry.id)
    entities.set(form.entry.id, registeredEntity(form, kind, former, text))
    if (form.use === 'SINGULAR') continue
    add(refs, sentence, {
      first,
      last,
      kind,
      entities: [form.entry.id],
      form: form.use === 'ADJECTIVE' ? 'ADJECTIVE' : 'NAME',
    })
  }
  const told = new Set(
    persons.filter((person) =>
      person.runs.some((run) => roleAt(text, run) !== null || isNamedSource(text, run) !== null),
    ),
  )
  const outlets = new Set(known.flatMap(({ start, entry }) => (entry.kind === 'OUTLET' ? [start] : [])))
  const journalists = known.flatMap(({ end, entry }) => (entry.kind === 'JOURNALIST' ? [end] : []))
  const star = persons.toSorted((a, b) => b.runs.length - a.runs.length)[0]
  const knownAs = knownRoles(persons, document.register, year)
  const quiet = quietRoles(text, persons, told, document.sentences, star, known, knownAs)
  for (const person of persons) {
    const role = quiet.get(person) ?? knownAs.get(person) ?? null
    const reports =
      role === null &&
      (person !== star || star.runs.length === 1) &&
      person.runs.some((run) => isCreditedName(text, run, (at) => outlets.has(at)) || isBeside(text, run, journalists))
    const entity = plays.named(person.name)
      ? playerEntity(person, known)
      : personEntity(person, text, known, reports ? 'JOURNALIST' : role)
    entities.set(entity.id, entity)
    for (const run of person.runs)
      add(refs, run.sentence, {
        first: run.first,
        last: run.last,
        kind: entity.kind,
        entities: [entity.id],
        form: 'NAME',
      })
  }
  for (const ref of refs.values()) ref.sort((a, b) => a.first - b.first || b.last - a.last)
  return withClubs(withCareers({ ...document, registered: known, entities: [...entities.values()], refs }), known)
}

/** What is known of them; a coach or director of whom the text does not tell for whom he works does so for the club of the time, if named. */
function withCareers(document: Document): Document {
  const known = careers(document.entities, document.register)
  return {
    ...document,
    entities: document.entities.map((entity) => {
      const career = known.get(entity.id)
      if (!career) return entity
      const acts = entity.kind === 'PERSON' && entity.role !== null && actsForClub.has(entity.role)
      return { ...entity, career, club: entity.club ?? (acts ? clubThen(document, career) : null) }
    }),
  }
}

// A caption shows clubs; « Icon Sport » and « AFP » are none.
function isShown({ entry, use, start, end }: Registered, text: string): boolean {
  return entry.kind === 'CLUB' && use === 'NAME' && !/^(?:Sport|.{1,3})$/.test(text.slice(start, end))
}

function withClubs(document: Document, known: readonly Registered[]): Document {
  const present = presentClubs(document, known)
  return {
    ...document,
    entities: document.entities.map((entity) =>
      entity.kind === 'PLAYER' || entity.club === null
        ? { ...entity, club: entity.club ?? present.get(entity.id) ?? null }
        : entity,
    ),
  }
}

function kindOf(entry: Entry): Entity['kind'] | null {
  if (entry.kind === 'NATION') return null
  return entry.kind === 'COMPETITION' ? 'LEAGUE' : entry.kind
}

function registeredEntity(
  { start, end, entry, use }: Registered,
  kind: Entity['kind'],
  former: Entity | undefined,
  text: string,
): Entity {
  const form = text.slice(start, end)
  // An adjective is no name of the club, but « le club phocéen » and « le Phocéen » are.
  const forms = use === 'ADJECTIVE' ? (former?.forms ?? []) : [...new Set([...(former?.forms ?? []), form])].sort()
  return {
    id: entry.id,
    kind,
    name: entry.name,
    registerId: entry.id,
    forms,
    role: kind === 'JOURNALIST' ? 'JOURNALIST' : null,
    nationality: null,
    position: null,
    club: null,
    career: null,
  }
}

function personEntity(person: Person, text: string, known: readonly Registered[], quiet: Role | null): Entity {
  const told = person.runs.map((run) => roleAt(text, run)).filter((role) => role !== null)
  const named = person.runs.map((run) => isNamedSource(text, run)).find((kind) => kind !== null)
  const [first] = told
  const kind: MentionKind = named ?? kindOfRole(first?.role ?? quiet)
  if (kind === 'PLAYER') return playerEntity(person, known)
  const clubs = told.flatMap(({ start, end }) =>
    known
      .filter((form) => form.entry.kind === 'CLUB' && form.start >= start && form.end <= end)
      .map(({ entry }) => entry.id),
  )
  const role: Role | null =
    kind === 'OUTLET' ? null : kind === 'JOURNALIST' ? 'JOURNALIST' : (first?.role ?? quiet ?? 'OTHER')
  return { ...somebody(person, known), kind, role, club: kind === 'PERSON' ? (clubs[0] ?? null) : null }
}

function playerEntity(person: Person, known: readonly Registered[]): Entity {
  const position = person.runs.map((run) => positionBefore(run)).find((found) => found !== null) ?? null
  return { ...somebody(person, known), position }
}

function somebody(person: Person, known: readonly Registered[]): Entity {
  return {
    id: `person:${fold(person.name)}`,
    kind: 'PLAYER',
    name: person.name,
    registerId: null,
    forms: [...new Set(person.runs.map(({ words }) => words))].sort(),
    role: null,
    nationality: nationalityOf(person, known),
    position: null,
    club: null,
    career: null,
  }
}

function kindOfRole(role: Role | null): MentionKind {
  if (role === null) return 'PLAYER'
  return role === 'JOURNALIST' ? 'JOURNALIST' : 'PERSON'
}

// « le journaliste italien Alfredo Pedullà », « l’international anglais Mason Greenwood »
function nationalityOf(person: Person, known: readonly Registered[]): string | null {
  for (const { sentence, first } of person.runs) {
    const start = sentence.tokens[first]!.start
    const beside = known.find(
      (form) => form.entry.kind === 'NATION' && form.use === 'ADJECTIVE' && form.end + 1 === start,
    )
    if (beside?.entry.kind === 'NATION') return beside.entry.countries[0] ?? null
  }
  return null
}

function add(refs: Map<Sentence, Ref[]>, sentence: Sentence, ref: Ref): void {
  const list = refs.get(sentence)
  if (list) list.push(ref)
  else refs.set(sentence, [ref])
}
