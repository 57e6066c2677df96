import type { Entry, FormKind } from './register.ts'

/** The articles that a form of the register may begin with. */
export type Article = 'le' | 'la' | 'les' | 'l'

/**
 * What must stand before a form:
 * AGREE nothing that contradicts its article (« le Diable » is not « les Diable »);
 * BE that article (« la rosea »), also contracted (« du doyen »);
 * CONTRACT a word that has swallowed the article (« du Parisien », « aux Échos »);
 * SINGLE a word that singles out one person (« un Gunner »).
 */
export type Before =
  | { readonly must: 'AGREE' | 'BE' | 'CONTRACT'; readonly article: Article }
  | { readonly must: 'SINGLE' }

/** One way in which texts name an entry. */
export interface Form {
  readonly entry: Entry
  readonly kind: FormKind
  readonly ambiguous: boolean
  /** The folded words run together: `acmilan`, so that « Al-Hilal », « Al Hilal » and « AlHilal » are one. */
  readonly key: string
  readonly wordCount: number
  /** Places in the key where the text must have a capital letter. */
  readonly capitals: readonly number[]
  /** True when every letter must be a capital: « AS », never « As ». */
  readonly allCapitals: boolean
  /** True when the first word is an article that belongs to the name: « La Provence », also written « la Provence ». */
  readonly articleInName: boolean
  readonly before: Before | null
  /** True when a hyphen must follow: « franco-ivoirien ». */
  readonly prefix: boolean
  /** True when, where it fits, no other form of the same words does: « la Real » is never Real Madrid. */
  readonly exclusive: boolean
}
