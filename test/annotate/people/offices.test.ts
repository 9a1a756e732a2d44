import { describe, expect, it } from 'vitest'
import { findName as found } from './support/find-name.ts'

describe('who goes by an office and a given name', () => {
  it.each([
    ['in a case form of the office', 'Pope Francis', 'Mluvili o papežovi Františkovi.', 'cs', 'Františkovi'],
    ['in Slovene', 'Pope Francis', 'To je povedal papež Frančišek.', 'sl', 'Frančišek'],
    ['as pope of Rome', 'Pope Francis', 'Встреча с папой римским Франциском.', 'ru', 'Франциском'],
    ['of a country', 'King Felipe VI', 'Приехал король Испании Филипп VI.', 'ru', 'Филипп'],
    ['beside another', 'Pope Francis', 'Tak mówili papieże Benedykt XVI i Franciszek.', 'pl', 'Franciszek'],
    ['beside another', 'Prince Harry', 'Princes William and Harry spoke.', 'en', 'Harry'],
    ['with a numeral typed in Cyrillic', 'Benedict XVI', 'Это Бенедикт ХVІ сказал.', 'ru', 'Бенедикт'],
    ['without the numeral', 'Benedict XVI', 'За това говори папа Бенедикт.', 'bg', 'Бенедикт'],
    ['who is a queen', 'Queen Elizabeth II', 'Кралица Елизабет II пристигна.', 'bg', 'Елизабет'],
  ])('is found %s: %s', (_how, name, body, language, surface) =>
    expect(found(name, body, language)).toEqual([surface]))

  it.each([
    ['another office', 'Queen Elizabeth II', 'Spoke the prince Elizabeth.', 'en'],
    ['another numeral', 'Benedict XVI', 'Это Бенедикт ХV сказал.', 'ru'],
    ['no office', 'Pope Francis', 'Tak mówili Benedykt i Franciszek.', 'pl'],
    ['another sentence', 'Pope Francis', 'Wrócił papież Benedykt. Franciszek Nowak został.', 'pl'],
  ])('is not found with %s', (_what, name, body, language) => expect(found(name, body, language)).toEqual([]))
})
