import { contestedNames, doubtfulNames } from './doubtful-names.ts'
import type { Place, PlaceKind } from './place.ts'

/** What is known of the forms of one line of a table before each is looked at. */
export interface Sort {
  readonly code: string
  readonly kind: PlaceKind
  readonly lowerCase: boolean
  readonly weak: boolean
  readonly capital: boolean
  readonly dominant: boolean
  /** The places made for its forms so far. */
  readonly made: (Place | undefined)[]
}

/** A sort; what is not said does not hold. */
export const sortOf = (
  code: string,
  kind: PlaceKind,
  {
    lowerCase = false,
    weak = false,
    capital = false,
    dominant = false,
  }: Partial<Pick<Sort, 'lowerCase' | 'weak' | 'capital' | 'dominant'>> = {},
): Sort => ({ code, kind, lowerCase, weak, capital, dominant, made: [] })

const capitals = /^[\p{Lu}.]{2,6}$/u

/** Whether a name is written in capitals throughout (`US`, `ЮАР`, `U.A.E.`). */
export const isAcronym = (form: string): boolean => form.length <= 6 && capitals.test(form)

/** The place a form stands for (`folded` is the form as it is read); one object for all forms alike. */
export function placeOf(sort: Sort, form: string, folded: string): Place {
  const { code, kind, lowerCase, capital } = sort
  const acronym = isAcronym(form)
  const weak = sort.weak || (kind !== 'name' && kind !== 'demonym' && doubtfulNames.has(folded))
  const dominant = sort.dominant && !weak && !contestedNames.has(folded)
  const slot = (acronym ? 1 : 0) + (weak ? 2 : 0) + (dominant ? 4 : 0)
  sort.made[slot] ??= { code, kind, acronym, lowerCase, weak, capital, dominant }
  return sort.made[slot]
}
