import { digest } from '../graph/digest.ts'
import { type Context, withDatabase } from './context.ts'

/** `mercato digest` */
export async function digestCommand(context: Context, { json }: { readonly json?: boolean }): Promise<void> {
  const sum = await withDatabase(context, 'read', ({ driver, database }) => digest(driver, database))
  context.terminal.out(json ? JSON.stringify({ digest: sum }) : sum)
}
