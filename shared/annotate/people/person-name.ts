import { type NameWord, nameWordOf } from './name-word.ts'
import { generations } from './word-lists.ts'

/** A name of a watchlist taken apart. */
export interface PersonName {
  readonly written: string
  /** The words that carry identity, given name first; a hyphenated group is one part of several words. */
  readonly parts: readonly NamePart[]
  /** The surname comes first, as in Chinese, Korean, Hungarian. */
  readonly surnameFirst: boolean
  readonly generation: string | undefined
}

export interface NamePart {
  readonly words: readonly NameWord[]
  /** The words written as one: *Jean-Claude* as `jeanclaude`. */
  readonly whole: NameWord
  readonly patronymic: boolean
}

const eastAsianSurnames = new Set(
  (
    'kim lee yi park pak choi choe jung chung jong kang cho yoon moon han shin ryu roh ban hwang ' +
    'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang ' +
    'deng mao hua jiang wen bo wei qin ding yu cai tsai nguyen tran pham le vo hoang phan dang bui do ngo truong vuong'
  ).split(' '),
)

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F]*/gu
const patronymicShape =
  /(?:[oe]vi(?:ch|tch|tsch|cz|č|c)|[oe]v(?:na)|yevna|ievna|ovych|ivna|ович|евич|ьич|овна|евна|ович|івна|йович|ұлы|улы|қызы|кызы|uly|qyzy|kyzy|oğlu|oglu)$/u

/** Whether a word is a patronymic: *Viktorovich*, *Викторовна*, *Әбішұлы*. */
export const isPatronymic = (letters: string) => letters.length > 6 && patronymicShape.test(letters)

/** Takes a name apart: titles, particles and generation off, surname told from given name. Never throws. */
export function readPersonName(written: string): PersonName {
  const bare = written.replace(/\([^)]*\)/g, ' ')
  const [before, after] = splitAtComma(bare)
  const groups = after === undefined ? groupsOf(before) : [...groupsOf(after), ...groupsOf(before)]
  const words = groups.flat()
  const generation = words.map(({ letters }) => generations.get(letters)).find((one) => one !== undefined)
  const parts = partsOf(groups)
  return { written, parts, surnameFirst: isSurnameFirst(parts), generation }
}

function splitAtComma(name: string): [string, string | undefined] {
  const comma = name.search(/[,،，]/)
  if (comma < 0) return [name, undefined]
  const after = name.slice(comma + 1)
  return /\p{L}/u.test(after) ? [name.slice(0, comma), after] : [name, undefined]
}

/** The words of a name, hyphenated ones together; `JeanDupont` is taken apart. */
function groupsOf(name: string): NameWord[][] {
  const apart = name.replace(/(\p{Ll}{2})(\p{Lu}\p{Ll}{2})/gu, (whole, left: string, right: string) =>
    /\s/.test(name.trim()) ? whole : `${left} ${right}`,
  )
  const groups: NameWord[][] = []
  let end = -1
  for (const match of apart.matchAll(word)) {
    const found = nameWordOf(match[0])
    const joined = end >= 0 && /^[-‐‑’']$/u.test(apart.slice(end, match.index))
    if (joined && groups.length > 0) groups.at(-1)!.push(found)
    else groups.push([found])
    end = match.index + match[0].length
  }
  return groups
}

function partsOf(groups: readonly (readonly NameWord[])[]): NamePart[] {
  const real = groups.map((group) => group.filter((one) => one.role === 'name' || one.role === 'function'))
  const kept = real.filter((group) => group.length > 0)
  const spare = groups.map((group) => group.filter(({ role }) => role !== 'title' && role !== 'generation'))
  // Al Gore, Ben Ali: what looks like a particle is a name where there is no other
  const chosen = kept.length >= 2 ? withInitials(groups) : spare.filter((group) => group.length > 0)
  return (chosen.length > 0 ? chosen : groups).map(partOf)
}

const withInitials = (groups: readonly (readonly NameWord[])[]) =>
  groups
    .map((group) => group.filter(({ role }) => role === 'name' || role === 'function' || role === 'initial'))
    .filter((group) => group.length > 0)

function partOf(words: readonly NameWord[]): NamePart {
  const whole = words.length === 1 ? words[0]! : nameWordOf(words.map(({ surface }) => surface).join(''))
  return { words, whole, patronymic: words.length === 1 && isPatronymic(words[0]!.letters) }
}

function isSurnameFirst(parts: readonly NamePart[]): boolean {
  const first = parts[0]?.whole.letters
  return parts.length > 1 && parts.length <= 3 && first !== undefined && eastAsianSurnames.has(first)
}
