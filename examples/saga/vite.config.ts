import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The page asks its own origin; what goes to /graphql is passed on, so that the API need not allow other origins. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  server: { proxy: { '/graphql': process.env.MERCATO_API ?? 'http://127.0.0.1:4000' } },
})
