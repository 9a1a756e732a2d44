import type { Language } from '../domain/language.ts'
import { countLatinWords } from '../text/latin.ts'
import { fold } from '../text/normalise.ts'
import { readWords } from '../text/read-words.ts'
import { stem } from '../text/stem.ts'
import type { Form } from './query.ts'

/** How a word of a query looks in a dispatch of one language. */
export interface WordForms {
  readonly folded: string
  readonly stem: string
}

/** Words remembered of a language; a stem costs some 25 µs. */
const capacity = 50_000
const remembered = new Map<Language, Map<string, WordForms>>()

/** Reads a single word of a query exactly as the same word in a dispatch of that language would be read. */
export function readForms(word: string, language: Language): WordForms {
  const forms = formsOf(language)
  const known = forms.get(word)
  if (known !== undefined) return known
  const read = computeForms(word, language)
  if (forms.size >= capacity) forms.clear()
  forms.set(word, read)
  return read
}

/** Remembers the stems of words as if they had been read. */
export function rememberStems(language: Language, stems: ReadonlyMap<string, string>): void {
  const forms = formsOf(language)
  for (const [word, stem] of stems) forms.set(word, { folded: fold(word), stem })
}

const languagesRemembered = 40

function formsOf(language: Language): Map<string, WordForms> {
  const known = remembered.get(language)
  if (known !== undefined) return known
  if (remembered.size >= languagesRemembered) remembered.clear()
  const forms = new Map<string, WordForms>()
  remembered.set(language, forms)
  return forms
}

/** The same, forgotten at once. */
export function computeForms(word: string, language: Language): WordForms {
  const folded = fold(word)
  return { folded, stem: stem(folded, language) }
}

/** The words of a query's term or phrase, as typed; split as the words of dispatches are. */
function surfacesOf(text: string): string[] {
  const latin = countLatinWords(text)
  if (latin > 0) return latin === 1 ? [text] : text.split(' ')
  const { count, start, end } = readWords(text, 'und')
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

/** How many they are. */
export const countSurfaces = (text: string): number => countLatinWords(text) || surfacesOf(text).length

/** The same in canonical spelling: composed, and in lower case unless capitals count. */
export function canonicalWords(text: string, form: Form): string[] {
  const latin = countLatinWords(text)
  if (latin === 0) return surfacesOf(text).map((word) => canonical(word, form))
  // composed as it is
  const spelled = form === 'cased' ? text : text.toLowerCase()
  return latin === 1 ? [spelled] : spelled.split(' ')
}

const canonical = (word: string, form: Form) =>
  form === 'cased' ? word.normalize('NFC') : word.normalize('NFC').toLowerCase()
