import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { verifySignature } from '../../../functions/http/webhook-signature.ts'

const now = Date.UTC(2026, 0, 31, 12)
const anySecret = fc
  .uint8Array({ minLength: 24, maxLength: 64 })
  .map((key) => `whsec_${Buffer.from(key).toString('base64')}`)
const anyId = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' })

describe('the signature of a webhook', () => {
  it('is the one that the reference library makes', () => {
    fc.assert(
      fc.property(anySecret, anyId, fc.string({ unit: 'grapheme' }), (secret, id, body) => {
        const signature = new Webhook(secret).sign(id, new Date(now), body)
        const headers = { id, timestamp: String(now / 1000), signature }
        expect(verifySignature(Buffer.from(body), headers, [secret], now)).toBe('genuine')
      }),
    )
  })

  it('holds for no other body, id, time or secret', () => {
    fc.assert(
      fc.property(anySecret, anySecret, anyId, fc.string({ minLength: 1 }), (secret, other, id, body) => {
        fc.pre(secret !== other)
        const signature = new Webhook(secret).sign(id, new Date(now), body)
        const headers = { id, timestamp: String(now / 1000), signature }
        const verdict = (bytes: string, change: object, secrets = [secret]) =>
          verifySignature(Buffer.from(bytes), { ...headers, ...change }, secrets, now)
        expect(verdict(`${body} `, {})).toBe('forged')
        expect(verdict(body, { id: `${id}x` })).toBe('forged')
        expect(verdict(body, { timestamp: String(now / 1000 + 1) })).toBe('forged')
        expect(verdict(body, {}, [other])).toBe('forged')
        expect(verdict(body, {}, [])).toBe('forged')
      }),
    )
  })

  it.each([
    [-300, 'genuine'],
    [300, 'genuine'],
    [-301, 'stale'],
    [301, 'stale'],
  ])('made %i seconds from now is %s', (seconds, verdict) => {
    const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
    const at = new Date(now + seconds * 1000)
    const headers = {
      id: 'a',
      timestamp: String(at.getTime() / 1000),
      signature: new Webhook(secret).sign('a', at, 'b'),
    }
    expect(verifySignature(Buffer.from('b'), headers, [secret], now)).toBe(verdict)
  })
})
