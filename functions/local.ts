import './local/small-heap.ts'
import { narrate } from './local/narrate.ts'
import { type LocalOptions, readCommandLine, usage } from './local/options.ts'
import { postSample } from './local/post-sample.ts'
import { setUpSample } from './local/set-up-sample.ts'
import type { LocalVigie } from './local/start.ts'
import { startLocal } from './local/start.ts'

// the SDK warns of Node 20's end at every start, which no reader of this terminal can mend
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

const commandLine = readCommandLine(process.argv.slice(2))
if (commandLine.kind === 'help') process.stdout.write(usage)
else if (commandLine.kind === 'wrong') fail(`${commandLine.reason}; --help tells the options`)
else await run(commandLine.options)

/** Starts Vigie and keeps it running until it is told to end. */
async function run({ port, data, empty }: LocalOptions) {
  let vigie: LocalVigie | undefined
  let told: Promise<void> = Promise.resolve()
  const log = (event: Parameters<typeof narrate>[0]) => {
    // one after the other, so that what happened first is told first
    told = told.then(async () => {
      if (vigie !== undefined) await narrate(event, vigie.embedded).then(tell, () => undefined)
    })
  }
  const started = await startLocal({ port, data, log })
  if (started === 'running')
    return fail(`Another Vigie runs over ${data}; end it, or choose another with --data.`)
  if (started === 'taken') return fail(`Port ${port} is taken by another program; choose one with --port.`)
  vigie = started
  endOnSignal(started)
  if (started.isNew && !empty) await showSample(started)
  await told
  tellAddresses(started, data)
}

/** The main job, seen within seconds of the first start. */
async function showSample({ origin, embedded, secrets }: LocalVigie) {
  tell(['First start: making a sample reader with a few watchlists, and posting a sample dispatch.'])
  await setUpSample(embedded)
  await postSample(origin, secrets)
  await embedded.idle()
}

function tellAddresses({ origin }: LocalVigie, data: string) {
  process.stdout.write(`
  Pages          ${origin}/
  Mailbox        ${origin}/mailbox
  API reference  ${origin}/reference
  Post a text    npm run post -- FILE…
  Kept in        ${data}

Ctrl-C ends it.
`)
}

function tell(lines: readonly string[]) {
  const time = new Date().toTimeString().slice(0, 8)
  lines.forEach((line, at) => {
    process.stdout.write(`${at === 0 ? time : '        '}  ${line}\n`)
  })
}

function endOnSignal(vigie: LocalVigie) {
  let endingSince: number | undefined
  const end = async () => {
    // one Ctrl-C may come twice, once from the terminal and once by way of npm; a second one means now
    if (endingSince !== undefined && Date.now() - endingSince > 1_000) process.exit(1)
    if (endingSince !== undefined) return
    endingSince = Date.now()
    process.stdout.write('\nEnding…\n')
    await vigie.stop()
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

function fail(reason: string) {
  process.stderr.write(`${reason}\n`)
  process.exitCode = 1
}
