/** What can speak. */
export const PERSONS = /^(?:PLAYER|PERSON|JOURNALIST)$/

/** What follows a quotation without telling its speaker: « », puis … », « », alors que … ». Folded. */
export const connects =
  /^(?:et|mais|ou|puis|qui|que|dont|comme|alors|avant|apres|tout|meme|ainsi|ce|cette|cela|le|la|les|un|une|l'|pour|afin|car|si|quand|tandis|tant|malgre)$/

/** Nouns of what somebody says, before « de » and him: « les mots de Longoria : ». Folded. */
export const sayings: ReadonlySet<string> = new Set(
  'propos mots mot declaration declarations paroles reponse explication explications sortie aveu aveux confidence confidences reaction message commentaire commentaires analyse avis phrase discours constat verdict temoignage'.split(
    ' ',
  ),
)

/** Those who speak without a name: « indique l’entourage du joueur ». Folded. */
export const nobody: ReadonlySet<string> = new Set(
  'entourage clan camp proche proches famille direction board staff source sources communique cellule porte-parole interlocuteur'.split(
    ' ',
  ),
)
