/** Words that tie a player to a club for a time. Folded, one token each. */
export const TIE =
  /^(?:contrats?|bail|baux|engagements?|lie|liee|lies|engage|engagee|engages|engager|engagera|lier|tient|prolonge|prolonger|prolongation|prolongera|rempile|rempiler|rempilera|resigne|resigner|etendu|etire|rallonge|rallonger|blinde|verrouille|securise|renouvele|renouveler|signe|signera|signer|paraphe|parapher|paraphera|court|courait|courant|percevrait|percevra|touchera|toucherait|lien|valises|venue|arrivee|signature|rejoint|rallie|file|arrive|debarque|recrute|officialise|regle|propriete|couleurs|maillot|aventure|appartient|direction|parti|mene|cale|scelle|attache|attachee|attaches|rattache|rattachee|possede|detient|papiers?|parchemin|abonnement|cadenasse|allonge|proroge|reconduit|ferre|arrime|rive|marie|ancre|fidele)$/

/** Ties that make a new contract: its club is the one he goes to. */
export const SIGNING =
  /^(?:venue|arrivee|signature|signe|signera|signer|paraphe|parapher|paraphera|engage|engagee|engages|engager|engagera|lier|percevrait|percevra|touchera|toucherait|valide|rejoint|rallie|file|arrive|debarque|recrute|officialise|regle|valises|direction|parti)$/

/** Ties that are a new contract only by a length: « a rejoint Nice pour quatre ans », but « a rejoint le groupe jusqu’en juin ». */
export const MOVING = /^(?:rejoint|rallie|file|arrive|debarque|recrute|officialise|valises|direction|parti)$/

/** Ties by which he stays where he is. */
export const RENEWAL =
  /^(?:prolonge|prolonger|prolongation|prolongera|rempile|rempiler|rempilera|resigne|resigner|etendu|etire|rallonge|rallonger|blinde|verrouille|securise|renouvele|renouveler|cadenasse|allonge|proroge|reconduit|ferre)$/

/** What a date may end instead. */
export const NO_CONTRACT =
  /^(?:prete|pretee|pretes|pret|location|emprunte|sponsoring|equipementier|televises|television|mercato|marche|suspendu|blesse|absent|indisponible|forfait)$/

/** A contract that is only wanted, offered or refused. */
export const ONLY_OFFERED =
  /^(?:offre|offrait|offrir|offrent|offrirait|offres|proposition|propositions|propose|proposait|proposent|proposer|proposerait|soumis|soumet|soumettait|souhaite|veut|voudrait|voulait|espere|refuse|repousse|decline|negocie|negocient|discute|discutent|compte|aimerait|souhaiterait|transmis|souhait|envisage)$/

/** Signing told by another word than the tie. */
export const SIGNED =
  /^(?:signe|signant|paraphant|paraphe|valide|signer|signera|paraphera|officialise|engage|engagera|venue|arrivee|signature)$/

/** An agreement is as good as a signature where it tells the end itself. */
export const AGREED =
  /^(?:signe|signant|paraphant|paraphe|valide|entendu|entendus|entente|accord|parole|tombes|signer|signera|paraphera|officialise|engage|engagera|venue|arrivee|signature|regle|cale|scelle)$/

/** Verbs of having: « il a encore deux ans de contrat », « dispose d’un contrat jusqu’en 2024 ». */
export const HAS =
  /^(?:a|ai|ait|avait|aura|ont|avaient|possede|possedait|dispose|disposait|beneficie|conserve|conservait|tient|reste|restait)$/

/** What runs out. Before the date; the words of a clause joined by spaces. */
export const ENDING =
  /(?:expir\w*|s'ache\w+|(?:rendez-vous avec la|retrouvera sa|aura sa|recouvrera sa|reprendra sa|retrouve sa) liberte|(?:contrat|bail|engagement) (?:[^.;]{0,60} )?s'arret\w+|ne ser\w+ plus sous contrat|s'achev\w+|prend(?:ra|re)? (?:\w+ )?fin|pas (?:plus loin|plus longtemps) qu[e']|prendront fin|prenait fin|se termin\w+|s'etein\w+|echeance|terme|fin de (?:son |leur |ce |mon )?(?:contrat|bail|engagement)|touch\w+ a (?:sa|leur) fin|bout de (?:son|leur) (?:contrat|bail|engagement)|\blibres?\b(?: de tout contrat| de tout engagement| comme l'air)?|arriv\w+ a (?:echeance|expiration|terme))(?: [^.;]{0,40}?)?(?: en| le| au| a la| a l'| des| au mois de| fin| dans| depuis| d'ici| depuis le|, en|, le|,)? ?(?:le |la |l'|mois de |fin |fin du mois de |la fin du mois de )?$/

/** « libre en juin », but no « libre arbitre … en juin ». */
export const FREE_NEXT =
  /\blibres?(?: de tout contrat| de tout engagement| comme l'air)?(?: de (?:s'engager|signer|negocier)[^,;.]{0,20})?(?: en| le| des| au| a la| a l'| dans| depuis| d'ici| depuis le)?(?: mois de| le| la| fin)?,?(?: en| le| des)? ?(?:la |l')?$/

/** « le perdre gratuitement en juin »: he will be free. */
export const FOR_NOTHING =
  /\b(?:partir|filer|perdre|partira|filera|s'en aller|s'en ira|laisser filer|quitter [^,;]{0,30})(?: [^,;]{0,24})? ?(?:gratuitement|gratis|sans indemnite|sans contrepartie|pour rien|librement|libre)(?: d[eu] (?:la |l')?\S{3,14}| d'\S{3,14})?(?: des| en| au| a la| a l'| dans| d'ici)?(?: mois de| le| la| fin)? ?$/

/** What a contract did before it was made longer: « son bail, qui courait jusqu’en 2023 ». Folded. */
const RAN = /^(?:courait|expirait|s'achevait|achevait|prenait|devait|liait|allait)$/

/** Ties whose subject is the club that has him: « Rennes, qui tient Dembélé jusqu’en 2018 ». Folded. */
export const HOLDS = /^(?:tient|possede|detient)$/

/** Whether word `i` tells what a contract did before it was made longer: « qui courait », « qui était lié ». */
export function isPast(folds: readonly string[], i: number): boolean {
  return RAN.test(folds[i]!) || (folds[i] === 'etait' && /^(?:liee?|engagee?|sous)$/.test(folds[i + 1] ?? ''))
}
