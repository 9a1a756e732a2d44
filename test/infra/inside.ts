/**
 * Evaluates the program inside a process of its own: SST's real components over Pulumi's mocks, no AWS.
 *
 * Bundled with the program by `evaluate.ts`; hands what would be created to its parent over IPC.
 */
import crypto from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import * as provider from '@pulumi/aws'
import type { Build, Created, Evaluated } from './evaluate.ts'
import { answerCall, createResource } from './fake-aws.ts'

const created: Created[] = []
const builds: Build[] = []

// physical names end in something random; here it is always the same, so that two evaluations can be compared
crypto.randomBytes = ((size: number) => Buffer.alloc(size, 7)) as typeof crypto.randomBytes

const stage = process.env.SST_STAGE!
const { default: program } = await import('../../sst.config.ts')
const app = await program.app({ stage })
const paths = { root: process.cwd(), work: process.env.VIGIE_WORK!, platform: '.sst/platform', home: '.sst' }
Object.assign(globalThis, {
  aws: provider,
  $app: { ...app, stage, removal: app.removal ?? 'retain', protect: app.protect ?? false, providers: {} },
  $cli: { command: 'deploy', rpc: '', paths, state: { version: {} } },
  $dev: false,
})
Object.assign(globalThis, { sst: await import('../../.sst/platform/src/components/index.ts') })

const procedures: Record<string, (input: never) => unknown> = {
  'Provider.Aws.Bootstrap': () => ({ asset: 'sst-asset-test', state: 'sst-state-test' }),
  'Runtime.Build': (input: Build) => {
    builds.push(input)
    const out = join($cli.paths.work, 'artifacts', `${input.functionID}-src`)
    mkdirSync(out, { recursive: true })
    const [file, name] = input.handler.split('/').at(-1)!.split('.')
    writeFileSync(join(out, `${file}.mjs`), `export const ${name} = () => {}`)
    return { handler: `${file}.${name}`, out, errors: [], sourcemaps: [] }
  },
}

/** Stands in for the CLI, which the components ask over HTTP for what they cannot do themselves. */
const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  const { method, params } = JSON.parse(body)
  const procedure = procedures[method]
  response.end(
    JSON.stringify(procedure ? { result: procedure(params[0] as never) } : { error: `no ${method}` }),
  )
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
process.env.SST_SERVER = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

await $util.runtime.setMocks(
  {
    newResource: ({ type, name, inputs }) => createResource(type, name, inputs),
    call: ({ token, inputs }) => answerCall(token, inputs),
  },
  $app.name,
  $app.stage,
  false,
)

interface Registration {
  getType(): string
  getName(): string
  getObject(): Parameters<typeof $util.runtime.deserializeProperties>[0]
  getRetainondelete(): boolean
  getProtect(): boolean
}

/** Records what is registered with its options, which the mocks are not told. */
const monitor = $util.runtime.getMonitor() as unknown as {
  registerResource(request: Registration, answer: unknown): Promise<void>
}
const register = monitor.registerResource.bind(monitor)
monitor.registerResource = (request, answer) => {
  const inputs = plain($util.runtime.deserializeProperties(request.getObject())) as Created['inputs']
  created.push({
    type: request.getType(),
    name: request.getName(),
    inputs,
    retain: request.getRetainondelete(),
  })
  return register(request, answer)
}

/** A value without the marks Pulumi keeps about secrets and assets. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ($util.runtime.isRpcSecret(value)) return plain($util.runtime.unwrapRpcSecret(value))
  if ($util.asset.Asset.isInstance(value) || $util.asset.Archive.isInstance(value)) return '(asset)'
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

const { run } = await import('../../.sst/platform/src/auto/run.ts')
await $util.runtime.runInPulumiStack(() => run(program.run))
await $util.runtime.disconnect()
server.close()
process.send!({ app, created, builds } satisfies Evaluated)
