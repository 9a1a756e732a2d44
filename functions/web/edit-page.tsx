import type { Locale } from '../../shared/domain/locale.ts'
import { Layout } from './layout.tsx'
import { phrasesIn } from './phrases/phrases.ts'
import { WatchlistForm, type WatchlistFormProps } from './watchlist-form.tsx'

export interface EditPageProps extends Pick<WatchlistFormProps, 'fields' | 'faults' | 'explanation'> {
  readonly locale: Locale
  /** The address of the reader's list of watchlists. */
  readonly base: string
  readonly isNew: boolean
}

/** A watchlist in the form, new or to be changed. */
export function EditPage({ locale, base, isNew, ...props }: EditPageProps) {
  const { manage, form } = phrasesIn(locale)
  const title = isNew ? manage.newTitle : manage.editTitle
  return (
    <Layout locale={locale} title={title}>
      <h1>{title}</h1>
      <WatchlistForm locale={locale} action={`?lang=${locale}#watchlist`} submit={form.save} {...props} />
      <p>
        <a href={`${base}?lang=${locale}`}>{manage.back}</a>
      </p>
    </Layout>
  )
}
