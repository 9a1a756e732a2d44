import { describe, expect, it } from 'vitest'
import { explainWatchlist } from '../../../functions/http/explain-watchlist.ts'
import { WatchlistInput } from '../../../shared/domain/watchlist.ts'

const watchlist = WatchlistInput.parse({
  countries: ['KZ', 'FR', { code: 'BE', level: 'about' }],
  people: ['Mukhtar Ablyazov'],
  topics: ['human-rights'],
  query: 'strike',
})
const plain = (text: string) => text.replace(/\u00a0/g, ' ')

describe('what a watchlist means', () => {
  it('is said in words, facet by facet', () => {
    expect(explainWatchlist(watchlist, 'en').explanation).toBe(
      'Every dispatch that mentions Kazakhstan or France or is about Belgium, and that names Mukhtar Ablyazov, and that speaks of human rights, and that has “strike” in any form.',
    )
    expect(plain(explainWatchlist({ ...watchlist, require: 'any' }, 'fr').explanation)).toBe(
      'Toute dépêche qui cite « Kazakhstan » ou « France » ou porte sur « Belgique », ou qui nomme Mukhtar Ablyazov, ou qui traite de « droits humains », ou qui contient « strike » sous toutes ses formes.',
    )
  })

  it('tells the spellings a person is found under, and whom they may be taken for', () => {
    const people = [{ name: 'Vladimir Putin' }, { name: 'Michelle Obama', not: ['Barack Obama'] }]
    const [putin, obama] = explainWatchlist({ people }, 'en').people
    expect(putin?.spellings).toContain('Wladimir Putin')
    expect(putin?.spellings.some((spelling) => /[А-я]/.test(spelling))).toBe(true)
    expect(putin?.spellings).not.toContain('Vladimir Putin')
    expect(obama?.mayConfuse).not.toContain('Barack Obama')
    expect(explainWatchlist({ people: [{ name: 'Michelle Obama' }] }, 'en').people[0]?.mayConfuse).toContain(
      'Barack Obama',
    )
  })

  it('leaves out what is not asked for', () => {
    expect(explainWatchlist({ countries: [{ code: 'KZ', level: 'about' }] }, 'en').explanation).toBe(
      'Every dispatch that is about Kazakhstan.',
    )
  })
})
