/** What can speak. */
export const PERSONS = /^(?:PLAYER|PERSON|JOURNALIST)$/

/** What follows a quotation without telling its speaker: « », puis … », « », alors que … ». Folded. */
export const connects =
  /^(?:et|mais|ou|puis|qui|que|dont|comme|alors|avant|apres|tout|meme|ainsi|ce|cette|cela|le|la|les|un|une|l'|pour|afin|car|si|quand|tandis|tant|malgre)$/
