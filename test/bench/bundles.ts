import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type Bundle, bundleFunction } from '../infra/bundle.ts'
import { evaluate } from '../infra/evaluate.ts'
import { functionsOf } from '../infra/functions.ts'
import { production } from '../infra/stages.ts'

const rounds = 9

/**
 * The size of every function as it would be uploaded, and how long it takes to import, beside an empty function; apart
 * from that what it warms up deliberately, as it starts.
 */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bundles-'))
  try {
    const subjects = await bundleAll(folder)
    const times = new Map(subjects.map(({ id }) => [id, [] as Timing[]]))
    // taken in turns, so that whatever else the machine does falls on all alike
    for (let round = 0; round <= rounds; round++)
      for (const { id, bundle, env } of subjects) {
        const timing = importOnce(bundle, env)
        if (round > 0) times.get(id)!.push(timing)
      }
    const empty = median(times.get('(empty)')!.map(({ cpuMs }) => cpuMs))
    console.table(subjects.map(({ id, bundle }) => row(id, bundle, times.get(id)!, empty)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Subject {
  readonly id: string
  readonly bundle: Bundle
  readonly env: Record<string, string>
}

async function bundleAll(folder: string): Promise<Subject[]> {
  const functions = functionsOf(await evaluate(production))
  const builds = functions.map(({ id, build, inputs }) => {
    const { variables } = inputs.environment as { variables: Record<string, string> }
    return { id, build, env: { ...variables, AWS_REGION: 'eu-west-1' } }
  })
  const emptyBuild = { ...builds[0]!.build, handler: 'test/infra/empty-function.handler' }
  const all = [{ id: '(empty)', build: emptyBuild, env: builds[0]!.env }, ...builds]
  return Promise.all(
    all.map(async ({ id, build, env }) => {
      const place = join(folder, id)
      mkdirSync(place)
      return { id, bundle: await bundleFunction(build, place), env }
    }),
  )
}

interface Timing {
  readonly ms: number
  readonly cpuMs: number
  /** Processor time of the warm-up, which is in neither of the others. */
  readonly warmUpMs: number
}

const script = `
  const start = performance.now(), before = process.cpuUsage()
  await import(process.argv[1])
  const ms = performance.now() - start, { user, system } = process.cpuUsage(before)
  const { duration = 0, detail: warmUpMs = 0 } = performance.getEntriesByName('warm-up')[0] ?? {}
  console.log(JSON.stringify({ ms: ms - duration, cpuMs: (user + system) / 1000 - warmUpMs, warmUpMs }))
  process.exit()
`

function importOnce({ file, folder }: Bundle, env: Record<string, string>): Timing {
  const args = ['--no-warnings', '--input-type=module', '--eval', script, file]
  const said = execFileSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
  return JSON.parse(said.trim().split('\n').at(-1)!) as Timing
}

function row(id: string, bundle: Bundle, timings: Timing[], empty: number) {
  const cpu = median(timings.map(({ cpuMs }) => cpuMs))
  return {
    function: id,
    'total kB': kilobytes(Object.values(bundle.outputs).map(({ bytes }) => bytes)),
    'loaded at once kB': kilobytes(loadedAtOnce(bundle)),
    'import ms': Math.round(median(timings.map(({ ms }) => ms))),
    'import cpu ms': Math.round(cpu),
    'x empty': Number((cpu / empty).toFixed(2)),
    'warm-up cpu ms': Math.round(median(timings.map(({ warmUpMs }) => warmUpMs))),
  }
}

/** The sizes of the files that importing the entry loads, without those it may load later. */
function loadedAtOnce({ outputs, file }: Bundle): number[] {
  const entry = Object.keys(outputs).find((output) => relative(output, file) === '')!
  const loaded = new Set([entry])
  for (const output of loaded)
    for (const { path, kind } of outputs[output]!.imports)
      if (kind === 'import-statement' && path in outputs) loaded.add(path)
  return [...loaded].map((output) => outputs[output]!.bytes)
}

const kilobytes = (sizes: number[]) => Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
