import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The project's own folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where SST keeps the sources of its components, and what they need, in a checkout. */
export const platform = join(root, '.sst/platform')

/** Whether the components are there, and of the version of SST that is installed. */
export function isInstalled(): boolean {
  const version = join(platform, 'version')
  if (!existsSync(version) || !existsSync(join(platform, 'node_modules/@pulumi/aws/package.json')))
    return false
  const wanted = JSON.parse(readFileSync(join(root, 'node_modules/sst/package.json'), 'utf8'))
    .version as string
  return readFileSync(version, 'utf8').trim() === wanted
}

/**
 * Installs SST's components into `.sst/` when they are missing: once a checkout, about 40 s and 320 MB, from the npm
 * registry alone; no AWS account is asked for. Several processes may call it at once.
 */
export async function installPlatform(): Promise<void> {
  const lock = join(root, '.sst.lock')
  while (!isInstalled()) {
    if (!take(lock)) {
      await sleep(500)
      continue
    }
    try {
      if (!isInstalled()) install()
    } finally {
      rmdirSync(lock)
    }
  }
}

function install() {
  console.error('installing the components of SST into .sst/ (once a checkout, about a minute) …')
  const env = {
    ...process.env,
    SST_SKIP_DEPENDENCY_CHECK: '1',
    SST_NO_BUN: '1',
    SST_TELEMETRY_DISABLED: '1',
    SST_STAGE: 'test',
  }
  execFileSync(join(root, 'node_modules/.bin/sst'), ['install'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (!isInstalled()) throw new Error('sst install ended well, yet its components are not in .sst/platform')
}

/** Takes the lock, or one left behind by a process that died; false while somebody else holds it. */
function take(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 5 * 60_000) rmdirSync(lock)
    return false
  }
}
