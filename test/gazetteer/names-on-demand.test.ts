import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileNameLines } from '../../shared/gazetteer/compile-name-lines.ts'
import { createInflection, type Inflection, uninflected } from '../../shared/gazetteer/inflection.ts'
import { type LineName, readNameLines } from '../../shared/gazetteer/name-lines.ts'
import { createNameTrie, type NameTrie } from '../../shared/gazetteer/name-trie.ts'
import { namesOnDemand } from '../../shared/gazetteer/names-on-demand.ts'
import { placeOf, sortOf } from '../../shared/gazetteer/sort.ts'
import { wordsOfName } from '../../shared/gazetteer/words-of-name.ts'

// few letters and rules that overlap, so that names share stems and words
const rules = [
  '*: ∅',
  '*: ∅ a',
  'a: a y ∅\nab: ab aby\n*: ∅ a y',
  'ba: ba\nb: b ba by',
  'a: a y',
  '/^(a|by?)*$/',
]
const word = fc.constantFrom('a', 'ab', 'aba', 'b', 'ba', 'bab', 'aby', 'by', 'AB', 'BA', 'y')
const sorts = [
  sortOf('KZ', 'region'),
  sortOf('FR', 'city', { weak: true }),
  sortOf('US', 'city', { capital: true, dominant: true }),
  sortOf('KZ', 'group', { lowerCase: true }),
  sortOf('BE', 'abbreviation'),
  sortOf('BE', 'name'),
]
const name = fc.record({
  form: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  sort: fc.constantFrom(...sorts),
})

function atOnce(names: readonly LineName[], { paradigmOf }: Inflection): NameTrie {
  const trie = createNameTrie({})
  for (const { form, sort } of names) {
    const words = wordsOfName(form)
    const place = placeOf(sort, form, words.join(' '))
    trie.add(
      words.map((stem) => (place.acronym ? { stem, endings: uninflected } : paradigmOf(stem))),
      place,
    )
  }
  return trie
}

function onDemand(names: readonly LineName[], inflection: Inflection): NameTrie {
  const trie: NameTrie = createNameTrie({ prepare: (text) => prepare(text) })
  const prepare = namesOnDemand(trie, readNameLines(`${compileNameLines(names)}\n`), inflection)
  return trie
}

/** Everything that a text of these words finds from its first word on, in the order found. */
function found({ lexemesOf }: NameTrie, [first, ...rest]: readonly string[]) {
  let nodes = lexemesOf(first!).flatMap(({ first: node }) => node ?? [])
  const places = [nodes.map((node) => node.places)]
  for (const next of rest) {
    const lexemes = lexemesOf(next)
    nodes = nodes.flatMap((node) => lexemes.flatMap((lexeme) => node.next?.get(lexeme) ?? []))
    places.push(nodes.map((node) => node.places))
  }
  // a word that begins no name may be known to one and not yet to the other
  return places.map((each) => each.filter((some) => some.length > 0))
}

describe('namesOnDemand', () => {
  it('finds what a trie finds that has all names from the start, whatever text comes first', () => {
    const texts = fc.array(
      fc.array(
        word.map((w) => w.toLowerCase()),
        { minLength: 1, maxLength: 3 },
      ),
    )
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...rules),
        texts,
        (names, rule, read) => {
          const inflection = createInflection(rule)
          const [eager, lazy] = [atOnce(names, inflection), onDemand(names, inflection)]
          for (const text of read) expect(found(lazy, text)).toEqual(found(eager, text))
        },
      ),
      { numRuns: 3000 },
    )
  })
})
