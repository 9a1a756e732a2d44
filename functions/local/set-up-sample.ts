import { confirmationDays } from '../../shared/pipeline/links.ts'
import { subscriberIdOf } from '../../shared/pipeline/subscriber-id.ts'
import type { Embedded } from './embedded.ts'
import { sampleReader, sampleWatchlists } from './sample.ts'

/** Makes the sample reader as any reader is made: a request, a confirmation, then more watchlists. */
export async function setUpSample({ readers, ports }: Embedded): Promise<void> {
  const [first, ...others] = sampleWatchlists
  await readers.subscriptions.request({ ...sampleReader, watchlist: first! })
  const reader = subscriberIdOf(sampleReader.address)
  const expires = Date.now() + confirmationDays * 86_400_000
  for (const { id, state } of await ports.watchlists.ofSubscriber(reader)) {
    if (state !== 'pending') continue
    const link = readers.links.to({ may: 'confirm', watchlist: id, expires })
    await readers.subscriptions.confirm(link.slice(link.lastIndexOf('/') + 1))
  }
  for (const watchlist of others) await readers.management.add(reader, watchlist)
}
