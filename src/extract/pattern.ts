import { fold } from '../french/fold.ts'
import { verbForms } from '../french/verbs/verbs.ts'
import { classes } from './classes.ts'
import { prepositions } from './links/words.ts'

/** CAMP: the agent, family or camp of a player, whom it fills in; only as a subject. */
export type RoleName = 'CLUB' | 'PLAYER' | 'CAMP' | 'SELLER' | 'MONEY' | 'BID' | 'LEAGUE' | 'DATE'

/** A role with the preposition before it. */
export interface RoleElement {
  readonly role: RoleName
  readonly preposition: string
  readonly optional: boolean
}

/** A part of a pattern behind its anchor: a word to meet (one of several), or a role. */
export type Element = { readonly words: readonly string[] } | RoleElement

/** A line of `reads`, compiled. */
export interface Pattern {
  /** The line, for people. */
  readonly line: string
  /** Verb patterns: the lemma, whether « se » belongs to it, and whether it is a state (« être lié à »). Noun patterns: the folded noun. */
  readonly anchor:
    | { readonly verb: string; readonly reflexive: boolean; readonly state: boolean }
    | { readonly noun: string }
  readonly subject: RoleName | null
  readonly elements: readonly Element[]
  /** Of the elements: the direct object, a player behind « à », and one that must stand behind « de ». */
  readonly object: RoleElement | null
  readonly indirect: RoleElement | null
  readonly partitive: RoleElement | null
  /** A wish: « le clan de Kamara » speaks for him, « un transfert à Milan » for Milan. */
  readonly ofWish: boolean
}

/** The anchor of the pattern that reads any bid. */
export const BID = '#bid'

const ROLES: ReadonlySet<string> = new Set(['CLUB', 'PLAYER', 'CAMP', 'SELLER', 'MONEY', 'BID', 'LEAGUE', 'DATE'])

/** Every pattern a line of `reads` stands for. Throws when a line cannot be read, which a test of the rules shows. */
export function compile(line: string): Pattern[] {
  const brace = /\{(\w+)\}/.exec(line)
  if (brace) {
    const members = classes[brace[1]!]
    if (!members) throw new Error(`No class {${brace[1]}} for the pattern "${line}".`)
    return members.flatMap((member) => compile(line.replace(brace[0], member)))
  }
  const apart = spread(line)
  return apart ? apart.flatMap(compile) : withoutStates(line).map(compileOne)
}

/**
 * The words of a line of `reads` up to the one its patterns hang on: « CLUB faire » of « CLUB faire la cour à PLAYER », « PLAYER être lié » of
 * « PLAYER être lié à CLUB ». Compiled, they have the anchors of the whole line.
 */
export function opening(line: string): string {
  const words = line
    .replace(/([ldsn]|qu)['’]/gi, "$1' ")
    .split(' ')
    .filter(Boolean)
  let head = words.length > 1 && words[0]!.split('|').some((word) => ROLES.has(word)) ? 1 : 0
  for (const lead of [/^s[e']'?$/, /^en$/, /^être$/]) if (lead.test(words[head]!)) head++
  return words.slice(0, head + 1).join(' ')
}

// « réunion|rencontre avec CLUB », « parler à|avec PLAYER », « SELLER|agent »: one of several heads, prepositions or roles makes a line for each
function spread(line: string): readonly string[] | null {
  const words = line.split(' ')
  const at = words.findIndex((word, i) => {
    if (!word.includes('|')) return false
    const all = word.split('|')
    return i === headOf(words) || all.some((one) => ROLES.has(one)) || all.every((one) => prepositions.has(fold(one)))
  })
  if (at < 0) return null
  const all = words[at]!.split('|')
  const roles = all.filter((one) => ROLES.has(one))
  const others = all.filter((one) => !ROLES.has(one))
  const lines = roles.length > 0 && others.length > 0 ? [...roles, others.join('|')] : all
  return lines.map((one) => words.with(at, one).join(' '))
}

function headOf(words: readonly string[]): number {
  const behind = ROLES.has(words[0]!) ? 1 : 0
  return words[behind] === 'se' ? behind + 1 : behind
}

// « être ouvert|favorable à »: a participle is a state of its verb, an adjective a word behind « être »
function withoutStates(line: string): string[] {
  const [role, verb, told, ...rest] = line.split(' ')
  if (verb !== 'être' || !told?.includes('|') || !ROLES.has(role!)) return [line]
  const words = told.split('|')
  const states = words.filter((word) => verbForms(word).some(({ mood }) => mood === 'PARTICIPLE'))
  const others = words.filter((word) => !states.includes(word))
  return [...states, ...(others.length > 0 ? [others.join('|')] : [])].map((word) =>
    [role, verb, word, ...rest].join(' '),
  )
}

function compileOne(line: string): Pattern {
  const words = line
    .replace(/([ldsn]|qu)['’]/gi, "$1' ")
    .replace(/\[/g, ' [ ')
    .replace(/\]/g, ' ] ')
    .trim()
    .split(/\s+/)
  // « BID » alone: a bid told by its noun, whatever the verb.
  if (line === 'BID') return pattern(line, { noun: BID }, null, [])
  let i = 0
  const subject = ROLES.has(words[0]!) ? (words[i++] as RoleName) : null
  const reflexive = /^s[e']'?$/.test(words[i]!) && i++ >= 0
  // « s’en aller »
  if (reflexive && words[i] === 'en') i++
  const head = words[i++]!
  const isVerb = subject !== null && verbForms(head.toLowerCase()).some(({ mood }) => mood === 'INFINITIVE')
  if (subject !== null && !isVerb)
    throw new Error(`Expected a verb of the table after ${subject} in the pattern "${line}", got "${head}".`)
  // « PLAYER être lié à CLUB »: what is said of the subject by a participle, with or without its auxiliary
  const state = head === 'être' ? verbForms(words[i] ?? '').find(({ mood }) => mood === 'PARTICIPLE') : undefined
  if (state) i++
  const verb = state?.lemma ?? head
  const anchor = isVerb ? { verb, reflexive, state: state !== undefined } : { noun: fold(head) }
  return pattern(line, anchor, subject, elements(words.slice(i)))
}

function pattern(line: string, anchor: Pattern['anchor'], subject: RoleName | null, all: readonly Element[]): Pattern {
  const roles = all.filter((element) => 'role' in element)
  const player = (preposition: string) => (element: RoleElement) =>
    element.role === 'PLAYER' && element.preposition === preposition
  return {
    line,
    anchor,
    subject,
    elements: all,
    object: roles.find(({ preposition }) => preposition === '') ?? null,
    indirect: roles.find(player('à')) ?? null,
    partitive: roles.filter(({ optional }) => !optional).find(player('de')) ?? null,
    ofWish: false,
  }
}

// Articles and possessives of a pattern are there for the reader: « garder un œil sur » also reads « garde également l’œil sur ».
const SILENT: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les', 'un', 'une', 'son', 'sa', 'ses'])

function elements(words: readonly string[]): Element[] {
  const out: Element[] = []
  let optional = false
  let preposition = ''
  const flush = () => {
    if (preposition) out.push({ words: [preposition] })
    preposition = ''
  }
  for (const word of words) {
    if (word === '[') optional = true
    else if (word === ']') optional = false
    else if (ROLES.has(word)) {
      out.push({ role: word as RoleName, preposition, optional })
      preposition = ''
    } else if (prepositions.has(fold(word))) {
      flush()
      preposition = prepositions.get(fold(word))!
    } else if (!SILENT.has(word.toLowerCase())) {
      flush()
      out.push({ words: word.split('|').map(fold) })
    }
  }
  flush()
  return out
}
