import type { Language } from '../domain/language.ts'
import { Shape, type WordBook } from '../domain/words.ts'
import { Character, characterClass } from './characters.ts'
import { fold } from './normalise.ts'
import { stem } from './stem.ts'

/** What is known of a word by its spelling alone, and the number of that spelling in its book. */
export interface KnownWord {
  readonly folded: string
  readonly stem: string
  readonly shape: number
  readonly number: number
}

/** The spellings met in a language, each with what it is known for. */
export interface Book extends WordBook {
  readonly known: Map<string, KnownWord>
}

/** Words in a book; a stem costs twenty microseconds, a look-up a tenth of one. */
const capacity = 60_000
const longestRemembered = 40

const books = new Map<Language, Book>()
const booksKept = 24

/**
 * The book of a language; a new one, its words numbered anew, where the last was full. At most {@link booksKept} are kept,
 * of {@link capacity} words each; an older one lives on only in the {@link Words} that were read with it.
 */
export function bookOf(language: Language): Book {
  const kept = books.get(language)
  if (kept !== undefined && kept.known.size < capacity) return kept
  if (books.size >= booksKept) books.clear()
  const book = { language, known: new Map() }
  books.set(language, book)
  return book
}

/** Works out a word that its book does not know yet and enters it, with number 0 and unentered where it is too long or the book full. */
export function learn({ language, known }: Book, surface: string): KnownWord {
  const folded = fold(surface)
  const enters = surface.length <= longestRemembered && known.size < capacity
  const number = enters ? known.size + 1 : 0
  const word = { folded, stem: stem(folded, language), shape: shapeOf(surface), number }
  // a slice would keep the whole dispatch in memory
  if (enters) known.set(surface.length < 13 ? surface : Array.from(surface).join(''), word)
  return word
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
