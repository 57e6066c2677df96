import type { Match } from '../../register/register.ts'

/** « le club saoudien d’Al-Ahli » is Al-Ahli, whatever other club there goes by « le club saoudien »; `next` is the form found next. */
export function leadsToName(text: string, { start, end, form }: Match, next: Match | undefined): boolean {
  if (!next || form !== 'NICKNAME' || next.form !== 'NAME' || next.start - end > 4) return false
  if (!next.entries.some(({ kind }) => kind === 'CLUB')) return false
  const words = text.slice(start, end)
  return /^(?:club|formation|équipe) \p{Ll}/u.test(words) && /^ (?:de |du |d['’])$/.test(text.slice(end, next.start))
}
