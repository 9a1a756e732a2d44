import type { ReadText } from './annotation.ts'
import type { Span } from './evidence.ts'
import type { Person } from './watchlist.ts'

/**
 * Finds the people of watchlists, whatever the spelling; the monitor's only way to know how names are written.
 *
 * Promise: when `find(person, text)` is not empty, `keysOf(person)` and `keysIn(text)` share a key. So one posting per
 * key of a person is enough never to miss a match.
 */
export interface PeopleReader {
  /** The keys to index a person under: few, and selective (of the surname, not the given name). */
  keysOf(person: Person): readonly string[]
  /** Every key present in a text, each once. Linear in its length. */
  keysIn(text: ReadText): readonly string[]
  /** Where the text names the person, each span with its `because`; empty when it does not. */
  find(person: Person, text: ReadText): readonly Span[]
}
