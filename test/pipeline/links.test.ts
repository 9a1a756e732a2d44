import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLinks, type Grant } from '../../shared/pipeline/links.ts'
import { aDispatch, aSubscriberId, aWatchlist } from '../support/builders.ts'

const now = Date.parse('2026-01-05T10:00:00.000Z')
const linksWith = (...secrets: string[]) =>
  createLinks({ origin: 'https://vigie.example', secrets, clock: () => new Date(now) })
const links = linksWith('one secret')
const tokenOf = (link: string) => link.split('/').at(-1)!

const grants: Grant[] = [
  { may: 'confirm', watchlist: aWatchlist().id, expires: now + 1 },
  { may: 'manage', subscriber: aSubscriberId() },
  { may: 'read', subscriber: aSubscriberId(), dispatch: aDispatch().id },
  { may: 'unsubscribe', subscriber: aSubscriberId(), watchlist: aWatchlist().id },
  { may: 'unsubscribe', subscriber: aSubscriberId() },
]

describe('a signed link', () => {
  it.each(grants)('grants what it was made for and nothing else: $may', (grant) => {
    const link = links.to(grant)
    expect(link).toMatch(new RegExp(`^https://vigie\\.example/${grant.may}/[\\w.-]+$`))
    expect(links.read(grant.may, tokenOf(link))).toEqual(grant)
    const others = (['confirm', 'manage', 'read', 'unsubscribe'] as const).filter((may) => may !== grant.may)
    expect(others.map((may) => links.read(may, tokenOf(link)))).toEqual([undefined, undefined, undefined])
  })

  it('grants nothing once any character of it is changed', () => {
    const token = tokenOf(links.to(grants[1]!))
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'abcXYZ019-_.'), (at, character) => {
        fc.pre(token[at] !== character)
        const forged = token.slice(0, at) + character + token.slice(at + 1)
        expect(links.read('manage', forged)).toBeUndefined()
      }),
    )
  })

  it('grants nothing for any text that is no token', () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => links.read('manage', text) === undefined))
  })

  it('says that it has expired', () => {
    const link = links.to({ may: 'confirm', watchlist: aWatchlist().id, expires: now - 1 })
    expect(links.read('confirm', tokenOf(link))).toBe('expired')
  })

  it('works on after its secret was changed, until the old one is dropped', () => {
    const token = tokenOf(linksWith('old').to(grants[1]!))
    expect(linksWith('new', 'old').read('manage', token)).toEqual(grants[1])
    expect(linksWith('new').read('manage', token)).toBeUndefined()
  })
})
