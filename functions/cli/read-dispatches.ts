import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { TextDecoder } from 'node:util'

/** One dispatch as it will be posted. */
export interface FileDispatch {
  /** The file, and the line where it holds many. */
  readonly from: string
  readonly type: 'application/json' | 'text/plain'
  readonly body: string
}

const kinds = new Map<string, (name: string, text: string) => FileDispatch[]>([
  ['.txt', (from, body) => [{ from, type: 'text/plain', body }]],
  ['.json', (from, body) => [{ from, type: 'application/json', body }]],
  ['.jsonl', readLines],
])

/** The dispatches in a file, decoded from `charset`; throws, in words for the caller, where it cannot be read. */
export async function readDispatches(name: string, charset: string): Promise<FileDispatch[]> {
  const read = kinds.get(extname(name).toLowerCase())
  if (read === undefined) throw new Error(`is none of ${[...kinds.keys()].join(', ')}`)
  const bytes = await readFile(name).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code})`)
  })
  return read(name, decode(bytes, charset))
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`is not ${charset}; say which --charset it is in`)
  }
}

function readLines(name: string, text: string): FileDispatch[] {
  return text
    .split(/\r?\n/)
    .map((body, at): FileDispatch => ({ from: `${name}, line ${at + 1}`, type: 'application/json', body }))
    .filter(({ body }) => body.trim() !== '')
}
