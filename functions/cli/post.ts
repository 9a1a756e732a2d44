import { existsSync } from 'node:fs'
import { placesIn } from '../local/data-folder.ts'
import { awaitMails } from './await-mail.ts'
import { CommandError, runCommand } from './command.ts'
import { type Posted, postDispatch, type Target } from './post-dispatch.ts'
import { findTarget } from './post-target.ts'
import { readDispatches } from './read-dispatches.ts'

const help = `Signs dispatches and posts them, and says what became of each.

  npm run post -- FILE…

  .txt     plain text: an optional date (2021-02, or ISO), the text, the credit of the agency
  .json    {"body","headline"?,"id"?,"language"?,"publishedAt"?,"urgency"?,"url"?,"subjects"?}
  .jsonl   one such object a line

  --url URL          where to post; by default the Vigie that runs on this machine
  --source ID        as whom (local)
  --secret SECRET    signs (whsec_…); better given as VIGIE_SECRET; by default read from the data folder
  --data FOLDER      the data folder of the Vigie on this machine (.vigie)
  --charset NAME     what the files are written in (utf-8)
  --no-mail          do not wait for the mails; they can only be awaited on this machine
  --help             show this

Exit status: 0; 1 where any dispatch was not taken; 2 where the command is wrong.
`

const options = {
  url: { type: 'string' },
  source: { type: 'string' },
  secret: { type: 'string' },
  data: { type: 'string', default: '.vigie' },
  charset: { type: 'string', default: 'utf-8' },
  'no-mail': { type: 'boolean', default: false },
} as const

/** How long mails may be awaited after the last news of one. */
const patienceMs = 3_000

/** Dispatches above which mails are counted, not listed. */
const listed = 20

process.exitCode = await runCommand({ help, options }, async ({ values, positionals }) => {
  if (positionals.length === 0) throw new CommandError(2, 'Say which files to post.')
  const { url, source, data } = values
  const target = findTarget({ url, source, data, secret: values.secret ?? process.env.VIGIE_SECRET })
  const since = new Date()
  const { posted, failed } = await postAll(positionals, values.charset, target)
  const { mail } = placesIn(data)
  const fresh = posted.filter(({ outcome }) => outcome !== 'duplicate')
  if (url === undefined && !values['no-mail'] && fresh.length > 0 && existsSync(mail))
    await tellMails(mail, fresh, since)
  return failed > 0 ? 1 : 0
})

/** Posts every dispatch of every file, one after the other, telling the outcome of each. */
async function postAll(files: readonly string[], charset: string, target: Target) {
  const posted: Posted[] = []
  let failed = 0
  const fail = (from: string, error: unknown) => {
    // what no other dispatch would fare better with ends the command
    if (error instanceof CommandError) throw error
    failed++
    console.error(`failed     ${from}: ${error instanceof Error ? error.message : String(error)}`)
  }
  for (const [at, file] of files.entries()) {
    const dispatches = await readDispatches(file, charset).catch((error) => fail(file, error) ?? [])
    for (const [n, dispatch] of dispatches.entries()) {
      showProgress(files.length > 1 ? `file ${at + 1} of ${files.length}, ` : '', n + 1, dispatches.length)
      try {
        const one = await postDispatch(dispatch, target)
        posted.push(one)
        console.log(
          `${one.outcome.padEnd(9)}  ${one.id}, revision ${one.revision}, 202 after ${one.ms.toFixed(0)} ms`,
        )
      } catch (error) {
        fail(dispatch.from, error)
      }
    }
  }
  if (posted.length + failed > 1) console.log(`${posted.length} taken, ${failed} failed`)
  return { posted, failed }
}

// overwritten by the next line; only where somebody is looking and there is something to wait for
function showProgress(file: string, at: number, of: number) {
  if (process.stderr.isTTY && (of > 1 || file !== '')) process.stderr.write(`\r${file}${at} of ${of} \r`)
}

async function tellMails(folder: string, posted: readonly Posted[], since: Date) {
  const takenAt = new Map(posted.map(({ id, at }) => [id, at.getTime()]))
  const mails = await awaitMails(folder, [...takenAt.keys()], { since, patienceMs })
  const delays = mails.map(({ dispatch, at }) => at.getTime() - (takenAt.get(dispatch) ?? 0))
  if (posted.length <= listed)
    for (const [at, { to, subject }] of mails.entries())
      console.log(`mailed     ${to}, ${delays[at]} ms after the 202: ${subject}`)
  if (mails.length === 0) console.log('no mail    none of the watchlists here matches')
  else if (posted.length > listed)
    console.log(`${mails.length} mails, the slowest ${Math.max(...delays)} ms after its 202`)
}
