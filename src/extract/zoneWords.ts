/** Lines that lead to other stories. */
export const teasers =
  /^(?:[>»▶→⇒•\s-]|\*)*(?:(?:à|a)\s+(?:lire|voir|écouter|revoir)\b|lire\s+(?:aussi|également|la suite|plus)|voir\s+(?:aussi|également)|en savoir\s?\+|sur le même sujet|retrouvez|les plus lus|la suite après cette publicité|ne ratez rien|inscrivez-vous|abonnez-vous|zapping|plus d['’]infos|articles? liés?|>>)/i

/** A teaser that leaves its stories to the lines below: « LES PLUS LUS », « À LIRE AUSSI : ». */
export const teaserHeads =
  /^(?:[>»▶→⇒•\s-]|\*)*(?:(?:à|a)\s+lire(?:\s+(?:aussi|également))?|lire\s+(?:aussi|également)|voir\s+aussi|sur le même sujet|les plus lus|articles? liés?|plus d['’]infos)\s?:?$/i

/** Words of which menus of a page are made. Folded. */
export const menuWords: ReadonlySet<string> = new Set(
  `accueil actu actus actualite actualites mercato feminines anciens forum forums boutique connexion deconnexion inscription newsletter newsletters calendrier
  resultats classement classements videos video photos podcasts podcast contact recherche rechercher menu rubriques abonnement abonnes abonnez-vous equipe effectif
  club matchs matches match live lives direct directs transferts transfert rumeurs billetterie supporters communaute archives article articles blogs paris-sportifs pronostics jeux mobile
  application profil compte publicite partenaires rss twitter facebook instagram tv`.split(/\s+/),
)

/** « Dans : OM, Mercato. » */
export const rubrics = /^(?:dans|catégories?|tags?|thèmes?)\s?:\s/i

/** Credits, datelines and the other small print. */
export const captions =
  /^[([/|]?\s?(?:©|@maxppp|crédits?\b|photos?\s?(?::|- |by|credit|©)|\(photo|icon sport|publiée?s?(?=\s)|mis à jour|par la rédaction|avec (?:agences?|afp|reuters)|propos recueillis|temps de lecture|a propos mentions|mentions légales|partager\b|commentaires\b|https?:)|pic\.twitter\.com|@maxppp$|cr[ée]dits? photos?\b/iu

/** « Par Jean Dupont, à Marseille », « (par Jean Dupont) » */
export const bylines =
  /^\(?[Pp]ar \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}'’-]*\.?){0,2}(?:\)?$|,| -|\s*\(|\s?\||\s(?:Rédigé|Publié|Mis à jour)\s)/u

/** « 25 juillet 2018 Par Jean D », « / photo Jean Dupont » */
export const creditLines =
  /^(?:\d[^«»:?!]{0,40} Par|[/|] ?[Pp]hotos?) \p{Lu}[\p{L}.-]{0,24}(?: \p{Lu}[\p{L}'’-]{0,24}){0,2}$/u

/** Signs before the paragraphs of a digest, each a story of its own. */
export const bullets = /^[•●▶►■◆▪➤❏❑□◊✔✓➡→]/u

/** « 22h47 – », « - 17h45 : », « [18:40] »: the time before each story of a ticker. */
export const clockTimes = /^(?:[-–—*] ?)?[[(]?\d{1,2} ?(?:h|:) ?\d{2}(?!\d)[\])]? ?[-–—:.|/]/u

/** « ESPAGNE. », « GERMAIN, DE L’AIR »: the words in capitals before each story of a digest. */
export const labels =
  /^(?:[-–—*] ?)?(?=\p{Lu}{4})[\p{Lu}][\p{Lu}'’ ,:?!-]{3,60}(?:[.:–—?] |(?<=[\p{Lu}?!]) (?=\p{Lu}[\p{Ll}'’]|[«“"]))/u

/** « … en demande le double. (Le Progrès) »: what ends a paragraph of a digest. */
export const signed = /[.…] (?:\([^()]{2,40}\)|[Ss]ources? ?: ?[^.]{2,40})$/
