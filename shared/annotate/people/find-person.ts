import type { ReadText } from '../../domain/annotation.ts'
import type { Span } from '../../domain/evidence.ts'
import type { Language } from '../../domain/language.ts'
import type { Person } from '../../domain/watchlist.ts'
import { alignName, type NameFound, type PartFound } from './align-name.ts'
import { likeness } from './compare-words.ts'
import { explain, explainSurname } from './explain.ts'
import { givenNamesOf } from './given-names.ts'
import { nameIndexOf } from './name-index.ts'
import type { NameToken, Run } from './name-text.ts'
import { type Profile, profileOf } from './profile.ts'

/**
 * Where a text names a person: each full name, and then the surname alone wherever it can only be the same person.
 *
 * Without one full name (or a name of one word that the watchlist gives) nothing is found.
 */
export function findPerson(person: Person, text: ReadText): Span[] {
  const profile = profileOf(person)
  const full = fullNames(profile, text)
  if (full.length === 0) return []
  const spans = full.map((found) => spanOf(text, found.run, found.from, found.to, explain(found)))
  const again = surnamesAlone(full, text)
  return [...spans, ...again].sort((a, b) => compareFields(a, b) || a.start - b.start)
}

const compareFields = (a: Span, b: Span) => (a.field === b.field ? 0 : a.field === 'headline' ? -1 : 1)

function fullNames({ names, excluded }: Profile, text: ReadText): NameFound[] {
  const { byKey } = nameIndexOf(text)
  const best = new Map<NameToken, NameFound>()
  for (const { name, keys } of names)
    for (const sighting of keys.flatMap((key) => byKey.get(key) ?? [])) {
      const found = alignName(name, sighting, text.language)
      if (found === undefined) continue
      if (excluded.some((other) => (alignName(other, sighting, text.language)?.cost ?? 9) <= found.cost))
        continue
      const token = found.run[found.surname.from]!
      if ((best.get(token)?.cost ?? 9) > found.cost) best.set(token, found)
    }
  return [...best.values()]
}

function surnamesAlone(full: readonly NameFound[], text: ReadText): Span[] {
  const covered = new Set(full.flatMap(({ run, from, to }) => run.slice(from, to + 1)))
  const surnames = new Map(full.filter(({ given }) => given).map(({ surname }) => [surname.part, surname]))
  const spans: Span[] = []
  for (const run of nameIndexOf(text).runs)
    run.forEach((token, at) => {
      if (covered.has(token)) return
      for (const surname of surnames.values()) {
        if (!isSurnameAlone(surname, run, at, text.language)) continue
        covered.add(token)
        spans.push(spanOf(text, run, at, at, explainSurname(surname, token)))
        return
      }
    })
  return spans
}

const surestCost = 0.3

function isSurnameAlone({ part }: PartFound, run: Run, at: number, language: Language): boolean {
  const token = run[at]!
  if (token.word.role !== 'name' || !part.whole.skeletons.some((one) => token.word.skeletons.includes(one)))
    return false
  const found = likeness(part.whole, token.word, language)
  if (found === undefined || found.cost > surestCost) return false
  return !namesAnother(run[at - 1], token) && run[at + 1]?.joined !== true
}

/** A first name or an initial before a surname means somebody else: the right one would be a full name. */
function namesAnother(before: NameToken | undefined, token: NameToken): boolean {
  if (before === undefined || token.afterComma) return false
  if (token.joined || before.word.role === 'initial') return true
  return before.word.role === 'name' && givenNamesOf(before.word.letters, before.word.sounds).length > 0
}

function spanOf(text: ReadText, run: Run, from: number, to: number, because: string): Span {
  const { field, start } = run[from]!
  const end = run[to]!.end
  return { field, start, end, text: text[field].text.slice(start, end), because }
}
