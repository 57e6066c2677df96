import { cypher } from '../../neo4j/cypher.ts'

/**
 * The text of `cypher/read/<name>.cypher` for a declaration, always as of a day: what `bound` names gets the words that it
 * tells, variables called as a declaration's words are (`this`, `state` …) become the walk's own. Hints are left out: what reads is
 * planned anew as the graph grows.
 * Example: `reading('stays', {p: 'this', stays: '_stays'})`.
 */
export function reading(name: string, bound: Readonly<Record<string, string>>): string {
  const words: Readonly<Record<string, string>> = {
    this: '_this',
    that: '_that',
    edge: '_edge',
    state: '_state',
    ...bound,
  }
  const variable = new RegExp(`(?<![.$\\w])(${Object.keys(words).join('|')})\\b(?!:\\s)`, 'g')
  return cypher(`read/${name}`)
    .replace(/^ *(?:\/\/|USING INDEX ).*\n/gm, '')
    .replaceAll('$asOf IS NULL OR ', '')
    .replace(variable, (_, word: string) => words[word]!)
}

/**
 * The clause that makes of the variable `claim` its state by the day `$asOf`; no row when nobody had reported it by then. In a
 * declaration's words, `this` and `state`, when nothing else is said.
 */
export function stateByDay(claim = 'this', state = 'state'): string {
  return reading('claim-state', { this: claim, state })
}

/** Whether a declaration's Cypher speaks of the state of a claim. */
export function mentionsState(text: string): boolean {
  return /\bstate\b/.test(text)
}
