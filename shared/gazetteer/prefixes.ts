/**
 * A word without the particles that Arabic and Hebrew write together with it: itself first, then one particle after
 * another taken off (`وبالكويت`: و, ب, ال).
 */
export const withoutPrefixes: Readonly<Record<string, (word: string) => readonly string[]>> = {
  ar: arabicVariants,
  he: (word) => hebrewVariants(word, 0),
}

function arabicVariants(word: string): readonly string[] {
  const variants = [word]
  let rest = word
  if (/^[وف]/.test(rest) && rest.length > 4) {
    rest = rest.slice(1)
    variants.push(rest)
  }
  if (/^لل/.test(rest) && rest.length > 4) {
    rest = `ال${rest.slice(2)}`
    variants.push(rest)
  } else if (/^[بكل]/.test(rest) && rest.length > 4) {
    rest = rest.slice(1)
    variants.push(rest)
  }
  if (/^ال/.test(rest) && rest.length > 4) variants.push(rest.slice(2))
  return variants
}

function hebrewVariants(word: string, depth: number): readonly string[] {
  if (depth === 3 || word.length < 4 || !/^[ובלמהשכ]/.test(word)) return [word]
  return [word, ...hebrewVariants(word.slice(1), depth + 1)]
}
