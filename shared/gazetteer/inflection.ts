/** How a word may end: the part that stays is `stem`, `accepts` says which endings may follow it. */
export interface Paradigm {
  readonly stem: string
  readonly endings: Endings
}

export interface Endings {
  readonly accepts: (ending: string) => boolean
  readonly longest: number
}

interface Rule {
  readonly suffix: string
  /** How much of the suffix every ending shares, and so belongs to the stem. */
  readonly shared: number
  readonly endings: Endings
}

/** Endings of a word that is not inflected. */
export const uninflected: Endings = { accepts: (ending) => ending === '', longest: 0 }

/** Longest chain of endings an agglutinative language is followed through. */
const longestChain = 14

/**
 * Reads the inflection rules of a `LanguageTable` into a function from a folded word to its paradigm; the first rule
 * whose suffix fits decides, and a word that none fits is not inflected.
 */
export function createInflection(rules: string): (word: string) => Paradigm {
  const parsed = rules
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseRule)
  return (word) => {
    const rule = parsed.find(({ suffix }) => word.endsWith(suffix))
    if (rule === undefined) return { stem: word, endings: uninflected }
    return { stem: word.slice(0, word.length - rule.suffix.length + rule.shared), endings: rule.endings }
  }
}

function parseRule(line: string): Rule {
  const pattern = /^\s*\/(.*)\/\s*$/.exec(line)?.[1]
  if (pattern !== undefined) {
    const chain = new RegExp(pattern)
    return {
      suffix: '',
      shared: 0,
      endings: { accepts: (ending) => chain.test(ending), longest: longestChain },
    }
  }
  const [given = '', endings = ''] = line.split(':').map((part) => part.trim())
  const suffix = given === '*' ? '' : given
  const forms = [suffix, ...endings.split(/\s+/).map((ending) => (ending === '∅' ? '' : ending))]
  const shared = sharedBeginning(forms)
  const known = new Set(forms.slice(1).map((ending) => ending.slice(shared)))
  return {
    suffix,
    shared,
    endings: {
      accepts: (ending) => known.has(ending),
      longest: Math.max(...[...known].map(({ length }) => length)),
    },
  }
}

/** How many characters all of some words begin with alike. */
function sharedBeginning([first = '', ...rest]: readonly string[]): number {
  let length = first.length
  for (const other of rest) {
    let same = 0
    while (same < length && first[same] === other[same]) same++
    length = same
  }
  return length
}
