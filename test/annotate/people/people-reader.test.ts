import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { peopleReader } from '../../../shared/annotate/people/people-reader.ts'
import { readText } from '../../../shared/annotate/read-text.ts'

const reference = '../shared/dispatches/belga-2021-02-kazakhstan.txt'
const aText = (body: string, language?: string) => readText({ id: 'd', body, ...(language && { language }) })
const found = (name: string, body: string, language?: string) =>
  peopleReader.find({ name }, aText(body, language)).map(({ text }) => text)

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
