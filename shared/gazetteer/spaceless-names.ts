import type { NameLines } from './name-lines.ts'
import type { Place } from './place.ts'
import { placeOf } from './sort.ts'

/** Names in scripts that do not separate words. */
export interface SpacelessNames {
  add(form: string, place: Place): void
  /** The longest name that begins at an offset of a text, if one does. */
  at(text: string, start: number): SpacelessName | undefined
}

export interface SpacelessName {
  readonly form: string
  readonly places: Place[]
}

const katakana = /[\u30A0-\u30FB\u30FC]/

/** Names looked up by their first two characters; those of `lines` are added when a text has such two. */
export function createSpacelessNames(lines: NameLines): SpacelessNames {
  const byBeginning = new Map<string, SpacelessName[]>()
  const met = new Set<string>()
  const add = (form: string, place: Place) => {
    if (form.length < 2) return
    const beginning = form.slice(0, 2)
    const names = byBeginning.get(beginning) ?? []
    byBeginning.set(beginning, names)
    const same = names.find((name) => name.form === form)
    if (same === undefined) {
      names.push({ form, places: [place] })
      names.sort((a, b) => b.form.length - a.form.length)
    } else if (!same.places.some(({ code }) => code === place.code)) same.places.push(place)
  }
  const namesAt = (beginning: string) => {
    if (lines.has(beginning) && !met.has(beginning)) {
      met.add(beginning)
      for (const { form, sort } of lines.namesAt(beginning)) add(form, placeOf(sort, form, form))
    }
    return byBeginning.get(beginning)
  }
  return {
    add,
    at: (text, start) =>
      namesAt(text.slice(start, start + 2))?.find(
        ({ form }) => text.startsWith(form, start) && !isWithinKatakana(text, start, form),
      ),
  }
}

/** A short name in katakana is one only where no longer foreign word holds it (`チリ` in `チリソース`). */
function isWithinKatakana(text: string, start: number, form: string): boolean {
  if (!katakana.test(form[0]!)) return false
  const [before, after] = [text[start - 1] ?? '', text[start + form.length] ?? '']
  if (before !== '・' && katakana.test(before)) return true
  return form.length <= 3 && after !== '・' && katakana.test(after)
}
