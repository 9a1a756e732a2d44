import type { CodedLine } from './entries.ts'
import { type Script, scriptOf } from './script.ts'
import { type Sort, sortOf } from './sort.ts'
import { abbreviations } from './tables/abbreviations.ts'
import { exonymLines, groupLines, leaderLines, regionLines, seatLines } from './world-tables.ts'

/** A name that is the same in every language of its script, before inflection. */
export interface WorldForm {
  readonly form: string
  readonly sort: Sort
}

/** A city: its country, its people in thousands, whether it is a capital, or known abroad however small; its names. */
export interface City extends CodedLine {
  readonly thousands: number
  readonly capital: boolean
  readonly known: boolean
}

/** In thousands: cities with fewer people are believed only where their country is named in another way too. */
const wellKnown = 700
const smallCapital = 60
/** From so many people on a city is meant whatever lesser namesakes it has. */
const metropolis = 1500

/** A form that a table writes small is so in a dispatch: `al-Sisi`, `piazza Tahrir`, `talebani`. */
const startsSmall = /^\p{Ll}/u

/** Regions, seats of power, exonyms, leaders, groups and cities written in a script; the earlier the weightier. */
export function worldForms(script: Script, cities: readonly City[]): readonly WorldForm[] {
  const all: WorldForm[] = []
  const add = (sort: Sort, forms: readonly string[]) => {
    const small: Sort = { ...sort, lowerCase: true, made: [] }
    for (const form of forms)
      if (scriptOf(form) === script) all.push({ form, sort: startsSmall.test(form) ? small : sort })
  }
  for (const { code, forms } of regionLines()) add(sortOf(code, 'region'), forms)
  for (const { code, forms } of seatLines()) add(sortOf(code, 'seat'), forms)
  for (const { code, forms } of exonymLines()) add(sortOf(code, 'city', { dominant: true }), forms)
  for (const { code, forms } of leaderLines()) add(sortOf(code, 'leader'), forms)
  for (const { code, forms } of groupLines()) add(sortOf(code, 'group'), forms)
  for (const city of cities) add(sortOfCity(city), city.forms)
  for (const { code, forms } of abbreviations) add(sortOf(code, 'abbreviation'), forms)
  return all
}

function sortOfCity({ code, capital, known, thousands }: City): Sort {
  const weak = !known && thousands < (capital ? smallCapital : wellKnown)
  const dominant = known || (!weak && (capital || thousands >= metropolis))
  return sortOf(code, 'city', { capital, weak, dominant })
}
