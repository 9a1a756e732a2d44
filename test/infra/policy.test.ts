import { describe, expect, it } from 'vitest'
import { isAllowed, statementsOf } from './policy.ts'

const table = 'arn:aws:dynamodb:eu-west-1:123456789012:table/vigie'
const statements = statementsOf({
  Statement: [
    { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:Batch*'], Resource: table },
    { Effect: 'Allow', Action: 'logs:PutLogEvents', Resource: 'arn:aws:logs:*:log-group:/vigie/?:*' },
    {
      Effect: 'Allow',
      Action: 'ses:SendRawEmail',
      Resource: ['identity', 'set'],
      Condition: { StringEquals: { 'ses:FromAddress': 'alerts@example.org' } },
    },
    { Effect: 'Deny', Action: 'dynamodb:BatchWriteItem', Resource: '*' },
  ],
})
const may = (action: string, resources: string[], context = {}) =>
  isAllowed(statements, { action, resources, context })

describe('a policy', () => {
  it('allows what it names, and nothing else', () => {
    expect(may('dynamodb:GetItem', [table])).toBe(true)
    expect(may('dynamodb:PutItem', [table])).toBe(false)
    expect(may('dynamodb:GetItem', [`${table}/index/work`])).toBe(false)
  })

  it('reads wildcards as IAM does', () => {
    expect(may('dynamodb:BatchGetItem', [table])).toBe(true)
    expect(may('logs:PutLogEvents', ['arn:aws:logs:eu-west-1:1:log-group:/vigie/a:stream'])).toBe(true)
    expect(may('logs:PutLogEvents', ['arn:aws:logs:eu-west-1:1:log-group:/vigie/ab:stream'])).toBe(false)
  })

  it('lets a denial win', () => expect(may('dynamodb:BatchWriteItem', [table])).toBe(false))

  it('asks that every resource of a call be allowed', () => {
    const from = { 'ses:FromAddress': 'alerts@example.org' }
    expect(may('ses:SendRawEmail', ['identity', 'set'], from)).toBe(true)
    expect(may('ses:SendRawEmail', ['identity', 'another set'], from)).toBe(false)
  })

  it('holds to its conditions', () => {
    expect(may('ses:SendRawEmail', ['identity'], { 'ses:FromAddress': 'boss@example.org' })).toBe(false)
    expect(may('ses:SendRawEmail', ['identity'])).toBe(false)
  })
})
