/** Phrases that answer a bid, by who is their subject; `*` ends a stem. Folded. */
export const answerCues = {
  /** The seller says no; a negation before it undoes it. */
  NO: `fait non|repond* par la negative|repondu non|repond non|oppose* un refus|oppose* une fin de non-recevoir|oppose* son veto|mis son veto|met son veto|raccroche|claque* la porte|ferme la porte|reste* inflexible*|reste* sourd*|reste* de marbre|ri au nez|rit au nez|juge* insuffisant*|trouve* insuffisant*|juge* trop|trouve* trop|tourne le dos|envoye* promener`,
  /** The seller's no that a negation makes. */
  NOT: `pas bronche|pas cede|pas cille|pas flechi|pas voulu|rien voulu|veut rien savoir|veulent rien savoir|voulait rien savoir|pas donne suite|pas donner suite|pas seduit|pas convaincu|pas emballe|pas du gout|pas suffi`,
  YES: `donne son accord|donne leur accord|donne son feu vert|donne leur feu vert|donne son aval|donne leur aval|dit banco|dit amen|repondu oui|repond oui|repondu favorablement|juge* acceptable|juge* satisfaisante|juge* convenable`,
  /** The bidder is told no. */
  REBUFFED: `prie* de revoir|revoir sa copie|revoir leur copie|vu* opposer un refus|vu* opposer une fin|voit opposer un refus|essuye* un refus|essuye* une fin|fait recaler|fait econduire|fait rembarrer|fait refouler|rentre* bredouille|reparti* bredouille|revenu* bredouille`,
  /** Nobody: a phrase that stands by itself. */
  BARE: `pas davantage de succes|pas plus de succes|sans davantage de succes|meme refus|meme verdict|meme sort|meme punition|meme sanction|meme reponse|meme tarif|nouvel echec|nouveau refus`,
} as const

/** Words that make one answer that of several bids. */
export const allBids = `chaque fois|deux reprises|trois reprises|deux fois|trois fois|les deux|toutes les deux|ces offres|ces propositions|systematiquement|toutes deux`
