// A step of the build: leaves the forms of the register beside the compiled program, which need not be read at every start then.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeForms } from '../dist/register/builtForms.js'

writeForms(join(dirname(dirname(fileURLToPath(import.meta.url))), 'seeds/register'))
