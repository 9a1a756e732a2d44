import type { Language } from '../domain/language.ts'
import { Shape } from '../domain/words.ts'
import { Character, characterClass } from './characters.ts'
import { fold } from './normalise.ts'
import { stem } from './stem.ts'

/** What is known of a word by its spelling alone. */
export interface KnownWord {
  readonly folded: string
  readonly stem: string
  readonly shape: number
}

/** Words remembered per language; a stem costs twenty microseconds, a look-up a tenth of one. */
const capacity = 60_000
const longestRemembered = 40

const memos = new Map<Language, Map<string, KnownWord>>()
const languagesRemembered = 24

/** The remembered words of a language. At most {@link capacity} words and {@link languagesRemembered} languages. */
export function memoOf(language: Language): Map<string, KnownWord> {
  let memo = memos.get(language)
  if (memo === undefined) {
    if (memos.size >= languagesRemembered) memos.clear()
    memo = new Map()
    memos.set(language, memo)
  }
  return memo
}

/** Works out a word not yet remembered, and remembers it. */
export function learn(memo: Map<string, KnownWord>, surface: string, language: Language): KnownWord {
  const folded = fold(surface)
  const known = { folded, stem: stem(folded, language), shape: shapeOf(surface) }
  if (surface.length > longestRemembered) return known
  if (memo.size >= capacity) memo.clear()
  // a slice would keep the whole dispatch in memory
  memo.set(surface.length < 13 ? surface : Array.from(surface).join(''), known)
  return known
}

/** The {@link Shape} of a word by its spelling: capitals and digits. */
function shapeOf(surface: string): number {
  let shape = 0
  let [letters, capitals] = [0, 0]
  for (const character of surface) {
    const found = characterClass(character.codePointAt(0)!)
    if (found & Character.digit) shape |= Shape.digit
    if (!(found & Character.letter)) continue
    letters++
    if (!(found & Character.upper)) continue
    capitals++
    if (letters === 1) shape |= Shape.capitalised
  }
  return letters > 1 && letters === capitals ? shape | Shape.allCapitals : shape
}
