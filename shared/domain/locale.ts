import * as z from 'zod'

/** The languages Vigie speaks to its readers in. */
export const Locale = z.enum(['fr', 'en'])
export type Locale = z.infer<typeof Locale>
