import { peopleReader } from '../../../../shared/annotate/people/people-reader.ts'
import { readText } from '../../../../shared/annotate/read-text.ts'

/** The words of a text in which somebody is found. */
export const findName = (name: string, body: string, language?: string): string[] =>
  peopleReader
    .find({ name }, readText({ id: 'd', body, ...(language && { language }) }))
    .map(({ text }) => text)
