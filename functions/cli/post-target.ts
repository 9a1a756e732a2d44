import { SourceId } from '../../shared/domain/dispatch.ts'
import { WebhookSecret } from '../../shared/domain/source.ts'
import { localSource, readRunning, readSecrets } from '../local/data-folder.ts'
import { CommandError } from './command.ts'
import type { Target } from './post-dispatch.ts'

/** What a command line may say of where to post, and as whom. */
export interface TargetOptions {
  readonly url: string | undefined
  readonly source: string | undefined
  readonly secret: string | undefined
  readonly data: string
}

/** Where to post: what was said, else what the Vigie that runs over the data folder on this machine has noted. */
export function findTarget({ url, source, secret, data }: TargetOptions): Target {
  const id = SourceId.safeParse(source ?? localSource)
  if (!id.success) throw new CommandError(2, `--source ${id.error.issues[0]?.message ?? 'is malformed'}`)
  return {
    url: webAddress(url) ?? localUrl(data),
    source: id.data,
    secret: givenSecret(secret) ?? localSecret(data, id.data),
  }
}

function givenSecret(secret: string | undefined): string | undefined {
  const given = WebhookSecret.optional().safeParse(secret)
  if (given.success) return given.data
  throw new CommandError(2, `The secret ${given.error.issues[0]?.message}`)
}

function webAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new CommandError(2, '--url must be an address such as https://…')
  return url
}

function localUrl(data: string): string {
  const url = readRunning(data)
  if (url !== undefined) return url
  throw new CommandError(1, `No Vigie runs over ${data}. Start it with npm start, or say --url.`)
}

function localSecret(data: string, source: SourceId): string {
  const [secret] = secretsIn(data)[source] ?? []
  if (secret !== undefined) return secret
  throw new CommandError(1, `${data} holds no secret of ${source}. Put it into VIGIE_SECRET.`)
}

function secretsIn(data: string) {
  try {
    return readSecrets(data).sources
  } catch {
    return {}
  }
}
