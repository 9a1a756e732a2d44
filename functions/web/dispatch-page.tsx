import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Locale } from '../../shared/domain/locale.ts'
import { reasonsOf } from '../../shared/email/clause-words.ts'
import { sayTime } from '../../shared/email/say-time.ts'
import type { ReadDispatch, ShownAlert } from '../../shared/pipeline/read-dispatch.ts'
import { topicName } from '../http/vocabulary.ts'
import { Layout } from './layout.tsx'
import { Marked } from './marked.tsx'
import { phrasesIn } from './phrases/phrases.ts'

/** A dispatch as it came, with the words marked that its reader was alerted for, and why. */
export function DispatchPage({ read, locale }: { read: ReadDispatch; locale: Locale }) {
  const { dispatch: phrases } = phrasesIn(locale)
  const { dispatch, alerts } = read
  const evidence = alerts.flatMap((alert) => alert.evidence)
  const marksIn = (field: Evidence['field']) => evidence.filter((one) => one.field === field)
  return (
    <Layout locale={locale} title={dispatch.headline ?? phrases.untitled}>
      <article lang={dispatch.language}>
        <h1 dir="auto">
          {dispatch.headline ? (
            <Marked text={dispatch.headline} marks={marksIn('headline')} />
          ) : (
            phrases.untitled
          )}
        </h1>
        <Meta read={read} locale={locale} />
        <div class="dispatch" dir="auto">
          <Marked text={dispatch.body} marks={marksIn('body')} />
        </div>
      </article>
      <section aria-labelledby="why">
        <h2 id="why">{phrases.why}</h2>
        {alerts.length === 0 && <p>{phrases.none}</p>}
        {alerts.map((alert) => (
          <Why alert={alert} locale={locale} />
        ))}
      </section>
    </Layout>
  )
}

function Meta({ read, locale }: { read: ReadDispatch; locale: Locale }) {
  const { dispatch: phrases } = phrasesIn(locale)
  const { dispatch, revision, acceptedAt } = read
  return (
    <ul class="meta" lang={locale}>
      {dispatch.source && <li>{dispatch.source}</li>}
      <li>
        <time datetime={dispatch.publishedAt ?? acceptedAt}>{sayTime(read, locale)}</time>
      </li>
      {revision > 1 && <li>{phrases.revision(revision)}</li>}
      {dispatch.url && (
        <li>
          <a href={dispatch.url} rel="noreferrer">
            {phrases.original}
          </a>
        </li>
      )}
    </ul>
  )
}

function Why({ alert: { name, evidence }, locale }: { alert: ShownAlert; locale: Locale }) {
  return (
    <div class="card">
      <h3 dir="auto">{name ?? phrasesIn(locale).dispatch.goneWatchlist}</h3>
      <ul class="evidence">
        {reasonsOf(evidence, locale, topicName).map(({ clause, words, because }) => (
          <li>
            <strong dir="auto">{clause}</strong>
            <div class="words">
              {words.map((word) => (
                <mark dir="auto">{word}</mark>
              ))}
            </div>
            {because.map((reason) => (
              <div class="quiet" lang="en">
                {reason}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
