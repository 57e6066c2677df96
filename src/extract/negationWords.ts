/** Verbs whose negation says yes: « n’exclut pas », « ne cache pas », « ne manque pas ». By lemma. */
export const positiveUnderNot: ReadonlySet<string> = new Set(
  'exclure cacher manquer tarder fermer écarter laisser douter empêcher lâcher désespérer démentir'.split(' '),
)

/** Verbs of giving up: « n’a pas abandonné l’idée de l’attirer » goes on. By lemma. */
export const lasting: ReadonlySet<string> = new Set('abandonner renoncer enterrer écarter'.split(' '))

/** Verbs whose negation only leaves a wish open, by lemma. */
export const unclosed: ReadonlySet<string> = new Set('fermer opposer exclure écarter'.split(' '))

/** Verbs that deny what they govern: « refuse de prolonger ». By lemma. */
export const deniers: ReadonlySet<string> = new Set(
  'refuser renoncer éviter rechigner démentir nier exclure'.split(' '),
)

/** « n’abandonne pas », « ne lâche pas »: whoever does not give up goes on. Folded. */
export const insisting = /lache pas|abandonne pas|renonce pas|desespere pas/
