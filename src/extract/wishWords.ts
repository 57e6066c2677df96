/** Words that tell what a player wants, by attitude; a club, a league or his own club follows. Folded; `*` ends a stem. */
export const wishCues = {
  WANTS: `veut rejoindre|veut que|voulait que|veut retourner|veut revenir|veut jouer|veut signer|veut evoluer|ne voulait que|ne veut que|ne jure que|n'a que|n'a qu'une idee|reve de|reve d'|revait de|revait plutot de
    reverait de|a toujours reve|prefere|prefererait|preferait|a prefere|prefere*|envie de rejoindre|envie de retourner|envie de revenir|envie de rentrer|envie de decouvrir|envie de jouer|envie de gouter|priorite a|donne sa priorite
    sa priorite|sa preference|preference a|preference pour|premier choix|son choix|a choisi|choisi de rejoindre|privilegi*|souhaite* rejoindre|souhaite* retourner|souhaite* revenir|souhaite* signer
    souhaite* decouvrir|souhaite* evoluer|souhaitait rejoindre|aimerait rejoindre|aimerait retourner|aimerait decouvrir|aimerait evoluer|voudrait rejoindre|voudrait retourner|espere rejoindre|espererait un club
    desireux de rejoindre|pousse* pour|force* pour|forcing pour|donne sa parole|parole a|dit oui a|dit oui au|dit oui aux|dit pret a rejoindre|ravi de rejoindre|ravi de retrouver|aurait ete ravi|impatient de rejoindre|les yeux tournes vers
    destination privilegiee|destination de reve|club de coeur|attire par|tourne vers|depart vers|n'a d'yeux que|ne pense qu'a|veut aller`,
  OPEN: `pas contre|pas oppose a|pas insensible|ouvert a|ouverte a|tente par|seduit par|interesse par|pas dit non|ne dit pas non|se laisser tenter|d'un bon oeil|partant pour|pret a rejoindre|pret a signer
    dispose a rejoindre|dispose a rester|favorable a|pense a|n'ecarte pas|n'exclut pas|flatte par|a l'ecoute de|ne ferme pas la porte|laisse la porte ouverte|emballe par`,
  REFUSES: `repouss*|declin*|econdui*|refus*|dit non a|dit non au|dit non aux|deux fois non|recal*|pas voulu de|pas voulu d'|pas chaud|pas emballe|pas donne suite|pas donne son accord|boude|snobe*|ferme la porte a|ferme la porte au
    pas interesse par|pas convaincu|ecarte l'idee|tourne le dos a|ne veut pas rejoindre|ne veut pas de|ne souhaite pas rejoindre|n'entend pas rejoindre|pas goute|envoye promener|peu emballe|peu tente|pas envie de rejoindre
    voulu entendre parler|hors de question de rejoindre|pas seduit|ne rejoindra pas|ne signerait pas|ne signera pas|rejete|rejetee|balaye`,
  LEAVE: `veut partir|veut quitter|voulait partir|voulait quitter|souhaite partir|souhaite quitter|souhaitait partir|souhaitait quitter|souhaiterait partir|souhaiterait quitter|voudrait partir|voudrait quitter|aimerait partir|aimerait quitter
    espere partir|reclam* son depart|reclam* un depart|demand* son depart|demand* a partir|demand* son transfert|demand* un bon de sortie|demand* a quitter|demand* a etre transfere|demand* a s'en aller|refus* de prolonger|refus* de rempiler|refus* de resigner
    refus* la prolongation|refus* une prolongation|refus* l'offre de prolongation|repouss* l'offre de prolongation|repouss* la prolongation|ne prolongera pas|ne souhaite pas prolonger|ne veut pas prolonger|ne veut toujours pas prolonger
    ne compte pas prolonger|pas l'intention de prolonger|n'entend pas prolonger|rejete toutes les offres de prolongation|offre de prolongation|offres de prolongation|proposition de prolongation|propositions de prolongation
    envie d'ailleurs|envies d'ailleurs|changer d'air|ne porterait plus|ne jouera plus|ne jouerait plus|ne veut plus jouer|ne souhaitait plus rester|ne souhaite plus rester|ne veut plus rester|plus envie de rester
    optique de quitter|desir de depart|desirs de depart|envie de depart|envies de depart|volonte de partir|volonte de quitter|envie de partir|envie de quitter|decide a partir|determine a partir|decide a quitter|determine a quitter|pret a partir|pousse vers|veut s'en aller|souhaite s'en aller`,
  STAY: `veut rester|souhaite rester|souhaitait rester|voulait rester|voudrait rester|aimerait rester|prefere rester|prefererait rester|preferait rester|envie de rester|decide de rester|dispose a rester|choisi de rester|compte rester|entend rester
    volonte de rester|ne veut pas partir|ne veut pas quitter|ne souhaite pas partir|ne souhaite pas quitter|aucune envie de partir|aucune envie de quitter|aucune intention de partir|aucune intention de quitter|pas l'intention de partir
    pas l'intention de quitter|pas envie de partir|pas envie de quitter|veut prolonger|souhaite prolonger|espere prolonger|aimerait prolonger|se voit rester|se voit bien rester|se plait a|se sent bien|aller au bout de son contrat
    hors de question de quitter|hors de question de partir|pas question de quitter|pas question de partir|n'a pas demande a partir|je vais rester|je reste|n'envisage pas de partir|n'envisage pas de quitter`,
} as const

/** Words before a cue that turn it: « n’a pas refusé », « aucune envie de quitter ». Folded. */
export const turning: ReadonlySet<string> = new Set(['pas', 'plus', 'jamais', 'aucune', 'aucun', 'nullement', 'guere'])
