/** Whether a UTF-16 unit is a Latin letter, those with accents of ISO 8859-1 among them, or a digit. */
export const isLatin = (unit: number): boolean => latin[unit] === 1

const latin = new Uint8Array(256)
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  latin[letter.charCodeAt(0)] = 1
for (let unit = 0xc0; unit <= 0xff; unit++) latin[unit] = 1
// × and ÷ stand among the letters
latin[0xd7] = latin[0xf7] = 0

const space = 0x20

/**
 * How many words a text has that is nothing but words of such letters, one space between them; 0 for any other text.
 *
 * By far the most words of queries are such ones, and need not be looked up in Unicode.
 */
export function countLatinWords(text: string): number {
  let spaces = 0
  let previous = space
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === space && previous !== space) spaces++
    else if (!isLatin(unit)) return 0
    previous = unit
  }
  return previous === space ? 0 : spaces + 1
}
