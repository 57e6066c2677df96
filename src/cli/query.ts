import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Context, withDatabase } from './context.ts'
import { wrong } from './ingest.ts'
