import type { Language } from '../../domain/language.ts'
import { type Likeness, surnameLikeness } from './compare-words.ts'
import type { Run } from './name-text.ts'
import { type NameWord, nameWordOf } from './name-word.ts'
import type { NamePart } from './person-name.ts'

/** A part of a name found at tokens `from` to `to` (inclusive) of a run. */
export interface PartFound extends Likeness {
  readonly part: NamePart
  readonly from: number
  readonly to: number
}

type Compare = (sought: NameWord, seen: NameWord, language: Language) => Likeness | undefined

/** A part at a token: word by word, or written together where the other writes it apart. */
export function findPart(
  part: NamePart,
  run: Run,
  at: number,
  language: Language,
  compare: Compare,
): PartFound | undefined {
  const { words, whole } = part
  const end = at + words.length - 1
  if (words.length > 1 && end < run.length) {
    const each = words.map((word, offset) => compare(word, run[at + offset]!.word, language))
    if (each.every((one) => one !== undefined))
      return { ...worst(each as Likeness[]), part, from: at, to: end }
  }
  const alone = lesser(
    compare(whole, run[at]!.word, language),
    part.together && compare(part.together, run[at]!.word, language),
  )
  if (alone !== undefined) return { ...alone, part, from: at, to: at }
  const next = run[at + 1]
  if (next === undefined || next.afterComma || whole.letters.length < 5) return undefined
  if (compare === surnameLikeness && !next.joined && !divine.test(next.word.letters)) return undefined
  const together = compare(whole, nameWordOf(run[at]!.word.surface + next.word.letters), language)
  return together === undefined ? undefined : { ...together, part, from: at, to: at + 1 }
}

/** *Nasrallah* is two words in Arabic, as is *Saladin*. */
const divine = /^ال(?:له|دين)$/

const lesser = (a: Likeness | undefined, b: Likeness | undefined) =>
  a === undefined || (b !== undefined && b.cost < a.cost) ? b : a

function worst(each: readonly Likeness[]): Likeness {
  const cost = each.reduce((sum, one) => sum + one.cost, 0)
  return { cost, rule: each.reduce((a, b) => (b.cost > a.cost ? b : a)).rule }
}
