import { parseArgs } from 'node:util'
import * as z from 'zod'

/** How `npm start` was asked to start. */
export interface LocalOptions {
  readonly port: number
  readonly data: string
  readonly empty: boolean
}

/** What a command line asks for: to start, to be told how, or something that cannot be done. */
export type CommandLine =
  | { readonly kind: 'start'; readonly options: LocalOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string }

export const usage = `Starts Vigie whole on this machine: API, pages, mailbox, table and pipeline in one process.

  npm start -- [options]

  --port NUMBER   the port of API, pages and mailbox (8787)
  --data FOLDER   where everything is kept (.vigie)
  --empty         start without the sample subscriber and dispatch
  --help          show this
`

const Port = z.coerce.number().int().min(0).max(65_535)

export function readCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        data: { type: 'string', default: '.vigie' },
        empty: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return { kind: 'help' }
    const port = Port.safeParse(values.port)
    if (!port.success) return { kind: 'wrong', reason: `--port must be a number from 0 to 65535` }
    return { kind: 'start', options: { port: port.data, data: values.data, empty: values.empty } }
  } catch (error) {
    return { kind: 'wrong', reason: error instanceof Error ? error.message.split('. ')[0]! : String(error) }
  }
}
