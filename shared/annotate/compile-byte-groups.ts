import { countBase, groupWidth, scoreBase, scoreWidth } from './byte-groups.ts'

/** What eld gives: how much each of its groups speaks for languages, and the character it writes each byte with. */
export interface LanguageSources {
  readonly languages: Readonly<Record<string, string>>
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly dictionary: readonly string[]
}

/** Eld's table as the strings of a `ByteGroups`, in the order of the groups. */
export function compileByteGroups({ languages, ngrams, dictionary }: LanguageSources) {
  const bytes = new Map(dictionary.map((character, byte) => [character, byte]))
  const isAscii = /[a-z'` ]/
  const inBytes = (group: string) =>
    [...group].map((c) => (isAscii.test(c) ? c : String.fromCharCode(bytes.get(c)!))).join('')
  const sorted = Object.entries(ngrams)
    .map(([group, scores]) => ({
      group: inBytes(group).padEnd(groupWidth, '\n'),
      scores: Object.entries(scores),
    }))
    .sort((a, b) => (a.group < b.group ? -1 : 1))
  return {
    languages: Object.values(languages).join(' '),
    groups: sorted.map(({ group }) => group).join(''),
    counts: sorted.map(({ scores }) => String.fromCharCode(countBase + scores.length)).join(''),
    scores: sorted.flatMap(({ scores }) => scores.map(printScore)).join(''),
  }
}

const printScore = ([language, score]: [string, number]) =>
  (Number(language) * 256 + score).toString(scoreBase).padStart(scoreWidth, '0')
