import { once } from '../domain/once.ts'
import { entries } from './data/taxonomy.ts'

/**
 * One topic: its id, the broader topic it belongs to, and the IPTC Media Topic codes that mean it.
 *
 * The 17 topics without a parent are IPTC's top level. Codes are the numbers of https://cv.iptc.org/newscodes/mediatopic/
 * (IPTC NewsCodes, CC BY 4.0); a topic may stand for several, or for none.
 */
export interface Topic {
  readonly id: string
  readonly parent?: string
  readonly medtop: readonly string[]
}

/** Every topic, a parent always before its children; read when first asked for. */
export const topics: () => readonly Topic[] = once(entries)

/** A topic in its place: where it stands in {@link topics}, and the broader topic right above it. */
export interface PlacedTopic {
  readonly id: string
  readonly place: number
  readonly broader: PlacedTopic | undefined
}

const placed = once((): ReadonlyMap<string, PlacedTopic> => {
  const found = new Map<string, PlacedTopic>()
  for (const [place, { id, parent }] of topics().entries())
    found.set(id, { id, place, broader: parent === undefined ? undefined : found.get(parent) })
  return found
})

/** The topic of an id in its place; `undefined` for an unknown id. */
export const placedTopic = (id: string): PlacedTopic | undefined => placed().get(id)

export const isTopic = (id: string): boolean => placed().has(id)

/** The broader topics of a topic, nearest first; empty for a top topic or an unknown id. */
export function broaderTopics(id: string): readonly string[] {
  const broader: string[] = []
  for (let above = placedTopic(id)?.broader; above !== undefined; above = above.broader)
    broader.push(above.id)
  return broader
}
