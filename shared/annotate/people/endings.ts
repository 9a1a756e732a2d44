import type { Language } from '../../domain/language.ts'

/** What a name ends in decides which case endings it can take. */
export type Declension = 'consonant' | 'a' | 'o' | 'adjective' | 'vowel'

type Endings = Readonly<Record<Declension, readonly string[]>>
const list = (words: string) => words.split(' ').sort((a, b) => b.length - a.length)

const cyrillic: Endings = {
  consonant: list('а у ом ем ём е ым им ім і я ю ові еві єві и ев ов ів ова ову ової'),
  a: list('ы и е у ю ой ою ей ею ёй і ї ую ої ій ію ії'),
  o: list('а у ові ом і и'),
  adjective: list('ого его ому ему ым им ім ом ем ою'),
  vowel: [],
}
const slavicLatin: Endings = {
  consonant: list(
    'a u ovi owi evi em om iem ie e i y ju ja jem jom ov ova ovo ove ovy ovou ovu ovych ovym ovymi ev eva evo eve in ina ' +
      'ovem ovega ovemu ovih ovim ovimi uv jev jeva jevo jeve jevi jevega jevemu jevem jevih jevim o',
  ),
  a: list('y i e ie u o ou oj ej iej a ove ovou ovi owi om em ami in ino ine uv ova ovo ovy ovych ovym'),
  o: list('a u owi ovi em om i y e ie ja ju jem uv ova ovo ove ovy ovych ovym'),
  adjective: list('ho mu m ego iego emu iemu ym im eho em ega om ih iho imu iom'),
  vowel: list('ja ju jem ho mu m ego emu em a u'),
}
const baltic: Endings = {
  consonant: list('s a u am ai as is us o io aus ui iui e ei i ā ą os'),
  a: list('s as ai u am os oje e es ei ą'),
  o: list('s'),
  adjective: list('s is io iui a am'),
  vowel: list('s ui o'),
}
const kazakhSuffixes = list(
  'ның нің дың дің тың тің ға ге қа ке на не ды ді ты ті ны ні да де та те дан ден тан тен нан нен мен бен пен',
)
const kazakh: Endings = {
  consonant: kazakhSuffixes,
  a: kazakhSuffixes,
  o: kazakhSuffixes,
  adjective: kazakhSuffixes,
  vowel: kazakhSuffixes,
}
const uniform = (words: string): Endings => {
  const endings = list(words)
  return { consonant: endings, a: endings, o: endings, adjective: endings, vowel: endings }
}
const genitive = uniform('s es')
const turkic = uniform('ning ga ni da dan nin nun in un ya ye a e i u den de te ta tan ten yi yu la le')
const hungarian = uniform('nak nek t ot et val vel ban ben rol tol ra re hoz hez ert nal nel on en')
const finnic = uniform('n in ssa lle lta sta a an ta i le lt ga st t s')
const georgian = uniform('ი მა ს ის ით ად მ')
const armenian = uniform('ը ի ին ն ից ով')
const korean = uniform('이 가 은 는 을 를 의 에게 와 과 도')
const greek = uniform('ς υ ν ου')

const byLanguage: Readonly<Record<string, readonly Endings[]>> = {
  ru: [cyrillic],
  uk: [cyrillic],
  be: [cyrillic],
  kk: [kazakh, cyrillic],
  ky: [kazakh, cyrillic],
  tt: [kazakh],
  bg: [],
  mk: [],
  sr: [cyrillic, slavicLatin],
  lt: [baltic],
  lv: [baltic],
  de: [genitive],
  nl: [genitive],
  sv: [genitive],
  da: [genitive],
  no: [genitive],
  nb: [genitive],
  en: [],
  tr: [turkic],
  az: [turkic],
  uz: [turkic],
  hu: [hungarian],
  fi: [finnic],
  et: [finnic],
  ka: [georgian],
  hy: [armenian],
  ko: [korean],
  el: [greek],
  und: [cyrillic, slavicLatin, genitive],
}
for (const language of ['pl', 'sl', 'hr', 'bs']) Object.assign(byLanguage, { [language]: [slavicLatin] })
// Czech and Slovak make every woman's surname feminine: Merkelová, Bibiová
for (const language of ['cs', 'sk'])
  Object.assign(byLanguage, { [language]: [uniform('ova ove ovou ovej'), slavicLatin] })

/** A word taken for an inflected one: what is left, and the ending taken off. */
export interface Base {
  readonly letters: string
  readonly ending: string
}

const shortestStem = 2

/** The stems a word would have if it were a case form of a name of this declension in this language. */
export function basesOf(letters: string, declension: Declension, language: Language): readonly Base[] {
  const found: Base[] = []
  for (const endings of byLanguage[language] ?? [])
    for (const ending of endings[declension])
      if (letters.endsWith(ending) && letters.length - ending.length >= shortestStem)
        found.push({ letters: letters.slice(0, -ending.length), ending })
  return found
}

const consonantEnding = new RegExp(
  '(?:[oe]v[iaey]?|(?<=.{3})j?[oe]v(?:ega|emu|em|[iy]h|[iy]mi?|ych)|uv|owi|i?em|om|[yi]m|i?ego|i?emu|eho|ami|[oe]v(?:ou|[aeo])|' +
    'ega|in[aeo]?|e?s|' +
    'ого|его|ому|ему|[оеёєыиі]м|ами|[оеє]ві|[оеі]в|ов(?:а|у|ою|ої)|' +
    '[ндт][ыі]ң|[ндт][ае]н?|[қғкг][ае]|[ндт][ыі]|[мбп]ен|n?[iu]n[g]?|dan|den|nak|nek|val|vel|ssa|lle|' +
    'მა|ს|ის|ით|ად|ից|ով|ին|ն|ς|ν|이|은|는|을|를|에게|과|도)$',
  'u',
)

/** The word without the case ending it may carry, whatever the language, if that ending holds a consonant. */
export function withoutEnding(letters: string): string | undefined {
  const bare = letters.replace(consonantEnding, '')
  return bare.length >= shortestStem && bare !== letters ? bare : undefined
}

const arabicPrefixes = /^(?:[وفبلك]?ال|[وفبلك]ل?)(?=\p{Script=Arabic}{3})|^[הבלומשכ](?=\p{Script=Hebrew}{3})/u

/** The word without the article or the preposition that Arabic and Hebrew write onto it. */
export function withoutPrefix(letters: string): string | undefined {
  const bare = letters.replace(arabicPrefixes, '')
  return bare === letters ? undefined : bare
}

/** The declension of a nominative, by its last letters in Latin or Cyrillic. */
export function declensionOf(letters: string): Declension {
  if (/(?:sk|ck|zk|dzk|tsk|n|t)[iyj]+$|(?:ск|цк|зк|н|т)(?:ий|ый|ой|ій|і)$|[iyj]{2}$/.test(letters))
    return 'adjective'
  if (/[aаяā]$/.test(letters)) return 'a'
  if (/[oо]$/.test(letters)) return 'o'
  if (/[eiuyеиуюэыі]$/.test(letters)) return 'vowel'
  return 'consonant'
}
