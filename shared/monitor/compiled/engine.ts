import type { PeopleReader } from '../../domain/people-reader.ts'
import type { CompiledIndex } from './compiled-index.ts'
import type { Scratch } from './scratch.ts'
import type { FormTables } from './word-forms-table.ts'

/** An index ready to work: with the forms of its words and its working memory. */
export interface Engine {
  readonly index: CompiledIndex
  readonly tables: FormTables
  readonly scratch: Scratch
  readonly people: PeopleReader
  /** Clauses printed so far, by their refs. */
  readonly clauses: Map<number, string>
  readonly counts: { dispatches: number; candidates: number; found: number }
}
