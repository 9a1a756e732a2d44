import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { peopleReader } from '../../shared/annotate/people/people-reader.ts'
import { Facets } from '../../shared/domain/watchlist.ts'
import { createMonitor } from '../../shared/monitor/create-monitor.ts'
import { annotateDispatch } from '../../shared/pipeline/annotate-dispatch.ts'

type Example = readonly [query: string, finds: string, doesNotFind: string]

/** The rows of the README's section on the query language: `query`, what it finds, what it does not. */
function readmeExamples(): Example[] {
  const readme = readFileSync('README.md', 'utf8')
  const section = readme.split(/^## /m).find((part) => part.startsWith('The query language'))
  const rows = (section ?? '').matchAll(/^\| `(.+)` \| ([a-z]{2}: .+) \| ([a-z]{2}: .+) \|$/gm)
  return [...rows].map(([, query, finds, not]): Example => [query!.replaceAll('\\|', '|'), finds!, not!])
}

const always: readonly Example[] = [
  ['manifestant', 'fr: Les manifestants ont été arrêtés.', 'fr: La police patrouille.'],
  [
    'headline:(strike OR protest)',
    'en: [Strike at the port] Talks failed.',
    'en: [Talks fail] The strike goes on.',
  ],
  ['{riot^2x3 | 4}', 'en: A riot here, a riot there.', 'en: A single riot.'],
]

/** `fr: [Titre] Corps.` */
function matches(query: string, example: string): boolean {
  const [, language, headline, body] = /^([a-z]{2}): (?:\[(.+?)\] )?(.+)$/.exec(example)!
  const monitor = createMonitor({ people: peopleReader })
  const outcome = monitor.put('w', Facets.parse({ query }))
  if (!outcome.kept) throw new Error(outcome.reason)
  const dispatch = { id: 'd', language: language!, body: body!, ...(headline && { headline }) }
  return monitor.match(annotateDispatch(dispatch)).size > 0
}

describe('the query language as the README tells it', () => {
  it.each([...always, ...readmeExamples()])('%s', (query, finds, doesNotFind) => {
    expect(matches(query, finds), finds).toBe(true)
    expect(matches(query, doesNotFind), doesNotFind).toBe(false)
  })
})
