import type { Locale } from '../../shared/domain/locale.ts'
import type { OwnTopic } from '../../shared/domain/own-topic.ts'
import type { Watchlist } from '../../shared/domain/watchlist.ts'
import { Layout } from './layout.tsx'
import { OwnTopics } from './own-topics.tsx'
import { phrasesIn } from './phrases/phrases.ts'
import { WatchlistCard } from './watchlist-card.tsx'

/** What was just done, as the address of the page says it. */
export type Done = (typeof dones)[number]

export const dones = [
  'added',
  'changed',
  'paused',
  'resumed',
  'deleted',
  'topicSaved',
  'topicDeleted',
] as const

interface ManagePageProps {
  readonly locale: Locale
  /** The address of this page, under which its watchlists lie. */
  readonly base: string
  readonly watchlists: readonly Watchlist[]
  readonly topics: readonly OwnTopic[]
  readonly done: Done | undefined
}

/** A reader's watchlists, and what can be done with each. */
export function ManagePage({ locale, base, watchlists, topics, done }: ManagePageProps) {
  const { manage } = phrasesIn(locale)
  return (
    <Layout locale={locale} title={manage.title}>
      <h1>{manage.title}</h1>
      {done && (
        <p class="notice" role="status">
          {manage.done[done]}
        </p>
      )}
      {watchlists.length === 0 && <p class="lead">{manage.empty}</p>}
      {watchlists.map((watchlist) => (
        <WatchlistCard watchlist={watchlist} locale={locale}>
          <Actions watchlist={watchlist} locale={locale} base={base} />
        </WatchlistCard>
      ))}
      <p class="actions">
        <a class="button" href={`${base}/new?lang=${locale}`}>
          {manage.add}
        </a>
      </p>
      <OwnTopics topics={topics} locale={locale} base={base} />
    </Layout>
  )
}

function Actions({
  watchlist: { id, name, state },
  locale,
  base,
}: {
  watchlist: Watchlist
  locale: Locale
  base: string
}) {
  const { manage } = phrasesIn(locale)
  const at = `${base}/${encodeURIComponent(id)}`
  const lang = `?lang=${locale}`
  return (
    <div class="actions">
      <a class="button second small" href={at + lang} aria-label={`${manage.edit}: ${name}`}>
        {manage.edit}
      </a>
      {state === 'active' && <Post action={`${at}/pause${lang}`} label={manage.pause} of={name} />}
      {state === 'paused' && <Post action={`${at}/resume${lang}`} label={manage.resume} of={name} />}
      <a class="button danger small" href={`${at}/delete${lang}`} aria-label={`${manage.remove}: ${name}`}>
        {manage.remove}
      </a>
    </div>
  )
}

function Post({ action, label, of }: { action: string; label: string; of: string }) {
  return (
    <form method="post" action={action}>
      <button type="submit" class="second small" aria-label={`${label}: ${of}`}>
        {label}
      </button>
    </form>
  )
}
