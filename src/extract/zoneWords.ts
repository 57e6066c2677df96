/** Lines that lead to other stories. */
export const teasers =
  /^(?:[>»▶→⇒•\s-]|\*)*(?:(?:à|a)\s+(?:lire|voir|écouter|revoir)\b|lire\s+(?:aussi|également|la suite|plus)|voir\s+(?:aussi|également)|en savoir\s?\+|sur le même sujet|retrouvez|les plus lus|la suite après cette publicité|ne ratez rien|inscrivez-vous|abonnez-vous|zapping|plus d['’]infos|articles? liés?|>>)/i

/** « Dans : OM, Mercato. » */
export const rubrics = /^(?:dans|catégories?|tags?|thèmes?)\s?:\s/i

/** Credits, datelines and the other small print. */
export const captions =
  /^[([]?(?:©|@maxppp|crédits?\b|photos?\s?(?::|by|credit|©)|\(photo|icon sport|publiée?s?(?=\s)|mis à jour|par la rédaction|avec (?:agences?|afp|reuters)|propos recueillis|temps de lecture|a propos mentions|mentions légales|partager\b|commentaires\b|https?:)|pic\.twitter\.com/iu

/** « Par Jean Dupont, à Marseille » */
export const bylines =
  /^Par \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}'’-]*\.?){0,2}(?:$|,| -|\s*\(|\s\||\s(?:Rédigé|Publié|Mis à jour)\s)/u

/** Signs before the paragraphs of a digest, each a story of its own. */
export const bullets = /^[•●▶►■◆▪➤❏❑□◊✔✓➡→]/u
