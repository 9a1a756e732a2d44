import type { Locale } from '../../shared/domain/locale.ts'
import { type OwnTopic, ownTopicId } from '../../shared/domain/own-topic.ts'
import { phrasesIn } from './phrases/phrases.ts'

interface OwnTopicsProps {
  readonly locale: Locale
  /** The address of the reader's list of watchlists. */
  readonly base: string
  readonly topics: readonly OwnTopic[]
}

/** The topics a reader saved as their own, on the page of their watchlists. */
export function OwnTopics({ locale, base, topics }: OwnTopicsProps) {
  const { ownTopics, manage } = phrasesIn(locale)
  const lang = `?lang=${locale}`
  return (
    <section>
      <h2>{ownTopics.title}</h2>
      <p class="hint">{ownTopics.hint}</p>
      {topics.map(({ slug, query }) => (
        <section class="card">
          <div class="title">
            <h3 dir="auto">topic:{ownTopicId(slug)}</h3>
          </div>
          <p dir="auto">{query}</p>
          <div class="actions">
            <a
              class="button second small"
              href={`${base}/own-topics/edit${lang}&slug=${slug}`}
              aria-label={`${manage.edit}: ${slug}`}
            >
              {manage.edit}
            </a>
            <form method="post" action={`${base}/own-topics/delete${lang}`}>
              <input type="hidden" name="slug" value={slug} />
              <button type="submit" class="danger small" aria-label={`${manage.remove}: ${slug}`}>
                {manage.remove}
              </button>
            </form>
          </div>
        </section>
      ))}
      <p class="actions">
        <a class="button second" href={`${base}/own-topics/edit${lang}`}>
          {ownTopics.add}
        </a>
      </p>
    </section>
  )
}
