/** Version of the normaliser; a change means stored indexes must be rebuilt. */
export const normaliserVersion = 1

/** Folds one word: NFKC, lower case, marks stripped. The same function serves dispatches and queries. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00AD\u200B-\u200F]/gu, '')
    .normalize('NFC')
}
