/**
 * How much groups of bytes speak for languages, as four flat strings: looked up where they stand, so that nothing is
 * built of fifty thousand groups before the first text can be read.
 */
export interface ByteGroups {
  /** The codes of the languages, by number. */
  readonly languages: string
  /** Each group as characters of one byte, padded with line feeds to {@link groupWidth}, in ascending order. */
  readonly groups: string
  /** How many languages each group speaks for: {@link countBase} and so many, as one character. */
  readonly counts: string
  /** For each of these the language's number times 256 and the score, in base {@link scoreBase}. */
  readonly scores: string
}

export const groupWidth = 6
export const countBase = 48
export const scoreBase = 36
export const scoreWidth = 3

/** Adds up scores by the numbers of the languages. */
export type Score = (group: string, scores: number[]) => void

/** Readies the table: one pass over the counts. */
export function createScore({ groups, counts, scores: all }: ByteGroups): Score {
  const first = new Uint32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++) first[at + 1] = first[at]! + counts.charCodeAt(at) - countBase
  return (group, scores) => {
    const found = find(groups, group)
    if (found < 0) return
    for (let at = first[found]!; at < first[found + 1]!; at++) {
      const score = Number.parseInt(all.slice(at * scoreWidth, (at + 1) * scoreWidth), scoreBase)
      scores[score >> 8]! += (score & 255) + leastScore
    }
  }
}

/** What eld takes off every score to keep its table small. */
const leastScore = 53

/** The number of a group, by binary search; -1 where it is not there. */
function find(groups: string, group: string): number {
  if (group.length > groupWidth) return -1
  const sought = group.padEnd(groupWidth, '\n')
  let [from, to] = [0, groups.length / groupWidth - 1]
  while (from <= to) {
    const middle = (from + to) >> 1
    const there = groups.slice(middle * groupWidth, (middle + 1) * groupWidth)
    if (there === sought) return middle
    if (there < sought) from = middle + 1
    else to = middle - 1
  }
  return -1
}
