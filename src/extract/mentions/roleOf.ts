import { foldedBetween } from '../../french/fold.ts'
import { homographs } from '../../french/verbs/lexicon.ts'
import { verbForms } from '../../french/verbs/verbs.ts'
import type { Role } from '../mention.ts'
import type { NameRun } from './nameRuns.ts'
import { coachCues, roleWords } from './roles.ts'

/** A role with the stretch of text that tells it, where a club may stand. */
export interface ToldRole {
  readonly role: Role
  readonly start: number
  readonly end: number
}

const WORDS = new Map(roleWords)
const ANY = [...WORDS.keys()].sort((a, b) => b.length - a.length).join('|')
// « le président de l’Atlético de Madrid, Enrique Cerezo », « l’entraîneur argentin du club, Diego Simeone »
const BEFORE = new RegExp(
  `(?:^|[\\s'(])(?<old>(?:ancien|ancienne|ex|futur)[ -])?(?<role>${ANY})s?(?: [^\\s,;:.«»"()]+){0,6}?,? ?$`,
)
// « Maldini, le directeur sportif », « Olivier Bossard (consultant) », « McCourt, le nouveau propriétaire »
const AFTER = new RegExp(
  `^,? ?\\(?(?:(?:le|la|l'|son|sa|leur|notre|un|nouveau|nouvel|actuel|tres|celebre|bien informe|inamovible|fameux|jeune) ?)*(?<old>(?:ancien|ancienne|ex|futur)[ -])?(?<role>${ANY})\\b`,
)
// « la venue de Kamara, le président de l’Atlético, Enrique Cerezo, a … »: the title of the next man
const OTHERS = /^, (?:le|la|l['’])[^,.;]{4,60}, \p{Lu}\p{Ll}+ \p{Lu}\p{L}+(?:,| (?:a|avait|est|ne|n['’])(?:\s|\p{L}))/u
const WINDOW = 90

/** What the text says somebody does, at this place; null when it says nothing. */
export function roleAt(text: string, run: NameRun): ToldRole | null {
  const { tokens } = run.sentence
  const [start, end] = [tokens[run.first]!.start, tokens[run.last]!.end]
  const from = Math.max(run.sentence.start, start - WINDOW)
  const before = foldedBetween(text, from, start)
  const told = lastTold(before)
  if (
    told &&
    !isTaken(text.slice(from + told.index + told[0].indexOf(told.groups!.role!), start)) &&
    !isSaid(before, text.slice(end, end + 2)) &&
    !/ (?:de|d') ?$/.test(` ${before.slice(told.index)}`.replace(/'$/, "' ")) &&
    !speaks(text.slice(from + told.index, start)) &&
    // « en froid avec ses dirigeants, Danso … »
    !/(?:^|\s)(?:ses|les|des|leurs|aux|deux) [a-z-]+s, ?$/.test(before) &&
    !/ (?:a|avait|aurait|est|et|qui|que|pour|par|avec|dont|entre|un|une) |-t-il/.test(
      ` ${before.slice(told.index + told[0].indexOf(told.groups!.role!))} `.replace(/ (?:de|du|des) /g, ' '),
    )
  ) {
    const own = told.groups!.old ? 'OTHER' : WORDS.get(told.groups!.role!)!
    // « l’agent et père du joueur »
    const role =
      own === 'OTHER' && /\b(?:agent|representant|avocat|conseiller) et $/.test(before.slice(0, told.index + 1))
        ? 'AGENT'
        : own
    return { role, start: from + told.index, end: start }
  }
  const behind = AFTER.exec(foldedBetween(text, end, Math.min(run.sentence.end, end + WINDOW)))
  if (
    behind &&
    !acts(behind, foldedBetween(text, end, Math.min(run.sentence.end, end + WINDOW))) &&
    !OTHERS.test(text.slice(end, Math.min(run.sentence.end, end + WINDOW))) &&
    /^[,(\s]/.test(behind[0]) &&
    !/^ (?!\()/.test(behind[0])
  ) {
    const stop = text
      .slice(end + 2, Math.min(run.sentence.end, end + WINDOW))
      .search(/[,);]| (?:a|est|avait|aurait|qui) /)
    return {
      role: behind.groups!.old ? 'OTHER' : WORDS.get(behind.groups!.role!)!,
      start: end,
      end: stop < 0 ? Math.min(run.sentence.end, end + WINDOW) : end + 2 + stop,
    }
  }
  const cue = coachCues.exec(before)
  if (cue) return { role: 'COACH', start: from + cue.index, end }
  return null
}

// « l’entraîneur Gian Piero Gasperini, Alejandro Gomez cherche la sortie »: another man's already
function isTaken(between: string): boolean {
  const words = between.trim().split(/\s+/)
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word))
  if (first < 1 || first > 4 || OF.test(words[first - 1]!)) return false
  for (let i = first; i < words.length && /^\p{L}/u.test(words[i]!); i++) if (words[i]!.endsWith(',')) return i > first
  return false
}

const OF = /^(?:de|du|des|la|le|les|à|au|chez|club)$|['’]/

// « Selon son agent, Kamara veut signer »: the agent says it; « selon son agent, Jorge Mendes, » names him
function isSaid(before: string, behind: string): boolean {
  return /(?:^|\s)(?:selon|d'apres|pour) (?:son|sa|ses|leur) [a-z-]+, ?$/.test(before) && /^ \p{Ll}/u.test(behind)
}

// « son père et agent, Willy Ndangi »: the role next to the name
function lastTold(before: string): RegExpExecArray | null {
  let told = BEFORE.exec(before)
  for (let steps = 0; told && steps < 4; steps++) {
    const next = BEFORE.exec(before.slice(told.index + 1))
    if (!next) break
    next.index += told.index + 1
    told = next
  }
  return told
}

// « celle de Samuel Eto’o, le manager a reconnu … »: no apposition, the next clause
function acts({ 0: words }: RegExpExecArray, behind: string): boolean {
  if (!/^,? ?(?:le|la|l'|son) /.test(words)) return false
  const next = behind.slice(words.length)
  if (/^ (?:a|avait|aurait|est|va|ne|n'|l'a) [a-z]/.test(next)) return true
  const verb = /^ (?:s'|se |l'|lui )?([a-z]+)/.exec(next)?.[1]
  return verb !== undefined && speaks(verb)
}

// « Le journaliste italien annonce un accord entre Kamara et … »: a verb stands between the role and the name
function speaks(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .some(
      (word) =>
        !homographs.has(word) && verbForms(word).some(({ mood }) => mood === 'INDICATIVE' || mood === 'CONDITIONAL'),
    )
}
