/** The results of `work`, in the order of the items, with up to `ahead` of them begun before they are asked for. */
export async function* mapAhead<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for await (const item of items) {
    begun.push(handled(work(item)))
    if (begun.length > ahead) yield begun.shift() as Promise<Result>
  }
  yield* begun
}

/** The items, the next of which is being made while the last one is used. */
export async function* oneAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  const begin = () => handled(iterator.next())
  for (let next = begin(); ; ) {
    const { done, value } = await next
    if (done) return
    next = begin()
    yield value
  }
}

/** A promise that may fail before anybody waits for it: that is no unhandled rejection, the one who waits will hear of it. */
function handled<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {})
  return promise
}
