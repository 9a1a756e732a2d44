import { TextDecoder } from 'node:util'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from './problem.ts'

/** Bytes a request's body may have; what is longer is a 413 before it is read to its end. */
export const maxBodyBytes = 1_000_000

/** Refuses bodies longer than {@link maxBodyBytes}. */
export const limitBody = bodyLimit({
  maxSize: maxBodyBytes,
  onError: () => {
    throw new Problem(413, 'The body is too large', { detail: `Send at most ${maxBodyBytes} bytes.` })
  },
})

/** What a body is said to be: its media type in lower case and its charset, where declared. */
export interface ContentType {
  readonly media: string
  readonly charset: string | undefined
}

/** Reads a `content-type` header; an absent one is the empty media type. */
export function readContentType(header: string | undefined): ContentType {
  const [media = '', ...parameters] = (header ?? '').split(';')
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"]*)"?\s*$/i.exec(parameter)?.[1])
    .find(Boolean)
  return { media: media.trim().toLowerCase(), charset: charset?.trim() }
}

/** Refuses a media type that is not one of `accepted`; `+json` types count as `application/json`. */
export function acceptMedia<Accepted extends string>(
  { media }: ContentType,
  accepted: readonly Accepted[],
): Accepted {
  const plain = /^application\/[\w.-]+\+json$/.test(media) ? 'application/json' : media
  const found = accepted.find((type) => type === plain)
  if (found !== undefined) return found
  const list = accepted.join(', ')
  const said =
    media === ''
      ? 'The request names no content type'
      : `The content type ${media.slice(0, 100)} is not one read here`
  throw new Problem(
    415,
    'Unsupported content type',
    { detail: `${said}; send ${list}.` },
    { 'accept-post': list },
  )
}

/** A body as text: in the charset declared, else in UTF-8; a byte order mark is dropped, a wrong byte is a 400. */
export function decodeBody(bytes: Uint8Array, charset = 'utf-8'): string {
  const decoder = decoderOf(charset)
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Problem(400, 'The body cannot be decoded', {
      detail: `It is not valid ${decoder.encoding}. Declare its charset in content-type, or send UTF-8.`,
    })
  }
}

/** Text as JSON; a 400 says where it stops being JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Problem(400, 'The body is not JSON', { detail: positionIn(error) })
  }
}

/** The JSON a request carries, of whatever shape. */
export async function readJson(c: Context): Promise<unknown> {
  const type = readContentType(c.req.header('content-type'))
  acceptMedia(type, ['application/json'])
  return parseJson(decodeBody(new Uint8Array(await c.req.arrayBuffer()), type.charset))
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true })
  } catch {
    throw new Problem(415, 'Unknown charset', { detail: `No charset is known by this name; send UTF-8.` })
  }
}

// a parser's message may quote the body, so only the position is passed on
function positionIn(error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1]
  return position === undefined
    ? 'It ends too early or is empty.'
    : `It stops being JSON at character ${position}.`
}
