import { clubIn, playsIn } from '../../register/careers.ts'
import type { Career, Register } from '../../register/register.ts'
import type { Document, Entity } from '../document.ts'

/**
 * Whom of the register's footballers, coaches and directors an article speaks of, by entity: those of that name, when it is one; of
 * several, or of a surname alone, the only one with a club that the article names.
 */
export function careers(entities: readonly Entity[], register: Register): Map<string, Career> {
  const clubs = new Set(entities.flatMap(({ id, kind }) => (kind === 'CLUB' ? [id] : [])))
  const out = new Map<string, Career>()
  for (const { id, kind, name } of entities) {
    if (kind !== 'PLAYER' && kind !== 'PERSON') continue
    const isAlike = ({ isPlayer }: Career) => isPlayer === (kind === 'PLAYER')
    const named = register.careersOf(name).filter(isAlike)
    const all = named.length > 0 ? named : register.namesakes(name).filter(isAlike)
    const near = all.filter(({ stays }) => stays.some(({ club }) => clubs.has(club)))
    const [only, ...others] = near.length > 0 ? near : named
    if (only && others.length === 0) out.set(id, only)
  }
  return out
}

/** The club that somebody belonged to in the month of an article, if the article names it; else null. */
export function clubThen({ article, entities }: Document, career: Career | null): string | null {
  const club = career && clubIn(career, monthOf(article))
  return club && entities.some(({ id }) => id === club) ? club : null
}

/** The month in which an article was published, such as `2021-08`. */
export function monthOf({ publishedOn }: Document['article']): string {
  return publishedOn.slice(0, 'YYYY-MM'.length)
}

/** Footballers of a month, told by the register alone. */
export interface Footballers {
  /** By full name or alias, where no coach or director is called so, too. */
  named(name: string): boolean
  /** By a surname that one of them bears at a club the article names, or that only one bears: « nous avons Matic ». */
  called(surname: string): boolean
}

/** A surname of so many letters is often something else. */
const SHORT = 4

/** @param clubs ids of those the article names */
export function footballers(register: Register, month: string, clubs: ReadonlySet<string>): Footballers {
  return {
    named: (name) => {
      const namesakes = register.careersOf(name)
      return (
        namesakes.some((career) => playsIn(career, month)) &&
        namesakes.every((career) => career.isPlayer || clubIn(career, month) === null)
      )
    },
    called: (surname) => {
      const active = register.namesakes(surname).filter((career) => playsIn(career, month))
      const isHis = active.length === 1 && surname.length > SHORT
      return isHis || active.some((career) => clubs.has(clubIn(career, month) ?? ''))
    },
  }
}
