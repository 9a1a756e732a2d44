import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTopic, searchTopics } from '../../shared/topics/find-topic.ts'
import { labelFiles, labelsOf } from '../../shared/topics/labels.ts'
import { topics } from '../../shared/topics/taxonomy.ts'

const ids = (sought: string, language: string) => searchTopics(sought, language).map(({ id }) => id)

describe('a topic', () => {
  it.each([
    ['human rights', 'en'],
    ['DROITS HUMAINS', 'fr'],
    ['права человека', 'ru'],
    ['human-rights', 'fr'],
  ])('is found by its name in any language, its case and accents aside: %s', (name, language) => {
    expect(findTopic(name, language)).toEqual({ id: 'human-rights' })
  })

  it('is found in a language that is not the reader’s', () => {
    expect(findTopic('права человека', 'fr')).toEqual({ id: 'human-rights' })
  })

  it('is suggested where the name is misspelt, under its name in the reader’s language', () => {
    const found = findTopic('droits humians', 'fr')
    expect('suggestions' in found && found.suggestions[0]).toMatchObject({
      id: 'human-rights',
      label: labelsOf('human-rights', 'fr')[0],
    })
  })

  it('is none where nothing resembles the name', () => {
    expect(findTopic('xqzw', 'en')).toEqual({ suggestions: [] })
    expect(searchTopics('  ', 'en')).toEqual([])
  })
})

describe('the search for topics', () => {
  it('finds by the beginning of any word of a name or synonym', () => {
    expect(ids('droits', 'fr')).toEqual(
      expect.arrayContaining(['human-rights', 'womens-rights', 'lgbt-rights']),
    )
    expect(ids('prison', 'en')).toEqual(expect.arrayContaining(['prisons', 'political-prisoners']))
  })

  it('finds every topic first by each of its own names, in every language that has labels', () => {
    for (const language of Object.keys(labelFiles))
      for (const { id } of topics()) {
        const [name] = labelsOf(id, language)
        if (name === undefined) continue
        const found = findTopic(name, language)
        expect('id' in found, `${language} ${name}`).toBe(true)
      }
  })

  it('answers any text with few topics, each once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (sought) => {
        const found = ids(sought, 'fr')
        expect(found.length).toBeLessThanOrEqual(20)
        expect(new Set(found).size).toBe(found.length)
      }),
      { numRuns: 30 },
    )
  })
})
