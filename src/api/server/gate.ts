/** Lets at most so many requests be worked on at a time: beyond that, all would be late. */
export interface Gate {
  /** What to call when it is done; null when there is no room. */
  enter(): (() => void) | null
  inside(): number
}

export function gate(most: number): Gate {
  let inside = 0
  return {
    inside: () => inside,
    enter: () => {
      if (inside >= most) return null
      inside += 1
      let left = false
      return () => {
        if (left) return
        left = true
        inside -= 1
      }
    },
  }
}
