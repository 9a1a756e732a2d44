import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The command was called wrongly (exit status 2, told with its help) or cannot do its work (1, told in a line). */
export class CommandError extends Error {
  readonly status: 1 | 2

  constructor(status: 1 | 2, message: string) {
    super(message)
    this.name = 'CommandError'
    this.status = status
  }
}

type Options = NonNullable<ParseArgsConfig['options']>
type Given<Own extends Options> = ReturnType<typeof parseArgs<{ options: Own; allowPositionals: true }>>

/** Runs a command with its options read; `--help` is answered here. `run` returns the exit status. */
export async function runCommand<Own extends Options>(
  { help, options }: { readonly help: string; readonly options: Own },
  run: (given: Given<Own>) => Promise<number>,
): Promise<number> {
  if (process.argv.slice(2).some((one) => one === '--help' || one === '-h')) {
    console.log(help)
    return 0
  }
  try {
    return await run(readOptions(options))
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    console.error(error.status === 2 ? `${error.message}\n\n${help}` : error.message)
    return error.status
  }
}

function readOptions<Own extends Options>(options: Own): Given<Own> {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new CommandError(2, error instanceof Error ? error.message : String(error))
  }
}

/** What to say of a file that cannot be read. */
export function unreadable(name: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  const reason = code === 'ENOENT' ? 'there is no such file' : (code ?? String(error))
  return new CommandError(1, `${name} cannot be read: ${reason}`)
}
