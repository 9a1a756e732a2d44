import { describe, expect, it } from 'vitest'
import { findName as found } from './support/find-name.ts'

describe('what is called after a person', () => {
  it.each([
    ['a street', 'Vladimir Lenin', 'Дом стоит на улице Ленина в Москве.', 'ru'],
    ['a street', 'Charles de Gaulle', 'Un accident rue Charles de Gaulle à Lyon.', 'fr'],
    ['a square', 'Boris Nemtsov', 'Площадь Бориса Немцова появилась в Праге.', 'ru'],
    ['an airport', 'Lech Wałęsa', 'Samolot wylądował na lotnisku Lecha Wałęsy.', 'pl'],
    ['an airport', 'Václav Havel', 'Na letišti Václava Havla přistálo letadlo.', 'cs'],
    ['an airport', 'John F. Kennedy', 'He landed at John F. Kennedy International Airport.', 'en'],
    ['a centre', 'Yuri Gagarin', 'Центр имени Юрия Гагарина открыт.', 'ru'],
    ['a church', 'Saint Paul', 'Spłonął kościół św. Pawła w Mosulu.', 'pl'],
  ])('is no mention of them: %s of %s', (_what, name, body, language) =>
    expect(found(name, body, language)).toEqual([]))

  it.each([
    ['who stands in it', 'Lech Wałęsa', 'Na lotnisku Lech Wałęsa powiedział, że wraca.', 'pl'],
    ['who speaks for it', 'Marie Nováková', 'Podle mluvčí letiště Marie Novákové se letělo.', 'cs'],
    ['in whose name one speaks', 'Vladimir Putin', 'От имени Владимира Путина поздравил министр.', 'ru'],
    ['who did the same', 'Charles de Gaulle', 'Le général Charles de Gaulle parla.', 'fr'],
    ['a saint who did', 'Saint Paul', 'Czytano list świętego Pawła do Rzymian.', 'pl'],
  ])('is not to be confused with a person %s', (_who, name, body, language) =>
    expect(found(name, body, language)).toHaveLength(1))

  it('leaves mentions elsewhere', () => {
    const text = 'Премия Сахарова присуждена. Андрей Сахаров был учёным.'
    expect(found('Andrei Sakharov', text, 'ru')).toEqual(['Андрей Сахаров'])
  })
})
