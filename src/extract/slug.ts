import { fold } from '../french/fold.ts'

/** « Boubacar Kamara » → `boubacar-kamara`; a name without a letter or digit is `x`. */
export function slug(name: string): string {
  return (
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'x'
  )
}
