import { Command, CommanderError } from 'commander'
import type { Verb } from '../api/ask/question.ts'
import { Problem } from '../problem/problem.ts'
import { ASK } from './askVerbs.ts'
import { terminal } from './terminal.ts'

/** Name, description, arguments and options of each command; its file in this folder is loaded only when it runs. */
const ENVIRONMENT = `
Environment:
  MERCATO_HOME        stores, password, dead letters (.mercato)
  MERCATO_CACHE       the Neo4j jars (the user's cache folder)
  MERCATO_HEAP        heap of the managed Neo4j (256m); more for large imports
  MERCATO_PAGE_CACHE  its page cache (64m)
  MERCATO_IDLE        seconds without a client after which it stops (600)
  MERCATO_HOST        where the server listens (127.0.0.1)
  MERCATO_PORT        and on which port (4000)
  MERCATO_CORS        origins whose pages may read answers, such as https://example.org,https://example.com, or * (none)
  MERCATO_MAX_AGE     seconds for which caches may give the answer to a GET without asking (0)
  MERCATO_IN_FLIGHT   requests answered at a time; what comes beyond is told to come back (64)
  MERCATO_TIMEOUT     seconds that the database has for an answer (2)
  MERCATO_DRAIN       seconds between « not ready » and the end, for load balancers to notice (0)
  MERCATO_INTROSPECTION  on or off; the schema is at /schema.graphql in any case (on)
  MERCATO_LOG         silent, error, warn or info: JSON lines on standard error, info one a request (error)
  NEO4J_URI           another Neo4j: with NEO4J_PASSWORD, and NEO4J_USER (neo4j), NEO4J_DATABASE (neo4j)
  NO_COLOR            no colours

Exit codes: 0 done · 1 some articles failed · 2 wrong use · 3 the database is out of reach · 130, 143 on signals`

/** For an option that may be given several times. */
function several(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value]
}

/** Runs the command line and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const abort = new AbortController()
  const context = {
    terminal: terminal({ ...process, environment: process.env }),
    environment: process.env,
    signal: abort.signal,
  }
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      // The first asks the command to come to an end, the second ends it.
      if (abort.signal.aborted) process.exit(code)
      process.exitCode = code
      abort.abort()
      process.stdin.destroy()
    })
  }
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  process.stderr.on('error', () => {})

  const program = new Command('mercato')
    .description('French football-transfer articles → who reported what about whom → Neo4j → GraphQL')
    .version('0.1.0')
    .addHelpText('after', ENVIRONMENT)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'mercato: ')) })
  program
    .command('demo')
    .description('start everything on the sample articles: Neo4j, ingestion, GraphQL, GraphiQL; until Ctrl-C')
    .option('--port <port>', 'port of the server (MERCATO_PORT, 4000)')
    .action(async (options) => (await import('./demo.ts')).demo(context, options))
  program
    .command('ingest')
    .description('read articles and write what they report into the graph')
    .argument('<path...>', 'files, folders (their *.txt), - for standard input, or an export (.ndjson)')
    .option('--title <title>', 'title of the article')
    .option('--publisher <name>', 'outlet that publishes the articles, such as "La Provence"')
    .option('--url <url>', 'address of the article')
    .option('--date <date>', 'date of articles without a date line, such as 2022-01')
    .option('--patience <seconds>', 'how long to wait for a database that goes away', '300')
    .option('--json', 'print the summary as one JSON value')
    .action(async (paths, options) => (await import('./ingest.ts')).ingestCommand(context, paths, options))
  program
    .command('extract')
    .description('print what articles say, without a database')
    .argument('<path...>', 'files, folders (their *.txt), or - for standard input')
    .option('--publisher <name>', 'outlet that publishes the articles')
    .option('--date <date>', 'date of articles without a date line')
    .option('--json', 'one JSON value an article, one a line for several')
    .option('--out <folder>', 'write NAME.json for each NAME.txt')
    .action(async (paths, options) => (await import('./extract.ts')).extractCommand(context, paths, options))
  program
    .command('explain')
    .description('print an article with what was read from it, by which rule, and what each stage decided')
    .argument('<article>', 'a file, or - for standard input')
    .option('--sentence <n>', 'the analysis of sentence n: words, verb groups, who does what')
    .option('--publisher <name>', 'outlet that publishes the article')
    .option('--date <date>', 'date of an article without a date line')
    .option('--json', 'print it as one JSON value')
    .action(async (article, options) => (await import('./explain.ts')).explainCommand(context, article, options))
  program
    .command('rules')
    .description('list the rules that read, or those that never fire on articles')
    .option('--id <prefix>', 'only rules whose id begins so, with all they read and their examples')
    .option(
      '--unused <folder>',
      'only rules that never fire on the articles (*.txt) of a folder; may be given several times',
      several,
    )
    .option('--json', 'print them as one JSON value')
    .action(async (options) => (await import('./rules.ts')).rulesCommand(context, options))
  program
    .command('eval')
    .description('score what is read against annotated articles')
    .argument('<folder>', 'annotations (NAME.json), their texts (NAME.txt) beside them')
    .option('--texts <folder>', 'another folder with texts; may be given several times', several)
    .option('--half <half>', 'only the half "read" or "unread" (see tests/gold)')
    .option('--misses', 'list what is missed (-) and what should not be there (+)')
    .option('--json', 'print the scores as one JSON value')
    .action(async (folder, options) => (await import('./eval.ts')).evalCommand(context, folder, options))
  program
    .command('serve')
    .description('serve GraphQL and GraphiQL until Ctrl-C')
    .option('--host <host>', 'where to listen (MERCATO_HOST, 127.0.0.1)')
    .option('--port <port>', 'port (MERCATO_PORT, 4000); 0 takes any free one')
    .action(async (options) => (await import('./serve.ts')).serveCommand(context, options))
  program
    .command('query')
    .description('run a GraphQL query')
    .argument('<file-or-text>', 'a .graphql file, a query, or - for standard input')
    .option('--variables <json>', 'its variables as a JSON object')
    .option('--json', 'print the answer on one line')
    .action(async (query, options) => (await import('./query.ts')).queryCommand(context, query, options))
  program
    .command('review')
    .description('walk the pairs of whom it is not sure whether they are one; in a pipe, list them')
    .option('--by <name>', 'who judges; asked for otherwise')
    .option('--json', 'print the pairs with sentences, features and weights as one JSON value')
    .action(async (options) => (await import('./review.ts')).reviewCommand(context, options))
  const judge = program.command('judge').description('decide who is who: players, clubs, sources')
  for (const verdict of ['same', 'different'] as const) {
    judge
      .command(verdict)
      .description(
        verdict === 'same' ? 'two are one; judgements chain' : 'two are not one; two mentions part two men of one name',
      )
      .argument('<a>', 'an id such as player:boubacar-kamara, or the ref of a mention, article:…#kamara')
      .argument('<b>', 'the other one')
      .requiredOption('--by <name>', 'who judges')
      .requiredOption('--why <reason>', 'what makes him sure')
      .option('--json', 'print the judgement as JSON')
      .action(async (a, b, options) =>
        (await import('./judge.ts')).judgeCommand(context, verdict === 'same' ? 'SAME' : 'DIFFERENT', [a, b], options),
      )
  }
  judge
    .command('undo')
    .description('take a judgement back: the graph is what it was without it')
    .argument('<id>', 'judgement:…')
    .option('--json', 'print it as JSON')
    .action(async (id, options) => (await import('./judge.ts')).undoCommand(context, id, options))
  judge
    .command('list')
    .description('list the judgements that stand')
    .option('--all', 'also those that were taken back')
    .option('--json', 'print them as JSON')
    .action(async (options) => (await import('./judge.ts')).judgementsCommand(context, options))
  program
    .command('retract')
    .description('keep an article and derive nothing from it any more')
    .argument('<article>', 'its id, address, title or first words')
    .option('--why <reason>', 'why')
    .option('--undo', 'take the retraction back: the graph is what it was before')
    .option('--json', 'print the article as JSON')
    .action(async (article, options) => (await import('./retract.ts')).retractCommand(context, article, options))
  program
    .command('reread')
    .description('read all stored articles with the present rules and register; goes on where it was stopped')
    .option('--json', 'print the summary as one JSON value')
    .action(async (options) => (await import('./reread.ts')).rereadCommand(context, options))
    .command('export')
    .description('write everything stored as NDJSON, from which ingest makes the same graph on any server')
    .argument('[file]', 'a new file such as saga.ndjson; standard output when left out')
    .action(async (file) => (await import('./export.ts')).exportCommand(context, file))
  const ask = program
    .command('ask')
    .description('ask about a player: who wants him, who said it first, in which words, at which price')
    .addHelpText('after', '\nNAME is any name of his, with or without accents: mercato ask wants kamara')
  for (const [verb, says] of Object.entries(ASK)) {
    const command = ask.command(verb).description(says).argument('<name...>', 'any name of the player')
    if (verb === 'believed') command.option('--on <day>', 'as of this day, or the end of this month, such as 2021-12')
    command
      .option('--json', 'print the rows as one JSON value')
      .option('--csv', 'print the rows as CSV')
      .action(async (name, options) => (await import('./ask.ts')).askCommand(context, verb as Verb, name, options))
  }
  program
    .command('browser')
    .description('open Neo4j Browser, with a guide through the graph; its login is printed')
    .option('--no-open', 'print the address only')
    .option('--json', 'print address and login as JSON')
    .action(async (options) => (await import('./browser.ts')).browserCommand(context, options))
  program
    .command('derive')
    .description('derive claims, edges and who-is-who anew from the stored reports')
    .option('--json', 'print the number of articles as JSON')
    .action(async (options) => (await import('./derive.ts')).deriveCommand(context, options))
  program
    .command('digest')
    .description('print the SHA-256 of the graph: equal digests mean equal graphs')
    .option('--json', 'print it as JSON')
    .action(async (options) => (await import('./digest.ts')).digestCommand(context, options))
  program
    .command('migrate')
    .description('apply the migrations that are missing (every command that needs them does)')
    .option('--json', 'print what was applied as JSON')
    .action(async (options) => (await import('./migrate.ts')).migrateCommand(context, options))
  program
    .command('doctor')
    .description('check Java, Maven, jars, disk, memory, settings, database')
    .option('--json', 'print the checks as JSON')
    .action(async (options) => (await import('./doctor.ts')).doctorCommand(context, options))
  const db = program.command('db').description('the managed Neo4j: start, stop, status, shell, backup, restore, check')
  db.command('start')
    .description('start it, or say where it runs')
    .option('--json', 'print the addresses as JSON')
    .action(async (options) => (await import('./db.ts')).start(context, options))
  db.command('stop')
    .description('stop it')
    .action(async () => (await import('./db.ts')).stop(context))
  db.command('status')
    .description('say whether it runs, and where; exit 3 when it does not')
    .option('--json', 'print it as JSON')
    .action(async (options) => (await import('./db.ts')).status(context, options))
  db.command('shell')
    .description('run Cypher from a prompt or from standard input')
    .option('--json', 'one JSON object a row')
    .action(async (options) => (await import('./db.ts')).shell(context, options))
  db.command('backup')
    .description('write its store into a new file (a dump of Neo4j); it is stopped meanwhile')
    .argument('<file>', 'such as mercato-2022-01-31.dump')
    .option('--json', 'print what was written as JSON')
    .action(async (file, options) => (await import('./backup.ts')).backup(context, file, options))
  db.command('restore')
    .description('put a backup in the place of the store, which goes once the backup is proven')
    .argument('<file>', 'what db backup has written')
    .option('--json', 'print what came back as JSON')
    .action(async (file, options) => (await import('./backup.ts')).restore(context, file, options))
  db.command('check')
    .description('compare every record and index of the store; it is stopped meanwhile')
    .option('--json', 'print the outcome as JSON')
    .action(async (options) => (await import('./backup.ts')).check(context, options))

  try {
    await program.parseAsync(argv as string[], { from: 'user' })
  } catch (error) {
    context.terminal.progressDone()
    // Whatever a stop has cut short is no news to the one who stopped it.
    if (abort.signal.aborted) return
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
    } else if (error instanceof Problem) {
      context.terminal.note(`mercato: ${error.message}`)
      process.exitCode = error.exit
    } else {
      context.terminal.note(
        `mercato: unexpected error, please report it\n${error instanceof Error ? error.stack : error}`,
      )
      process.exitCode = 2
    }
  }
}
