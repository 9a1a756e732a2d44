import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { peopleReader } from '../../../shared/annotate/people/people-reader.ts'
import { readText } from '../../../shared/annotate/read-text.ts'
import { findName as found } from './support/find-name.ts'

const reference = '../shared/dispatches/belga-2021-02-kazakhstan.txt'
const aText = (body: string, language?: string) => readText({ id: 'd', body, ...(language && { language }) })

describe('a person of a watchlist', () => {
  const french =
    "Deux groupes affiliés à l'ancien ministre Moukhtar Abliazov ont protesté à Almaty. Abliazov vit en France."

  it.each([
    'Mukhtar Ablyazov',
    'Мухтар Аблязов',
    'Мұхтар Әблязов',
    'مختار أبليازوف',
    'Muchtar Abljasow',
  ])('is found in French when asked for as %s', (name) =>
    expect(found(name, french, 'fr')).toEqual(['Moukhtar Abliazov', 'Abliazov']))

  it('is not found where only the given name agrees', () => {
    expect(found('Mukhtar Auezov', french, 'fr')).toEqual([])
  })

  it('is found in a case form, with the reason', () => {
    const [span] = peopleReader.find(
      { name: 'Mukhtar Ablyazov' },
      aText('Суд над Мухтаром Аблязовым начался.', 'ru'),
    )
    expect(span?.because).toContain('Аблязовым is a case form of Ablyazov')
  })

  it.runIf(existsSync(reference))('is found in the reference dispatch', () => {
    const body = readFileSync(reference, 'utf8')
    expect(found('Mukhtar Ablyazov', body)).toHaveLength(3)
    expect(found('Nursultan Nazarbayev', body)).toEqual(['Noursoultan Nazarbaïev'])
    expect(found('Mukhtar Auezov', body)).toEqual([])
  })
})

describe('another person', () => {
  it('is who bears another given name', () => {
    expect(found('Alexei Navalny', 'Юлия Навальная выступила в Брюсселе.', 'ru')).toEqual([])
    expect(found('Bashar al-Assad', 'Hafez al-Assad ruled Syria.', 'en')).toEqual([])
  })

  it('is whose short name has other vowels, in another alphabet too', () => {
    expect(found('Viktor Orbán', 'Виктор Орбен приехал в Минск.', 'ru')).toEqual([])
    expect(found('Lula', 'Лола спела вчера.', 'ru')).toEqual([])
  })

  it('is whose longer name only begins as the one sought does, surname first', () => {
    expect(found('Ahmed Salmi', 'Сольми Ахмед Каримов спросил.', 'ru')).toEqual([])
  })

  it('is who the watchlist excludes', () => {
    const text = aText('Mr. John Smith spoke. Jon Smith did not.', 'en')
    const spans = peopleReader.find({ name: 'John Smith', not: ['Jon Smith'] }, text)
    expect(spans.map((span) => span.text)).toEqual(['John Smith'])
  })

  it('is the junior of a senior, and the other way round', () => {
    expect(found('Donald Trump', 'Donald Trump Jr. spoke on Tuesday.', 'en')).toEqual([])
    expect(found('Donald Trump Jr.', 'Donald Trump spoke on Tuesday.', 'en')).toEqual([])
  })
})

describe('the shapes of a name', () => {
  it.each([
    ['surname first, in capitals', 'ABLIAZOV Moukhtar a été arrêté.', 'fr'],
    ['surname first, with a comma', 'Abliazov, Moukhtar : ancien ministre.', 'fr'],
    ['an initial', 'Le banquier M. Abliazov a été arrêté.', 'fr'],
    ['a title before it', 'Nach Angaben von Präsident Muchtar Abljasow am Dienstag.', 'de'],
    ['the genitive of Kazakh', 'Мұхтар Әблязовтың ісі.', 'kk'],
    ['the instrumental of Czech', 'Proces s Muchtarem Abljazovem.', 'cs'],
  ])('%s', (_shape, body, language) => {
    expect(found('Mukhtar Ablyazov', body, language)).not.toEqual([])
  })

  it.each([
    ['Donald Trump', 'Trumpův poradce Bolton přiletěl.', 'cs', ['Trumpův']],
    ['Vladimir Putin', 'Putinovega svetovalca so odslovili.', 'sl', ['Putinovega']],
    ['Andrej Babiš', 'Andrej Babiš odchází. Babišův syn ne.', 'cs', ['Andrej Babiš', 'Babišův']],
    ['Borut Pahor', 'Borut Pahor odhaja. Pahorjevih besed ni bilo.', 'sl', ['Borut Pahor', 'Pahorjevih']],
  ])('the possessive of %s: %s', (name, body, language, surfaces) => {
    expect(found(name, body, language)).toEqual(surfaces)
  })

  it('the instrumental of a name that looks like a possessive', () => {
    expect(found('Michael Gove', 'Jednal s Michaelem Govem.', 'cs')).toEqual(['Michaelem Govem'])
  })

  it('may hide in Chinese and Japanese', () => {
    expect(found('Xi Jinping', '国家主席习近平在北京会见了客人。', 'zh')).not.toEqual([])
    expect(found('Li Zhanshu', '栗战书委员长出席会议。', 'zh')).not.toEqual([])
    expect(found('Barack Obama', 'バラク・オバマ氏が訪日した。', 'ja')).not.toEqual([])
  })

  it('may be one word, or what the reader calls an alias', () => {
    const person = { name: 'Luiz Inácio Lula da Silva', aliases: ['Lula'] }
    expect(peopleReader.find(person, aText('Lula viaja a China.', 'es')).map(({ text }) => text)).toEqual([
      'Lula',
    ])
  })
})

describe('a title that is a surname', () => {
  it('is one at the end of a name', () => {
    expect(found('John Major', 'Prime Minister John Major resigned.', 'en')).toEqual(['John Major'])
    expect(found('Larry King', 'Ларри Кинг умер.', 'ru')).toEqual(['Ларри Кинг'])
    expect(found('Martin Luther King', 'Martin Luther King spoke.', 'en')).toContain('Martin Luther King')
  })

  it('is a title before a name and after a comma', () => {
    expect(found('John Major', 'Major John Smith resigned, as did John Brown.', 'en')).toEqual([])
    expect(found('Stephen King', 'King Stephen died; Stephen, King of England, died.', 'en')).toEqual([])
    expect(found('King Charles', 'King Charles spoke.', 'en')).toEqual(['Charles'])
  })
})

describe('a surname that the wires write alone', () => {
  it('is not taken from a given name that opens a sentence', () => {
    expect(found('Joe Biden', 'Jill Biden said so.', 'en')).toEqual([])
    expect(found('Emmanuel Macron', 'Brigitte Macron est venue.', 'fr')).toEqual([])
    expect(found('Angela Merkel', 'Kanzlerin Merkel sagte es.', 'de')).toEqual(['Merkel'])
  })

  it('is another person in a text where a common given name stands before it', () => {
    expect(found('Donald Trump', 'Yesterday Whitney Trump spoke. Trump said so.', 'en')).toEqual([])
  })
})
