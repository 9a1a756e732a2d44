/** Version of the normaliser; a change means stored indexes must be rebuilt. */
export const normaliserVersion = 3

/** Letters that no Unicode decomposition takes apart, as readers without them type them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŋ: 'n',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ە: 'ه',
}

const ascii = /^[\u0020-\u007E]*$/
const asciiUpper = /[A-Z]/
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/** Letters of their own that Unicode would take apart into another letter and a mark; kept whole. */
const whole = /[\u0439\u0457\u045E\u0453\u045C](?![\u0300-\u036F])/

/** Marks that only colour a letter: Latin, Greek and Cyrillic accents, harakat, niqqud, tatweel, soft hyphens. */
const marks = new RegExp(
  '[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u1AB0-\u1AFF\u1DC0-' +
    '\u1DFF\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\u00AD\u200B-\u200F\u2060\uFEFF]',
  'g',
)

/**
 * Folds one word to the form that dispatches and queries are compared in: compatibility forms and ligatures resolved
 * (NFKC), lower case (Turkish dotted and dotless i are one letter, ß is ss, final sigma is sigma), accents, harakat,
 * tatweel and soft hyphens taken away. Marks that make another letter (й, ї, が, Indic vowel signs) are kept.
 *
 * Idempotent; the same for every language, so that a query need not say which one it is in.
 */
export function fold(word: string): string {
  if (ascii.test(word)) return asciiUpper.test(word) ? word.toLowerCase() : word
  const lower = word.normalize('NFKC').toLowerCase()
  const bare = whole.test(lower) ? [...lower].map(stripUnlessWhole).join('') : strip(lower)
  return bare.replace(special, (letter) => plainLetters[letter] ?? letter)
}

const strip = (text: string) => text.normalize('NFKD').replace(marks, '').normalize('NFC')

const stripUnlessWhole = (letter: string) => (whole.test(letter) ? letter : strip(letter))
