import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { SourceId } from '../../shared/domain/dispatch.ts'
import { WebhookSecret } from '../../shared/domain/source.ts'

/** The secrets of a local Vigie: those that sign links, and those each source signs with; the first of each signs. */
export const LocalSecrets = z.strictObject({
  links: z.array(z.string().min(32)).min(1),
  sources: z.record(SourceId, z.array(WebhookSecret).min(1)),
})
export type LocalSecrets = z.infer<typeof LocalSecrets>

/** The source that a local Vigie knows from the start. */
export const localSource = SourceId.parse('local')

/** The places within a data folder. */
export const placesIn = (data: string) => ({
  table: join(data, 'table'),
  mail: join(data, 'mail'),
  secrets: join(data, 'secrets.json'),
  running: join(data, 'running.json'),
})

/** The secrets in a data folder, made where there are none yet; readable by their owner only. */
export function openSecrets(data: string): { secrets: LocalSecrets; isNew: boolean } {
  mkdirSync(data, { recursive: true })
  const { secrets: file } = placesIn(data)
  if (existsSync(file)) return { secrets: readSecrets(data), isNew: false }
  const secrets = LocalSecrets.parse({
    links: [randomBytes(32).toString('base64')],
    sources: { [localSource]: [`whsec_${randomBytes(32).toString('base64')}`] },
  })
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return { secrets, isNew: true }
}

/** The secrets in a data folder; throws where there are none, or they are malformed. */
export const readSecrets = (data: string): LocalSecrets =>
  LocalSecrets.parse(JSON.parse(readFileSync(placesIn(data).secrets, 'utf8')))

const Running = z.strictObject({ origin: z.url(), pid: z.int() })

/** Notes where this process is reached, for other commands on this machine; answers what forgets it again. */
export function noteRunning(data: string, origin: string): () => void {
  const { running } = placesIn(data)
  writeFileSync(running, JSON.stringify({ origin, pid: process.pid }))
  return () => rmSync(running, { force: true })
}

/** Where the Vigie that runs over a data folder is reached; `undefined` where none does. */
export function readRunning(data: string): string | undefined {
  const { running } = placesIn(data)
  if (!existsSync(running)) return undefined
  const noted = Running.safeParse(JSON.parse(readFileSync(running, 'utf8'))).data
  return noted !== undefined && isAlive(noted.pid) ? noted.origin : undefined
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
