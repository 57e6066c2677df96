/** An expression that recheck calls slow or cannot judge, and why it cannot hurt. */
export interface Waiver {
  /** The beginning of the expression. */
  readonly begins: string
  /** The most characters it is ever given; null where nobody but this program or its user writes them. */
  readonly bound: number | null
  readonly why: string
  /** What recheck found to be slow: must take no time at the length of the bound. */
  readonly attack?: string
}

const before = (characters: number) => `reads the ${characters} characters before a name`

export const waivers: readonly Waiver[] = [
  // What stands before or behind a name
  { begins: "(?:^|[\\s(,«'–-])(?:selon|d'apres", bound: 90, why: before(90), attack: ' via j' },
  { begins: "(?:une?|l'|la|le|les|cette", bound: 90, why: before(90), attack: 'und' },
  { begins: '(?:contrairement (?:a|aux)', bound: 90, why: before(90), attack: 'mrefute information' },
  { begins: "(?:^|[\\s'])(?:quotidien|journal|media", bound: 60, why: before(60), attack: 'site ne js' },
  { begins: "(?:^|[\\s'])(?:journaliste|specialiste", bound: 60, why: before(60), attack: 'expert a fique fc' },
  { begins: "(?:^|[\\s'(])(?<old>(?:ancien|ancienne|ex|futur)", bound: 90, why: before(90), attack: 'ancien agent a ' },
  { begins: '(?:offre|proposition|propos', bound: 60, why: before(60), attack: 'propose0' },
  { begins: '(?:contrat|bail|engagement|sous contrat', bound: 60, why: before(60), attack: 'reste a' },
  { begins: '(?:refus|rejet|repouss|retoqu', bound: 60, why: before(60), attack: 'refus a' },
  { begins: '(?:arrivee?|venue?|debarquee?', bound: 60, why: before(60), attack: 'venue de' },
  { begins: "(?:^|[\\s,(«'])(?:(?:micro|antenne", bound: 90, why: before(90), attack: ' interview a' },
  { begins: "(?:^|[\\s,(«'])(?:(?:colonnes|aupres", bound: 90, why: before(90), attack: ' aupres de la' },
  { begins: '(?:relaye|repris|cite', bound: 90, why: before(90), attack: 'cite par a ' },
  { begins: '^(?:\\)|,? ?(?:qui )?', bound: 90, why: 'reads the 90 characters behind a name', attack: ' qui a' },
  { begins: '(?:selon|(?:information|info)', bound: 60, why: before(60), attack: 'sur espagnol' },
  { begins: '(?:revele|devoile|annonce|evoque', bound: 90, why: before(90), attack: 'joint par s' },
  { begins: '^,? ?\\(?(?:(?:le|la|l', bound: 90, why: 'reads the 90 characters behind a name', attack: 'le la ' },
  { begins: "(?:^|[\\s,'-])(?:revel|devoil", bound: 60, why: before(60), attack: ' dit a' },
  { begins: '(?:micro|antenne|ondes', bound: 40, why: before(40), attack: ' la nos confreres de' },
  { begins: '[.…] (?:\\([^()]', bound: 60, why: 'reads the last 60 characters of a line', attack: '… source:s' },
  { begins: 'source\\s?:\\s*', bound: 140, why: 'reads the 140 characters behind a quotation', attack: 'source:o' },
  { begins: "(?:jusqu['’]", bound: 26, why: 'reads the 26 characters before a date', attack: 'expirs' },
  { begins: "(?:expir\\w*|s'ache", bound: 160, why: 'reads the 160 characters before a date', attack: 'expirs' },
  {
    begins: '\\b(?:restera|resterai|rester',
    bound: 160,
    why: 'reads the 160 characters before a date',
    attack: 'est -ais',
  },
  {
    begins: '\\b(?:contrat|bail|engagement|papiers?',
    bound: 160,
    why: 'reads the 160 characters before a date',
    attack: 'bail ',
  },
  {
    begins: '^(?:\\S+ ){1,2}, (?:un |son )?(?:premier',
    bound: 90,
    why: 'reads the words behind a length',
    attack: 'a ',
  },
  { begins: '(?:^|[.!?…:\\n«"“(•])[\\s«"“(–-]*$', bound: 8, why: 'reads the 8 characters before a word', attack: '\n' },
  {
    begins: '[.!?…]\\s+\\p{Lu}.*[.…]\\s',
    bound: 150,
    why: 'lines of up to 150 characters may be headings',
    attack: '!\tA',
  },
  { begins: '\\s+\\S*$', bound: 60, why: 'cuts a label to 60 characters', attack: '\t' },
  { begins: '^\\(?[Pp]ar \\p{Lu}', bound: 120, why: 'lines of up to 120 characters may be bylines', attack: 'Par A' },
  {
    begins: '\\b(?:partir|filer|perdre',
    bound: 160,
    why: 'reads the 160 characters before a date',
    attack: 'quitter ',
  },
  // Whole texts, with a budget of their own
  {
    begins: '(?<![\\p{L}\\d.,/-])(?<prefix>[€£$])?(?<low>',
    bound: null,
    why: 'too large for recheck; every part is bounded, and the hostile texts of tests/extract/invariants.test.ts are read in time',
  },
  // Words of this program, its user, and the tools it starts
  { begins: '^\\s*\\/\\/.*\\n', bound: null, why: 'the Cypher of this program' },
  { begins: '^\\s*:(exit|quit)', bound: null, why: 'a line that the user types' },
  { begins: '\\s*\\n\\s*', bound: null, why: 'the message of an error of Neo4j' },
  { begins: 'Remote interface available at', bound: null, why: 'the log of a Neo4j that this program starts' },
  { begins: '^\\s*java\\.specification\\.version', bound: null, why: 'what `java` prints about itself' },
  { begins: 'Downloaded from ', bound: null, why: 'a line that Maven prints' },
  { begins: '^(\\S+)\\s+(.+)$', bound: null, why: 'a line that `ps` prints' },
]
