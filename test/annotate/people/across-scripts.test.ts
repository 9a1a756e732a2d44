import { describe, expect, it } from 'vitest'
import { findName as found } from './support/find-name.ts'

describe('a name in Cyrillic', () => {
  it.each([
    ['sounds the h that ends names from Arabic', 'Mohamed Salah', 'Гол забил Мохамед Салах.', 'ru'],
    ['parts the g from the n', 'Magnus Carlsen', 'Победил Магнус Карлсен.', 'ru'],
    ['parts it in a given name too', 'Agnieszka Holland', 'Режисьорката Агнешка Холанд.', 'bg'],
    ['sounds the u after a q that no vowel follows', 'Qusay Hussein', 'Убит был Кусай Хусейн.', 'ru'],
    ['may have a soft sign that others leave out', 'Ingolf Lamprecht', 'Это Ингольф Лампрехт.', 'ru'],
    ['writes sht as one letter in Bulgarian', 'Steffen Seibert', 'Говорителят Щефен Зайберт.', 'bg'],
  ])('%s', (_what, name, body, language) => expect(found(name, body, language)).not.toEqual([]))

  it('writes shch so in Bulgarian as well', () => {
    expect(found('Sergei Shchukin', 'Колекцията на Сергей Щукин.', 'bg')).not.toEqual([])
    expect(found('Sergei Stukin', 'Коллекция Сергей Щукин.', 'ru')).toEqual([])
  })
})

describe('a name in Georgian', () => {
  it('is found though it has no capitals', () => {
    expect(found('Mikheil Saakashvili', 'მიხეილ სააკაშვილმა თქვა ეს.', 'ka')).toEqual(['მიხეილ სააკაშვილმა'])
    expect(found('Salome Zourabichvili', 'მიხეილ სააკაშვილმა თქვა ეს.', 'ka')).toEqual([])
  })
})

describe('a country or an acronym before a name', () => {
  it.each([
    ['Lars Løkke Rasmussen', 'Это сказал премьер Дании Ларс Расмуссен.', 'ru', 'Ларс Расмуссен'],
    ['Emmanuel Macron', 'Это сказал президент Франции Макрон.', 'ru', 'Макрон'],
    ['Vladimir Putin', 'Tak powiedział prezydent Rosji Putin.', 'pl', 'Putin'],
    ['Donald Trump', 'Това каза президентът на САЩ Тръмп.', 'bg', 'Тръмп'],
    ['Sergei Lavrov', 'Об этом сказал глава МИД РФ Лавров.', 'ru', 'Лавров'],
    ['Jeremy Corbyn', 'Lider opozycji UK Corbyn odmówił.', 'pl', 'Corbyn'],
  ])('is no given name that makes %s somebody else', (name, body, language, surface) =>
    expect(found(name, body, language)).toEqual([surface]))

  it('does not hide a given name that does', () => {
    expect(found('Vladimir Putin', 'Это сказал Роман Путин.', 'ru')).toEqual([])
    expect(found('Angela Merkel', 'Это сказал Герман Меркель.', 'ru')).toEqual([])
    expect(found('Lars Løkke Rasmussen', 'Это сказал Мартин Ларс Расмуссен.', 'ru')).toEqual([])
  })
})

describe('spelling that tells the language of a name', () => {
  it.each([
    ['leaves a French r unsaid', 'Michel Barnier', 'Мишель Барнье прибыл.', 'ru'],
    ['leaves it unsaid in a given name', 'Didier Reynders', 'Дидие Рейндерс прибыл.', 'bg'],
    ['hears an English short u', 'Jeremy Hunt', 'Встреча с Джереми Хантом.', 'ru'],
    ['reads Mc as Mac', 'Mitch McConnell', 'Это сказал Митч Макконнелл.', 'ru'],
    ['lets vowels of Arabic names differ', 'Nadim ul-Kabool', 'Powiedział to Nadim ul-Kubool.', 'pl'],
    ['lets them differ in French', 'Omar al-Bashir', 'Le président Omar el-Béchir a été arrêté.', 'fr'],
    ['parts Polish endings by an apostrophe', 'Tony Blair', "Rząd Tony'ego Blaira upadł.", 'pl'],
  ])('%s', (_what, name, body, language) => expect(found(name, body, language)).not.toEqual([]))

  it.each([
    ['an open u', 'Victor Hugo', 'Виктор Хаго спел.', 'ru'],
    ['an i in an Arabic surname', 'Omar al-Bashir', 'Omar al-Bashar spoke.', 'en'],
    ['vowels of an Arabic given name', 'Jamil al-Sayyed', 'Jamal al-Sayyed spoke.', 'en'],
    ['vowels of other names', 'Mateo Kalin', 'Mateo Kulan spoke.', 'en'],
  ])('does not change %s', (_what, name, body, language) => expect(found(name, body, language)).toEqual([]))
})
