import { foldedBetween } from '../../french/fold.ts'
import type { Sentence } from '../document.ts'
import type { Role } from '../mention.ts'
import type { NameRun, Person } from './people.ts'
import type { Registered } from './registered.ts'
import { roleWords } from './roles.ts'

const ECHO = new RegExp(
  `(?:^|[\\s,(«"'])(?:le|l'|du|au|son|leur) ?(?:nouveau |jeune |futur )?(${roleWords
    .filter(([, role]) => /COACH|PRESIDENT|SPORTING|EXECUTIVE/.test(role))
    .map(([word]) => word)
    .join('|')})(?! (?:de|du) (?:son|terrain))(?=[\\s,.»:;)])`,
)
/** What coaches and directors do to players, and players do not; folded, behind the name. */
const DEEDS =
  /^(?:,[^.;:,]{0,60},)? (?:a |avait |aurait |ne |n'|lui |deja |toujours |meme |beaucoup |aussi )*(?:apprecie|appreciait|apprecierait|recrut|titularis|align|supervis|compte sur|mise sur|misait|vend|a coche|coche|attendait toujours|espere l'arrivee|se satisf|dirig|entrain|reclame un|reclamait|voulait un|veut un|reclama|negoci|a vendu|a refuse de vendre|refuse de vendre|ne retient|s'est fait a l'idee|voit en)/
/** « sous Tuchel », « le PSG de Tuchel », « l’Atlético de Madrid de Diego Simeone » stand before the name; folded. */
const UNDER = /(?:^|[\s,'])(?:sous|sous la direction de|sous les ordres de|sous la houlette de|avec le feu vert de) $/

/**
 * People who are no players though no title stands beside their name, by person: a role that takes the name up in the same paragraph
 * (« … Lotito a douché les espoirs. « … », a confié le président »), or a deed that players do not do.
 */
export function quietRoles(
  text: string,
  persons: readonly Person[],
  told: ReadonlySet<Person>,
  sentences: readonly Sentence[],
  star: Person | undefined,
  known: readonly Registered[],
  knownAs: ReadonlyMap<Person, Role>,
): Map<Person, Role> {
  const out = new Map<Person, Role>()
  const roles = new Map(roleWords)
  const clubEnds = new Set(
    known.filter(({ entry, use }) => entry.kind === 'CLUB' && use === 'NAME').map(({ end }) => end),
  )
  const named = persons.flatMap((person) =>
    person.runs.map((run) => ({ person, run, at: run.sentence.tokens[run.first]!.start })),
  )
  for (const { person, run } of named) {
    if (told.has(person) || knownAs.has(person) || person === star || out.has(person)) continue
    const { tokens } = run.sentence
    const before = foldedBetween(
      text,
      Math.max(run.sentence.start, tokens[run.first]!.start - 40),
      tokens[run.first]!.start,
    )
    const after = foldedBetween(text, tokens[run.last]!.end, Math.min(run.sentence.end, tokens[run.last]!.end + 100))
    // « l’Atlético de Madrid de Diego Simeone »
    const { start } = tokens[run.first]!
    const ofClub =
      clubEnds.has(start - 4) || clubEnds.has(start - 3) ? / d(?:e |['’])$/.test(text.slice(start - 4, start)) : false
    if (ofClub || UNDER.test(before) || (DEEDS.test(after) && !/^ ?\(\d\d ans/.test(after))) out.set(person, 'COACH')
  }
  const byZone = new Map<unknown, typeof named>()
  for (const one of named) {
    const list = byZone.get(one.run.sentence.zone)
    if (list) list.push(one)
    else byZone.set(one.run.sentence.zone, [one])
  }
  for (const sentence of sentences) {
    if (sentence.zone.kind !== 'BODY') continue
    const words = foldedBetween(text, sentence.start, sentence.end)
    const echo = ECHO.exec(words)
    if (
      !echo ||
      (byZone.get(sentence.zone) ?? []).some(({ run, person }) => run.sentence === sentence && told.has(person))
    )
      continue
    // « Le technicien »: the coach whom the article names elsewhere
    if ([...knownAs.values()].includes(roles.get(echo[1]!)!)) continue
    const at = sentence.start + echo.index
    // « je ne jouerai plus pour X », a-t-il tweeté à l’adresse de son président
    const addressed = /(?:de|a|du|au|pour|avec|contre) (?:son |leur |le |la |l')?$/.test(words.slice(0, echo.index + 1))
    const last = (byZone.get(sentence.zone) ?? [])
      .filter((other) => other.at < at && (addressed || !isQuoted(text, other.at, at)))
      .at(-1)
    if (last && last.person !== star && !told.has(last.person) && !out.has(last.person) && !isPlayerLike(last.run))
      out.set(last.person, roles.get(echo[1]!)!)
  }
  return out
}

// « Kamara est important », a assuré le dirigeant: nobody speaks of himself by name
function isQuoted(text: string, at: number, echo: number): boolean {
  const behind = text.slice(at, Math.min(echo, at + LONGEST_SPEECH))
  const before = text.slice(Math.max(0, at - LONGEST_SPEECH), at)
  return behind.includes('»') && before.lastIndexOf('«') > before.lastIndexOf('»')
}

const LONGEST_SPEECH = 1500

function isPlayerLike({ sentence, last }: NameRun): boolean {
  return sentence.tokens[last + 1]?.text === '(' && sentence.tokens[last + 3]?.fold === 'ans'
}
