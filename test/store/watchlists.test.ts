import { describe, expect, it } from 'vitest'
import { watchlistsIn } from '../../shared/store/watchlists.ts'
import { workQueueIn } from '../../shared/store/work-queue.ts'
import { aSubscriberId, aWatchlist } from '../support/builders.ts'
import { useTable } from '../support/use-table.ts'

const now = new Date('2026-01-05T10:00:00.000Z')

describe('watchlists in the table', () => {
  const table = useTable()

  it('gives back what was kept, and lists a subscriber’s in the order they were made', async () => {
    const subscriber = aSubscriberId()
    const watchlists = watchlistsIn(table())
    const kept = [aWatchlist({ subscriber }), aWatchlist({ subscriber })]
    for (const watchlist of kept) await watchlists.keep(watchlist)
    await watchlists.keep(aWatchlist())
    expect(await watchlists.find(kept[0]!.id)).toEqual(kept[0])
    expect(await watchlists.ofSubscriber(subscriber)).toEqual(kept)
  })

  it('queues a confirmation for a pending one, indexing for any other', async () => {
    const watchlists = watchlistsIn(table())
    const pending = aWatchlist({ state: 'pending' })
    const active = aWatchlist({ state: 'active' })
    await watchlists.keep(pending)
    await watchlists.keep(active)
    const queue = workQueueIn(table())
    expect(await queue.claim({ step: 'confirm', watchlist: pending.id }, now, 1000)).toBeDefined()
    expect(await queue.claim({ step: 'index', watchlist: pending.id }, now, 1000)).toBeUndefined()
    expect(await queue.claim({ step: 'index', watchlist: active.id }, now, 1000)).toBeDefined()
  })

  it('lets one of two changes of the same version through, and queues it for the index', async () => {
    const watchlists = watchlistsIn(table())
    const watchlist = aWatchlist({ state: 'pending' })
    await watchlists.keep(watchlist)
    const changes = ['one', 'two'].map((name) => ({
      ...watchlist,
      name,
      state: 'active' as const,
      version: 2,
    }))
    const outcomes = await Promise.all(changes.map((changed) => watchlists.replace(changed, now)))
    expect([...outcomes].sort()).toEqual(['conflict', 'kept'])
    const kept = changes[outcomes.indexOf('kept')]
    expect(await watchlists.find(watchlist.id)).toEqual(kept)
    const queue = workQueueIn(table())
    expect(await queue.claim({ step: 'index', watchlist: watchlist.id }, now, 1000)).toBeDefined()
  })

  it('hides deleted ones from their subscriber but knows them', async () => {
    const watchlists = watchlistsIn(table())
    const watchlist = aWatchlist()
    await watchlists.keep(watchlist)
    await watchlists.replace({ ...watchlist, state: 'deleted', version: 2 }, now)
    expect(await watchlists.ofSubscriber(watchlist.subscriber)).toEqual([])
    expect((await watchlists.find(watchlist.id))?.state).toBe('deleted')
  })
})
