import type { DispatchText } from '../domain/dispatch.ts'
import type { Language } from '../domain/language.ts'
import { detectAmongSixty } from './detect-language.ts'

/** Characters that tell a language; more only cost time. */
const sampleLength = 1000

/**
 * The language a dispatch declares, else the one detected from its text; `und` where none can be told.
 *
 * Kazakh, Kyrgyz and Uzbek, which the detector lacks, are told by letters that only they have.
 */
export function languageOf(dispatch: DispatchText): Language {
  const declared = dispatch.language?.toLowerCase().split('-')[0]
  if (declared !== undefined && declared !== 'und') return declared
  return detectLanguage(
    dispatch.body.length < 100 ? `${dispatch.headline ?? ''}\n${dispatch.body}` : dispatch.body,
  )
}

function detectLanguage(text: string): Language {
  const sample = text.slice(0, sampleLength).replace(emptyOfLanguage, ' ')
  if (sample.trim() === '') return 'und'
  return turkicByLetters(sample) ?? detectAmongSixty(sample) ?? 'und'
}

/** Addresses and figures are the same in every language. */
const emptyOfLanguage = /https?:\/\/\S{1,200}|\S{1,60}@\S{1,60}|[\d.,:;%/()]{3,80}/g

const cyrillic = /[\u0400-\u052F]/g
const turkicLetters = /[әғқұңөүһ]/gi
const kazakhLetters = /[әғқұі]/i
const kyrgyzWords =
  /(?<!\p{L})(жана|менен|болгон|деген|катары|алардын|анын|бирок|ошол|башка|көп|жок|учурда)(?!\p{L})/giu
const neighboursLetters = /[ҳўӯӣҷҡҙҫӊӕ]|[җ]/i

/** Kazakh, Kyrgyz or Uzbek (in Latin letters), where the letters leave no doubt. */
function turkicByLetters(sample: string): Language | undefined {
  const letters = countOf(sample, cyrillic)
  if (letters * 3 < sample.length) return isUzbek(sample) ? 'uz' : undefined
  if (neighboursLetters.test(sample)) return undefined
  if (countOf(sample, kyrgyzWords) * 100 > letters && !/[іїў]/i.test(sample))
    return kazakhLetters.test(sample) ? 'kk' : 'ky'
  if (countOf(sample, turkicLetters) * 250 < letters) return undefined
  return kazakhLetters.test(sample) ? 'kk' : 'ky'
}

const turkishLetters = /[əşçğıöüñäßåø]/i
const uzbekWords =
  /\b(va|bilan|uchun|ham|bu|edi|emas|lekin|yoki|kerak|mumkin|bir|biroq|deb|esa|shu|keyin)\b|[a-z‘’ʻ]{2}(ning|lari|larni|larga|dagi|lgan|ladi|adi|idi|ishi|moqda|larida|dan|gan|lik)\b|[og][ʻ‘’'`][a-z]|q(?![u\W])|\bx/gi

/** Uzbek writes ʻ where Turkish has dots, q and x where it has none, and ends its words alike. */
function isUzbek(sample: string): boolean {
  const words = sample.match(/[a-z][a-z‘’ʻ'`]*/gi) ?? []
  const latin = words.reduce((sum, { length }) => sum + length, 0)
  if (latin * 2 < sample.length || turkishLetters.test(sample)) return false
  return countOf(sample, uzbekWords) * 4 > words.length
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
