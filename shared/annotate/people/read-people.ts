import type { PersonMention, ReadText } from '../../domain/annotation.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { givenNamesOf } from './given-names.ts'
import { nameIndexOf } from './name-index.ts'
import type { NameToken, Run } from './name-text.ts'
import { organisationWords, titles } from './word-lists.ts'

const maxPeople = 100
const maxName = 200
const longestName = 4

/**
 * The people a text seems to name: capitalised words after a title, after a known given name, or ending as surnames
 * do. A suggestion, no claim of completeness: without capitals (Arabic) nobody is seen. Linear; at most 100 people.
 */
export function readPeople(text: ReadText): PersonMention[] {
  const { runs } = nameIndexOf(text)
  const people = new Map<string, NameToken[][]>()
  for (const run of runs)
    for (const sequence of sequencesIn(run)) {
      const surname = sequence.at(-1)!.word.letters
      if (sequence.length === 1 && !people.has(surname) && !hasTitle(sequence[0]!)) continue
      if (people.size >= maxPeople && !people.has(surname)) continue
      const known = people.get(surname)
      if (known === undefined) people.set(surname, [sequence])
      else known.push(sequence)
    }
  return [...people.values()].map((sequences) => mentionOf(text, sequences))
}

/** The parts of a run that look like names: two to four words, or one that may repeat a surname. */
function sequencesIn(run: Run): NameToken[][] {
  const sequences: NameToken[][] = []
  let open: NameToken[] = []
  for (const token of run) {
    const fits = isPart(token)
    if ((!fits || token.afterComma) && open.length > 0) {
      addName(sequences, open)
      open = []
    }
    if (fits) open.push(token)
  }
  addName(sequences, open)
  return sequences
}

const isPart = ({ word: { role }, dotted }: NameToken) =>
  role === 'initial' ? dotted : role === 'name' || role === 'particle' || role === 'generation'

function addName(sequences: NameToken[][], open: readonly NameToken[]) {
  const sequence = trimmed(open)
  if (sequence.length === 1 ? isLone(sequence[0]!) : isName(sequence)) sequences.push(sequence)
}

/** Without particles at the edges, and without the words before a known given name: *Energie* Moukhtar Abliazov. */
function trimmed(sequence: readonly NameToken[]): NameToken[] {
  let [from, to] = [0, sequence.length]
  while (from < to && sequence[from]!.word.role === 'particle') from++
  while (to > from && sequence[to - 1]!.word.role !== 'name') to--
  while (to - from > 2 && !isGiven(sequence[from]!) && isGiven(sequence[from + 1]!)) from++
  return sequence.slice(from, to)
}

const isGiven = ({ word }: NameToken) => givenNamesOf(word.letters, word.sounds).length > 0

const hasTitle = ({ before }: NameToken) => titles.has(before)

const isLone = ({ word, capitals }: NameToken) => word.letters.length > 2 && !capitals

const surnameEnding =
  /(?:ov|ev|ova|eva|sky|ski|skyy|ska|aya|enko|vich|vic|wicz|son|sen|sson|ez|ian|yan|shvili|dze|poulos|akis|idis|escu|oglu|zadeh|bayev|baiev|ов|ев|ова|ева|ский|ская|енко|ович)$/

function isName(sequence: readonly NameToken[]): boolean {
  if (sequence.length < 2 || sequence.length > longestName) return false
  if (sequence.some(({ word, small }) => small || organisationWords.has(word.letters))) return false
  const [first, last] = [sequence[0]!, sequence.at(-1)!]
  if (last.joined && sequence.length === 2) return false
  return (
    isGiven(first) ||
    first.word.role === 'initial' ||
    hasTitle(first) ||
    surnameEnding.test(last.word.letters)
  )
}

function mentionOf(text: ReadText, sequences: readonly NameToken[][]): PersonMention {
  const fullest = sequences.reduce((a, b) => (b.length > a.length ? b : a))
  const name = surfaceOf(text, fullest).replace(/\s+/g, ' ').slice(0, maxName)
  const evidence = sequences.map((sequence): Evidence => {
    const { field, start } = sequence[0]!
    const { end } = sequence.at(-1)!
    return { clause: `person:"${name}"`, field, start, end, text: surfaceOf(text, sequence) }
  })
  return { name, evidence }
}

const surfaceOf = ({ headline, body }: ReadText, sequence: readonly NameToken[]) => {
  const { field, start } = sequence[0]!
  return (field === 'headline' ? headline : body).text.slice(start, sequence.at(-1)!.end)
}
