/** Runs `action` on every item, `width` at a time; one that throws stops none, and the first fault is thrown last. */
export async function eachAtMost<T>(
  width: number,
  items: readonly T[],
  action: (item: T) => Promise<unknown>,
) {
  const faults: unknown[] = []
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      try {
        await action(items[next++]!)
      } catch (error) {
        faults.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  if (faults.length > 0) throw faults[0]
}
