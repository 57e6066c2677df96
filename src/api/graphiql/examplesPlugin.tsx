import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { Example } from './examples.ts'

/**
 * A list of all examples beside docs and history. Tabs are kept by the browser, closed ones and those of last month too: here
 * each example can be opened anew.
 */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return {
    title: 'Examples',
    icon: Icon,
    content: () => <Examples examples={examples} />,
  }
}

function Examples({ examples }: { examples: readonly Example[] }) {
  const { addTab } = useGraphiQLActions()
  const editor = useGraphiQL((state) => state.queryEditor)
  const open = (query: string) => {
    addTab()
    editor?.setValue(query)
  }
  return (
    <section aria-label="Examples" className="examples">
      <h2>Examples</h2>
      <p>Each opens in a tab of its own. Run it, then change it: Ctrl-Space shows what else can be asked.</p>
      <ul>
        {examples.map(({ name, query }) => (
          <li key={name}>
            <button type="button" onClick={() => open(query)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Icon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M3 5h14M3 10h14M3 15h9" />
    </svg>
  )
}
