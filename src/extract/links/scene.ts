import type { Entity, Ref, Sentence } from '../document.ts'
import type { Registered } from '../mentions/registered.ts'

/** What stays the same through the text: everybody named, and the forms of the register by the place where they begin. */
export interface Scene {
  readonly entities: ReadonlyMap<string, Entity>
  readonly formsAt: ReadonlyMap<number, Registered>
}

/** « l’ancien Lillois », « son ex-club » */
export function isOld({ tokens }: Sentence, noun: number): boolean {
  return (
    /^(?:ancien|ancienne|ex|futur)$/.test(tokens[noun - 1]?.fold ?? '') ||
    /^(?:ancien|ex)$/.test(tokens[noun - 2]?.fold ?? '') ||
    tokens[noun]!.fold.startsWith('ex-')
  )
}

/** True for a ref that denotes a person, whatever he does. */
export function isPersonLike({ kind }: Ref): boolean {
  return kind === 'PLAYER' || kind === 'PERSON' || kind === 'JOURNALIST'
}

/** « l’ancien Lillois »: unless the register knows that he never was there. */
export function wasAt({ career }: Entity, club: string): boolean {
  return !career || career.stays.length === 0 || career.stays.some((stay) => stay.club === club)
}
