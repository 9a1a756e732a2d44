import { generationNamed } from './generations.ts'
import { isTitledSurname, type NameWord, nameWordOf } from './name-word.ts'
import { officeNamed } from './offices.ts'

/** A name of a watchlist taken apart. */
export interface PersonName {
  readonly written: string
  /** The words that carry identity, given name first; a hyphenated group is one part of several words. */
  readonly parts: readonly NamePart[]
  /** The surname comes first, as in Chinese, Korean, Hungarian. */
  readonly surnameFirst: boolean
  /** What tells father from son, or the sixteenth from the fifteenth. */
  readonly generation: string | undefined
  /** The office without which a lone given name is nobody: *Pope* Francis, *King* Charles. */
  readonly office: string | undefined
}

export interface NamePart {
  readonly words: readonly NameWord[]
  /** The words written as one: *Jean-Claude* as `jeanclaude`. */
  readonly whole: NameWord
  /** As written together with the particle after it: *Saif ul-* as `saiful`. */
  readonly together: NameWord | undefined
  readonly patronymic: boolean
}

const eastAsianSurnames = new Set(
  `kim lee yi park pak choi choe jung chung jong kang cho yoon moon han shin ryu roh ban hwang
  xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang
  deng mao hua jiang wen bo wei qin ding yu cai tsai lai chiang nguyen tran pham le vo hoang phan dang bui do ngo truong
  vuong ким ли ван чжан си ху цзян мао дэн чжоу вэнь мун пан пак юн цай лю чжао чан чэнь ян
  كيم لي وانغ شي هو دينغ ماو تشو ليو مون بان`.split(/\s+/),
)

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F]*/gu
const patronymicShape =
  /(?:[oeëy]vi(?:ch|tch|tsch|tsj|cz|č|c)|[oe]vna|[yi]evna|ovych|ivna|ович|евич|ьич|овна|евна|ічна|ович|івна|йович|ұлы|улы|қызы|кызы|uly|qyzy|kyzy|oğlu|oglu)$/u

/** Whether a word may be a patronymic: *Viktorovich*, *Викторовна*, *Әбішұлы*. */
export const isPatronymic = (letters: string) => letters.length > 6 && patronymicShape.test(letters)

/** Takes a name apart: titles, particles and generation off, surname told from given name. Never throws. */
export function readPersonName(written: string): PersonName {
  const bare = written.replace(/\([^)]*\)/g, ' ')
  const [before, after] = splitAtComma(bare)
  const groups = compound(after === undefined ? groupsOf(before) : [...groupsOf(after), ...groupsOf(before)])
  const letters = groups.flat().map((one) => one.letters)
  const ordered = inOrder(partsOf(groups))
  const surnameFirst = isSurnameFirst(ordered)
  return {
    written,
    parts: surnameFirst ? [ordered[0]!, merged(ordered.slice(1))] : ordered,
    surnameFirst,
    generation: letters
      .slice(1)
      .map(generationOf)
      .find((one) => one !== undefined),
    office: officeIn(groups.flat()),
  }
}

/** The office in a name, which a title at its end is not: *King Charles*, but *Stephen King*. */
function officeIn(words: readonly NameWord[]): string | undefined {
  const endsInSurname = words.length > 1 && isTitledSurname(words.at(-1)!)
  const titles = endsInSurname ? words.slice(0, -1) : words
  return titles.map(({ letters }) => officeNamed(letters)).find((one) => one !== undefined)
}

/** A lone *I*, *V* or *X* at the end is a numeral: *Elizabeth I*. */
const generationOf = (letters: string) => (letters === 'i' ? '1' : generationNamed(letters))

/** The syllables of a Korean or Chinese given name are one part: *Jong Un*. */
const merged = (parts: readonly NamePart[]): NamePart =>
  parts.length === 1 ? parts[0]! : partWith(parts.flatMap(({ words }) => words))

function splitAtComma(name: string): [string, string | undefined] {
  const comma = name.search(/[,،，]/)
  if (comma < 0) return [name, undefined]
  const after = name.slice(comma + 1)
  return /\p{L}/u.test(after) ? [name.slice(0, comma), after] : [name, undefined]
}

/** The words of a name, hyphenated ones together; a particle parts them; `JeanDupont` is taken apart. */
function groupsOf(name: string): NameWord[][] {
  const apart = /\s/.test(name.trim()) ? name : name.replace(/(\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, '$1 ')
  const groups: NameWord[][] = []
  let end = -1
  for (const match of apart.matchAll(word)) {
    const found = nameWordOf(match[0])
    const joined = end >= 0 && /^[-‐‑’']$/u.test(apart.slice(end, match.index))
    const last = groups.at(-1)
    if (joined && last !== undefined && found.role !== 'particle' && last.at(-1)!.role !== 'particle')
      last.push(found)
    else groups.push([found])
    end = match.index + match[0].length
  }
  return groups
}

const servant = /^(?:abd[aeou]?[lrnsz]{0,2}|عبد|абд(?:[уеэ]ль?)?)$/u

/** *Abdel Fattah*, *Abd al-Aziz* and *عبد العزيز* are one name each, the servant of somebody. */
function compound(groups: readonly NameWord[][]): NameWord[][] {
  const found: NameWord[][] = []
  for (const group of groups) {
    const last = found.at(-1)
    const open = last !== undefined && servant.test(last[0]!.letters) && last.filter(isReal).length === 1
    if (open) last.push(...group)
    else found.push([...group])
  }
  return found
}

const isReal = ({ role }: NameWord) => role === 'name' || role === 'function'

const arabicParticle = /^(?:al|el|ul|ur|ud|uz|us|bin|bint|ibn|abu|abou)$/

/**
 * A name with an Arabic article or *bin* in Latin letters: its vowels are anybody's guess (*Kabool*, *Kubool*). Those of
 * the given name are not, for they tell *Jamil* from *Jamal*.
 */
const isRomanised = (groups: readonly (readonly NameWord[])[]) =>
  groups.slice(1).some((group) => group.some(({ letters }) => arabicParticle.test(letters)))

const withGuessedVowels = (part: NamePart): NamePart => ({
  ...part,
  words: part.words.map((one) => ({ ...one, guessedVowels: true })),
  whole: { ...part.whole, guessedVowels: true },
})

function partsOf(groups: readonly (readonly NameWord[])[]): NamePart[] {
  const counts = groups.filter((group) => group.some(isReal)).length
  const untitled = groups.filter(
    (group, at) =>
      group.every(({ role }) => role !== 'title' && role !== 'generation') ||
      (at > 0 && at === groups.length - 1 && group.every(isTitledSurname)),
  )
  // Al Gore, Ben Ali: what looks like a particle is a name where there is no other
  const kept =
    counts >= 2 ? untitled.filter((group) => group.every(({ role }) => role !== 'particle')) : untitled
  const numbered = kept.length > 1 && kept.at(-1)![0]!.surface === 'I' ? kept.slice(0, -1) : kept
  const chosen = numbered.length > 0 ? numbered : groups
  const parts = chosen.map((group) => partOf(group, groups[groups.indexOf(group) + 1]))
  return isRomanised(groups) ? [parts[0]!, ...parts.slice(1).map(withGuessedVowels)] : parts
}

function partOf(group: readonly NameWord[], next: readonly NameWord[] | undefined): NamePart {
  const part = partWith(group.some(isReal) ? group.filter(isReal) : group)
  const particle =
    next?.[0]?.role === 'particle' && /^[aeu][ldrs]$/.test(next[0].letters) ? next[0] : undefined
  return particle
    ? { ...part, together: nameWordOf(`${part.whole.surface}u${particle.letters.slice(1)}`) }
    : part
}

function partWith(words: readonly NameWord[]): NamePart {
  const whole = words.length === 1 ? words[0]! : nameWordOf(words.map(({ surface }) => surface).join(''))
  return { words, whole, together: undefined, patronymic: words.length === 1 && isPatronymic(whole.letters) }
}

/** Given name, patronymic, surname; only a word in the middle is a patronymic: *Ibrahimovic* is also a surname. */
function inOrder(parts: readonly NamePart[]): NamePart[] {
  const [first, second, third] = parts
  if (parts.length === 3 && third!.patronymic && !second!.patronymic)
    return [second!, third!, { ...first!, patronymic: false }]
  return parts.map((part, at) => ({
    ...part,
    patronymic: part.patronymic && at > 0 && at < parts.length - 1,
  }))
}

function isSurnameFirst(parts: readonly NamePart[]): boolean {
  const first = parts[0]?.whole.letters
  return parts.length > 1 && parts.length <= 3 && first !== undefined && eastAsianSurnames.has(first)
}
