/** Words `first` to `last`, as positions over the whole dispatch. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** Whether some stretch of one side and one of the other are at most `distance` words apart. */
export function isNear(left: Stretch[], right: Stretch[], distance: number, ordered: boolean): boolean {
  return (
    followed(left, right, distance).length > 0 || (!ordered && followed(right, left, distance).length > 0)
  )
}

/**
 * The earlier stretches that a later one follows within `distance` words, without overlap (1 = at once).
 * `n log n` in the number of stretches.
 */
export function followed<Where extends Stretch>(
  earlier: readonly Where[],
  later: readonly Stretch[],
  distance: number,
): Where[] {
  const firsts = Float64Array.from(later, ({ first }) => first).sort()
  return earlier.filter(({ last }) => (firsts[firstAbove(firsts, last)] ?? Infinity) <= last + distance)
}

/** The later stretches that follow an earlier one within `distance` words. */
export function following<Where extends Stretch>(
  earlier: readonly Stretch[],
  later: readonly Where[],
  distance: number,
): Where[] {
  const lasts = Float64Array.from(earlier, ({ last }) => last).sort()
  return later.filter(({ first }) => (lasts[firstAbove(lasts, first - distance - 1)] ?? Infinity) < first)
}

/** The place of the first number above a value, in ascending ones. */
export function firstAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}
