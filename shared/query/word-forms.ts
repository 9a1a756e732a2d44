import type { Language } from '../domain/language.ts'
import { fold } from '../text/normalise.ts'
import { readWords } from '../text/read-words.ts'
import { stem } from '../text/stem.ts'

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
  if (isOneWord(text)) return [text]
  if (plainWords.test(text)) return text.split(' ')
  const { count, start, end } = readWords(text, 'und')
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

/** Whether a text is a single word without looking it up in Unicode: Latin letters, accented ones among them, and digits. */
function isOneWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const plain =
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39)
    if (!plain) return false
  }
  return text !== ''
}

const plainWords = /^[a-zA-ZÀ-ÖØ-öø-ÿ0-9]+(?: [a-zA-ZÀ-ÖØ-öø-ÿ0-9]+)*$/
