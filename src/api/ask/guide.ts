import { question, VERBS, type Verb } from './question.ts'

/** Whose saga the guide walks through, and the day it looks back to. */
const VALUES = { player: 'player:boubacar-kamara', asOf: '2021-12-31' }

/** Questions that also have a picture. */
const PICTURED: ReadonlySet<Verb> = new Set(['wants', 'first', 'words', 'price', 'relays', 'contradictions'])

/** Its heading stays above all slides. */
const INTRODUCTION = `    <slide class="row-fluid"><div class="col-sm-12">
<h3>Mercato: who reported what about whom</h3>
<p>Each slide asks a question about Boubacar Kamara, whose saga is among the sample articles. Click a statement to run it; what comes
first is a table, what comes next a picture. For another player put the id of his node in the place of his.</p>
<p>Clubs are <b>green</b>, players <b>blue</b>, claims (what is told, whoever tells it) <b>red</b>, the reports that tell it <b>pink</b>,
outlets and journalists <b>yellow</b>, articles <b>grey</b>. A click on a report shows its words, under « text », and where they stand in
its article.</p>
    </div></slide>`

/** The guide of Neo4j Browser: a slide a question, its statements to be run by a click. Another player: change his id in them. */
export function guide(): string {
  const slides = [
    INTRODUCTION,
    slide('market.picture', []),
    ...VERBS.map((verb) => slide(verb, PICTURED.has(verb) ? [`${verb}.picture`] : [])),
  ]
  return `<article class="guide">
  <carousel class="deck container-fluid">
${slides.join('\n')}
  </carousel>
</article>
`
}

function slide(name: string, pictures: readonly string[]): string {
  const { asks, explains, statement } = question(name)
  const parts = [
    `<h3>${escaped(asks)}</h3>`,
    `<p>${escaped(explains)}</p>`,
    runnable(statement),
    ...pictures.flatMap((picture) => {
      const { explains, statement } = question(picture)
      return [`<p>As a picture. ${escaped(explains)}</p>`, runnable(statement)]
    }),
  ]
  return `    <slide class="row-fluid"><div class="col-sm-12">\n${parts.join('\n')}\n    </div></slide>`
}

function runnable(statement: string): string {
  const filledIn = statement
    .replace(/^\s*\/\/.*\n/gm, '')
    .replaceAll('$player', `'${VALUES.player}'`)
    .replaceAll('$asOf', `'${VALUES.asOf}'`)
  return `<figure><pre class="pre-scrollable code runnable standalone-example ng-binding">${escaped(filledIn)}</pre></figure>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
