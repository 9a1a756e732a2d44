/** What the reader of words must know of a character; bits of {@link characterClass}. */
export const Character = {
  known: 1,
  letter: 2,
  digit: 4,
  /** Continues a word but begins none: a mark, a soft hyphen, a zero-width sign. */
  continues: 8,
  upper: 16,
  /** Of a script written without spaces. */
  spaceless: 32,
} as const

const classes = new Uint8Array(0x110000)

const letter = /[\p{L}\p{M}]/u
const modifier = /[\u02B0-\u02FF\uA700-\uA721]/
const digit = /\p{N}/u
const continues = /[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/u
const upper = /[\p{Lu}\p{Lt}]/u
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u

/** The class of a code point, worked out the first time it is met; 0 to 63, never 0. */
export function characterClass(codePoint: number): number {
  return classes[codePoint] || classify(codePoint)
}

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  let found: number = Character.known
  // an apostrophe is a boundary of words even in the shapes that Unicode calls letters
  if (letter.test(character) && !modifier.test(character)) found |= Character.letter
  if (digit.test(character)) found |= Character.digit
  if (continues.test(character)) found = (found & ~Character.letter) | Character.continues
  if (upper.test(character)) found |= Character.upper
  if ((found & Character.letter || found & Character.continues) && spaceless.test(character))
    found |= Character.spaceless
  classes[codePoint] = found
  return found
}
