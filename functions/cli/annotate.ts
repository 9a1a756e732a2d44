import { parseArgs } from 'node:util'
import type { Annotation } from '../../shared/domain/annotation.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'
import { DispatchLine } from './dispatch-line.ts'
import { answerLines } from './json-lines.ts'

const help = `Reads dispatches and says what they speak of: language, countries, topics and people, each with its evidence.

  npm run --silent annotate < dispatches.jsonl > annotations.jsonl

One JSON object a line:
  in   {"id","headline"?,"body","language"?,"publishedAt"?,"source"?}     body: 2,000,000 characters at most
  out  {"dispatch","language","countries":[{"code":"KZ","about":true,"evidence":[E]}],
        "topics":[{"id","evidence":[E]}],"people":[{"name","evidence":[E]}]}
       E = {"clause","field":"headline"|"body","start","end","text","because"?}
       start and end are UTF-16 offsets into the field; text is exactly that slice

Results come in the order of the input, as it is read. A bad line is told on standard error with its number and
passed over. Exit status: 0; 1 where any line was bad; 2 where the command is.
`

const toLine = ({ dispatch, language, countries, topics, people }: Annotation) => ({
  dispatch: dispatch.id,
  language,
  countries,
  topics: topics.filter(({ about }) => about).map(({ id, evidence }) => ({ id, evidence })),
  people,
})

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
    if (values.help) return console.log(help) ?? 0
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
    return 2
  }
  return answerLines(DispatchLine, (dispatch) => [JSON.stringify(toLine(annotateDispatch(dispatch)))])
}

process.exitCode = await main()
