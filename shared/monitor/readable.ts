import type { CountryMention, ReadText, TopicMention } from '../domain/annotation.ts'
import type { Field } from '../domain/evidence.ts'

/** Words `first` to `last` of a field. */
export interface Occurrence {
  readonly field: Field
  readonly first: number
  readonly last: number
}

/** What may be percolated: the words of a dispatch and what is known of it so far. */
export type Readable = ReadText & {
  readonly countries?: readonly CountryMention[]
  readonly topics?: readonly TopicMention[]
  readonly nameKeys?: readonly string[]
}
