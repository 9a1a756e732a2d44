import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { awaitMails } from '../../../functions/cli/await-mail.ts'
import { openMailDrop } from '../../../infra/local/mail-drop.ts'
import { threadOf } from '../../../shared/email/alert-mail.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const mailAbout = (dispatch: string, to: string) =>
  Buffer.from(`To: ${to}\r\nSubject: News\r\nReferences: <${threadOf(dispatch)}@vigie.example>\r\n\r\nText`)

describe('waiting for mails', () => {
  it('finds those about the dispatches that were posted, to every reader, and no older or other ones', async () => {
    const drop = await openMailDrop(folder)
    const since = new Date('2026-01-31T12:00:00.000Z')
    await drop.keep(mailAbout('local/1', 'early@example.org'), new Date(since.getTime() - 1))
    await drop.keep(mailAbout('local/other', 'c@example.org'), since)
    await drop.keep(mailAbout('local/1', 'a@example.org'), new Date(since.getTime() + 250))
    await drop.keep(mailAbout('local/1', 'b@example.org'), new Date(since.getTime() + 300))
    const mails = await awaitMails(folder, ['local/1', 'local/unwatched'], { since, patienceMs: 100 })
    expect(mails).toEqual([
      { dispatch: 'local/1', to: 'a@example.org', subject: 'News', at: new Date(since.getTime() + 250) },
      { dispatch: 'local/1', to: 'b@example.org', subject: 'News', at: new Date(since.getTime() + 300) },
    ])
  })
})
