import { type OwnTopic, ownTopicId } from '../domain/own-topic.ts'
import type { OwnTopics } from '../query/fill-own-topics.ts'

/** What own topics stand for, deleted ones too: for watchlists that were let through while they were there. */
export const everyOwnTopic = (topics: readonly OwnTopic[]): OwnTopics =>
  new Map(topics.map(({ slug, query }) => [ownTopicId(slug), query]))

/** What the own topics stand for that a watchlist may be made of. */
export const savedOwnTopics = (topics: readonly OwnTopic[]): OwnTopics =>
  everyOwnTopic(topics.filter(({ state }) => state === 'saved'))
