import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { type Example, loadExamples } from './examples.ts'
import { examplesPlugin } from './examplesPlugin.tsx'
import { fetcher } from './fetcher.ts'

const EXAMPLES = '/graphiql/examples.json'

const root = createRoot(document.getElementById('page')!)
loadExamples(EXAMPLES).then(
  (examples) => root.render(<Page examples={examples} />),
  (problem: Error) =>
    root.render(<Page examples={[]} note={`The examples could not be loaded: ${problem.message}.`} />),
)

/** GraphiQL with a tab for each example. It names a tab by its operation, so an example needs a named one. */
function Page({ examples, note }: { examples: readonly Example[]; note?: string }) {
  const tabs = examples.map(({ query }) => ({ query }))
  const plugins = useMemo(() => [examplesPlugin(examples), HISTORY_PLUGIN], [examples])
  return (
    <>
      {note && (
        <p className="note" role="alert">
          {note}
        </p>
      )}
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        {...(tabs.length > 0 && { defaultTabs: tabs })}
        // GraphiQL keeps its tabs: without the examples it must not, or they would not show on the next visit either.
        storage={note ? sessionStorage : localStorage}
      >
        <GraphiQL.Logo>
          <span className="title">Mercato Graph</span>
        </GraphiQL.Logo>
      </GraphiQL>
    </>
  )
}
