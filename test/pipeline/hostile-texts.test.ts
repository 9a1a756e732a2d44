import { describe, expect, it } from 'vitest'
import { peopleReader } from '../../shared/annotate/people/people-reader.ts'
import { createMonitor } from '../../shared/monitor/create-monitor.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'

/** What is repeated; some of them took time by the square of how often they were. */
const units = [
  'x',
  'Kazakhstan',
  'Kazakhstan ',
  'Jean Dupont ',
  'President Tokayev ',
  'A. ',
  'A.B. ',
  'ABC ',
  'Nur-',
  'Nur-Sultan, ',
  'van der ',
  "l'",
  'arrest opposition ',
  '12:30 ',
  'https://a.b/',
  '.',
  '\n\n',
  '«',
  '\u0301',
  '\ud83d',
  '😀',
  '哈萨克斯坦抗议',
  '王',
  '张·',
  'カザフスタン',
  '김',
  '카자흐스탄 ',
  'ก',
  'كازاخستان ',
  'קזחסטן ',
  'कज़ाख़स्तान ',
]

const length = 60_000

describe('a text of one thing over and over', () => {
  // by the square it would take a minute, in proportion a tenth of a second
  it.each(units)('of %j is read in proportion to its length, and proves what it finds', {
    timeout: 20_000,
  }, (unit) => {
    const body = unit.repeat(Math.ceil(length / unit.length))
    const annotation = annotateDispatch({ id: 'd', body })
    const { countries, topics, people } = annotation
    for (const { evidence } of [...countries, ...topics, ...people])
      for (const { field, start, end, text } of evidence)
        expect(annotation[field].text.slice(start, end) === text).toBe(true)
    const monitor = createMonitor({ people: peopleReader })
    monitor.put('w', {
      people: [{ name: 'Kassym-Jomart Tokayev' }],
      query: '"a b" OR kazakhstan NEAR/5 dupont OR {president^1x9 arrest^2 | 4}',
      require: 'any',
    })
    expect(monitor.percolate(annotation).length).toBeLessThanOrEqual(1)
  })
})
