import type { PlayerSagaQuery } from '../../schema/generated/operations.ts'
import { element } from './element.ts'

export type Player = NonNullable<PlayerSagaQuery['player']>
type Interest = Player['interests']['nodes'][number]
type SagaEvent = Player['saga']['nodes'][number]

/** Who wants him, one row a club. */
export function drawInterests({ interests }: Player): HTMLElement {
  const head = ['Club', 'Stage', 'First', 'Last', 'Origins', 'Said by'].map((name) => element('th', {}, name))
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...interests.nodes.map(drawInterest)),
  )
}

function drawInterest({ suitor, state, reportedBy }: Interest): HTMLElement {
  const sources = reportedBy.map(
    ({ source, role }) => `${source?.name ?? 'the article itself'} (${role.toLowerCase()})`,
  )
  const cells = [
    suitor.name,
    state?.stage ?? '',
    state?.firstReportedOn ?? '',
    state?.lastReportedOn ?? '',
    String(state?.independentSources ?? ''),
    sources.join(', '),
  ]
  return element('tr', {}, ...cells.map((cell) => element('td', {}, cell)))
}

/** A report with its sentence and the words that carry it marked, or a quote. */
export function drawEvent(event: SagaEvent): HTMLElement {
  if (event.__typename === 'Quote') {
    const small = element('p', { class: 'small' }, `${event.reportedOn} · ${event.speaker.name}`)
    return element('li', {}, small, element('p', { lang: 'fr' }, `« ${event.text} »`))
  }
  const { before, text, after, article } = event.evidence
  const told = [event.reportedOn, event.credit, event.modality.toLowerCase(), article.title]
  return element(
    'li',
    { class: event.modality },
    element('p', { class: 'small' }, told.filter(Boolean).join(' · ')),
    element('p', {}, element('strong', {}, event.claim?.headline ?? 'retracted')),
    element('p', { lang: 'fr' }, before, ' ', element('mark', {}, text), ' ', after),
  )
}
