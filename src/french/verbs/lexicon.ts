/** Present forms that are usually nouns or adjectives: read as verbs only where no determiner stands before them. */
export const homographs = new Set(
  `offre offres cible cibles piste pistes place places demande demandes mise mises approche approches contact attaque
  recherche étude signe signes forme formes porte portes compte comptes note notes marque marques reste restes suite fin
  but buts point points juge juges rêve rêves charge visite visites course courses contre entre prime primes joue envoie
  montre liste listes limite trouble aide estime espère chiffre chiffres somme manque presse cote côte fait faits dit dits
  bien été est sommes transfert avance avances vente ventes titre titres tour mètre mètres livre livres clause pense
  double doubles passe passes souhait vise cause causes part parts sort sors suis ferme fermes libre prêt prêts
  sens couche gêne nomme monnaie coûte veille pèse relance relances touche touches lance annonce annonces cherche
  boucle boucles rafle partage prix mais monte paye paie murmure murmures compense doute employé employés accompagne brigue dessine dispute excelle tolère supplie statue statues mine barre barres programme programmes vogue solde soldes vide vides rire rires fonce serre ferre règle règles traduit fax charme charmes chasse chasses trône bosse brouille coiffe bave expose ressort clos close consent acte actes branche branches botte bottes pêche greffe muscle muscles ancre embauche embauches loge loges case cases griffe griffes purge purges`.split(
    /\s+/,
  ),
)

/** Words that look like a verb form and hardly ever are one here. */
export const neverVerbs: ReadonlySet<string> = new Set(
  'plus table contre maintenant partie pendant durant même mêmes été lit avant si tout dont point personne moyennant payant attaquant attaquants dirigeant représentant remplaçant montant prétendant intéressant important partant pression portes concernant suivant devant acte actes célèbre célèbres'.split(
    ' ',
  ),
)

/** Verbs whose compound tenses take être: « est arrivé » is no passive. */
export const movers = new Set(
  'aller arriver partir repartir venir revenir devenir redevenir parvenir passer rester sortir tomber retomber entrer rentrer retourner descendre débarquer intervenir convenir'.split(
    ' ',
  ),
)

/** Words that may stand inside a verb group: « a toujours pas vraiment pris ». */
export const groupAdverbs = new Set(
  `ne n' pas plus jamais guère point aussi toujours vraiment déjà même bien encore désormais notamment ainsi donc
  d'abord ensuite alors enfin depuis bel et très trop tout toute tous peu peut-être presque quasi certes quant soudain
  finalement aussitôt également officiellement récemment clairement beaucoup rien mieux mal vite hier
  pourtant néanmoins cependant chacun tous ensemble bientôt également aussitôt auparavant là d'ailleurs surtout eux lui elle elles aucunement nullement autant tant surtout longtemps souvent parfois davantage jusqu'ici jusqu' ici`.split(
    /\s+/,
  ),
)

/** Phrases that may stand inside a verb group: « avait en outre décliné », « a, en revanche, repoussé ». Folded, by first word. */
export const groupPhrases: ReadonlyMap<string, readonly (readonly string[])[]> = byFirst(
  `en outre|en revanche|en effet|en vain|en personne|en urgence|en bloc|par ailleurs|par contre|pour autant|pour l' instant|pour le moment|pour sa part|
  pour l' heure|de nouveau|a nouveau|de son cote|de leur cote|de fait|d' ores et deja|dans un premier temps|dans la foulee|dans l' intervalle|au passage|au final|au moins|du reste|
  une nouvelle fois|une premiere fois|une seconde fois|une fois de plus|a plusieurs reprises|a deux reprises|a plusieurs fois|sans surprise|sans hesiter|sans tarder|
  tour a tour|peu a peu|de longue date|a son tour|a leur tour|un temps|entre-temps|entre temps|tout de meme|quand meme|de justesse|depuis longtemps|il y a peu|de toute facon|de toutes facons|de toute maniere|en tout cas|en tous cas|pour le coup|en prive|en realite|a l' evidence|la veille|ce matin|ce lundi|ce mardi|ce mercredi|ce jeudi|
  ce vendredi|ce samedi|ce dimanche|ces derniers jours|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundi soir|mardi soir|mercredi soir|jeudi soir|vendredi soir|samedi soir|dimanche soir|hier soir`
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/)),
)

function byFirst(phrases: readonly (readonly string[])[]): Map<string, readonly (readonly string[])[]> {
  const out = new Map<string, readonly (readonly string[])[]>()
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length))
    out.set(phrase[0]!, [...(out.get(phrase[0]!) ?? []), phrase])
  return out
}

/** Pronouns before a verb that are its objects. */
export const clitics = new Set([
  'le',
  'la',
  "l'",
  'les',
  'lui',
  'leur',
  'se',
  "s'",
  'y',
  'en',
  'me',
  "m'",
  'nous',
  'vous',
  'te',
  "t'",
])

/** Words after which a homograph is a noun. */
export const determiners = new Set(
  `un une des du de d' le la les l' ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos au aux à en
  première premier deuxième seconde second nouvelle nouveau nouvelles dernière dernier grosse belle autre autres chaque plusieurs quelques
  toute toutes tout tous deux trois quatre cinq bonne bon grande grand quelle quel par pour sur sous sans avec dans aucune aucun énième ultime
  énorme petite même troisième quatrième cinquième sixième`.split(/\s+/),
)
