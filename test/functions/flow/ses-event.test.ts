import { describe, expect, it } from 'vitest'
import { readSesEvent } from '../../../functions/flow/ses-event.ts'

const bounce = (given: object) => JSON.stringify({ eventType: 'Bounce', bounce: given, mail: { tags: {} } })
const bounced = (emailAddress: string) => ({ bounceType: 'Permanent', bouncedRecipients: [{ emailAddress }] })

describe('an event of SES', () => {
  it.each(['eventType', 'notificationType'])('is read under the name %s', (name) => {
    const complaint = { complainedRecipients: [{ emailAddress: 'Reader@Example.ORG' }] }
    expect(readSesEvent(JSON.stringify({ [name]: 'Complaint', complaint }))).toEqual({
      reason: 'complaint',
      addresses: ['Reader@example.org'],
    })
  })

  it('names the address within a name', () => {
    expect(readSesEvent(bounce(bounced('A Reader <reader@example.org>')))?.addresses).toEqual([
      'reader@example.org',
    ])
  })

  it('suppresses nobody for a bounce that may pass, a delivery, or what is no address', () => {
    const soft = { ...bounced('reader@example.org'), bounceType: 'Transient' }
    expect(readSesEvent(bounce(soft))).toBeUndefined()
    expect(readSesEvent(JSON.stringify({ eventType: 'Delivery', mail: {} }))).toBeUndefined()
    expect(readSesEvent(bounce(bounced('nobody')))?.addresses).toEqual([])
  })

  it('throws where the text is no event, so that it is set aside', () => {
    for (const text of ['', 'Successfully validated SNS topic', '[]', '"x"'])
      expect(() => readSesEvent(text)).toThrow()
  })
})
