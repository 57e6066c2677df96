import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** GraphiQL and all it needs (fonts, workers, styles) as static files under dist/graphiql, served at /graphiql/. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  build: {
    outDir: fileURLToPath(new URL('../../../dist/graphiql', import.meta.url)),
    emptyOutDir: true,
    // The editor is one chunk of 3 MB, loaded after the page is drawn.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // Libraries mark files with "use client", which says nothing to a page without a server side.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
})
