#!/usr/bin/env node
import { setup } from '../scripts/setup.js'

setup()
const { main } = await import('../dist/cli/main.js')
await main(process.argv.slice(2))
