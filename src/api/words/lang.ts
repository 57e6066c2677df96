/** Languages of the lines made to be shown. */
export type Lang = 'FR' | 'EN'

/** A text in each language. */
export type Words = Readonly<Record<Lang, string>>
