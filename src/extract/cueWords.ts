/**
 * Words that tell a suitor wherever the club and the player stand around them. Folded; `*` ends a stem, up to three words may stand between two of them.
 * They read what the small sentences of rules/interests.ts leave: « un temps cités », « à la lutte », « la piste turinoise ».
 */
export const suitorCues = {
  MONITORING: `perdu de vue|lache des yeux|quitte des yeux|quitte pas des yeux|pas perdu de vue|tend l'oreille|tendent l'oreille|etudi* la possibilite|etudi* la faisabilite|prend des notes|prennent des notes|aux aguets|en embuscade|a l'affut|attentif* a|attentif* au|suiv* de pres|suiv* depuis|suit depuis|suit toujours|suit avec attention|le suivai*|le suit|surveill*|supervis*|guett*|scrut*|un oeil sur|sous surveillance|observ* de pres
    emissaires|scouts|recruteurs`,
  INTERESTED: `penche sur|penchent sur|penche* sur le cas|en haut de la liste|en haut de sa liste|objectif prioritaire|objectif numero|cible numero|cibles numero|admirateurs|flaire|flaire le bon coup|d'un bon oeil|la tete a|n'a pas oublie|n'aurait pas oublie|n'avait pas oublie|rumeur* envoya*|rumeur* envoie*|l'envoya*|toqu* a la porte|frapp* a la porte|sonn* a la porte|croyait tenir|pensait tenir|croyaient tenir|trouv* l'idee|pris position|prend position|reserve* son argent a|tout mise sur|prend de l'epaisseur|prend de l'ampleur|l'option|l'hypothese|dans le casting|casting|dans la shortlist|cherche a l'attirer|cherche a le recruter|cherche a s'attacher|veut l'attirer|veut le recruter|veulent le recruter|voudrait le recruter|veut s'offrir|souhaite l'attirer|souhaite le recruter|aimerait l'attirer|aimerait le recruter|espere l'attirer|espere le recruter|a envie de lui|le veut|le voudrait|le voulait|le veulent|en raffole|en reve|en pince pour|grand fan|l'a dans le viseur|l'a coche|l'avait coche|l'a inscrit|tete de liste|au programme|dans le viseur|interet*|s'interess*|interess* par|interess* a|interessee*|est interess*|seraient interess*|interesse|interesserait|dans le viseur|dans le collimateur|dans le radar|dans les radars
    sur les tablettes|petits papiers|sur la liste|short-list|shortlist|dans les plans|dans ses plans|temps cite*|ete cite*|etaient cite*|etait cite*|sont cite*|est cite*|associe* a|associe* au
    temps evoque*|temps annonce*|ete evoque*|annonce* dans le viseur|annonce* du cote|annonce* a|annonce* au|pressenti*|sur les rangs|a la lutte|en lice|dans la course|pole position|courtis*
    convoit*|pretendant*|soupirant*|cible prioritaire|cible par|ciblait|ciblaient|ciblerait|lorgn*|pist*|apprecier* son profil|raffol*|fan de|sous le charme|les yeux doux|jet* son devolu
    sur la piste|sur les traces|sur le coup|sur le dossier|positionn*|place* ses pions|envoy* a|cherch* a recruter|cherch* a attirer|songe* a|songerai* a|songeai* a|pense a|pensait a|penserait a
    piste*|reve de|revait de|reverait de|tenter sa chance|tent* sa chance|trouble-fete*|trouble-fetes|seduit*|plait|plairait|plaisait|attir* l'attention|attir* les convoitises|emball*
    circule*|la concurrence|cour assidue|nom serait coche|nom est coche|nom etait coche|nom a ete coche|ses cibles|leurs cibles|n'a jamais oublie|range le dossier|sur le coup|coche* le nom|aimerai* recruter|voudrai* recruter|l'attend|l'attendait`,
  CONTACT: `coup de telephone|coup de fil|coups de fil|demand* de ses nouvelles|pris de ses nouvelles|ses nouvelles|pris langue|prise de contact|decroche son telephone|fait connaitre son interet|fait part de son interet|signifie son interet|pris attache|sonde* l'entourage|appel du pied|appels du pied|tendu une perche|vient aux nouvelles|viennent aux nouvelles|tenu informe|tenus informes|contact avec|pris contact|prendre contact|prises de contact|premiers contacts|contacts|contacte*|renseign*|sond*|approch*|sollicit*|aux nouvelles|aux renseignements|pris des nouvelles
    prendre la temperature|tate* le terrain|manifest*|rapproche* de son entourage|touche avec`,
  NEGOTIATION: `rendez-vous avec|longuement echange|longuement discute|dejeune avec|dine avec|s'est entretenu|se sont entretenus|table des negociations|tour de table|fait le forcing|font le forcing|a accelere|accelere*|insist*|pass* a la vitesse superieure|pass* a l'action|passe a l'offensive|avanc* ses pions|pouss* pour|mis la pression|met la pression|plusieurs reunions|une reunion|rencontre avec|au travail sur|travaill* sur le dossier|dossier avance|discussions avec|en discussions|discussions avancees|discussions|negociations|negoci*|pourparlers|tractations|discut* avec|rencontre* avec|rencontr* son agent|rencontr* l'agent|a rencontre`,
} as const

/** Words of a club that gives up; it stands before them. */
export const withdrawalCues = `ne donnera pas suite|n'a pas donne suite|pas donne suite|n'y croit plus|n'y croient plus|n'y songe plus|n'y songent plus|n'y pense plus|n'y pensent plus|seul en piste|passe la main|baisse pavillon|rend les armes|rendu les armes|refroidi*|s'est ravise|se sont ravises|tire un trait|tire un trait sur|a lache|ont lache|n'insiste plus|n'insistera pas|ne reviendra pas|ne compte plus|a prefere se retirer|sort du jeu|sorti du jeu|plus en course|hors du coup|a fait volte-face|prend la porte|jete* l'eponge|passe* son tour|tourne* la page|renonce|renoncent|ont renonce|se retire|se retirent|s'est retire|se sont retires|s'etait retire|s'etaient retires|hors course|hors-jeu|hors jeu
  a abandonne|ont abandonne|abandonne la|abandonnent la|avait abandonne|avaient abandonne|laisse tomber|plus interesse|plus interesses|plus dans la course|passe* a autre chose|quitte la course|quitte la table
  change de cible|change de cap|tourne* le dos|s'est rabattu|se sont rabattus|se rabat|s'est tourne|se sont tournes|se tourne vers|se tournent vers|mis fin aux|mis un terme|ne suit plus|n'en veut plus|ne veut plus de
  referme le dossier|clos le dossier|classe le dossier|fait une croix|lache l'affaire|lache la piste|reviendra pas a la charge|s'est desengage|se desengage|s'est refroidi|fait machine arriere|fait marche arriere
  retire son offre|retire leur offre|plus d'actualite|jete son devolu sur un autre|prefere se concentrer|a prefere miser|ont prefere miser|a decroche|ont decroche|s'est efface|se sont effaces`

/** Words that deny an interest; the club stands near. */
export const denialCues = `totalement faux|completement faux|archifaux|c'est faux|faux balaie|jamais envisage|jamais emis|jamais formule|aucune demarche|n'a jamais demande|pas une option|pas une priorite|jamais ete interesse*|jamais cherche|jamais contacte*|jamais songe|jamais pense|jamais ete dans la course|jamais ete question|fausse piste|fausse rumeur|pas sur la liste|pas une piste|pas une cible
  n'entre pas dans les plans|ne fait pas partie des plans|pas dans les plans|aucun contact|aucune discussion|aucune approche|aucun interet|pas le moindre interet|pas le moindre contact|jamais figure|jamais approche|jamais discute
  pas interesse par|pas interesses par|tord le cou|coupe court|jamais eu de contact|pas a l'ordre du jour|jamais voulu recruter|jamais entre en contact|jamais pris contact|nie tout|dement categoriquement|dement formellement|dement fermement|dementent categoriquement|nie en bloc|dement en bloc|pure invention|fantaisiste*|pure fiction|sans fondement|infonde*|n'a jamais existe|categoriquement fausse|tout interet|jamais bouge|jamais rien demande|jamais ete une option|rien de concret|dement tout|dement avoir|ne s'interesse pas`

/** Nouns of an interest whose club stands just behind: « les avances de Newcastle ». */
export const advanceCues = `insistance de|assauts de|offensive de|l'offensive de|forcing de|pression de|yeux doux de|tentatives de|au nez et a la barbe de|coiffe* sur le poteau|grille* la politesse a|double* par|devance par|devances par|devance*|aux depens de|au detriment de|a la lutte avec|en concurrence avec|face a la concurrence de|malgre l'interet de|malgre les avances de|cote de|avances de|avances d'|avances|interet de|interet du|interet d'|interets de|convoitises de|approche de|approches de|l'appel de|sirenes de|sirenes d'|insistance de|cour de|a la barbe de|a la barbe du|a la barbe d'`

/** Words of a club about the player beside them; it stands before them: « Arsenal, qui a vu Higuain, sa priorité, … ». */
export const priorityCues = `sa priorite|leur priorite|sa cible|leur cible|sa piste|leur piste|son premier choix|leur premier choix`

/** Words that tell an agreement; the club stands just behind them. */
export const agreementCues = `accord de principe avec|entente avec|accord avec|va s'engager|va rejoindre|va signer|devrait rejoindre|devrait signer|devrait s'engager|devrait filer|devrait atterrir|devrait debarquer|devrait rebondir|est annonce a|tres pres de|a deux doigts de|attendu chez|attendu du cote de|prendre la direction de|destination de|cap sur|un pied a|accord avec|ete trouve avec|ete conclu avec|ete scelle avec|trouve un accord avec|d'accord avec|tout proche de|tout proche du|tres proche de|tres proche du|proche de|proche du|promis a|promis au|attendu a|attendu au|en route pour|en route vers|en partance pour
    s'entend* avec|entendu avec|entendus avec|donne sa parole a|donne son accord a|dit oui a|dit oui au|en passe de rejoindre|en passe de signer|sur le point de rejoindre|sur le point de s'engager|filer tout droit`

/** What stands before a club that is no suitor: « face à Nice », « l’ancien de Nice », « venu de Nice ». */
export const noSuitorBefore: ReadonlySet<string> = new Set(
  'contre face revenu revenue sorti sortie debauche ex ancien ancienne anciens venu venue arrive arrivee debarque provenance transfuge prete pretee forme formee passe quitte quitter quittant depuis joueur defenseur milieu attaquant gardien ailier lateral buteur capitaine pepite international vendu cede achete devant domicile reception deplacement match champion succes victoire defaite affrontera affronter president entraineur coach'.split(
    ' ',
  ),
)

/** Words of a move that is all but done; the club it leads to stands before them. */
export const imminentCues = `visite medicale|tests medicaux|tests d'usage|examens medicaux|acte*|plus qu'une formalite|n'est plus qu'une formalite|tout est regle|tout est pret|imminent*|presque fait|quasiment fait|quasi fait|en cours de finalisation|question d'heures|question de jours|en bonne voie|sur le point d'aboutir`

/** Words of a deal between two who need no name: « un accord a été trouvé entre les deux clubs ». */
export const dealCues = `un accord|entente semble proche|entente est proche|entente est trouvee|terrain d'entente est trouve|accord total|accord de principe|accord verbal|accord a ete trouve|accord trouve|tombes d'accord|sont d'accord|se sont entendus|visite medicale|deal est proche|affaire est bouclee|affaire est conclue|quasi bouclee
  question d'heures|question de jours|tout est boucle|plus que des details|derniers details|en passe d'etre boucle`

/** Words of an interest that name nobody who has it: it is the club's of which the text tells. */
export const sceneCues = {
  MONITORING: `est suivi|est suivie|sont suivis|etait suivi|est surveille|sont surveilles|est observe|sont observes|est scrute|est supervise|a ete supervise|sous surveillance`,
  INTERESTED: `est cible|sont cibles|est vise|sont vises|est piste|est pistes|est envisage|est envisagee|est etudie|est etudiee|etudiee en interne|est explore|est exploree|est a l'etude|est espere|est coche|sont coches|sont cites|est cite
    noms de|nom de circule|nom circule|nom revient|noms reviennent|nom est evoque|noms sont evoques|sont aussi evoques|est aussi evoque|est evoque|sont evoques|a ete evoque|figure sur la liste|figurent sur la liste|sur la short-list|en haut de la liste|tient la corde|tiendrait la corde
    est la priorite|cible prioritaire|priorite numero|piste prioritaire|piste privilegiee|premier choix|autre piste|autre cible|autre option|plan b|solution de repli|en interne on apprecie|plait beaucoup|profil plait`,
  AGREEMENT: `visite medicale|tests medicaux|examens medicaux|tests d'usage|tout proche|est attendu|est attendue|sont attendus|devrait suivre|sera la prochaine recrue|plus qu'une signature|est boucle|est bouclee|accord trouve|accord total`,
  WITHDRAWN: `dossier referme|dossier clos|dossier est clos|dossier est referme|piste abandonnee|piste est abandonnee|piste est froide|piste ecartee|piste est ecartee|piste enterree|plus d'actualite|tombe a l'eau|tombee a l'eau|piste s'est refroidie|piste refroidie|piste s'eloigne`,
} as const
