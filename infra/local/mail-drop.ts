import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'

/** A mail that was taken to be delivered. */
export interface DroppedMail {
  /** Its file's name without `.eml`; sorts by the time it came. */
  readonly id: string
  readonly parsed: ParsedMail
}

/** Where mail ends up on this machine: one `.eml` file a message. */
export interface MailDrop {
  keep(raw: Buffer, at: Date): Promise<string>
  /** The newest first, `limit` at most. */
  list(limit: number): Promise<DroppedMail[]>
  find(id: string): Promise<(DroppedMail & { readonly raw: Buffer }) | undefined>
  count(): Promise<number>
}

/** Keeps mail in a folder, which is made where it is missing. */
export async function openMailDrop(folder: string): Promise<MailDrop> {
  await mkdir(folder, { recursive: true })
  const names = async () => (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort()
  const read = async (id: string) => {
    const raw = await readFile(join(folder, `${id}.eml`))
    return { id, raw, parsed: await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true }) }
  }
  let sequence = (await names()).length
  return {
    keep: async (raw, at) => {
      const digest = createHash('sha256').update(raw).digest('hex').slice(0, 8)
      const count = String(++sequence).padStart(6, '0')
      const id = `${at.toISOString().replace(/[-:.]/g, '')}-${count}-${digest}`
      // a reader never sees half a mail: the file gets its name when it is whole
      await writeFile(join(folder, `${id}.part`), raw)
      await rename(join(folder, `${id}.part`), join(folder, `${id}.eml`))
      return id
    },
    list: async (limit) => {
      const newest = (await names()).reverse().slice(0, limit)
      return Promise.all(newest.map((name) => read(name.slice(0, -4))))
    },
    find: async (id) => ((await names()).includes(`${id}.eml`) ? read(id) : undefined),
    count: async () => (await names()).length,
  }
}
