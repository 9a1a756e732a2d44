import { beforeAll, describe, expect, it } from 'vitest'
import { tableSchema } from '../../infra/table-schema.ts'
import { type Evaluated, evaluate } from './evaluate.ts'
import { inputsOf } from './functions.ts'
import { personal, production } from './stages.ts'

let permanent: Evaluated
let throwAway: Evaluated

beforeAll(async () => {
  permanent = await evaluate(production)
  throwAway = await evaluate(personal)
}, 180_000)

describe('the program', () => {
  it('declares one table with the keys and indexes the store uses', () => {
    const { primaryIndex, globalIndexes } = tableSchema
    for (const program of [permanent, throwAway])
      expect(inputsOf(program, 'aws:dynamodb/table:Table')).toMatchObject([
        {
          ...primaryIndex,
          billingMode: 'PAY_PER_REQUEST',
          globalSecondaryIndexes: Object.entries(globalIndexes).map(([name, { projection, ...index }]) => ({
            name,
            ...index,
            projectionType: 'INCLUDE',
            nonKeyAttributes: projection,
          })),
        },
      ])
  })

  it('keeps the table of a permanent stage and lets go of that of a throw-away one', () => {
    const kept = { deletionProtectionEnabled: true, pointInTimeRecovery: { enabled: true } }
    expect(inputsOf(permanent, 'aws:dynamodb/table:Table')).toMatchObject([kept])
    expect(permanent.created.find(({ type }) => type === 'aws:dynamodb/table:Table')?.retain).toBe(true)
    expect(throwAway.created.find(({ type }) => type === 'aws:dynamodb/table:Table')?.retain).toBe(false)
    expect(inputsOf(throwAway, 'aws:dynamodb/table:Table')).toMatchObject([
      { deletionProtectionEnabled: false },
    ])
  })
})
