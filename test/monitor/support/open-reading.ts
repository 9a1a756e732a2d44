import type { ReadText } from '../../../shared/domain/annotation.ts'
import type { Span } from '../../../shared/domain/evidence.ts'
import type { PeopleReader } from '../../../shared/domain/people-reader.ts'
import type { Person } from '../../../shared/domain/watchlist.ts'
import type { Words } from '../../../shared/domain/words.ts'
import { followed, following } from '../../../shared/monitor/compiled/nearness.ts'
import { positionOf } from '../../../shared/monitor/positions.ts'
import type { Occurrence, Readable } from '../../../shared/monitor/readable.ts'
import type { NearLeaf, PositionalLeaf, PrefixLeaf, WordLeaf } from '../../../shared/query/expression.ts'
import { readForms } from '../../../shared/query/word-forms.ts'

/** One dispatch, asked for the places of leaves; answers are remembered as long as it lives. */
export interface Reading {
  readonly text: Readable
  occurrences(leaf: PositionalLeaf | NearLeaf): readonly Occurrence[]
  person(person: Person, key: string): readonly Span[]
}

/** Opens a dispatch for evaluation. Indexes its words once, on first use. */
export function openReading(text: Readable, people: PeopleReader): Reading {
  const places = new Map<string, readonly Occurrence[]>()
  const found = new Map<string, readonly Span[]>()
  let byForm: FormIndex | undefined
  const read = (leaf: PositionalLeaf | NearLeaf): readonly Occurrence[] => {
    byForm ??= indexForms(text)
    switch (leaf.kind) {
      case 'word':
        return wordPlaces(leaf, text, byForm)
      case 'prefix':
        return prefixPlaces(leaf, text)
      case 'phrase':
        return phrasePlaces(leaf.words.map((word) => remember(word)))
      case 'near':
        return nearPlaces(leaf, leaf.left.flatMap(remember), leaf.right.flatMap(remember))
    }
  }
  const remember = (leaf: PositionalLeaf | NearLeaf): readonly Occurrence[] => {
    const known = places.get(leaf.key) ?? read(leaf)
    places.set(leaf.key, known)
    return known
  }
  return {
    text,
    occurrences: remember,
    person(person, key) {
      const spans = found.get(key) ?? people.find(person, text)
      found.set(key, spans)
      return spans
    },
  }
}

interface FormIndex {
  readonly folded: ReadonlyMap<string, readonly Occurrence[]>
  readonly stem: ReadonlyMap<string, readonly Occurrence[]>
}

const fields = ['headline', 'body'] as const

function indexForms(text: ReadText): FormIndex {
  const folded = new Map<string, Occurrence[]>()
  const stem = new Map<string, Occurrence[]>()
  for (const field of fields)
    for (let i = 0; i < text[field].count; i++) {
      const occurrence = { field, first: i, last: i }
      add(folded, text[field].folded[i]!, occurrence)
      add(stem, text[field].stem[i]!, occurrence)
    }
  return { folded, stem }
}

function add(map: Map<string, Occurrence[]>, key: string, occurrence: Occurrence) {
  const list = map.get(key)
  if (list === undefined) map.set(key, [occurrence])
  else list.push(occurrence)
}

function wordPlaces(leaf: WordLeaf, text: Readable, byForm: FormIndex): readonly Occurrence[] {
  if (leaf.language !== undefined && leaf.language !== text.language) return []
  const forms = readForms(leaf.text, text.language)
  const places =
    (leaf.form === 'stemmed' ? byForm.stem.get(forms.stem) : byForm.folded.get(forms.folded)) ?? []
  return places.filter(
    (place) =>
      isIn(leaf.place, place, text) &&
      (leaf.form !== 'cased' || surface(text[place.field], place.first) === leaf.text),
  )
}

const surface = (words: Words, i: number) => words.text.slice(words.start[i], words.end[i]).normalize('NFC')

function prefixPlaces(leaf: PrefixLeaf, text: Readable): Occurrence[] {
  if (leaf.language !== undefined && leaf.language !== text.language) return []
  return fields.flatMap((field) =>
    text[field].folded.flatMap((word, i) => {
      const place = { field, first: i, last: i }
      return word.startsWith(leaf.text) && isIn(leaf.place, place, text) ? [place] : []
    }),
  )
}

function isIn(place: WordLeaf['place'], { field, first }: Occurrence, text: ReadText): boolean {
  if (place === undefined) return true
  return place === 'headline'
    ? field === 'headline'
    : field === 'body' && (place === 'body' || first < text.leadEnd)
}

function phrasePlaces(words: readonly (readonly Occurrence[])[]): Occurrence[] {
  const [first = [], ...others] = words
  if (words.some((places) => places.length === 0)) return []
  const later = others.map((places) => new Set(places.map(positionOf)))
  return first
    .filter((place) => later.every((positions, i) => positions.has(positionOf(place) + i + 1)))
    .map(({ field, first: at }) => ({ field, first: at, last: at + words.length - 1 }))
}

/** The occurrences of each side that have one of the other side near enough. */
function nearPlaces(
  { distance, ordered }: NearLeaf,
  left: readonly Occurrence[],
  right: readonly Occurrence[],
): Occurrence[] {
  const met = new Set<Occurrence>()
  for (const field of fields) {
    const [a, b] = [left, right].map((side) => side.filter((place) => place.field === field)) as [
      Occurrence[],
      Occurrence[],
    ]
    for (const place of [...followed(a, b, distance), ...following(a, b, distance)]) met.add(place)
    if (ordered) continue
    for (const place of [...followed(b, a, distance), ...following(b, a, distance)]) met.add(place)
  }
  return [...met]
}
