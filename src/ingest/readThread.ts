// A thread of ReaderThreads: reads what it is sent, in order.
import { parentPort, workerData } from 'node:worker_threads'
import { loadRegister } from '../register/load.ts'
import { readerHere } from './read.ts'
import type { Answer, Question } from './readerThreads.ts'

const read = readerHere(loadRegister((workerData as { readonly register: string }).register))

parentPort?.postMessage('ready')
parentPort?.on('message', async ({ id, input }: Question) => {
  const one = await read(input)
  const answer: Answer =
    'rows' in one
      ? { id, rows: one.rows }
      : { id, problem: { code: one.problem.code, at: one.problem.at, says: one.problem.says, fix: one.problem.fix } }
  parentPort?.postMessage(answer)
})
