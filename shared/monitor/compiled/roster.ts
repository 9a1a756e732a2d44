import { createStrings, type GrowingStrings } from './growing-strings.ts'

/** The watchlists of a draft, each known by its id. */
export interface Roster {
  readonly ids: GrowingStrings
  /** By the number of the id: how many puts came before its own. */
  readonly orders: readonly number[]
  /** By the number of the id: the root of its expression, or {@link gone}. */
  readonly roots: readonly number[]
  readonly live: number
  has(id: string): boolean
  put(id: string, order: number, root: number): void
  remove(id: string): void
}

/** In place of the root of a watchlist that was taken away. */
export const gone = -1

export function createRoster(): Roster {
  const ids = createStrings()
  const orders: number[] = []
  const roots: number[] = []
  let live = 0
  const has = (id: string) => {
    const number = ids.find(id)
    return number >= 0 && roots[number] !== gone
  }
  return {
    ids,
    orders,
    roots,
    get live() {
      return live
    },
    has,
    put(id, order, root) {
      const number = ids.numberOf(id)
      if ((roots[number] ?? gone) === gone) live++
      roots[number] = root
      orders[number] = order
    },
    remove(id) {
      if (!has(id)) return
      roots[ids.find(id)] = gone
      live--
    },
  }
}
