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

/** How the words of a language are inflected. */
export interface Inflection {
  /** The paradigm of a folded word: the first rule whose suffix fits decides; where none does it is not inflected. */
  paradigmOf(word: string): Paradigm
  /** The words that a folded word may be an inflection of, itself included, and some that it is not. */
  basesOf(word: string): readonly string[]
}

/** Reads the inflection rules of a `LanguageTable`. */
export function createInflection(rules: string): Inflection {
  const parsed = rules
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseRule)
  const replaced = replacementsOf(parsed)
  const longest = Math.max(0, ...parsed.map(({ endings }) => endings.longest))
  return {
    paradigmOf(word) {
      const rule = parsed.find(({ suffix }) => word.endsWith(suffix))
      if (rule === undefined) return { stem: word, endings: uninflected }
      return { stem: word.slice(0, word.length - rule.suffix.length + rule.shared), endings: rule.endings }
    },
    basesOf(word) {
      const bases = [word]
      for (let cut = 0; cut <= longest && cut < word.length; cut++) {
        const stem = word.slice(0, word.length - cut)
        for (const end of replaced(word.slice(word.length - cut))) bases.push(stem + end)
      }
      return bases
    },
  }
}

/** What an ending may stand in the place of, by all rules: how the suffix goes on after the stem. */
function replacementsOf(rules: readonly Rule[]): (ending: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (ending) => {
    let ends = known.get(ending)
    if (ends === undefined) {
      const fitting = rules.filter(({ endings }) => endings.accepts(ending))
      ends = [...new Set(fitting.map(({ suffix, shared }) => suffix.slice(shared)))]
      if (known.size < 1000) known.set(ending, ends)
    }
    return ends
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
