import type { Language } from '../domain/language.ts'
import { foreignNames, type Lexicon, lexiconOf } from '../gazetteer/lexicon.ts'
import type { Lexeme } from '../gazetteer/name-trie.ts'
import { type Script, usualLanguage } from '../gazetteer/script.ts'
import { noteWords, type WordNotes } from '../text/word-notes.ts'

/** The words of names that a word of a text may be. */
interface Names {
  /** In the vocabulary of its script. */
  readonly own: WordNotes<readonly Lexeme[]>
  /** In the names of countries in any language written in it. */
  readonly foreign: WordNotes<readonly Lexeme[]>
}

/** The vocabulary for the words of a dispatch in one language, by the script of each. */
export interface NameReader {
  readonly namesIn: (script: Script) => Names
  readonly spaceless: () => Lexicon
}

const readers = new Map<Language, NameReader>()

/** The reader of names for dispatches in a language; what it compiles, it compiles when it is first needed. */
export function nameReaderOf(language: Language): NameReader {
  const known = readers.get(language)
  if (known !== undefined) return known
  if (readers.size > 100) readers.clear()
  const reader = createReader(language)
  readers.set(language, reader)
  return reader
}

function createReader(language: Language): NameReader {
  const own = lexiconOf(language)
  const script: Script = /^(zh|ja|th|lo|km|my)$/.test(language) ? 'spaceless' : own.script
  const lexicons = new Map([[script, own]])
  const lexicon = (wanted: Script): Lexicon => {
    const known = lexicons.get(wanted)
    if (known !== undefined) return known
    const usual = lexiconOf(usualLanguage[wanted])
    lexicons.set(wanted, usual)
    return usual
  }
  const names = new Map<Script, Names>()
  const namesIn = (wanted: Script): Names => {
    const known = names.get(wanted)
    if (known !== undefined) return known
    const own = noteWords(({ folded }, at) => lexicon(wanted).spaced.lexemesOf(folded[at]!))
    const foreign = noteWords(({ folded }, at) => foreignNames(wanted).lexemesOf(folded[at]!))
    names.set(wanted, { own, foreign })
    return { own, foreign }
  }
  return { namesIn, spaceless: () => lexicon('spaceless') }
}
