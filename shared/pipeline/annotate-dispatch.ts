import { readCountries } from '../annotate/countries.ts'
import { peopleReader, readPeople } from '../annotate/people/people-reader.ts'
import { readText } from '../annotate/read-text.ts'
import type { Annotation } from '../domain/annotation.ts'
import type { DispatchText } from '../domain/dispatch.ts'
import { readTopics } from '../topics/topic-reader.ts'

/** Reads a dispatch: language, words, countries, topics and people, each with its evidence. Pure; never throws. */
export function annotateDispatch(dispatch: DispatchText): Annotation {
  const text = readText(dispatch)
  // names one after the other, while what they are looked up in is still in the processor's caches
  const countries = readCountries(text)
  const people = readPeople(text)
  const nameKeys = peopleReader.keysIn(text)
  return { ...text, countries, topics: readTopics(text), people, nameKeys }
}
