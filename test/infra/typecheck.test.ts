import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installPlatform, root } from './platform.ts'

const copy = join(root, '.sst/typecheck')

/** Copies the program beside the same components, so that it can be broken. */
function copyProgram() {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(join(copy, 'infra'), { recursive: true })
  for (const file of readdirSync(join(root, 'infra')).filter((name) => /\.(ts|json)$/.test(name)))
    cpSync(join(root, 'infra', file), join(copy, 'infra', file))
  cpSync(join(root, 'sst.config.ts'), join(copy, 'sst.config.ts'))
  symlinkSync(join(root, '.sst'), join(copy, '.sst'))
  const config = JSON.parse(readFileSync(join(copy, 'infra/tsconfig.json'), 'utf8'))
  writeFileSync(
    join(copy, 'infra/tsconfig.json'),
    JSON.stringify({ ...config, files: ['../sst.config.ts'], include: ['*.ts'] }),
  )
}

describe('the typecheck of the program', () => {
  beforeAll(async () => {
    await installPlatform()
    copyProgram()
  }, 180_000)
  afterAll(() => rmSync(copy, { recursive: true }))

  it('finds an argument that is misspelt, and nothing else', { timeout: 60_000 }, () => {
    const file = join(copy, 'infra/table.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace('deletionProtection:', 'deletionProtecton:'))
    const { stdout, status } = spawnSync('node_modules/.bin/tsc', ['-p', join(copy, 'infra')], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(status).not.toBe(0)
    expect(stdout).toMatch(/table\.ts.*'deletionProtecton' does not exist in type 'DynamoArgs'/)
    expect(stdout.match(/error TS/g)).toHaveLength(1)
  })
})
