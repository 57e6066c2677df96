import { join } from 'node:path'
import type { Java } from './java.ts'
import { inMegabytes, MEGABYTE } from './size.ts'

export interface JavaCommand {
  readonly java: Pick<Java, 'version'>
  /** Folder of the jars. */
  readonly jars: string
  /** Neo4j's home, with `conf/neo4j.conf` in it. */
  readonly folder: string
  /** Bytes. */
  readonly heap: number
}

/** As in Neo4j's shipped configuration. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
/** Known from Java 24 on, which warns without them. */
const QUIET_FROM_24 = ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow']

/** The arguments with which Java becomes Neo4j. */
export function javaArguments(command: JavaCommand): string[] {
  return [
    ...jvmArguments(command),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${command.folder}`,
    `--config-dir=${join(command.folder, 'conf')}`,
    '--console-mode',
  ]
}

/** Those before the name of the program: one core's garbage collector, and a heap that is taken as it is needed. */
export function jvmArguments({ java, jars, heap }: Omit<JavaCommand, 'folder'>): string[] {
  return [
    '-cp',
    join(jars, '*'),
    `-Xms${inMegabytes(Math.min(heap, 64 * MEGABYTE))}`,
    `-Xmx${inMegabytes(heap)}`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Djava.awt.headless=true',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...(java.version >= 24 ? QUIET_FROM_24 : []),
  ]
}

/**
 * The shell between the supervisor and Java: when its stdin closes, that is when the supervisor dies, however it dies, it
 * ends Java with SIGTERM, which is a clean stop. It prints Java's process id and exits as Java does.
 */
export const GUARD = `
umask 077
exec 3<&0
"$@" </dev/null 3<&- &
pid=$!
(cat <&3 >/dev/null; kill $pid) 2>/dev/null &
cat=$!
trap 'kill $pid' TERM INT
echo "JAVA_PID $pid"
exec 3<&-
wait $pid
code=$?
while kill -0 $pid 2>/dev/null; do wait $pid; code=$?; done
kill $cat 2>/dev/null
exit $code
`

/** Without a UTF-8 locale Java does not find « stade vélodrome/ ». */
export function javaEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || ''
  return /utf-?8/i.test(locale) ? environment : { ...environment, LC_ALL: 'C.UTF-8' }
}
