/** Words that put a source before or behind what it says; folded, at the end of what stands before the name. */
export const sourceMarkers =
  /(?:^|[\s(,«'–-])(?:selon|d'apres|en croire|si l'on en croit|aux dires de|au dire de|de l'avis de|toujours selon|comme|via|dixit|informations? (?:(?:est|vient) )?(?:signees? )?(?:de|du|d'|signees?)|infos? (?:de|du|d')|l'indique|indiquait|lire|lit-on|en se referant|se fiant|on se fie|s'appuyant sur|citant|reprenant|on lit|emane|provient|lu|du cote|la reponse (?:est|se trouve|vient)|credit|(?:on|nous) (?:doit|devons|tient|tenons)|(?:la|en) une|manchettes?|pages interieures|(?:medias|journaux|titres|quotidiens|sites) [^.;:!?]{0,40}(?:tels? que|dont|parmi lesquels|notamment))\b[^.;:!?]{0,70}$/

/** « relayé par », « confirmées par ». Folded, at the end of what stands before the name. */
export const relayMarkers =
  /(?:relaye|repris|cite|confirme|rapporte|reprend)e?s? (?:[a-z-]+ ){0,4}(?:par|dans|sur) (?:[a-z'-]+ ){0,4}$/

/** Participles with « par » that credit the first teller: « révélée par ». Folded. */
export const tellers =
  /(?:revele|devoile|annonce|evoque|avance|donne|publie|sorti|revelation|dementi|refute|confirme|relaye|rapporte|associe|prete|attribue|lance|relate|evente|lache|balance|glisse|interroge|contacte|joint|pressenti|cite|evoque|lie|mentionne|estime|evalue|chiffre|imagine|place|envoye)e?s? (?:[a-z0-9'€-]+ ){0,11}par (?:[a-z'-]+ ){0,4}$/

/** What is told as a whole: « une information dévoilée par ». Folded. */
export const newsNouns =
  /(?:une?|l'|la|le|les|cette|ces?|des|dans un|plusieurs) ?(?:[a-z]+ )?(?:information|info|nouvelle|annonce|revelation|tendance|rumeur|piste|hypothese|indiscretion|chiffre|montant|somme|entretien|interview|enquete|propos)s? [^,;.]{0,50}$/

/** « contrairement à ce qu’avançait Marca », « démentant une information de Sky »: named, and credited with nothing. Folded. */
export const contradicted =
  /(?:contrairement (?:a|aux)|n'en deplaise a|malgre (?:ce qu|(?:les|l'|la|une) ?(?:affirmation|annonce|assertion|certitude|declaration|dire|info|rumeur|revelation|ecrit|bruit))[a-z]* ?|dementant|contredisant|(?:dement|dementi|contredit|refute|infirme) (?:les?|une|des|l')? ?(?:infos?|informations?|revelations?|rumeurs?))[^.;,]{0,40}$/

/** Verbs with which a newspaper is wrong, or does other work than telling, by lemma. */
export const mistaken: ReadonlySet<string> = new Set(
  'tromper fourvoyer emballer enflammer rencontrer interroger vendre appartenir fêter employer perdre'.split(' '),
)

/** Unnamed sources. */
export const vagueSources =
  /(?:la presse [\p{L}-]+|les médias [\p{L}-]+|plusieurs (?:médias|sources|titres)(?: [\p{L}-]+)?|certains médias|certaines sources|nos confrères|de source proche|des sources proches|les rumeurs|la rumeur|(?<=selon )(?:une|des) sources? [\p{L}-]+)/iu

/** « Nos confrères de L’Équipe », « les journalistes de RMC »: the press itself. Folded, up to the name. */
export const pressNouns =
  /(?:confreres|journalistes|equipes|informateurs|collegues|redaction|insiders|reporters) (?:de |du |d')(?:la |le |l')?$/

/** A sentence that says whence the one before it comes: « C’est ce que rapporte L’Équipe. ». Folded. */
export const pointsBack =
  /^(?:c'est (?:du moins |en tout cas |l'information |ce |la )|(?:une?|cet|cette|l'|la|le|ce) ?(?:information|info|piste|hypothese|nouvelle|annonce|revelation|tendance|rumeur|indiscretion|renseignement|scoop|exclusivite|tuyau|bruit)s?[ ,]|les informations? )|^(?:une?|l'|le|la|cette|ce) ?[a-z]+ (?:dont|que|qu') .{0,60}(?:parl|evoqu|revel|annonc|devoil)|^(?:ce que|ce qu')|^(?:meme|un) (?:son de cloche|discours|refrain|constat|ecrit|version|tendance|echo)s? |^[^,;:]{0,40} (?:livre|donne|avance|publie|evoque|cite|annonce|relaie|rapporte|confirme|tienne|tient|sert|parle d|parle de|fait etat d)(?:nt)? ?(?:exactement |peu ou prou |a peu pres )?(?:de |d')?(?:la|le|les|l'|des?) ?memes? [a-z]+|^[^,;:]{0,40} (?:confirme|confirment|corrobore|abonde)(?: et |[.,]| (?:aussi|egalement|l'info|la tendance|cette|ces|le tout|dans ce sens))|^[^,;:]{0,60} (?:sont|est) (?:d'accord|du meme avis|sur la meme (?:ligne|longueur d'onde))|^[^,;]{0,60} (?:l'|les |le |la )(?:a |ont |avait |avaient )?(?:annonce|revele|confirme|ecri|indique|assure|rapporte|devoile|affirme|appris|certifie|soutient|evoque|raconte|signale|martele|jure)/

/** A sentence that first says so, and may go on: « C’est en tout cas ce qu’assure L’Équipe, qui ». Folded. */
export const pointsOnlyBack =
  /^[^,;:]{0,40} (?:confirme|confirment|corrobore|abonde)(?: et |, )|^c'est (?:du moins |en tout cas |d'ailleurs |justement )?(?:ce qu|l'information qu|la tendance qu)/

/** « Aulas, lui, s’apprêterait à », « de son côté »: from here on it is about another, and another’s word. Folded. */
export const turnsAway =
  /, (?:lui|elle|eux|elles)(?:-memes?)?,|(?:^|[ ,])(?:de (?:son|leur) cote|(?:pour|a) (?:sa|leur) part|en revanche|pour rappel|a l'inverse|pour memoire)[ ,]/

/** Verbs with which a contract is new, by lemma. */
export const signing: ReadonlySet<string> = new Set(
  'signer parapher prolonger engager rempiler étendre rallonger renouveler resigner'.split(' '),
)
