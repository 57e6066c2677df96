/** Verbs that hedge what they govern, by lemma. */
export const hedgingVerbs: ReadonlySet<string> = new Set(['sembler', 'paraître', 'exclure'])

/** Words before a verb that hedge it; folded. */
export const hedgingAdverbs: ReadonlySet<string> = new Set([
  'peut-etre',
  'probablement',
  'vraisemblablement',
  'apparemment',
  'visiblement',
])

/** Openings that hedge the clause behind them. */
export const hedgingFrames =
  /(?:à|a) en croire|si l['’]on en croit|s['’]il faut en croire|se dit que|se murmure|il semblerait|le bruit court|aurait-il/i
