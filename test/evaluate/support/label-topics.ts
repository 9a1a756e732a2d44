import type { ReadText, TopicMention } from '../../../shared/domain/annotation.ts'
import { readWords } from '../../../shared/text/read-words.ts'
import { topicLabel } from '../../../shared/topics/labels.ts'
import { broaderTopics, topics } from '../../../shared/topics/taxonomy.ts'

/**
 * The baseline of the topics: a text is about a topic if the topic's name in the language of the text stands in it, in any
 * inflection, or that of a narrower topic.
 */
export function readLabelTopics(text: ReadText): TopicMention[] {
  const sought = ` ${text.headline.stem.join(' ')} | ${text.body.stem.join(' ')} `
  const found = namesIn(text.language).filter(({ name }) => sought.includes(name))
  const ids = new Set(found.flatMap(({ id }) => [id, ...broaderTopics(id)]))
  return [...ids].map((id) => ({ id, about: true, evidence: [] }))
}

const known = new Map<string, readonly { readonly id: string; readonly name: string }[]>()

function namesIn(language: string) {
  const names =
    known.get(language) ??
    topics().map(({ id }) => ({
      id,
      name: ` ${readWords(topicLabel(id, language), language).stem.join(' ')} `,
    }))
  known.set(language, names)
  return names
}
