import type { Frequencies } from './build-index.ts'
import { LeafKind } from './compiled-index.ts'
import { readExpression } from './read-expression.ts'
import { stringAt } from './string-table.ts'
import type { TierData } from './tier.ts'

/** What tiers have learned from the dispatches they read, to plan the next tier by. */
export function learnedBy(tiers: readonly TierData[]): Frequencies {
  const seen = new Map<string, number>()
  for (const { index } of tiers)
    index.leafSeen.forEach((times, leaf) => {
      if (times === 0) return
      const key = leafKey(index, leaf)
      seen.set(key, Math.max(times, seen.get(key) ?? 0))
    })
  const dispatches = tiers.reduce((most, { counts }) => Math.max(most, counts.dispatches), 0)
  return { dispatches, seen: (key) => seen.get(key) ?? 0 }
}

/** The key that the interner gave a leaf. */
function leafKey(index: TierData['index'], leaf: number): string {
  switch (index.leafKind[leaf]) {
    case LeafKind.nameKey:
      return stringAt(index.names, index.leafA[leaf]!)
    case LeafKind.pair: {
      const [left, right] = [index.leafA[leaf]!, index.leafB[leaf]!]
      return `${readExpression(index, left).key} ${readExpression(index, right).key}`
    }
    default:
      return readExpression(index, leaf).key
  }
}
