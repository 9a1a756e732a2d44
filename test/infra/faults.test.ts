import { beforeAll, describe, expect, it } from 'vitest'
import { type Change, type Evaluated, evaluate } from './evaluate.ts'
import { type Rule, rules } from './rules.ts'
import { production } from './stages.ts'

interface Planted extends Change {
  readonly fault: string
  readonly rule: Rule
  readonly says: RegExp
}

/** Faults somebody might make in `infra/`, and the rule that must find each. */
const planted: Planted[] = [
  {
    fault: 'a wildcard action',
    file: 'infra/email.ts',
    from: `actions: ['ses:SendRawEmail']`,
    to: `actions: ['ses:*']`,
    rule: rules['names what is allowed and to what'],
    says: /may do ses:\*/,
  },
  {
    fault: 'a missing failure destination',
    file: 'infra/pipeline.ts',
    from: 'destinationConfig: { onFailure: { destinationArn: failures.arn } },',
    to: '',
    rule: rules['keeps what fails'],
    says: /TableSubscriber\w+ loses what fails/,
  },
  {
    fault: 'a wrong index key',
    file: 'infra/table.ts',
    from: '...tableSchema,',
    to: `...tableSchema, globalIndexes: { work: { hashKey: 'workQueue', rangeKey: 'sk' } },`,
    rule: rules['declares the keys the store uses'],
    says: /no index work/,
  },
  {
    fault: 'no retention in production',
    file: 'sst.config.ts',
    from: `removal: permanent ? 'retain' : 'remove'`,
    to: `removal: 'remove'`,
    rule: rules['keeps data and logs as long as it must'],
    says: /goes when its stage is removed/,
  },
]

describe('a planted fault is found', () => {
  let faulty: Evaluated

  // all at once, for an evaluation takes seconds; each is looked for by its own rule
  beforeAll(async () => {
    faulty = await evaluate({ ...production, changes: planted })
  }, 180_000)

  it.each(planted)('$fault', ({ rule, says }) => {
    expect(rule(faulty).join('\n')).toMatch(says)
  })

  it('an unset secret', { timeout: 120_000 }, async () => {
    const { SST_SECRET_LinkSecret: _unset, ...settings } = production.settings
    await expect(evaluate({ ...production, settings })).rejects.toThrow(/sst secret set LinkSecret/)
  })
})
