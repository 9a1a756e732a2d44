/** Every key of the table. No other module spells one, so this file is the schema. */
export const keys = {
  indexLog: (partition: number, sequence: number) => ({
    pk: `INDEX#${partition}`,
    sk: `LOG#${String(sequence).padStart(12, '0')}`,
  }),
  indexManifest: (partition: number) => ({ pk: `INDEX#${partition}`, sk: 'MANIFEST' }),
  // a partition key of its own for each chunk, so that reading them in parallel is not throttled
  indexSegment: (partition: number, generation: string, chunk: number) => ({
    pk: `SEGMENT#${partition}#${generation}#${chunk}`,
    sk: 'SEGMENT',
  }),
} as const
