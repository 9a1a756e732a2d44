import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const run = (script: string) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], { encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}`.slice(-4000) }
}

describe('the whole project', () => {
  it('typechecks', () => {
    const { status, said } = run('typecheck')
    expect(status, said).toBe(0)
  }, 240_000)

  it('passes the linter', () => {
    const { status, said } = run('lint')
    expect(status, said).toBe(0)
  }, 60_000)

  it('names no registry in its lock file', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|registry\./)
  })
})

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

  it('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?([a-z:-]+)|(start|test)\b)/g)].map(
      (found) => found[1] ?? found[2]!,
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })

  it('names only files that exist', () => {
    const tracked = spawnSync('git', ['ls-files'], { encoding: 'utf8' }).stdout.split('\n')
    const named = [...readme.matchAll(/`((?:functions|infra|shared|test)\/[\w./-]*)`/g)].map(
      (found) => found[1]!,
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !tracked.some((file) => file === name || file.startsWith(name)))).toEqual(
      [],
    )
  })
})
