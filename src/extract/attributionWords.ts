/** Verbs with which a source reports, by lemma. */
export const reportVerbs: ReadonlySet<string> = new Set(
  `révéler dévoiler annoncer affirmer assurer confirmer indiquer préciser expliquer rapporter écrire informer apprendre déclarer soutenir marteler publier lâcher glisser
  souffler rappeler ajouter conclure détailler chiffrer estimer croire penser évoquer parler citer mentionner faire avancer relayer exclure placer donner signaler raconter
  juger noter souligner livrer démentir nier infirmer réfuter écarter laisser tempérer nuancer trancher titrer poursuivre insister savoir voir mettre expliquer répéter jurer
  prétendre envoyer lancer`.split(/\s+/),
)

/** Verbs with which somebody speaks; the ones above do, too. */
export const speechVerbs: ReadonlySet<string> = new Set(
  [
    ...reportVerbs,
    ...'dire confier avouer admettre reconnaître concéder répondre prévenir avertir regretter déplorer promettre jurer témoigner clamer confier réagir sourire plaisanter tonner souffler pester commenter rétorquer répliquer répondre souligner demander résumer'.split(
      ' ',
    ),
  ].filter((lemma) => !/^(?:faire|placer|voir|savoir|mettre|envoyer|donner|laisser|penser|croire|citer)$/.test(lemma)),
)

/** Words that put a source before or behind what it says; folded, at the end of what stands before the name. */
export const sourceMarkers =
  /(?:^|[\s(,«])(?:selon|d'apres|en croire|si l'on en croit|aux dires de|toujours selon|comme|via|informations? (?:de|du|d')|infos? (?:de|du|d')|l'indique|indiquait|a lire)\b[^.;:!?]{0,70}$/

/** « relayé par », « confirmées par ». Folded, at the end of what stands before the name. */
export const relayMarkers =
  /(?:relaye|repris|cite|confirme|rapporte|reprend)e?s? (?:egalement |aussi |aussitot |ensuite )?(?:par|dans|sur) (?:[a-z'-]+ ){0,4}$/

/** Participles with « par » that credit the first teller: « révélée par ». Folded. */
export const tellers =
  /(?:revele|devoile|annonce|evoque|avance|donne|publie|sorti|revelation|interroge|contacte|joint)e?s? (?:[a-z'-]+ )?par (?:[a-z'-]+ ){0,4}$/

/** « contrairement à ce qu’avançait Marca »: named, and credited with nothing. Folded. */
export const contradicted = /contrairement (?:a|aux)[^.;]{0,40}$/

/** Unnamed sources. */
export const vagueSources =
  /(?:la presse [\p{L}-]+|les médias [\p{L}-]+|plusieurs (?:médias|sources|titres)(?: [\p{L}-]+)?|certains médias|certaines sources|nos confrères|de source proche|des sources proches|les rumeurs|la rumeur|(?<=selon )(?:une|des) sources? [\p{L}-]+)/iu
