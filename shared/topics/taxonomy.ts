import * as z from 'zod'
import { TopicId } from '../domain/watchlist.ts'
import entries from './data/taxonomy.json' with { type: 'json' }

/**
 * One topic: its id, the broader topic it belongs to, and the IPTC Media Topic codes that mean it.
 *
 * The 17 topics without a parent are IPTC's top level. Codes are the numbers of https://cv.iptc.org/newscodes/mediatopic/
 * (IPTC NewsCodes, CC BY 4.0); a topic may stand for several, or for none.
 */
export const Topic = z.strictObject({
  id: TopicId,
  parent: TopicId.optional(),
  medtop: z.array(z.string().regex(/^\d{8}$/)),
})
export type Topic = z.infer<typeof Topic>

/** Every topic, a parent always before its children. */
export const topics: readonly Topic[] = z.array(Topic).parse(entries)

const byId: ReadonlyMap<string, Topic> = new Map(topics.map((topic) => [topic.id, topic]))

export function isTopic(id: string): boolean {
  return byId.has(id)
}

/** The broader topics of a topic, nearest first; empty for a top topic or an unknown id. */
export const broaderTopics = (id: string): readonly string[] => broader.get(id) ?? []

const broader = new Map<string, readonly string[]>()
for (const { id, parent } of topics)
  broader.set(id, parent === undefined ? [] : [parent, ...broaderTopics(parent)])
