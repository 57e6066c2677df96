import { fold } from '../french/fold.ts'

/**
 * The verbs of saying, in one table. `both`: a newspaper reports and a man speaks with them; `press`: a newspaper only
 * (« L’Équipe évoque »); `people`: a man only; `stems`: a man, of verbs that the table of verbs does not know.
 * Behind a colon the folded stems of forms that the infinitive does not show.
 */
const table = {
  both: `révéler dévoiler annoncer affirmer assurer confirmer indiquer préciser expliquer rapporter:rapporte|rapportai|rapporta écrire:ecri informer apprendre:appren|appri
  déclarer soutenir:soutien|souten marteler publier lâcher glisser souffler rappeler ajouter conclure:conclu détailler chiffrer estimer évoquer parler
  mentionner avancer relayer signaler raconter juger noter:note|notai|nota souligner livrer démentir nier:nie|niai infirmer réfuter écarter tempérer nuancer trancher titrer
  poursuivre:poursui insister répéter jurer prétendre:pretend lancer exclure:exclu certifier prévenir:previen|preven rétorquer répliquer résumer décréter
  renchérir répondre:repond insinuer promettre:promet avertir rectifier dire:dit|disai|dixit`,
  press: `croire:croi|croy penser citer faire:fai placer donner laisser savoir:savoi|savai|sai voir:voi|voy mettre:met envoyer:envoi|envoy spéculer imaginer
  prêter attribuer situer corroborer subodorer pronostiquer décrypter présenter reprendre:repren contester compléter balayer`,
  people: `confier avouer admettre:adme|admi reconnaître:reconnai concéder regretter déplorer témoigner clamer réagir sourire:souri
  plaisanter tonner pester commenter demander balancer enchaîner emporter étonner inquiéter justifier critiquer saluer vanter soupirer confesser rassurer
  apprécier plaider`,
  stems: `savourer jubiler ironiser tweeter féliciter enthousiasmer prédire:predi asséner exclamer agacer défendre:defend développer analyser réjouir rencher
  murmurer rigoler argumenter encenser tacler fulminer gronder grincer lamenter épiloguer tempêter vociférer éructer bougonner grommeler râler rager ricaner blaguer badiner
  philosopher relativiser temporiser évacuer couper:coupe$ glousser cingler persifler grogner énumérer théoriser ponctuer pouffer siffler rugir enorgueillir amuser:s'amus comprendre:comprendre`,
} as const

/** Verbs with which a source reports, by lemma. */
export const reportVerbs: ReadonlySet<string> = lemmas(table.both, table.press)

/** Verbs with which somebody speaks, by lemma. */
export const speechVerbs: ReadonlySet<string> = lemmas(table.both, table.people)

/** Verbs with which he who has spoken goes on: « Il ajoute », by lemma. */
export const continuing: ReadonlySet<string> = new Set(
  'ajouter poursuivre conclure enchaîner continuer préciser insister compléter reprendre renchérir nuancer'.split(' '),
)

const told = stems(table.both)

/** A word of speech, folded: what stands beside a quotation or a name that is credited. */
export const saying = new RegExp(`^(?:${stems(table.both, table.people, table.stems)}|s.enorgueill|entendre$|savoir$)`)

/** « révélait hier L’Équipe »: a verb of reporting right before a name. Folded, at the end of what stands there. */
export const saidBefore = new RegExp(
  `(?:^|[\\s,'-])(?:${told}|savoir|croi|pronostiqu)[a-z]*(?:-t)?(?:-on)? (?:(?:hier|encore|aussi|donc|ainsi|lui|ce|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )*(?:le |la |l')?$`,
)

/** « racontait-il à L’Équipe »: a verb of speech and « à » right before a name. Folded. */
export const saidTo = new RegExp(
  `(?:^|[\\s,'-])(?:${told}|redi|confi|savoir|avou|confess|repond)[a-z]*(?:-t)?(?:-(?:il|elle|on))? (?:[a-z]+ ){0,3}(?:a|au) (?:la |l')?$`,
)

function lemmas(...rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split(/\s+/).map((verb) => verb.split(':')[0]!)))
}

function stems(...rows: readonly string[]): string {
  return rows
    .flatMap((row) =>
      row.split(/\s+/).map((verb) => {
        const [lemma, forms] = verb.split(':')
        return forms ?? fold(lemma!).replace(/(?:er|ir|re|oir)$/, '')
      }),
    )
    .join('|')
}
