import type { Language } from '../domain/language.ts'
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
export function surfacesOf(text: string): string[] {
  if (isLatinWord(text)) return [text]
  if (latinWords.test(text)) return text.split(' ')
  const { count, start, end } = readWords(text, 'und')
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

/** The same in canonical spelling: composed, and in lower case unless capitals count. */
export function canonicalWords(text: string, form: Form): string[] {
  // by far the most are canonical as they are, and looking letters up in Unicode is slow
  if (isLowerCase(text)) return text.includes(' ') ? text.split(' ') : [text]
  return surfacesOf(text).map((word) => canonical(word, form))
}

const canonical = (word: string, form: Form) =>
  form === 'cased' ? word.normalize('NFC') : word.normalize('NFC').toLowerCase()

/** Whether a text is a single word of Latin letters, accented ones among them, and digits. */
function isLatinWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isLatin(text.charCodeAt(at))) return false
  return text !== ''
}

const latinWords = /^[a-zA-ZÀ-ÖØ-öø-ÿ0-9]+(?: [a-zA-ZÀ-ÖØ-öø-ÿ0-9]+)*$/

/** Whether a text is words of small Latin letters and digits, one space between them. */
function isLowerCase(text: string): boolean {
  let previous = space
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isSmallLatin(code) && (code !== space || previous === space)) return false
    previous = code
  }
  return previous !== space
}

const space = 0x20

const isLatin = (code: number) =>
  isSmallLatin(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)

const isSmallLatin = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xdf && code <= 0xff && code !== 0xf7) ||
  (code >= 0x30 && code <= 0x39)
