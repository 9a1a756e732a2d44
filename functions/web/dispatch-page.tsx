import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Locale } from '../../shared/domain/locale.ts'
import type { ReadDispatch, ShownAlert } from '../../shared/pipeline/read-dispatch.ts'
import { clauseName } from './clause-name.ts'
import { Layout } from './layout.tsx'
import { Marked } from './marked.tsx'
import { phrasesIn } from './phrases/phrases.ts'
import { showTime } from './show-time.ts'

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

function Meta({ read: { dispatch, revision, acceptedAt }, locale }: { read: ReadDispatch; locale: Locale }) {
  const { dispatch: phrases } = phrasesIn(locale)
  const time = dispatch.publishedAt ?? acceptedAt
  return (
    <ul class="meta" lang={locale}>
      {dispatch.source && <li>{dispatch.source}</li>}
      <li>
        <time datetime={time}>{showTime(time, locale)}</time>
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

/** Evidence shown for one watchlist before the rest is only counted. */
const shownEvidence = 12

function Why({ alert: { name, evidence }, locale }: { alert: ShownAlert; locale: Locale }) {
  const { dispatch: phrases } = phrasesIn(locale)
  return (
    <div class="card">
      <h3 dir="auto">{name ?? phrases.goneWatchlist}</h3>
      <ul class="evidence">
        {evidence.slice(0, shownEvidence).map(({ clause, field, text, because }) => (
          <li>
            <strong dir="auto">{clauseName(clause, locale)}</strong> <mark dir="auto">{text}</mark>{' '}
            <span class="quiet">{phrases.in[field]}</span>
            {because && <div class="quiet">{because}</div>}
          </li>
        ))}
      </ul>
      {evidence.length > shownEvidence && (
        <p class="quiet">{phrases.more(evidence.length - shownEvidence)}</p>
      )}
    </div>
  )
}
