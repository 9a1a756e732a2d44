/** The scripts that names are written in, as far as the gazetteer tells them apart. */
export type Script = 'latin' | 'cyrillic' | 'greek' | 'arabic' | 'hebrew' | 'spaceless' | 'other'

/** The script of a word, by its first character. */
export function scriptOf(word: string): Script {
  const code = word.charCodeAt(0)
  if (code < 0x250) return 'latin'
  if (code >= 0x370 && code < 0x400) return 'greek'
  if (code >= 0x400 && code < 0x530) return 'cyrillic'
  if (code >= 0x590 && code < 0x600) return 'hebrew'
  if (code >= 0x600 && code < 0x780) return 'arabic'
  if (code >= 0x1e00 && code < 0x1f00) return 'latin'
  if (code >= 0x1f00 && code < 0x2000) return 'greek'
  if (code >= 0xe00 && code < 0x1000) return 'spaceless'
  if (code >= 0x3005 && code < 0xa000 && !(code >= 0x3100 && code < 0x3190)) return 'spaceless'
  return 'other'
}

/** Whose vocabulary a word is read by where its script is not the one its dispatch is written in. */
export const usualLanguage: Readonly<Record<Script, string>> = {
  latin: 'en',
  cyrillic: 'ru',
  greek: 'el',
  arabic: 'ar',
  hebrew: 'he',
  spaceless: 'zh',
  other: 'en',
}
