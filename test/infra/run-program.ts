import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../../functions/local/serve.ts'
import { type MailDrop, openMailDrop } from '../../infra/local/mail-drop.ts'
import { startLocalSes } from '../../infra/local/ses-endpoint.ts'
import type { Bundle } from './bundle.ts'
import { bundleProgram, type Deployment, deploy } from './deployment.ts'
import { type Evaluated, evaluate } from './evaluate.ts'
import { production } from './stages.ts'
import type { Store } from './stores.ts'

/** An evaluated program with its bundles, served at an origin on this machine; it runs once it is put over a store. */
export interface Prepared {
  readonly program: Evaluated
  readonly origin: string
  runOver(start: () => Promise<Store>): Promise<Running>
  close(): Promise<void>
}

/** The program over a store. */
export interface Running {
  readonly deployment: Deployment
  readonly mail: MailDrop
  /** Waits until nothing more comes of what was done: neither by the stream nor by what SES tells. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** Evaluates a permanent stage whose API is on this machine, and bundles its functions. */
export async function prepareProgram(): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-program-'))
  let deployment: Deployment | undefined
  const server = await listen(0, () => deployment)
  if (server === 'taken') throw new Error('no free port')
  const origin = `http://127.0.0.1:${server.port}`
  const { VIGIE_DOMAIN: _own, ...settings } = production.settings
  const program = await evaluate({ ...production, settings: { ...settings, API_ENDPOINT: origin } })
  const bundles: ReadonlyMap<string, Bundle> = await bundleProgram(program, join(folder, 'functions'))
  return {
    program,
    origin,
    runOver: async (start) => {
      const store = await start()
      const mail = await openMailDrop(mkdtempSync(join(folder, 'mail-')))
      const told: Promise<void>[] = []
      const ses = await startLocalSes({ drop: mail, publish: (event) => told.push(running.notify(event)) })
      const running = await deploy(program, bundles, { table: store.endpoint, mail: ses.endpoint })
      deployment = running
      return {
        deployment: running,
        mail,
        settled: async () => {
          await running.settled()
          await Promise.all(told)
        },
        close: async () => {
          await running.close()
          await ses.close()
          await store.close()
        },
      }
    },
    close: async () => {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
