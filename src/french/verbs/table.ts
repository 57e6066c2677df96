/**
 * The verbs of the trade. Regular ones need only their name; a row of `irregular` reads
 * `infinitive: present (6) ; imperfect stem ; future stem ; participle ; subjunctive 3rd sg, 3rd pl ; simple past 3rd sg, 3rd pl`.
 */
export const regularEr = `
décacheter épouser accommoder entrebâiller trotter idolâtrer aduler vénérer damner fiancer conjurer répugner effrayer effaroucher excuser
étioler déprimer divorcer décamper clôturer évader redemander exécrer abhorrer briser fatiguer ronger humer enraciner couler
enterrer rayer filtrer distancer reluquer zieuter ausculter persuader dissuader débouter dédaigner verrouiller ficeler évacuer minimiser railler tacler revendiquer recontacter flairer débusquer mandater missionner expédier larguer limoger licencier reprêter rembourser quadrupler approuver cautionner capituler ironiser tweeter
remuer abandonner aborder associer concentrer repositionner rôder prononcer flatter toquer boycotter sécher séjourner briller honorer analyser emparer raffoler pincer accepter accorder accoster accélérer acheter achever achopper actionner activer adjuger admirer
adorer adouber adresser afficher affirmer affoler agiter aider aiguiser aimer ajouter aligner alimenter allonger
allumer ambitionner amener amorcer amuser améliorer animer annoncer annuler appeler apporter apposer approcher
apprécier apprêter appuyer arracher arriver assurer attacher attaquer attirer attribuer augmenter autoriser avancer
avoisiner avouer avérer baisser balancer balayer basculer batailler blinder bloquer bonifier boucler bouder bouger
brader brûler buter bénéficier cacher caler calmer camper capoter caresser casser cerner cesser changer chercher chiffrer
chiper chuter cibler circuler citer clamer claquer classer cocher coller combler commander commencer commenter
communiquer compléter compter concerner concrétiser concéder confesser confier confirmer consacrer conseiller
conserver considérer consulter contacter contenter contester continuer contrer convier convoiter convoquer corser
coucher couper couronner courtiser coûter craquer creuser critiquer croiser créer culminer céder côtoyer dater
demander demeurer devancer dialoguer différer diriger discuter disposer disputer dominer donner doubler doucher douter
draguer durer débarquer débaucher débloquer débouler débourser débuter décaler décanter décider déclarer déclencher décliner
décoller décrocher dédier dédouaner dégager dégainer dégoter déjeuner déjouer délaisser délier déloger démarcher
démarrer démener démissionner dénicher dénier dénoncer dépasser dépenser déplacer déplorer déposer dépêcher dérober
désengager déserter désespérer désigner désintéresser désirer détacher détailler détester détourner dévoiler effectuer
emballer embarquer embrasser emmener empocher emporter emprunter empêcher encaisser enchaîner enfiler enflammer
engager enlever enregistrer enrôler entamer entourer entraîner entrer entériner envisager envoler envoyer espérer
essayer estimer examiner excepter exciter exfiltrer exiger exister expliquer exploiter explorer exploser exporter
exprimer faciliter fantasmer fermer ferrailler figer figurer filer finaliser fixer flasher flirter focaliser fonder
forcer formaliser former formuler fouiller fouler frapper freiner fréquenter frôler fâcher fêter gagner garder garer
glisser gonfler goûter gratter griller grimper grogner guetter gérer gêner hausser hériter hésiter ignorer illustrer
imaginer imposer incarner indiquer infirmer informer initier inonder inquiéter insinuer insister installer insérer
intensifier interpréter interroger intégrer intéresser inverser inviter jalouser jauger jeter jouer juger juguler
jurer justifier laisser laminer lancer lever libérer lier limiter lisser lister livrer lorgner louer louper lutter
lâcher manier manifester manoeuvrer manquer marcher marier marquer marteler menacer mener mentionner mesurer militer
miner miser mobiliser monnayer monter montrer moquer motiver multiplier ménager mériter mêler nier nommer noter nouer
noyer nuancer nécessiter négliger négocier obliger observer occuper officialiser offusquer onduler opposer opter
ordonner orienter osciller oser oublier pactiser palper parapher pardonner parier parler partager participer passer
patauger patienter patiner payer peaufiner pencher penser percer perturber peser pester piloter piocher piquer pister
placer plafonner plaider plaisanter plancher planifier planter plier plomber pointer porter poser positionner posséder
poster postuler pousser presser priser priver privilégier procurer profiter progresser projeter prolonger promener
proposer prouver provoquer précipiter préciser précéder préférer préparer présenter prêter prôner publier pulvériser
pénaliser quitter quémander racheter raconter rafler rallier rallonger ramasser ramener ranger rapatrier rappeler
rapporter rapprocher raser rassurer rater rattacher rebaptiser rebuter recaler rechercher rechigner recommander
recommencer recroiser recruter reculer redouter redémarrer refiler refuser regagner regarder regonfler regretter
regrouper rehausser rejeter relancer relativiser relayer relever relier relâcher rembarrer remercier remonter rempiler
remplacer remporter rencontrer renforcer renier renoncer renouer renouveler renseigner rentrer renverser renvoyer
repasser reporter repousser représenter repérer requinquer resigner respecter ressembler ressusciter rester restituer
retaper retarder retirer retomber retoquer retourner retracer retrouver revaloriser revigorer risquer rogner réactiver
réaliser réclamer récupérer rédiger réfugier réfuter réintégrer réitérer répercuter répliquer répéter réserver résider
résigner résilier résister résumer rétorquer réunifier réviser révéler rêver sacrifier saliver saluer sanctionner
sauter sauver sceller scruter secouer sembler sermonner signaler signer signifier sillonner situer snober soigner
solliciter sommer sonder songer sonner soucier souffler souhaiter soulever souligner soupirer spéculer stagner
stationner stipuler stopper subsister subtiliser succéder superposer superviser supplanter supporter supposer
supprimer surfer surpasser surpayer surveiller survoler susciter suspecter séparer tabler taper taquiner tarder
tempérer tenter terminer tester tirer titiller titrer tomber tonner toper torpiller toucher tourner tracasser tracer
traiter trancher transférer transiter travailler traverser traîner trembler trimballer tripler troquer troubler
trouver tuer tâter télescoper téléguider téléphoner témoigner user valider valoriser vanter veiller verser vexer viser
visionner visiter voler vouer voyager végéter vérifier éterniser rejouer enticher expatrier amouracher toper zapper écarter échanger échapper échouer éclater écouler
écourter écouter écraser égaler élever éloigner émarger épauler épier épingler éprouver épuiser étaler étiqueter
étoffer étonner étudier étirer évaluer éveiller évincer éviter évoluer évoquer heurter essuyer régler enthousiasmer dîner refermer exiler certifier décréter
corroborer subodorer pronostiquer décrypter rectifier
foncer voguer cingler serrer acter ferrer coiffer sécuriser vider décaisser concocter mijoter mitonner fignoler affûter muscler
accoucher matérialiser faxer décocher émaner solder barrer daigner qualifier accéder escompter réengager rengager bétonner cadenasser programmer vaciller retenter broncher reformuler récuser ciller agréer majorer mépriser flancher ébranler acquiescer
plaquer larguer tromper loger parer draper divorcer griffer débarrasser habiller amarrer bifurquer bazarder amputer déposséder embaucher harponner hameçonner parquer caser abriter déballer purger périmer
repêcher glaner soutirer prélever dégotter chaparder extirper
absorber abîmer accabler accaparer accentuer acclamer accompagner accrocher accuser acheminer acquitter actualiser
adapter adopter aérer affecter affronter aggraver agrémenter alarmer alerter aliéner allouer altérer amadouer aménager
anticiper apaiser apparenter appâter appréhender arborer argumenter arrêter articuler aspirer assimiler assister
attarder attester atténuer attiser avorter banaliser bâcler blesser bombarder bousculer braquer briguer camoufler
candidater captiver célébrer censurer centrer chambouler chapeauter chauffer chambrer claironner
clarifier cohabiter coincer collaborer collectionner colmater colporter compenser compliquer comporter comptabiliser
conditionner conforter congédier consoler consommer conspuer constater constituer contempler contourner contracter
contrarier contribuer coopérer coordonner cotiser crédibiliser crisper cristalliser cumuler débrouiller décapiter
décerner déchanter déchirer décimer décourager dédicacer défier déferler défrayer dégoûter dégraisser délecter
délibérer délocaliser démanteler démanger démarquer déménager démotiver dénouer dépanner dérailler déranger déraper
dérouler désavouer désister dessiner destiner détecter détériorer détonner développer dicter diminuer dilapider
dissimuler dissiper distribuer diviser échauffer éclipser économiser écœurer effacer effarer égarer égrener
éjecter élaborer éliminer émailler emboîter embrigader émerveiller émigrer empêtrer empiler employer encadrer encenser
endosser endurer énerver engouffrer engranger enliser enseigner entacher entasser épater ériger esquisser
étrenner évaporer exalter exaspérer exceller exempter exhiber expérimenter expirer exulter façonner fasciner favoriser
féliciter fidéliser froisser fustiger gaspiller geler générer gouverner habiter héberger hisser humilier hurler
identifier illuminer immiscer immobiliser impacter impatienter impliquer implorer impressionner improviser inaugurer
incarcérer inciter incomber incorporer incriminer indemniser infliger injecter insuffler intercéder interpeller
interpeler intimider invoquer irriter jongler lasser localiser modifier moduler monopoliser murmurer museler
naviguer orchestrer organiser outrer paniquer parachever paralyser percuter plébisciter polariser pondérer pourchasser
préconiser prédestiner préserver procéder proclamer prodiguer propulser prospecter prospérer puiser questionner
raccrocher radicaliser raisonner ratifier rationaliser rattraper ravitailler recenser recentrer réceptionner récolter
réconcilier reconsidérer recouper recycler redonner redoubler redresser réévaluer référer refouler régaler régulariser
réhabiliter relater reléguer remanier remémorer remodeler rémunérer renégocier renifler rentabiliser
réorganiser réparer répertorier répudier résonner respirer ressasser restaurer restructurer rétrograder rétracter
rivaliser sacrer scinder simuler solidifier soulager soupçonner stabiliser statuer stimuler succomber
suggérer suppléer supplier talonner temporiser terrasser tergiverser titulariser tolérer totaliser traquer truster
exhumer défricher dépoussiérer décortiquer disséquer éplucher déléguer accumuler défiler loucher guigner capter enticher amouracher cajoler charmer
obséder hanter baver pâmer prioriser griffonner surligner trôner ranimer raviver chasser ruer fomenter axer replacer
brouiller coiffer bagarrer tisser rencarder glaner collecter notifier réaffirmer parlementer marchander enclencher
œuvrer manœuvrer atteler bosser affiner exposer attabler programmer converser abdiquer barrer biffer raviser
dégonfler qualifier cracher déployer rallumer réchauffer réétudier remiser
octroyer exercer délester dépouiller expatrier recaser assumer esquiver crier adhérer soupeser enchanter confronter consumer incliner agacer rebiffer cravater acter allécher ancrer approprier arroger barboter botter brancher cadenasser chaparder chatouiller consolider doter emménager ferrer fourguer frotter greffer happer introniser intriguer migrer muscler pêcher prier proroger rabrouer refourguer solder trépigner étouffer
`
  .trim()
  .split(/\s+/)

/** Verbs like « finir, finissant ». */
export const regularIr =
  'finir affranchir brandir chérir languir moisir épanouir croupir dépérir faillir nourrir réfléchir refroidir choisir bondir réunir investir surenchérir renchérir aboutir fournir garantir agir réagir saisir rebondir atterrir convertir fléchir enrichir grandir réussir ralentir ravir blanchir franchir fraîchir mûrir bannir définir subir établir rétablir affaiblir élargir applaudir avertir divertir désobéir obéir ternir punir trahir unir assouvir enfouir éblouir réjouir rajeunir approfondir raccourcir remplir fourbir noircir jouir surgir grossir gravir aguerrir déguerpir garnir'.split(
    ' ',
  )

export const irregular = `
avoir: ai as a avons avez ont; av; aur; eu; ait aient; eut eurent; ayant
être: suis es est sommes êtes sont; ét; ser; été; soit soient; fut furent; étant
aller: vais vas va allons allez vont; all; ir; allé; aille aillent; alla allèrent
faire: fais fais fait faisons faites font; fais; fer; fait; fasse fassent; fit firent
sourire: souris souris sourit sourions souriez sourient; souri; sourir; souri; sourie sourient; sourit sourirent
suffire: suffis suffis suffit suffisons suffisez suffisent; suffis; suffir; suffi; suffise suffisent; suffit suffirent
provenir: proviens proviens provient provenons provenez proviennent; proven; proviendr; provenu; provienne proviennent; provint provinrent
satisfaire: satisfais satisfais satisfait satisfaisons satisfaites satisfont; satisfais; satisfer; satisfait; satisfasse satisfassent; satisfit satisfirent
pouvoir: peux peux peut pouvons pouvez peuvent; pouv; pourr; pu; puisse puissent; put purent
vouloir: veux veux veut voulons voulez veulent; voul; voudr; voulu; veuille veuillent; voulut voulurent
devoir: dois dois doit devons devez doivent; dev; devr; dû; doive doivent; dut durent
savoir: sais sais sait savons savez savent; sav; saur; su; sache sachent; sut surent; sachant
falloir: - - faut - - -; fall; faudr; fallu; faille -; fallut -
valoir: vaux vaux vaut valons valez valent; val; vaudr; valu; vaille vaillent; valut valurent
voir: vois vois voit voyons voyez voient; voy; verr; vu; voie voient; vit virent
revoir: revois revois revoit revoyons revoyez revoient; revoy; reverr; revu; revoie revoient; revit revirent
prévoir: prévois prévois prévoit prévoyons prévoyez prévoient; prévoy; prévoir; prévu; prévoie prévoient; prévit prévirent
recevoir: reçois reçois reçoit recevons recevez reçoivent; recev; recevr; reçu; reçoive reçoivent; reçut reçurent
percevoir: perçois perçois perçoit percevons percevez perçoivent; percev; percevr; perçu; perçoive perçoivent; perçut perçurent
décevoir: déçois déçois déçoit décevons décevez déçoivent; décev; décevr; déçu; déçoive déçoivent; déçut déçurent
dire: dis dis dit disons dites disent; dis; dir; dit; dise disent; dit dirent
contredire: contredis contredis contredit contredisons contredisez contredisent; contredis; contredir; contredit; contredise contredisent; contredit contredirent
interdire: interdis interdis interdit interdisons interdisez interdisent; interdis; interdir; interdit; interdise interdisent; interdit interdirent
écrire: écris écris écrit écrivons écrivez écrivent; écriv; écrir; écrit; écrive écrivent; écrivit écrivirent
inscrire: inscris inscris inscrit inscrivons inscrivez inscrivent; inscriv; inscrir; inscrit; inscrive inscrivent; inscrivit inscrivirent
lire: lis lis lit lisons lisez lisent; lis; lir; lu; lise lisent; lut lurent
élire: élis élis élit élisons élisez élisent; élis; élir; élu; élise élisent; élut élurent
croire: crois crois croit croyons croyez croient; croy; croir; cru; croie croient; crut crurent
déplaire: déplais déplais déplaît déplaisons déplaisez déplaisent; déplais; déplair; déplu; déplaise déplaisent; déplut déplurent
plaire: plais plais plaît plaisons plaisez plaisent; plais; plair; plu; plaise plaisent; plut plurent
taire: tais tais tait taisons taisez taisent; tais; tair; tu; taise taisent; tut turent
suivre: suis suis suit suivons suivez suivent; suiv; suivr; suivi; suive suivent; suivit suivirent
poursuivre: poursuis poursuis poursuit poursuivons poursuivez poursuivent; poursuiv; poursuivr; poursuivi; poursuive poursuivent; poursuivit poursuivirent
vivre: vis vis vit vivons vivez vivent; viv; vivr; vécu; vive vivent; vécut vécurent
revivre: revis revis revit revivons revivez revivent; reviv; revivr; revécu; revive revivent; revécut revécurent
éprendre: éprends éprends éprend éprenons éprenez éprennent; épren; éprendr; épris; éprenne éprennent; éprit éprirent
prendre: prends prends prend prenons prenez prennent; pren; prendr; pris; prenne prennent; prit prirent
apprendre: apprends apprends apprend apprenons apprenez apprennent; appren; apprendr; appris; apprenne apprennent; apprit apprirent
comprendre: comprends comprends comprend comprenons comprenez comprennent; compren; comprendr; compris; comprenne comprennent; comprit comprirent
reprendre: reprends reprends reprend reprenons reprenez reprennent; repren; reprendr; repris; reprenne reprennent; reprit reprirent
surprendre: surprends surprends surprend surprenons surprenez surprennent; surpren; surprendr; surpris; surprenne surprennent; surprit surprirent
mettre: mets mets met mettons mettez mettent; mett; mettr; mis; mette mettent; mit mirent
admettre: admets admets admet admettons admettez admettent; admett; admettr; admis; admette admettent; admit admirent
promettre: promets promets promet promettons promettez promettent; promett; promettr; promis; promette promettent; promit promirent
soumettre: soumets soumets soumet soumettons soumettez soumettent; soumett; soumettr; soumis; soumette soumettent; soumit soumirent
transmettre: transmets transmets transmet transmettons transmettez transmettent; transmett; transmettr; transmis; transmette transmettent; transmit transmirent
remettre: remets remets remet remettons remettez remettent; remett; remettr; remis; remette remettent; remit remirent
permettre: permets permets permet permettons permettez permettent; permett; permettr; permis; permette permettent; permit permirent
émettre: émets émets émet émettons émettez émettent; émett; émettr; émis; émette émettent; émit émirent
battre: bats bats bat battons battez battent; batt; battr; battu; batte battent; battit battirent
abattre: abats abats abat abattons abattez abattent; abatt; abattr; abattu; abatte abattent; abattit abattirent
rabattre: rabats rabats rabat rabattons rabattez rabattent; rabatt; rabattr; rabattu; rabatte rabattent; rabattit rabattirent
démettre: démets démets démet démettons démettez démettent; démett; démettr; démis; démette démettent; démit démirent
venir: viens viens vient venons venez viennent; ven; viendr; venu; vienne viennent; vint vinrent
revenir: reviens reviens revient revenons revenez reviennent; reven; reviendr; revenu; revienne reviennent; revint revinrent
devenir: deviens deviens devient devenons devenez deviennent; deven; deviendr; devenu; devienne deviennent; devint devinrent
redevenir: redeviens redeviens redevient redevenons redevenez redeviennent; redeven; redeviendr; redevenu; redevienne redeviennent; redevint redevinrent
parvenir: parviens parviens parvient parvenons parvenez parviennent; parven; parviendr; parvenu; parvienne parviennent; parvint parvinrent
convenir: conviens conviens convient convenons convenez conviennent; conven; conviendr; convenu; convienne conviennent; convint convinrent
prévenir: préviens préviens prévient prévenons prévenez préviennent; préven; préviendr; prévenu; prévienne préviennent; prévint prévinrent
intervenir: interviens interviens intervient intervenons intervenez interviennent; interven; interviendr; intervenu; intervienne interviennent; intervint intervinrent
tenir: tiens tiens tient tenons tenez tiennent; ten; tiendr; tenu; tienne tiennent; tint tinrent
obtenir: obtiens obtiens obtient obtenons obtenez obtiennent; obten; obtiendr; obtenu; obtienne obtiennent; obtint obtinrent
retenir: retiens retiens retient retenons retenez retiennent; reten; retiendr; retenu; retienne retiennent; retint retinrent
maintenir: maintiens maintiens maintient maintenons maintenez maintiennent; mainten; maintiendr; maintenu; maintienne maintiennent; maintint maintinrent
détenir: détiens détiens détient détenons détenez détiennent; déten; détiendr; détenu; détienne détiennent; détint détinrent
soutenir: soutiens soutiens soutient soutenons soutenez soutiennent; souten; soutiendr; soutenu; soutienne soutiennent; soutint soutinrent
appartenir: appartiens appartiens appartient appartenons appartenez appartiennent; apparten; appartiendr; appartenu; appartienne appartiennent; appartint appartinrent
entretenir: entretiens entretiens entretient entretenons entretenez entretiennent; entreten; entretiendr; entretenu; entretienne entretiennent; entretint entretinrent
partir: pars pars part partons partez partent; part; partir; parti; parte partent; partit partirent
repartir: repars repars repart repartons repartez repartent; repart; repartir; reparti; reparte repartent; repartit repartirent
ressentir: ressens ressens ressent ressentons ressentez ressentent; ressent; ressentir; ressenti; ressente ressentent; ressentit ressentirent
sortir: sors sors sort sortons sortez sortent; sort; sortir; sorti; sorte sortent; sortit sortirent
mentir: mens mens ment mentons mentez mentent; ment; mentir; menti; mente mentent; mentit mentirent
démentir: démens démens dément démentons démentez démentent; dément; démentir; démenti; démente démentent; démentit démentirent
sentir: sens sens sent sentons sentez sentent; sent; sentir; senti; sente sentent; sentit sentirent
consentir: consens consens consent consentons consentez consentent; consent; consentir; consenti; consente consentent; consentit consentirent
pressentir: pressens pressens pressent pressentons pressentez pressentent; pressent; pressentir; pressenti; pressente pressentent; pressentit pressentirent
servir: sers sers sert servons servez servent; serv; servir; servi; serve servent; servit servirent
endormir: endors endors endort endormons endormez endorment; endorm; endormir; endormi; endorme endorment; endormit endormirent
refaire: refais refais refait refaisons refaites refont; refais; refer; refait; refasse refassent; refit refirent
entrouvrir: entrouvre entrouvres entrouvre entrouvrons entrouvrez entrouvrent; entrouvr; entrouvrir; entrouvert; entrouvre entrouvrent; entrouvrit entrouvrirent
souffrir: souffre souffres souffre souffrons souffrez souffrent; souffr; souffrir; souffert; souffre souffrent; souffrit souffrirent
ouvrir: ouvre ouvres ouvre ouvrons ouvrez ouvrent; ouvr; ouvrir; ouvert; ouvre ouvrent; ouvrit ouvrirent
offrir: offre offres offre offrons offrez offrent; offr; offrir; offert; offre offrent; offrit offrirent
couvrir: couvre couvres couvre couvrons couvrez couvrent; couvr; couvrir; couvert; couvre couvrent; couvrit couvrirent
découvrir: découvre découvres découvre découvrons découvrez découvrent; découvr; découvrir; découvert; découvre découvrent; découvrit découvrirent
accueillir: accueille accueilles accueille accueillons accueillez accueillent; accueill; accueiller; accueilli; accueille accueillent; accueillit accueillirent
courir: cours cours court courons courez courent; cour; courr; couru; coure courent; courut coururent
connaître: connais connais connaît connaissons connaissez connaissent; connaiss; connaîtr; connu; connaisse connaissent; connut connurent
reconnaître: reconnais reconnais reconnaît reconnaissons reconnaissez reconnaissent; reconnaiss; reconnaîtr; reconnu; reconnaisse reconnaissent; reconnut reconnurent
paraître: parais parais paraît paraissons paraissez paraissent; paraiss; paraîtr; paru; paraisse paraissent; parut parurent
apparaître: apparais apparais apparaît apparaissons apparaissez apparaissent; apparaiss; apparaîtr; apparu; apparaisse apparaissent; apparut apparurent
conduire: conduis conduis conduit conduisons conduisez conduisent; conduis; conduir; conduit; conduise conduisent; conduisit conduisirent
éconduire: éconduis éconduis éconduit éconduisons éconduisez éconduisent; éconduis; éconduir; éconduit; éconduise éconduisent; éconduisit éconduisirent
séduire: séduis séduis séduit séduisons séduisez séduisent; séduis; séduir; séduit; séduise séduisent; séduisit séduisirent
réduire: réduis réduis réduit réduisons réduisez réduisent; réduis; réduir; réduit; réduise réduisent; réduisit réduisirent
craindre: crains crains craint craignons craignez craignent; craign; craindr; craint; craigne craignent; craignit craignirent
rejoindre: rejoins rejoins rejoint rejoignons rejoignez rejoignent; rejoign; rejoindr; rejoint; rejoigne rejoignent; rejoignit rejoignirent
joindre: joins joins joint joignons joignez joignent; joign; joindr; joint; joigne joignent; joignit joignirent
adjoindre: adjoins adjoins adjoint adjoignons adjoignez adjoignent; adjoign; adjoindr; adjoint; adjoigne adjoignent; adjoignit adjoignirent
atteindre: atteins atteins atteint atteignons atteignez atteignent; atteign; atteindr; atteint; atteigne atteignent; atteignit atteignirent
éteindre: éteins éteins éteint éteignons éteignez éteignent; éteign; éteindr; éteint; éteigne éteignent; éteignit éteignirent
conclure: conclus conclus conclut concluons concluez concluent; conclu; conclur; conclu; conclue concluent; conclut conclurent
exclure: exclus exclus exclut excluons excluez excluent; exclu; exclur; exclu; exclue excluent; exclut exclurent
inclure: inclus inclus inclut incluons incluez incluent; inclu; inclur; inclus; inclue incluent; inclut inclurent
convaincre: convaincs convaincs convainc convainquons convainquez convainquent; convainqu; convaincr; convaincu; convainque convainquent; convainquit convainquirent
résoudre: résous résous résout résolvons résolvez résolvent; résolv; résoudr; résolu; résolve résolvent; résolut résolurent
asseoir: assieds assieds assied asseyons asseyez asseyent; assey; assiér; assis; asseye asseyent; assit assirent
acquérir: acquiers acquiers acquiert acquérons acquérez acquièrent; acquér; acquerr; acquis; acquière acquièrent; acquit acquirent
conquérir: conquiers conquiers conquiert conquérons conquérez conquièrent; conquér; conquerr; conquis; conquière conquièrent; conquit conquirent
cueillir: cueille cueilles cueille cueillons cueillez cueillent; cueill; cueiller; cueilli; cueille cueillent; cueillit cueillirent
recueillir: recueille recueilles recueille recueillons recueillez recueillent; recueill; recueiller; recueilli; recueille recueillent; recueillit recueillirent
refaire: refais refais refait refaisons refaites refont; refais; refer; refait; refasse refassent; refit refirent
défaire: défais défais défait défaisons défaites défont; défais; défer; défait; défasse défassent; défit défirent
revêtir: revêts revêts revêt revêtons revêtez revêtent; revêt; revêtir; revêtu; revête revêtent; revêtit revêtirent
redire: redis redis redit redisons redites redisent; redis; redir; redit; redise redisent; redit redirent
reconduire: reconduis reconduis reconduit reconduisons reconduisez reconduisent; reconduis; reconduir; reconduit; reconduise reconduisent; reconduisit reconduisirent
fuir: fuis fuis fuit fuyons fuyez fuient; fuy; fuir; fui; fuie fuient; fuit fuirent
rompre: romps romps rompt rompons rompez rompent; romp; rompr; rompu; rompe rompent; rompit rompirent
attendre: attends attends attend attendons attendez attendent; attend; attendr; attendu; attende attendent; attendit attendirent
entendre: entends entends entend entendons entendez entendent; entend; entendr; entendu; entende entendent; entendit entendirent
prétendre: prétends prétends prétend prétendons prétendez prétendent; prétend; prétendr; prétendu; prétende prétendent; prétendit prétendirent
étendre: étends étends étend étendons étendez étendent; étend; étendr; étendu; étende étendent; étendit étendirent
tendre: tends tends tend tendons tendez tendent; tend; tendr; tendu; tende tendent; tendit tendirent
vendre: vends vends vend vendons vendez vendent; vend; vendr; vendu; vende vendent; vendit vendirent
revendre: revends revends revend revendons revendez revendent; revend; revendr; revendu; revende revendent; revendit revendirent
rendre: rends rends rend rendons rendez rendent; rend; rendr; rendu; rende rendent; rendit rendirent
perdre: perds perds perd perdons perdez perdent; perd; perdr; perdu; perde perdent; perdit perdirent
répondre: réponds réponds répond répondons répondez répondent; répond; répondr; répondu; réponde répondent; répondit répondirent
descendre: descends descends descend descendons descendez descendent; descend; descendr; descendu; descende descendent; descendit descendirent
défendre: défends défends défend défendons défendez défendent; défend; défendr; défendu; défende défendent; défendit défendirent
dépendre: dépends dépends dépend dépendons dépendez dépendent; dépend; dépendr; dépendu; dépende dépendent; dépendit dépendirent
fendre: fends fends fend fendons fendez fendent; fend; fendr; fendu; fende fendent; fendit fendirent
correspondre: corresponds corresponds correspond correspondons correspondez correspondent; correspond; correspondr; correspondu; corresponde correspondent; correspondit correspondirent
traduire: traduis traduis traduit traduisons traduisez traduisent; traduis; traduir; traduit; traduise traduisent; traduisit traduisirent
reconduire: reconduis reconduis reconduit reconduisons reconduisez reconduisent; reconduis; reconduir; reconduit; reconduise reconduisent; reconduisit reconduisirent
souscrire: souscris souscris souscrit souscrivons souscrivez souscrivent; souscriv; souscrir; souscrit; souscrive souscrivent; souscrivit souscrivirent
rire: ris ris rit rions riez rient; ri; rir; ri; rie rient; rit rirent
émouvoir: émeus émeus émeut émouvons émouvez émeuvent; émouv; émouvr; ému; émeuve émeuvent; émut émurent
fondre: fonds fonds fond fondons fondez fondent; fond; fondr; fondu; fonde fondent; fondit fondirent
suspendre: suspends suspends suspend suspendons suspendez suspendent; suspend; suspendr; suspendu; suspende suspendent; suspendit suspendirent
tordre: tords tords tord tordons tordez tordent; tord; tordr; tordu; torde tordent; tordit tordirent
interrompre: interromps interromps interrompt interrompons interrompez interrompent; interromp; interrompr; interrompu; interrompe interrompent; interrompit interrompirent
ressortir: ressors ressors ressort ressortons ressortez ressortent; ressort; ressortir; ressorti; ressorte ressortent; ressortit ressortirent
rouvrir: rouvre rouvres rouvre rouvrons rouvrez rouvrent; rouvr; rouvrir; rouvert; rouvre rouvrent; rouvrit rouvrirent
enquérir: enquiers enquiers enquiert enquérons enquérez enquièrent; enquér; enquerr; enquis; enquière enquièrent; enquit enquirent
disparaître: disparais disparais disparaît disparaissons disparaissez disparaissent; disparaiss; disparaîtr; disparu; disparaisse disparaissent; disparut disparurent
clore: clos clos clôt closons closez closent; clos; clor; clos; close closent; - -
`
