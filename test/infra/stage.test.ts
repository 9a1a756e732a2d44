import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { root } from './platform.ts'

/** The settings of a stage, read as the program reads them. */
async function stageWith(stage: { name: string; permanent: boolean }, settings: Record<string, string>) {
  vi.resetModules()
  vi.stubGlobal('$app', { stage: stage.name, protect: stage.permanent })
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  // typechecked with SST's own types by `tsc -p infra`, which this file is not
  const { stage: read } = await import(/* @vite-ignore */ join(root, 'infra/stage.ts'))
  return read as Record<string, unknown>
}

const production = { name: 'production', permanent: true }
const personal = { name: 'ada', permanent: false }

describe('the settings of a stage', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.unstubAllEnvs()
  })

  it.each([
    [production, { VIGIE_OPERATOR: 'o@example.org' }, /Set VIGIE_SENDER/],
    [production, { VIGIE_SENDER: 'me@example.org', VIGIE_OPERATOR: 'o@example.org' }, /must be a domain/],
    [production, { VIGIE_SENDER: 'example.org' }, /Set VIGIE_OPERATOR/],
    [personal, { VIGIE_SENDER: 'example.org', VIGIE_DELIVERIES: 'two' }, /VIGIE_DELIVERIES must be/],
    [personal, { VIGIE_SENDER: 'example.org', VIGIE_SILENCE_HOURS: '0' }, /VIGIE_SILENCE_HOURS must be/],
  ])('are refused with what to mend: %j %j', async (stage, settings, says) => {
    await expect(stageWith(stage, settings)).rejects.toThrow(says)
  })

  it('of a permanent stage write from its domain, to anybody, two deliveries at once', async () => {
    const settings = { VIGIE_SENDER: 'example.org', VIGIE_OPERATOR: 'o@example.org' }
    expect(await stageWith(production, settings)).toMatchObject({
      from: 'alerts@example.org',
      sandbox: false,
      deliveries: 2,
    })
  })

  it('of a throw-away stage write from an address of its own, in the sandbox, reserving nothing', async () => {
    expect(await stageWith(personal, { VIGIE_SENDER: 'ada@example.org' })).toMatchObject({
      from: 'ada@example.org',
      sandbox: true,
      deliveries: undefined,
    })
  })
})
