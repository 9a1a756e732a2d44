import { describe, expect, it } from 'vitest'
import { composeConfirmationMail } from '../../shared/email/confirmation-mail.tsx'
import { anAddress } from '../support/builders.ts'

describe('a confirmation mail', () => {
  it.each(['fr', 'en'] as const)('says in %s what its golden file says', async (locale) => {
    const mail = composeConfirmationMail({
      to: anAddress('camille'),
      locale,
      name: 'Kazakhstan & <co>',
      confirm: 'https://vigie.example/confirm/c',
      days: 7,
    })
    await expect(`Subject: ${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(
      `../golden/confirmation-mail/${locale}.txt`,
    )
    await expect(mail.html).toMatchFileSnapshot(`../golden/confirmation-mail/${locale}.html`)
  })
})
