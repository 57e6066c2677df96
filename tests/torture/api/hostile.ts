import type { Random } from './random.ts'

const JSON_TYPE = 'application/json'

/** One HTTP request to /graphql. */
export interface Hostile {
  readonly kind: string
  readonly method?: string
  readonly type?: string
  readonly path?: string
  readonly body?: string | Uint8Array<ArrayBuffer>
}

// escape() makes what decodeURIComponent() refuses.
const spoiltAddress = (text: string) => escape(text)
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ')
const asJson = (kind: string, query: string, variables?: unknown): Hostile => ({
  kind,
  body: JSON.stringify({ query, ...(variables !== undefined && { variables }) }),
})

/** Requests that nobody means well, each from a seed; `examples` are documents to spoil. */
export const HOSTILE: readonly ((random: Random, examples: readonly string[]) => Hostile)[] = [
  (random, examples) => asJson('spoiled document', spoil(random, random.pick(examples))),
  (random, examples) => ({
    kind: 'spoiled body',
    body: spoil(random, JSON.stringify({ query: random.pick(examples) })),
  }),
  (random) => asJson('deep', deep(5 + random.below(150))),
  (random) => asJson('brackets', `${'{a'.repeat(random.below(5_000))}${'}'.repeat(random.below(5_000))}`),
  (random) => asJson('wide', `{ ${times(random.below(2_000), (at) => `a${at}: __typename`)} }`),
  (random) => asJson('repeated', `{ stats { ${times(random.below(900), () => 'players')} } }`),
  (random) => asJson('directives', `{ stats { players ${times(random.below(300), () => '@skip(if: false)')} } }`),
  (random) => asJson('circle', circle(1 + random.below(40))),
  (random) => asJson('doubling', doubling(1 + random.below(60))),
  (random) =>
    asJson('huge variable', 'query($t: String!) { search(text: $t) { totalCount nodes { __typename } } }', {
      t: noise(random, random.below(70_000)),
    }),
  (random) =>
    asJson('million', 'query($n: Int) { players(first: $n) { nodes { id } } }', { n: 10 ** random.below(12) }),
  (random) => asJson('strange variables', '{ __typename }', random.pick([[], 7, 'x', null, { a: { b: [1] } }])),
  (random) =>
    asJson('name', 'query($t: String) { player(name: $t) { id } }', { t: noise(random, 1 + random.below(200)) }),
  (random) =>
    asJson('cursor', 'query($t: String) { players(after: $t) { nodes { id } } }', {
      t: noise(random, random.below(300)),
    }),
  (random) => ({
    kind: 'batch',
    body: `[${times(1 + random.below(50), () => '{"query":"{__typename}"},').slice(0, -1)}]`,
  }),
  (random) => ({ kind: 'nested JSON', body: '['.repeat(random.below(60_000)) }),
  (random) => ({ kind: 'bytes', body: Uint8Array.from({ length: random.below(2_000) }, () => random.below(256)) }),
  (random) => ({
    kind: 'wrong type',
    type: random.pick([
      'text/plain',
      'application/xml',
      '',
      'application/json; charset=utf-16',
      `${JSON_TYPE};`,
      'multipart/form-data',
    ]),
    body: '{"query":"{__typename}"}',
  }),
  (random) => ({ kind: 'wrong method', method: random.pick(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) }),
  (random) => ({
    kind: 'GET',
    method: 'GET',
    path: `/graphql?query=${spoiltAddress(noise(random, random.below(800)))}&variables=${random.pick(['{', '[]', '%7B%7D', '%00', '7'])}`,
  }),
  (random) => ({
    kind: 'mutation',
    body: JSON.stringify({ query: `${random.pick(['mutation', 'subscription'])} { x }` }),
  }),
  (random) => ({ kind: 'too large', body: `{"query":"${'x'.repeat(65_000 + random.below(500_000))}"}` }),
  (random) => ({
    kind: 'extensions',
    body: JSON.stringify({
      query: '{ __typename }',
      extensions: random.pick([{ persistedQuery: { version: 1, sha256Hash: 'x' } }, [], 'x', 1]),
    }),
  }),
  (random) =>
    asJson(
      'introspection',
      `{ __schema { types { ${'fields { type { '.repeat(random.below(9))} name ${'} } '.repeat(9)} } } }`,
    ),
]

function spoil(random: Random, text: string): string {
  let spoiled = text
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    const at = random.below(spoiled.length + 1)
    const upTo = at + random.below(20)
    const insert = random.chance(0.5)
      ? noise(random, random.below(6))
      : random.pick(['{', '}', '(', ')', '"', '...', '@', '$', '!', '[', '#', '"""'])
    spoiled = spoiled.slice(0, at) + insert + spoiled.slice(random.chance(0.5) ? at : upTo)
  }
  return spoiled
}

/** Characters of all kinds, half ones too. */
function noise(random: Random, length: number): string {
  const kinds = [
    () => random.below(0x80),
    () => random.below(0x2000),
    () => 0xd800 + random.below(0x800),
    () => random.below(0x10000),
  ]
  const kind = random.pick(kinds)
  let text = ''
  for (let at = 0; at < length; at += 1) text += String.fromCharCode(kind())
  return text
}

function deep(levels: number): string {
  return `{ players(first: 1) { nodes { ${'interests(first: 1) { nodes { player { '.repeat(levels)} id ${'} } } '.repeat(levels)} } } }`
}

function circle(length: number): string {
  return `{ ...F0 } ${times(length, (at) => `fragment F${at} on Query { ...F${(at + 1) % length} }`)}`
}

function doubling(length: number): string {
  return `{ ...F0 } ${times(length, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${length} on Query { __typename }`
}
