import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundleFunction } from './bundle.ts'
import { countReads } from './count-reads.ts'
import { type Evaluated, evaluate } from './evaluate.ts'
import { type DeployedFunction, functionsOf } from './functions.ts'
import { production } from './stages.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigie-lazy-'))
let program: Evaluated
beforeAll(async () => {
  program = await evaluate(production)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Bundles a function, or another handler in its place, so that it tells what data it reads. */
async function bundle({ id, build }: DeployedFunction, handler = build.handler): Promise<Bundle> {
  const place = join(folder, `${id}-${handler.replaceAll(/\W/g, '-')}`)
  mkdirSync(place)
  return bundleFunction({ ...build, handler }, place, [countReads])
}

/** The data read by importing a bundle and then doing something with what its handler is called: once for each time. */
function dataRead({ file, folder }: Bundle, { inputs }: DeployedFunction, then = ''): string[] {
  const script = `
    const module = await import(process.argv[1])
    ${then}
    console.log(JSON.stringify(globalThis.dataRead ?? []))
    process.exit()`
  const { variables } = inputs.environment as { variables: Record<string, string> }
  const said = execFileSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '--eval', script, file],
    { cwd: folder, env: { ...variables, AWS_REGION: 'eu-west-1' }, encoding: 'utf8' },
  )
  const read: unknown = JSON.parse(said.trim().split('\n').at(-1)!)
  return Array.isArray(read) ? read.map(String).sort() : []
}

const named = (id: string) => functionsOf(program).find((each) => each.id === id)!

const french = [
  'annotate/data/byte-groups',
  'gazetteer/data/country-names fr',
  'gazetteer/data/foreign-names latin',
  'gazetteer/data/world latin',
  'gazetteer/tables/french',
  'gazetteer/tables/not-places',
  'topics/data/stems.fr',
  'topics/data/taxonomy',
  'topics/data/terms.any',
  'topics/data/terms.fr',
]

describe('a deployed function', () => {
  it.each([
    'Canary',
    'Deliver',
    'FeedbackReader',
    'Intake',
    'Sweep',
    'Web',
  ])('reads no data of the gazetteer, the topics or the languages when it is imported: %s', async (id) =>
    expect(dataRead(await bundle(named(id)), named(id))).toEqual([]))

  it('reads in its warm-up what a French text needs, where it has one: Percolate', async () => {
    const percolate = named('Percolate')
    // the English name of a country is said in the evidence
    const warm = [...french, 'gazetteer/data/country-names en'].sort()
    expect(dataRead(await bundle(percolate), percolate)).toEqual(warm)
  })
})

describe('reading dispatches from a bundle', () => {
  it('reads what a language needs when its first text comes, each once', async () => {
    const percolate = named('Percolate')
    const annotate = await bundle(percolate, 'shared/pipeline/annotate-dispatch.annotateDispatch')
    const read = (then: string) => dataRead(annotate, percolate, then)
    const text = (id: string) =>
      `module.annotateDispatch({ id: '${id}', body: 'La pluie tombe sur la ville.' })`
    expect(read('')).toEqual([])
    const once = read(text('a'))
    expect(once).toEqual(french.filter((each) => once.includes(each)))
    expect(once).toContain('topics/data/terms.fr')
    expect(read(`${text('a')}; ${text('b')}`)).toEqual(once)
  })
})
