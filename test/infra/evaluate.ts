import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { installPlatform, platform, root } from './platform.ts'

/** A resource that `sst deploy` would create; `retain`: it outlives the removal of its stage. */
export interface Created {
  readonly type: string
  readonly name: string
  readonly inputs: Record<string, unknown>
  readonly retain: boolean
}

/** What SST's builder is asked to bundle for one function. */
export interface Build {
  readonly functionID: string
  readonly handler: string
  readonly links: Record<string, unknown>
  readonly encryptionKey: string
  readonly properties: Record<string, unknown>
}

/** A whole program, evaluated for one stage. */
export interface Evaluated {
  readonly app: { readonly removal?: string; readonly protect?: boolean }
  readonly created: readonly Created[]
  readonly builds: readonly Build[]
}

/** An edit of one file of the program. */
export interface Change {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** What differs from one evaluation to another; `changes` are made to the program first, to see faults found. */
export interface Evaluation {
  readonly stage: string
  readonly settings: Readonly<Record<string, string>>
  readonly changes?: readonly Change[]
}

/**
 * Evaluates `sst.config.ts` as `sst deploy` would, with SST's real components and no AWS; a few seconds a stage.
 *
 * Settings and secrets come from `settings` alone. Rejects with what the program throws.
 */
export async function evaluate({ stage, settings, changes = [] }: Evaluation): Promise<Evaluated> {
  await installPlatform()
  const work = mkdtempSync(join(platform, 'evaluated-'))
  try {
    const outfile = join(work, 'program.mjs')
    await build({
      entryPoints: [join(root, 'test/infra/inside.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      packages: 'external',
      inject: [join(platform, 'src/shim/run.js')],
      plugins: [changing(changes)],
      banner: { js: requireBanner },
      logLevel: 'error',
    })
    return await runProgram(outfile, { SST_STAGE: stage, VIGIE_WORK: work, ...settings })
  } finally {
    rmSync(work, { recursive: true })
  }
}

const requireBanner = [
  `import { createRequire as topLevelCreateRequire } from 'node:module'`,
  `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from 'node:url'`,
  'const require = topLevelCreateRequire(import.meta.url)',
  `const __dirname = topLevelFileUrlToPath(new topLevelURL('.', import.meta.url))`,
].join('\n')

function changing(changes: readonly Change[]): Plugin {
  return {
    name: 'change',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const here = changes.filter(({ file }) => path === join(root, file))
        if (here.length === 0) return undefined
        let contents = await readFile(path, 'utf8')
        for (const { file, from, to } of here) {
          if (!contents.includes(from)) throw new Error(`${file} does not say ${from}`)
          contents = contents.replace(from, to)
        }
        return { contents, loader: 'ts' }
      }),
  }
}

/** Runs the bundled program in a process of its own, whose environment is `env` and nothing of ours. */
function runProgram(file: string, env: Record<string, string>): Promise<Evaluated> {
  return new Promise((resolve, reject) => {
    const child = fork(file, {
      cwd: root,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let said = ''
    child.stdout!.on('data', (chunk) => (said += chunk))
    child.stderr!.on('data', (chunk) => (said += chunk))
    child.once('message', (evaluated) => resolve(evaluated as Evaluated))
    child.once('error', reject)
    child.once('exit', (code) =>
      reject(new Error(`The program ended with ${code} before it was done:\n${said}`)),
    )
  })
}
