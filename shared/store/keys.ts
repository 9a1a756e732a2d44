/** Every key of the table. No other module spells one, so this file is the schema. */
export const keys = {
  indexLog: (partition: number, sequence: number) => ({
    pk: `INDEX#${partition}`,
    sk: `LOG#${String(sequence).padStart(12, '0')}`,
  }),
} as const
