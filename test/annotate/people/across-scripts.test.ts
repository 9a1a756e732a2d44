import { describe, expect, it } from 'vitest'
import { peopleReader } from '../../../shared/annotate/people/people-reader.ts'
import { readText } from '../../../shared/annotate/read-text.ts'

const found = (name: string, body: string, language: string) =>
  peopleReader.find({ name }, readText({ id: 'd', body, language })).map(({ text }) => text)

describe('a name in Cyrillic', () => {
  it.each([
    ['sounds the h that ends names from Arabic', 'Mohamed Salah', 'Гол забил Мохамед Салах.', 'ru'],
    ['parts the g from the n', 'Magnus Carlsen', 'Победил Магнус Карлсен.', 'ru'],
    ['parts it in a given name too', 'Agnieszka Holland', 'Режисьорката Агнешка Холанд.', 'bg'],
    ['sounds the u after a q that no vowel follows', 'Qusay Hussein', 'Убит был Кусай Хусейн.', 'ru'],
    ['may have a soft sign that others leave out', 'Ingolf Schumacher', 'Это Ингольф Шумахер.', 'ru'],
    ['writes sht as one letter in Bulgarian', 'Steffen Seibert', 'Говорителят Щефен Зайберт.', 'bg'],
  ])('%s', (_what, name, body, language) => expect(found(name, body, language)).not.toEqual([]))

  it('writes shch so in Bulgarian as well', () => {
    expect(found('Sergei Shchukin', 'Колекцията на Сергей Щукин.', 'bg')).not.toEqual([])
    expect(found('Sergei Stukin', 'Коллекция Сергей Щукин.', 'ru')).toEqual([])
  })
})

describe('a country before a name', () => {
  it.each([
    ['Lars Løkke Rasmussen', 'Это сказал премьер Дании Ларс Расмуссен.', 'ru', 'Ларс Расмуссен'],
    ['Emmanuel Macron', 'Это сказал президент Франции Макрон.', 'ru', 'Макрон'],
    ['Vladimir Putin', 'Tak powiedział prezydent Rosji Putin.', 'pl', 'Putin'],
    ['Donald Trump', 'Това каза президентът на САЩ Тръмп.', 'bg', 'Тръмп'],
  ])('is no given name that makes %s somebody else', (name, body, language, surface) =>
    expect(found(name, body, language)).toEqual([surface]))

  it('does not hide a given name that does', () => {
    expect(found('Vladimir Putin', 'Это сказал Роман Путин.', 'ru')).toEqual([])
    expect(found('Angela Merkel', 'Это сказал Герман Меркель.', 'ru')).toEqual([])
    expect(found('Lars Løkke Rasmussen', 'Это сказал Мартин Ларс Расмуссен.', 'ru')).toEqual([])
  })
})
