import type { Field } from '../domain/evidence.ts'

/** Positions in the body count from here, beyond any headline, so that nothing reaches across fields. */
export const bodyStart = 1 << 24

/** Where the first word of a place stands, over both fields. */
export const positionOf = ({ field, first }: { readonly field: Field; readonly first: number }): number =>
  field === 'headline' ? first : bodyStart + first
