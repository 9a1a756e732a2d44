import type { Locale } from '../../shared/domain/locale.ts'
import { Faults, Field } from './field.tsx'
import { Layout } from './layout.tsx'
import { phrasesIn } from './phrases/phrases.ts'
import type { FieldFault } from './read-watchlist.ts'

interface OwnTopicPageProps {
  readonly locale: Locale
  readonly base: string
  readonly name: string
  readonly query: string
  readonly faults?: readonly FieldFault[]
}

/** A topic of a reader's own in a form: its name and its query. */
export function OwnTopicPage({ locale, base, name, query, faults = [] }: OwnTopicPageProps) {
  const { ownTopics, manage, form } = phrasesIn(locale)
  return (
    <Layout locale={locale} title={ownTopics.editTitle}>
      <h1>{ownTopics.editTitle}</h1>
      <form method="post" action={`${base}/own-topics/edit?lang=${locale}`}>
        <Faults faults={faults} title={form.faults} />
        <Field name="name" label={ownTopics.name} hint={ownTopics.nameHint} faults={faults}>
          {(attributes) => <input {...attributes} value={name} maxlength={60} required />}
        </Field>
        <Field name="query" label={ownTopics.query} hint={form.queryHint} faults={faults}>
          {(attributes) => (
            <textarea {...attributes} rows={4} maxlength={10_000} spellcheck={false} dir="auto" required>
              {query}
            </textarea>
          )}
        </Field>
        <p class="actions">
          <button type="submit">{form.save}</button>
        </p>
      </form>
      <p>
        <a href={`${base}?lang=${locale}`}>{manage.back}</a>
      </p>
    </Layout>
  )
}
