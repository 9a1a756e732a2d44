import type { ReadText } from '../../domain/annotation.ts'
import type { Language } from '../../domain/language.ts'
import type { Run } from './name-text.ts'

/**
 * Nouns of what is called after people (places, buildings, prizes), by language; a stem, where it takes endings. What a
 * person runs is not among them: news of a foundation or a company is news of its owner. Nor are genitives of what has a
 * spokesman: *mluvčí letiště Marie Novákové* is one of an airport.
 */
const called: Readonly<Record<string, string>> = {
  ru: 'улиц\\p{L}{1,3}|ул\\.|проспект\\p{L}{0,2}|площад\\p{L}{1,3}|мост\\p{L}{0,2}|аэропорт(?:у|ом|е)|премии|премию|премия|премией|церк\\p{L}{2,3}|храм\\p{L}{0,2}|собор\\p{L}{0,2}|монастыр\\p{L}{1,2}',
  uk: 'вулиц\\p{L}{1,3}|вул\\.|проспект\\p{L}{0,2}|площ\\p{L}{1,2}|м[іо]ст\\p{L}{0,2}|аеропорт(?:і|ом)|премії|премію|премія|церк\\p{L}{2,3}|храм\\p{L}{0,2}|собор\\p{L}{0,2}|монастир\\p{L}{1,2}',
  bg: 'църква(?:та)?|храм(?:ът|а)?|катедрала(?:та)?|манастир(?:ът|а)?|улица|ул\\.|булевард|бул\\.',
  pl: 'ulic\\p{L}{1,2}|ul\\.|alej\\p{L}{1,2}|al\\.|plac\\p{L}{0,2}|most\\p{L}{0,3}|lotnisk(?:u|iem)|nagrod\\p{L}{1,2}|kości\\p{L}{2,5}|katedr\\p{L}{1,2}|bazylik\\p{L}{1,2}|klasztor\\p{L}{0,3}|parafi\\p{L}{1,2}',
  cs: 'ulic\\p{L}{1,2}|náměstí\\p{L}{0,2}|most\\p{L}{0,2}|letišt(?:i|ěm)|kostel\\p{L}{0,3}|katedrál\\p{L}{1,2}|bazili\\p{L}{1,2}|chrám\\p{L}{0,2}|klášter\\p{L}{0,2}',
  sl: 'ulic\\p{L}{1,2}|trg\\p{L}{0,2}|most\\p{L}{0,2}|letališč(?:u|em)|nagrad\\p{L}{1,2}|cerkv\\p{L}{1,2}|cerkev|katedral\\p{L}{1,2}|bazilik\\p{L}{1,2}|samostan\\p{L}{0,2}',
  fr: '(?:rue|avenue|boulevard|pont|stade|lycée|aéroport|église|cathédrale|basilique)(?: d[eu])?',
  es: '(?:calle|avenida|plaza|puente|estadio|aeropuerto|iglesia|catedral|basílica)(?: de)?',
  it: '(?:piazza|viale|ponte|stadio|aeroporto|chiesa|basilica)(?: di)?',
  pt: '(?:rua|avenida|praça|ponte|estádio|aeroporto|igreja|catedral)(?: de)?',
}

/** Cases tell *on the square of Lenin* from *on the square Lenin spoke*; these languages have none to tell it by. */
const withoutCases = new Set(['bg', 'fr', 'es', 'it', 'pt'])

const saint =
  '(?:(?:św|sv|св)\\.|(?:świętego|świętej|svatého|svaté|svetega|святого|святої|святой|свети|света|san|saint)\\s)'
const inTheNameOf = '(?:(?<!от |від )(?:имени|імені)|им\\.|ім\\.|im\\.|imienia|на името на)'

const patternsOf = (nouns: string) => ({
  sure: new RegExp(`(?<!\\p{L})(?:(?:${nouns})\\s*${saint}|${inTheNameOf})\\s*$`, 'iu'),
  noun: new RegExp(`(?<!\\p{L})(?:${nouns})\\s$`, 'iu'),
})

/** Compiled when a name is first found in a language, not when a function is imported. */
const patterns = new Map<Language, ReturnType<typeof patternsOf>>()

function patternsIn(language: Language) {
  // languages without nouns share one, so that what senders declare cannot fill memory
  const known = Object.hasOwn(called, language) ? language : 'und'
  const made = patterns.get(known) ?? patternsOf(called[known] ?? '(?!)')
  patterns.set(known, made)
  return made
}

const after =
  /^ (?:International )?(?:Airport|Street|Avenue|Boulevard|Square|Bridge|Stadium|Prize|Award|Medal|Cathedral|Church|Basilica)(?!\p{L})/u
const longestBefore = 32

/**
 * Whether a name is that of something called after its bearer, which is no mention of them: *lotnisko Lecha Wałęsy*,
 * *John F. Kennedy International Airport*, *the church of Saint Paul*. By the words right before and after alone.
 */
export function isNamedAfter(
  text: ReadText,
  run: Run,
  from: number,
  to: number,
  inflected: boolean,
): boolean {
  const first = run[from]!
  const { text: field } = text[first.field]
  if (after.test(field.slice(run[to]!.end, run[to]!.end + longestBefore))) return true
  const before = field.slice(Math.max(0, first.start - longestBefore), first.start)
  const { sure, noun } = patternsIn(text.language)
  return sure.test(before) || ((inflected || withoutCases.has(text.language)) && noun.test(before))
}
