import { fold } from '../../text/normalise.ts'
import { givenLikeness, surnameLikeness } from './compare-words.ts'
import { type KnownPerson, knownPeople } from './known-people.ts'
import { type PersonName, readPersonName } from './person-name.ts'

interface Known {
  readonly person: KnownPerson
  readonly name: PersonName
}

const surelySame = 0.3

let bySkeleton: ReadonlyMap<string, readonly Known[]> | undefined
let bySpelling: ReadonlyMap<string, KnownPerson> | undefined

function index() {
  const skeletons = new Map<string, Known[]>()
  const spellings = new Map<string, KnownPerson>()
  for (const person of knownPeople) {
    const name = readPersonName(person.name)
    for (const spelling of [person.name, ...person.spellings]) spellings.set(fold(spelling), person)
    for (const { whole } of name.parts)
      for (const key of whole.skeletons) skeletons.set(key, [...(skeletons.get(key) ?? []), { person, name }])
  }
  bySkeleton = skeletons
  bySpelling = spellings
  return { skeletons, spellings }
}

/** The well-known person whom a name spells, whatever the script; `undefined` if none. */
export function knownPersonOf(name: PersonName): KnownPerson | undefined {
  const spelt = (bySpelling ?? index().spellings).get(fold(name.written))
  if (spelt !== undefined) return spelt
  if (name.parts.length < 2) return undefined
  const surname = (name.surnameFirst ? name.parts[0]! : name.parts.at(-1)!).whole
  const skeletons = bySkeleton ?? index().skeletons
  for (const key of surname.skeletons)
    for (const known of skeletons.get(key) ?? []) if (isSame(known.name, name)) return known.person
  return undefined
}

/** The well-known people who share a word that sounds alike with a name. */
export function knownNear({ parts }: PersonName): readonly Known[] {
  const skeletons = bySkeleton ?? index().skeletons
  return [
    ...new Set(parts.flatMap(({ whole }) => whole.skeletons).flatMap((key) => skeletons.get(key) ?? [])),
  ]
}

function isSame(known: PersonName, name: PersonName): boolean {
  if (known.parts.length !== name.parts.length || known.generation !== name.generation) return false
  // surnames first: they differ most
  for (let at = known.parts.length - 1; at >= 0; at--) {
    const { whole } = known.parts[at]!
    const other = name.parts[at]!.whole
    const found = (at === 0 ? givenLikeness : surnameLikeness)(whole, other, 'en')
    if (found === undefined || found.cost > surelySame || found.rule === 'initial') return false
  }
  return true
}
