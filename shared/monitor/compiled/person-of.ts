import { Person } from '../../domain/watchlist.ts'
import type { CompiledIndex } from './compiled-index.ts'
import { stringAt } from './string-table.ts'

const persons = new WeakMap<CompiledIndex, Map<number, Person>>()

/** The person of a name in an index, parsed once. */
export function personOf(index: CompiledIndex, name: number): Person {
  const known = persons.get(index) ?? new Map<number, Person>()
  persons.set(index, known)
  const person = known.get(name) ?? Person.parse(JSON.parse(stringAt(index.names, name).slice(1)))
  known.set(name, person)
  return person
}
