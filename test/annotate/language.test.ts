import { describe, expect, it } from 'vitest'
import { languageOf } from '../../shared/annotate/language.ts'

const detect = (body: string) => languageOf({ id: 'x', body })

describe('languageOf', () => {
  it('believes what the dispatch declares', () => {
    expect(languageOf({ id: 'x', body: 'Il pleut sur la ville depuis ce matin', language: 'pt-BR' })).toBe(
      'pt',
    )
  })

  it.each([
    [
      'fr',
      'Les manifestants ont été interpellés par la police dimanche, lors de rassemblements dans plusieurs villes du pays.',
    ],
    [
      'nl',
      'De betogers werden zondag door de politie opgepakt tijdens bijeenkomsten in verschillende steden van het land.',
    ],
    [
      'de',
      'Die Demonstranten wurden am Sonntag bei Kundgebungen in mehreren Städten des Landes von der Polizei festgenommen.',
    ],
    [
      'ru',
      'Демонстранты были задержаны полицией в воскресенье во время митингов в нескольких городах страны.',
    ],
    [
      'uk',
      'Демонстрантів затримала поліція в неділю під час мітингів у кількох містах країни, повідомили свідки.',
    ],
    [
      'bg',
      'Демонстрантите бяха задържани от полицията в неделя по време на митинги в няколко града на страната.',
    ],
    [
      'kk',
      'Жексенбі күні еліміздің бірнеше қаласында өткен митингілер кезінде полиция наразылық білдірушілерді ұстады.',
    ],
    [
      'ky',
      'Жекшемби күнү өлкөнүн бир нече шаарында өткөн митингдер учурунда милиция нааразычылык билдиргендерди кармады.',
    ],
    [
      'uz',
      "Yakshanba kuni mamlakatning bir qancha shaharlarida bo'lib o'tgan mitinglar chog'ida politsiya namoyishchilarni qo'lga oldi.",
    ],
    [
      'tr',
      'Göstericiler pazar günü ülkenin çeşitli kentlerinde düzenlenen mitingler sırasında polis tarafından gözaltına alındı.',
    ],
    ['ar', 'اعتقلت الشرطة المتظاهرين يوم الأحد خلال تجمعات في عدة مدن من البلاد'],
    ['zh', '周日在全国多个城市举行的集会期间，示威者被警方拘留。'],
    ['ja', '日曜日に全国のいくつかの都市で行われた集会で、デモ参加者が警察に拘束された。'],
  ])('tells %s from a sentence', (language, text) => {
    expect(detect(text)).toBe(language)
  })

  it('says und where there is nothing to read', () => {
    expect(detect('')).toBe('und')
    expect(detect('12.5 – 13.7%')).toBe('und')
  })
})
