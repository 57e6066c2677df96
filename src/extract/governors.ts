/** Verbs of wanting and planning: « souhaite recruter » is interest, « prépare une offre » a plan. */
export const wills: ReadonlySet<string> = new Set(
  'vouloir souhaiter espérer aimer désirer rêver compter entendre envisager songer penser tenter chercher essayer prévoir préparer ambitionner viser désespérer imaginer croire étudier projeter tenir vouer réfléchir décider presser hésiter préférer choisir demander aspirer brûler jurer'.split(
    ' ',
  ),
)

/** Verbs after which nothing has happened yet: « va signer », « s’apprête à rejoindre », « pourrait rejoindre ». */
export const ahead: ReadonlySet<string> = new Set('aller pouvoir devoir risquer falloir apprêter'.split(' '))

/** Adjectives and nouns with the same effect: « prêt à débourser », « sur le point de signer ». Folded. */
export const prospects: ReadonlySet<string> = new Set(
  'pret prets prete pretes dispose disposes determine determines decide decides desireux enclin enclins enclines disposee disposees favorables chaud chauds oppose contre proche proches point passe intention envie souhait volonte idee espoir projet question tete desir ambition doigts reve voeu impatience hate impatient impatients impatiente resolu resolue resolus'.split(
    ' ',
  ),
)
