import type { Locale } from '../domain/locale.ts'
import { isOwnTopic, ownTopicName } from '../domain/own-topic.ts'
import english from '../topics/data/labels.en.json' with { type: 'json' }
import french from '../topics/data/labels.fr.json' with { type: 'json' }

const labels: Record<Locale, Record<string, string>> = { en: english, fr: french }

/** A topic as its readers call it; its id, in words, where it has no name in their language. */
export const topicName = (id: string, locale: Locale): string =>
  isOwnTopic(id) ? ownTopicName(id) : (labels[locale][id]?.split(';')[0] ?? id.replaceAll('-', ' '))
