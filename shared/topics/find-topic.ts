import type { Language } from '../domain/language.ts'
import { once } from '../domain/once.ts'
import { fold } from '../text/normalise.ts'
import { labelFiles, labelsOf, topicLabel } from './labels.ts'
import { isTopic, topics } from './taxonomy.ts'

/** A topic that a reader may have meant, with the label that came nearest to what was written. */
export interface FoundTopic {
  readonly id: string
  /** The topic's name in the reader's language. */
  readonly label: string
  /** The name or synonym that was matched, and its language. */
  readonly matched: string
  readonly language: Language
}

export type TopicSearch = { readonly id: string } | { readonly suggestions: readonly FoundTopic[] }

/**
 * The topic of that name, synonym or id in any label language, the reader's own first; else what is nearest to it.
 *
 * Case, accents and hyphens do not count. A name that means different topics in different languages is the reader's language's.
 */
export function findTopic(label: string, language: Language = 'en'): TopicSearch {
  const id = topicNamed(label, language)
  return id === undefined ? { suggestions: searchTopics(label, language, 5) } : { id }
}

/** Like {@link findTopic}, without the search for what is near. */
export function topicNamed(label: string, language: Language = 'en'): string | undefined {
  const sought = plain(label)
  if (isTopic(label.trim().toLowerCase())) return label.trim().toLowerCase()
  const exact = entries().filter((entry) => entry.plain === sought)
  return (exact.find((entry) => entry.language === language) ?? exact[0])?.id
}

/**
 * Topics whose name or synonym in any label language has the words sought, or resembles them; best first, each once,
 * `limit` at most. Nothing for an empty search.
 */
export function searchTopics(sought: string, language: Language = 'en', limit = 20): FoundTopic[] {
  const plainSought = plain(sought.slice(0, 200))
  if (plainSought === '') return []
  const best = new Map<string, { entry: LabelEntry; rank: number }>()
  for (const entry of entries()) {
    const rank =
      likeness(entry.plain, plainSought) + (entry.language === language ? 0.05 : 0) + (entry.first ? 0.02 : 0)
    if (rank >= leastLikeness && rank > (best.get(entry.id)?.rank ?? 0)) best.set(entry.id, { entry, rank })
  }
  return [...best.values()]
    .sort((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map(({ entry }) => ({
      id: entry.id,
      label: topicLabel(entry.id, language),
      matched: entry.label,
      language: entry.language,
    }))
}

interface LabelEntry {
  readonly id: string
  readonly label: string
  readonly plain: string
  readonly language: Language
  /** Whether it is the topic's name, not a synonym. */
  readonly first: boolean
}

const entries = once((): readonly LabelEntry[] =>
  Object.keys(labelFiles).flatMap((language) =>
    topics().flatMap(({ id }) =>
      labelsOf(id, language).map((label, i) => ({
        id,
        label,
        plain: plain(label),
        language,
        first: i === 0,
      })),
    ),
  ),
)

const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const leastLikeness = 0.55

/** 1 for the same, less for a beginning, for words that begin so, and for letters in common. */
function likeness(label: string, sought: string): number {
  if (label === sought) return 1
  if (label.startsWith(sought)) return 0.9
  const words = label.split(' ')
  if (sought.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 0.8
  return 0.75 * sharedPairs(label, sought)
}

/** Dice's coefficient over pairs of letters (Dice 1945): 0 nothing in common, 1 the same pairs. */
function sharedPairs(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  if (left.size + right.size === 0) return 0
  const shared = [...left].filter((pair) => right.has(pair)).length
  return (2 * shared) / (left.size + right.size)
}

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))
