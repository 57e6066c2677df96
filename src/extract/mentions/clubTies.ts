/** Words before a club that tie a player to it, or keep him from it, with their weight. Folded; they end where the club begins. */
export const tiesBefore: readonly (readonly [RegExp, number])[] = [
  // « son contrat avec l’OM », « lié aux Verts », « rester à Marseille »
  [
    /(?:contrat|bail|engagement|sous contrat|lie|liee|engage|prolonger|prolonge|prolongation|rempiler|resigner|rester|reste)(?: [a-z']+){0,2} (?:avec|a|au|aux|chez) ?(?:le |la |l'|les )?$/,
    2,
  ],
  // « une offre de 12 M€ à l’OM »
  [/(?:offre|proposition|propos\w*|soumis|transmis|parvenir|adresse)[^.,;:]{0,34} (?:a|au|aux) ?(?:la |l')?$/, 2],
  // « refusée par les Marseillais »
  [
    /(?:refus|rejet|repouss|retoqu|recal|balay|ecart|declin)[a-z]*(?: [a-z]+){0,3} par (?:le |la |l'|les )?(?:dirigeants |direction |president )?$/,
    2,
  ],
  [/bonne (?:nouvelle|affaire) pour (?:le |la |l'|les )?$/, 1],
  // « ne jouera plus à Southampton », « ne sera plus un joueur de l’Olympique Lyonnais »
  [
    /(?:ne (?:jouera|evoluera) plus|ne sera (?:bientot )?plus (?:un |le )?(?:joueur|attaquant|gardien|milieu|defenseur)) (?:a|au|aux|de|du|pour|chez|des) ?(?:la |l'|le |les )?$/,
    3,
  ],
  // « quitter l’OM », but « dix ans après avoir quitté Leverkusen »
  [
    /(?<!\b(?:avoir|a|avait|ayant|ont) )(?:quitter|quitte|quittera|depart de|departs de|partir de) ?(?:le |la |l'|les |du |des )?$/,
    2,
  ],
  [
    /(?<!(?:ancien|ex|futur|portera le|porter le|endosser le)[ -])(?:societaire|pensionnaire|capitaine|minot|maillot|joueur|coequipiers?) (?:de |du |des |d')(?:la |l')?$/,
    2,
  ],
  // « rentré à Arsenal au terme de son prêt »
  [/(?:rentre|rentrer|retour de pret|apparten(?:ir|ant|ait|ais)|appartien[ts]) (?:a|au|aux) (?:la |l')?$/, 2],
  // « arrivé de Bâle », « acheté à Botafogo », « suivi par Milan »
  [
    /(?:arrivee?|venue?|debarquee?|debauchee?|chipee?|arrachee?|acquise?|enrolee?|revenue?|achetee?|recrutee?|transferee?|provenance|transfuge|denichee?|ancien joueur|ex-joueur|formee?)(?: [\w€',]+){0,5} (?:de|d'|du|des|a|au|aux|chez|par) ?(?:la |l'|le |les )?$/,
    -3,
  ],
  [/(?:face a|contre|devant|battre|affronter) (?:le |la |l'|les )?$/, -1],
  [
    /(?:suivi|convoite|courtise|cible|piste|approche|interesse|rejoindre|rallier|vers|rejoint) (?:par )?(?:le |la |l'|les )?$/,
    -2,
  ],
]

/** The same behind the club: « l’OM réclame », « Naples attend », « Lens, où son bail court ». Folded, from the club's end. */
export const tiesBehind: readonly (readonly [RegExp, number])[] = [
  // « négocie avec l’Atalanta la venue de Malinovskyi »
  [/^ (?:pour |sur )?(?:la venue|l'arrivee|le transfert|la signature|le pret|le recrutement) (?:de |d'|du )/, 2],
  [
    /^,? (?:(?:ne |n'|en |a |ont |aurait |auraient |avait |avaient |lui |l'a |l'ont |deja ){0,4})(?:vend|voudrait \d|veut \d|voulait \d|ceder|cede|brad|reclam|exig|refuse|repouss|rejet|lacher|laisser|prolong|conserv|retenir|blind|recal|retoqu|declin|balay|(?:dit|dire) (?:oui|non|niet)|accept|chiffr|valoris|oppos[a-z]+ (?:un|une|son) (?:refus|fin|veto)|fait la sourde oreille|rest[a-z]+ (?:sourd|de marbre|inflexible|intraitable)|re[cç]oi?[a-z]* (?:une|deux|plusieurs|la|cette|des) (?:premiere |nouvelle |grosse |belle )?(?:offre|proposition)|verrouill|soum[a-z]+ une prolongation|fix[a-z]+ (?:le|son|un) prix)/,
    1,
  ],
  // « Gautier Lloris, au Havre depuis 2022 »
  [/^,? ?depuis (?:19|20)\d\d|^ depuis (?:un|deux|trois|quatre|cinq|six|l'ete|janvier)\b/, 1],
  // « Naples attend toujours 30 M€ », but « Tottenham attend son heure »
  [
    /^,? (?:(?:ne |n'|en |lui |toujours |deja )*)(?:attend[a-z]*,|(?:attend|fixe|demand|esper)[a-z]* [^.;]{0,25}?\d)/,
    1,
  ],
  [
    /^,? ?ou (?:il est (?:encore |toujours )?sous contrat|il (?:lui|ne lui) reste|il dispose|son (?:contrat|bail|engagement)|il a (?:encore )?(?:un|deux|trois) an)/,
    3,
  ],
  [/^,? ?avec (?:qui|lequel) .{0,40}(?:sous contrat|lie|bail|contrat)/, 3],
]
