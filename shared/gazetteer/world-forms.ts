import { type City, cityLines, exonymLines, regionLines, seatLines } from './entries.ts'
import { type Script, scriptOf } from './script.ts'
import { type Sort, sortOf } from './sort.ts'

/** A name that is the same in every language of its script, before inflection. */
export interface WorldForm {
  readonly form: string
  readonly sort: Sort
}

/** In thousands: cities with fewer people are believed only where their country is named in another way too. */
const wellKnown = 700
const smallCapital = 60
/** From so many people on a city is meant whatever lesser namesakes it has. */
const metropolis = 1500

let byScript: Map<Script, WorldForm[]> | undefined

/** Regions, seats of power, exonyms and cities written in a script; the earlier the weightier. */
export function worldForms(script: Script): readonly WorldForm[] {
  byScript ??= readAll()
  return byScript.get(script) ?? []
}

function readAll(): Map<Script, WorldForm[]> {
  const all = new Map<Script, WorldForm[]>()
  const add = (sort: Sort, forms: readonly string[]) => {
    for (const form of forms) {
      const script = scriptOf(form)
      const known = all.get(script)
      if (known === undefined) all.set(script, [{ form, sort }])
      else known.push({ form, sort })
    }
  }
  for (const { code, forms } of regionLines()) add(sortOf(code, 'region'), forms)
  for (const { code, forms } of seatLines()) add(sortOf(code, 'seat'), forms)
  const known = new Set<string>()
  for (const { code, forms } of exonymLines()) {
    add(sortOf(code, 'city', { dominant: true }), forms)
    for (const form of forms) known.add(code + form)
  }
  for (const city of cityLines()) add(sortOfCity(city, known), city.forms)
  return all
}

/** A city that our own table of exonyms names is known abroad, however small. */
function sortOfCity({ code, capital, thousands, forms }: City, known: ReadonlySet<string>): Sort {
  const named = known.has(code + forms[0])
  const weak = !named && thousands < (capital ? smallCapital : wellKnown)
  const dominant = named || (!weak && (capital || thousands >= metropolis))
  return sortOf(code, 'city', { capital, weak, dominant })
}
