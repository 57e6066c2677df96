import { PlayerSagaDocument } from '../../schema/generated/operations.ts'
import { ask } from './ask.ts'
import { drawEvent, drawInterests, type Player } from './draw.ts'
import { element } from './element.ts'

const page = document.getElementById('page')!
const name = new URLSearchParams(location.search).get('player') ?? 'Boubacar Kamara'

show().catch((error: Error) => page.replaceChildren(element('p', { role: 'alert' }, error.message)))

async function show(): Promise<void> {
  const { player } = await ask(PlayerSagaDocument, { name })
  if (!player) return page.replaceChildren(element('p', { role: 'alert' }, `Nobody is called ${name}.`))
  document.title = player.name
  const events = element('ol', {}, ...player.saga.nodes.map(drawEvent))
  page.replaceChildren(
    element('h1', {}, player.name),
    element('h2', {}, 'Who wants him'),
    drawInterests(player),
    element('h2', {}, `The story, ${player.saga.totalCount} steps`),
    events,
    ...more(player, events),
  )
}

/** A button that adds the next page, where there is one. */
function more({ saga: { pageInfo } }: Player, events: HTMLElement): HTMLElement[] {
  if (!pageInfo.hasNextPage) return []
  const button = element('button', { type: 'button' }, 'More')
  let after = pageInfo.endCursor
  button.onclick = async () => {
    const { player } = await ask(PlayerSagaDocument, { name, after })
    events.append(...player!.saga.nodes.map(drawEvent))
    after = player!.saga.pageInfo.endCursor
    button.hidden = !player!.saga.pageInfo.hasNextPage
  }
  return [button]
}
