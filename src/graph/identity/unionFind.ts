/** Sets that only grow together; each is known by its smallest member, whatever the order of unions. */
export class UnionFind<T extends string> {
  readonly #parents = new Map<T, T>()

  find(item: T): T {
    const parent = this.#parents.get(item)
    if (parent === undefined) return item
    const root = this.find(parent)
    this.#parents.set(item, root)
    return root
  }

  union(a: T, b: T): void {
    const [one, other] = [this.find(a), this.find(b)]
    if (one < other) this.#parents.set(other, one)
    else if (other < one) this.#parents.set(one, other)
  }
}
