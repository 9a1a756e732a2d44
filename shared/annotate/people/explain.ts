import type { NameFound } from './align-name.ts'
import type { PartFound } from './find-part.ts'
import type { NameToken, Run } from './name-text.ts'

const phrases: Record<PartFound['rule'], string> = {
  same: 'is',
  spelling: 'is a spelling of',
  'case form': 'is a case form of',
  'other form': 'is a form of',
  initial: 'is the initial of',
  misspelling: 'looks like a misspelling of',
}

const surfaceOf = (run: Run, { from, to }: PartFound) =>
  run
    .slice(from, to + 1)
    .map(({ word }) => word.surface)
    .join('-')

const writtenOf = ({ part }: PartFound) => part.words.map(({ surface }) => surface).join('-')

const sentence = (run: Run, found: PartFound) =>
  `${surfaceOf(run, found)} ${phrases[found.rule]} ${writtenOf(found)}`.slice(0, 180)

/** Why a full name is the one sought: *Аблязова is a case form of Ablyazov; given name Мухтар = Mukhtar*. */
export function explain({ run, surname, given, cost }: NameFound): string {
  const score = (1 - cost / 2).toFixed(2)
  const parts = [sentence(run, surname)]
  if (given !== undefined)
    parts.push(
      ['same', 'spelling'].includes(given.rule)
        ? `given name ${surfaceOf(run, given)} = ${writtenOf(given)}`
        : `given name ${sentence(run, given)}`,
    )
  return `${parts.join('; ')} (score ${score})`
}

/** Why a surname alone counts. */
export function explainSurname(surname: PartFound, token: NameToken): string {
  return `${token.word.surface} alone: the dispatch gives the full name elsewhere (${writtenOf(surname)})`.slice(
    0,
    400,
  )
}
