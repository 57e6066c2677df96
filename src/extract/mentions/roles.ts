import type { Role } from '../mention.ts'

/** Words that say what somebody does, longest first where one begins another. Folded. */
export const roleWords: readonly (readonly [string, Role])[] = [
  ['directeur sportif', 'SPORTING_DIRECTOR'],
  ['directrice sportive', 'SPORTING_DIRECTOR'],
  ['directeur du football', 'SPORTING_DIRECTOR'],
  ['directeur technique', 'SPORTING_DIRECTOR'],
  ['directeur du recrutement', 'SPORTING_DIRECTOR'],
  ['conseiller sportif', 'SPORTING_DIRECTOR'],
  ['conseiller football', 'SPORTING_DIRECTOR'],
  ['coordinateur sportif', 'SPORTING_DIRECTOR'],
  ['coordinateur general', 'SPORTING_DIRECTOR'],
  ['responsable de la cellule', 'SPORTING_DIRECTOR'],
  ['manager general', 'SPORTING_DIRECTOR'],
  ['responsable du recrutement', 'SPORTING_DIRECTOR'],
  ['ds', 'SPORTING_DIRECTOR'],
  ['dg', 'EXECUTIVE'],
  ['directeur general', 'EXECUTIVE'],
  ['directeur executif', 'EXECUTIVE'],
  ['administrateur delegue', 'EXECUTIVE'],
  ['vice-president', 'EXECUTIVE'],
  ['proprietaire', 'EXECUTIVE'],
  ['actionnaire', 'EXECUTIVE'],
  ['dirigeant', 'EXECUTIVE'],
  ['homme fort', 'EXECUTIVE'],
  ['vice-presidente', 'EXECUTIVE'],
  ['directrice generale', 'EXECUTIVE'],
  ['dirigeante', 'EXECUTIVE'],
  ['investisseur', 'EXECUTIVE'],
  ['milliardaire', 'EXECUTIVE'],
  ['mecene', 'EXECUTIVE'],
  ['repreneur', 'EXECUTIVE'],
  ["homme d'affaires", 'EXECUTIVE'],
  ['presidente', 'PRESIDENT'],
  ['president', 'PRESIDENT'],
  ['patronne', 'PRESIDENT'],
  ['patron', 'PRESIDENT'],
  ['boss', 'PRESIDENT'],
  ['entraineur', 'COACH'],
  ['coach', 'COACH'],
  ['technicien', 'COACH'],
  ['tacticien', 'COACH'],
  ['manager', 'COACH'],
  ['selectionneur', 'COACH'],
  ['agente', 'AGENT'],
  ['conseillere', 'AGENT'],
  ['conseiller', 'AGENT'],
  ['impresario', 'AGENT'],
  ['mandataire', 'AGENT'],
  ['avocate', 'AGENT'],
  ['agent', 'AGENT'],
  ['conseiller', 'AGENT'],
  ['impresario', 'AGENT'],
  ['representant', 'AGENT'],
  ['avocat', 'AGENT'],
  ['intermediaire', 'AGENT'],
  ['journaliste', 'JOURNALIST'],
  ['insider', 'JOURNALIST'],
  ['correspondant', 'JOURNALIST'],
  ['consultant', 'PUNDIT'],
  ['chroniqueur', 'PUNDIT'],
  ['pere', 'OTHER'],
  ['mere', 'OTHER'],
  ['frere', 'OTHER'],
  ['soeur', 'OTHER'],
  ['oncle', 'OTHER'],
  ['cousin', 'OTHER'],
  ['compagne', 'OTHER'],
  ['epouse', 'OTHER'],
  ['maire', 'OTHER'],
  ['beau-pere', 'OTHER'],
  ['preparateur', 'OTHER'],
  ['depute', 'OTHER'],
  ['ministre', 'OTHER'],
]

/** What a club calls the men who act for it. */
export const actsForClub: ReadonlySet<Role> = new Set(['COACH', 'SPORTING_DIRECTOR', 'PRESIDENT', 'EXECUTIVE'])

/** Words before a name that make it a coach's: « l’équipe de Galtier », « sous les ordres de Sampaoli ». Folded, before « de » or « par ». */
export const coachCues =
  /(?:equipe|effectif|groupe|staff|plans|onze|schemas?|systeme|hommes|proteges|ordres|troupe|bande|houlette|club entraine|equipe entrainee|entrainee?s?|dirigee?s?|coachee?s?) (?:de |d'|par )$/

/** Nouns that denote a footballer; folded. */
export const playerNouns: ReadonlySet<string> = new Set(
  `joueur milieu milieux defenseur attaquant ailier buteur gardien portier lateral stoppeur meneur minot gamin garcon pepite prodige joyau crack
  international interesse natif recrue sentinelle piston arriere avant-centre recuperateur element talent espoir footballeur capitaine dribbleur
  axial numero champion enfant pensionnaire canonnier phenomene neo-international concerne homme vice-champion finisseur renard excentre
  central bleu tricolore jeune client trentenaire protege finaliste goleador veteran puncheur droitier gaucher colosse geant
  transfuge goal virevoltant titi indesirable`.split(/\s+/),
)

/** Words that belong to a position: « milieu de terrain défensif ». Folded. */
export const positionTail: ReadonlySet<string> = new Set(
  'defensif offensif relayeur recuperateur central droit gauche axial de terrain jeu polyvalent espoir espoirs a box-to-box'.split(
    ' ',
  ),
)

/** Nouns that denote a club or those who run it; folded. */
export const clubNouns: ReadonlySet<string> = new Set(
  `club formation ecurie equipe direction dirigeants board etat-major champion leader geant cador mastodonte pensionnaire pensionnaires decideurs recruteurs responsables
  representants staff franchise institution locataires emissaires hierarchie gouvernance actionnaires employeur`.split(
    /\s+/,
  ),
)

/** Nouns that denote a source; folded. */
export const outletNouns: ReadonlySet<string> = new Set(
  'quotidien journal media site radio chaine magazine hebdomadaire tabloid tabloide agence emission bihebdomadaire portail titre podcast redaction publication'.split(
    ' ',
  ),
)

/** Nouns that denote a journalist; folded. */
export const journalistNouns: ReadonlySet<string> = new Set(
  'journaliste specialiste insider confrere correspondant expert reporter'.split(' '),
)

/** Particles inside names: « De Laurentiis », « ten Hag », « Ben Yedder ». Folded. */
export const nameParticles: ReadonlySet<string> = new Set(
  "de da do dos das del della di du d' van von der den ten ter el al ben la le mc mac o' bin abu st saint".split(' '),
)

/** Capitalised words that begin no name; folded. */
export const notNames: ReadonlySet<string> = new Set(
  `le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on je nous vous tu qui que qu' quand si
  et mais ou donc or ni car puis alors ainsi apres avant pendant depuis selon pour par avec sans sous sur dans en chez vers contre entre malgre comme outre
  quant meme aussi cependant toutefois pourtant enfin ensuite bref voila voici c' s' n' j' y lui tout tous toute toutes chaque aucun aucune plusieurs certains
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  mercato transfert transferts officiel info infos exclu foot football ligue coupe championnat europe afrique asie amerique mondial euro premier league
  or twitter instagram facebook youtube x internet stade velodrome camp nou bernabeu old trafford anfield emirates canebiere commanderie vieux-port
  sir don lord mister monsieur madame dr st saint photo credit agence afp page mediatheque docteur fifa uefa dncg lfp fff ufa conmebol fc ac as sc ogc rc us club sporting
  boxing day sa nord sud est ouest atlantique tweet here we go done deal full welcome to chapeau pourquoi comment combien ou quel quelle quels quelles
  oui non merci reste restent place direction cote cotes affaire dossier piste suite fin debut hier aujourd'hui demain desormais priorite objectif
  here-we-go deux trois quatre cinq six sept huit neuf dix cent mille bis sky vu idem seul seule seuls faute a au aux d'ici gare autre autres autant
  ayant etant ne nee lie interroge invite present joint contacte arrive parti prete vendu libre forme age annonce reporte ca cela celui celle ceux rien personne
  rue place bd boulevard hall city academy bravo espoirs forum newsletter accueil contact actus boutique videos video resultats classement menu ndlr bundesliga serie liga mls rmc l1 l2 c1 c3 can jo j'ai centre ministere sports france italie espagne angleterre allemagne me coach zapping credits copyright icon maxppp panoramic dppi
  article articles pire mieux resultat probleme objectif consequence dommage attention precision reponse rappel
  hormis excepte sauf parmi devant derriere durant afin des jusque lorsque puisque quoique tandis tant tantot plutot surtout seulement encore deja jamais
  toujours souvent parfois bientot maintenant naguere jadis autrefois soudain partout ailleurs presque certes evidemment visiblement manifestement
  dernier derniere premiere second seconde nul nulle quiconque quelqu'un quelque quelques certain certaine certaines celles ceux-ci celui-ci celle-ci dont
  voire sitot aussitot voila-t-il gare moins plus trop peu beaucoup assez tres fort faudra faudrait reste-t-il revoila revoici sinon soit`.split(
    /\s+/,
  ),
)

/** What the press calls a player by instead of his name. Folded. */
export const nicknames: ReadonlySet<string> = new Set([
  'el tigre',
  'el matador',
  'el pipita',
  'el pibe',
  'el kun',
  'el loco',
  'el nino',
  'el fideo',
  'el fenomeno',
  'el apache',
  'el bicho',
  'el toro',
  'el flaco',
  'la pulga',
  'la joya',
  'il capitano',
  'pipita',
  'chicharito',
  'el chicharito',
  'kun',
  'super mario',
])

/** Verbs and nouns before « de NAME » that make a lone surname a player's; folded. */
export const playerCues =
  /(?:departs?|arrivees?|venue|signature|vente|transfert|pret|retour|dossier|cas|avenir|recrutement|profil|piste|achat|successeur|remplacant|forfait|absence|agent|clan|entourage|prolongation|contrat) (?:de |d')$/
