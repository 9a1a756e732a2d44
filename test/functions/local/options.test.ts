import { describe, expect, it } from 'vitest'
import { readCommandLine } from '../../../functions/local/options.ts'

describe('the command line of npm start', () => {
  it('starts on port 8787 over .vigie, with samples, when nothing is said', () => {
    expect(readCommandLine([])).toEqual({
      kind: 'start',
      options: { port: 8787, data: '.vigie', empty: false },
    })
  })

  it('takes what is said', () => {
    expect(readCommandLine(['--port', '0', '--data', 'x', '--empty'])).toEqual({
      kind: 'start',
      options: { port: 0, data: 'x', empty: true },
    })
    expect(readCommandLine(['--help'])).toEqual({ kind: 'help' })
  })

  it.each([
    [['--port', 'x']],
    [['--port', '70000']],
    [['--prot', '1']],
    [['x']],
  ])('refuses %j in one line', (args) => {
    const read = readCommandLine(args)
    expect(read.kind).toBe('wrong')
    expect(read.kind === 'wrong' && read.reason).toMatch(/^[^\n]+$/)
  })
})
