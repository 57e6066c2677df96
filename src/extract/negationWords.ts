/** Verbs whose negation says yes: « n’exclut pas », « ne cache pas », « ne manque pas ». By lemma. */
export const positiveUnderNot: ReadonlySet<string> = new Set(
  'exclure cacher manquer tarder fermer écarter laisser douter empêcher lâcher désespérer démentir oublier enterrer abandonner bouder négliger'.split(
    ' ',
  ),
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

/** « n’intéresse pas que Milan », « n’est pas seul à », « n’est pas insensible à »: what follows « pas » limits or turns it. Folded. */
export const limiting: ReadonlySet<string> = new Set(
  "que qu' seulement uniquement exclusivement seul seule seuls seules insensible insensibles indifferent indifferente indifferents loin".split(
    ' ',
  ),
)

/** Verbs of telling: « n’a pas voulu confirmer son intérêt » denies none. By lemma. */
export const untold: ReadonlySet<string> = new Set(
  'confirmer commenter évoquer officialiser préciser dévoiler révéler nier infirmer'.split(' '),
)

/** Passive verbs that deny what is their subject: « l’intérêt de Milan a été démenti ». By lemma. */
export const refuting: ReadonlySet<string> = new Set('démentir réfuter infirmer contredire nier'.split(' '))

/** « n’est pas allé au-delà de 14 M€ »: up to there. Folded. */
export const beyond: ReadonlySet<string> = new Set('au-dela dela au-dessus haut plafond'.split(' '))
