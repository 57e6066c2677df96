import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Shorter answers fit into one packet as they are. */
const SHORTEST = 1_024
const TEXT = /^(text\/|application\/([\w.-]+\+)?(json|javascript)|image\/svg)/
/** Nearly as small as the best, in a fraction of its time. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

export interface Compressed {
  readonly content: Buffer
  /** Null where the content is as it was. */
  readonly encoding: 'br' | 'gzip' | null
}

/** The body in the smallest encoding that `accepted`, the header Accept-Encoding, allows. */
export async function compress(
  body: string | Buffer,
  type: string | undefined,
  accepted: string | string[] | undefined,
): Promise<Compressed> {
  const content = Buffer.from(body as string)
  const plain = { content, encoding: null }
  if (content.byteLength < SHORTEST || !TEXT.test(type ?? '')) return plain
  const encodings = accepts(String(accepted ?? ''))
  if (encodings.has('br')) return { content: await brotli(content, QUALITY), encoding: 'br' }
  if (encodings.has('gzip')) return { content: await zip(content), encoding: 'gzip' }
  return plain
}

/** « gzip;q=1.0, br;q=0 » accepts gzip only. */
function accepts(header: string): ReadonlySet<string> {
  const wanted = header
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((word) => word.trim()))
  return new Set(wanted.filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? '')).map(([name]) => name!))
}
