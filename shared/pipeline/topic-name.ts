import type { Locale } from '../domain/locale.ts'
import { once } from '../domain/once.ts'
import { isOwnTopic, ownTopicName } from '../domain/own-topic.ts'
import { labels as english } from '../topics/data/labels.en.ts'
import { labels as french } from '../topics/data/labels.fr.ts'

// not by way of `labels.ts`, so that who only mails carries two languages and not all
const labels: Record<Locale, () => Record<string, string>> = { en: once(english), fr: once(french) }

/** A topic as its readers call it; its id, in words, where it has no name in their language. */
export const topicName = (id: string, locale: Locale): string =>
  isOwnTopic(id) ? ownTopicName(id) : (labels[locale]()[id]?.split(';')[0] ?? id.replaceAll('-', ' '))
