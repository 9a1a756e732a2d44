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

export const isTopic = (id: string): boolean => lineages().has(id)

/** A topic and its broader topics, nearest first; an unknown id is alone. */
export const lineageOf = (id: string): readonly string[] => lineages().get(id) ?? [id]

const lineages = once(() => {
  const found = new Map<string, readonly string[]>()
  for (const { id, parent } of topics())
    found.set(id, parent === undefined ? [id] : [id, ...(found.get(parent) ?? [])])
  return found
})

/** Where a topic and its broader topics stand in {@link topics}; nowhere for an unknown id. */
export const placesOf = (id: string): readonly number[] => places().get(id) ?? []

const places = once(() => {
  const order = new Map(topics().map(({ id }, place) => [id, place]))
  return new Map(topics().map(({ id }) => [id, lineageOf(id).map((each) => order.get(each)!)]))
})

/** The broader topics of a topic, nearest first; empty for a top topic or an unknown id. */
export const broaderTopics = (id: string): readonly string[] => lineageOf(id).slice(1)
