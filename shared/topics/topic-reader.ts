import type { ReadText, TopicMention } from '../domain/annotation.ts'
import type { Language } from '../domain/language.ts'
import { Shape } from '../domain/words.ts'
import { createScorer } from '../monitor/score-queries.ts'
import { rememberStems } from '../query/word-forms.ts'
import { declaredTopics } from './declared-topics.ts'
import { judgeTopics } from './judge-topics.ts'
import { isSameWord } from './same-word.ts'
import { stemsIn } from './stems.ts'
import type { TopicHit } from './tally-hits.ts'
import { placedTopic } from './taxonomy.ts'
import { mentionOf } from './topic-evidence.ts'
import { boosts, topicQuery } from './topic-query.ts'
import { termsIn } from './vocabulary.ts'

/**
 * The topics a text speaks of, in the order of the taxonomy, each with the words that carried it: those it is about, and
 * those it only mentions. A broader topic includes its narrower ones.
 *
 * Each topic is a query of the query language (see {@link topicQuery}), run by the monitor; a language's queries are
 * compiled when its first dispatch comes. A topic that the sender declared is one the dispatch is about. Pure; never throws.
 */
export function readTopics(text: ReadText): TopicMention[] {
  const hits = scorerOf(text.language)(text)
  const declared = declaredTopics(text.dispatch.subjects ?? [])
  return judgeTopics(hits, lengthOf(text), declared).map((tally) =>
    mentionOf(tally, text, declared.get(tally.topic.id)),
  )
}

/** The length in words; where a script has no spaces, two characters or so make a word. */
function lengthOf({ headline, body }: ReadText): number {
  const { count, shape } = body
  let characters = 0
  for (let at = 0; at < count; at++) if (shape[at]! & Shape.bigram) characters++
  return headline.count + count - characters / 2
}

type Scorer = (text: ReadText) => readonly TopicHit[]

const scorers = new Map<Language, Scorer>()

function scorerOf(language: Language): Scorer {
  const known = scorers.get(language)
  if (known !== undefined) return known
  rememberStems(language, stemsIn(language))
  const queries = [...termsIn(language)].map(([id, terms]) => ({
    list: placedTopic(id)!,
    query: topicQuery(terms),
  }))
  const scorer = createScorer(queries, boosts, isSameWord)
  scorers.set(language, scorer)
  return scorer
}
