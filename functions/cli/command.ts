import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The command was called wrongly: it is told, with the help where that helps, and the exit status is 2. */
export class UsageError extends Error {
  readonly withHelp: boolean

  constructor(message: string, { withHelp = true } = {}) {
    super(message)
    this.name = 'UsageError'
    this.withHelp = withHelp
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
    if (!(error instanceof UsageError)) throw error
    console.error(error.withHelp ? `${error.message}\n\n${help}` : error.message)
    return 2
  }
}

function readOptions<Own extends Options>(options: Own): Given<Own> {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** What to say of a file that cannot be read. */
export function unreadable(name: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  const reason = code === 'ENOENT' ? 'there is no such file' : (code ?? String(error))
  return new UsageError(`${name} cannot be read: ${reason}`, { withHelp: false })
}
