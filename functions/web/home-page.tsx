import type { Locale } from '../../shared/domain/locale.ts'
import { Field } from './field.tsx'
import { Layout } from './layout.tsx'
import { phrasesIn } from './phrases/phrases.ts'
import { WatchlistForm, type WatchlistFormProps } from './watchlist-form.tsx'

export interface HomePageProps extends Pick<WatchlistFormProps, 'fields' | 'faults' | 'explanation'> {
  readonly locale: Locale
  readonly address: string
  readonly mailLocale: Locale
}

/** What Vigie is, and the form that subscribes. */
export function HomePage({ locale, address, mailLocale, ...props }: HomePageProps) {
  const { home, form } = phrasesIn(locale)
  const isFresh = props.faults === undefined && props.explanation === undefined
  return (
    <Layout locale={locale} title="Vigie">
      {isFresh && (
        <>
          <h1>{home.title}</h1>
          <p class="lead">{home.lead}</p>
          <ul>
            {home.points.map((point) => (
              <li>{point}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{home.formTitle}</h2>
      <WatchlistForm locale={locale} action={`/?lang=${locale}#watchlist`} submit={form.subscribe} {...props}>
        <Field name="address" label={form.address} hint={form.addressHint} faults={props.faults ?? []}>
          {(attributes) => (
            <input
              {...attributes}
              type="email"
              value={address}
              maxlength={254}
              autocomplete="email"
              required
            />
          )}
        </Field>
        <div class="field">
          <label for="locale">{form.locale}</label>
          <select id="locale" name="locale">
            {(['fr', 'en'] as const).map((one) => (
              <option value={one} lang={one} selected={one === mailLocale}>
                {form.locales[one]}
              </option>
            ))}
          </select>
        </div>
      </WatchlistForm>
    </Layout>
  )
}
