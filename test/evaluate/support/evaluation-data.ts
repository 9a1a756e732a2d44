import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the labelled text lies, beside the project; it is for measuring only and no part of it. */
export const evaluationData = join(import.meta.dirname, '../../../../shared/eval')

/** The path of a file of a labelled set. */
export const evaluationFile = (set: string, file: string) => join(evaluationData, set, file)

/** The rows of a JSON Lines file of a labelled set. `T` is what its README says a row is. */
export function readRows<T>(set: string, file: string): T[] {
  return readFileSync(evaluationFile(set, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
