import { languagesRead } from '../../domain/language.ts'
import type { PeopleReader } from '../../domain/people-reader.ts'
import { normaliserVersion } from '../../text/normalise.ts'
import { stem } from '../../text/stem.ts'
import { hashNext, hashStart } from './string-table.ts'

const words = [
  'manifestations',
  'elections',
  'arrested',
  'libertad',
  'протестующих',
  'احتجاجات',
  'üniversitelerinden',
  'zatrzymanych',
]
const names = [
  'Mukhtar Ablyazov',
  'Ursula von der Leyen',
  'Мухтар Аблязов',
  'مختار أبليازوف',
  '习近平',
  'Nguyễn Phú Trọng',
  'Łukasz Kowalski',
  'Αλέξης Τσίπρας',
]

/**
 * Stands for how words and names are read: an index compiled under another fingerprint must be compiled anew. Taken over
 * samples in every language and several scripts, so that nobody need remember to count a version up.
 */
export function fingerprintOf(people: Pick<PeopleReader, 'keysOf'>): string {
  const stems = languagesRead.flatMap((language) => words.map((word) => stem(word, language)))
  const keys = names.flatMap((name) => people.keysOf({ name }))
  const all = [normaliserVersion, ...stems, ...keys].join(' ')
  let hash = hashStart
  for (let at = 0; at < all.length; at++) hash = hashNext(hash, all.charCodeAt(at))
  return (hash >>> 0).toString(36)
}
