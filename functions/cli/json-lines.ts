import { once } from 'node:events'
import type * as z from 'zod'

/** Bytes one line may have: a body of two million characters, each written as a six-byte escape, and some room. */
const maxLineBytes = 16 * 1024 * 1024

/** Characters collected before they are written, so that a result does not cost a system call each. */
const writeSize = 64 * 1024

interface Line {
  readonly number: number
  /** Absent where the line is longer than a line may be. */
  readonly text?: string
}

/**
 * Answers JSON Lines with JSON Lines: every line of standard input is parsed by `schema` and given to `answer`, whose
 * lines are written in order while input still arrives. Memory stays at one line and what is unwritten.
 *
 * A line that is broken, or too long, or makes `answer` throw, is told on standard error with its number and passed
 * over. Returns the exit status: 0, or 1 where any line was bad.
 */
export async function answerLines<T extends z.ZodType>(
  schema: T,
  answer: (value: z.infer<T>) => Iterable<string>,
): Promise<number> {
  let status = 0
  let waiting = ''
  const flush = async () => {
    const text = waiting
    waiting = ''
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
  }
  process.stdout.on('error', exitOnClosedPipe)
  for await (const line of readLines(process.stdin)) {
    try {
      for (const answered of answer(parseLine(schema, line))) waiting += `${answered}\n`
    } catch (error) {
      status = 1
      console.error(`line ${line.number}: ${error instanceof Error ? error.message : String(error)}`)
    }
    if (waiting.length > writeSize) await flush()
  }
  await flush()
  return status
}

/**
 * Gives each line of a file of JSON Lines, parsed by `schema`, to `take`, without holding more than one at a time.
 *
 * A line that is broken, or makes `take` throw, is told on standard error under the file's name and passed over.
 * Returns the exit status: 0, or 1 where any line was bad.
 */
export async function takeLines<T extends z.ZodType>(
  schema: T,
  { name, input }: { readonly name: string; readonly input: AsyncIterable<Buffer> },
  take: (value: z.infer<T>) => void,
): Promise<number> {
  let status = 0
  for await (const line of readLines(input)) {
    try {
      take(parseLine(schema, line))
    } catch (error) {
      status = 1
      console.error(`${name}, line ${line.number}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return status
}

function parseLine<T extends z.ZodType>(schema: T, { text }: Line): z.infer<T> {
  if (text === undefined) throw new Error(`longer than ${maxLineBytes} bytes`)
  const parsed = schema.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new Error(
    parsed.error.issues
      .slice(0, 5)
      .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
      .join('; '),
  )
}

/** The lines of a stream of bytes that are not blank, numbered from 1; a byte order mark and `\r` are dropped. */
async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let size = 0
  let number = 0
  const take = (): Line | undefined => {
    number++
    const text =
      size > maxLineBytes
        ? undefined
        : Buffer.concat(parts)
            .toString('utf8')
            .replace(/^\uFEFF/, '')
    parts = []
    size = 0
    return text?.trim() === '' ? undefined : { number, text }
  }
  for await (const chunk of input) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, end))
      from = end + 1
      const line = take()
      if (line !== undefined) yield line
    }
    hold(chunk.subarray(from))
  }
  const last = size > 0 ? take() : undefined
  if (last !== undefined) yield last

  function hold(part: Buffer) {
    size += part.length
    if (size <= maxLineBytes) parts.push(part)
    else parts = []
  }
}

/** Whoever reads our output may stop early (`| head`); that is no fault. */
function exitOnClosedPipe(error: NodeJS.ErrnoException) {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
