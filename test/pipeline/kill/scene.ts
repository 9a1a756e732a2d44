import type { WatchlistInput } from '../../../shared/domain/watchlist.ts'

/** Who is owed a mail of {@link dispatch}, for which watchlists. */
export const readers: Record<string, WatchlistInput[]> = {
  'ana@example.org': [
    { name: 'Lyon', query: 'lyon' },
    { name: 'Teachers', query: 'teachers' },
  ],
  'ben@example.org': [{ name: 'Strikes', query: 'strike' }],
  'cleo@example.org': [{ name: 'Monday', query: 'monday' }],
}

export const dispatch = {
  id: 'strike',
  headline: 'Strike in Lyon',
  body: 'Teachers went on strike in Lyon on Monday.',
}
