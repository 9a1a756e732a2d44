import type { Child } from 'hono/jsx'
import type { Locale } from '../../shared/domain/locale.ts'
import type { Explanation } from '../http/explain-watchlist.ts'
import { Choice } from './choice.tsx'
import { Faults, Field } from './field.tsx'
import { phrasesIn } from './phrases/phrases.ts'
import type { FieldFault } from './read-watchlist.ts'
import { TopicPicker } from './topic-picker.tsx'
import { Namesakes, Understood } from './understood.tsx'
import type { WatchlistFields } from './watchlist-fields.ts'

export interface WatchlistFormProps {
  readonly locale: Locale
  /** Where it is posted; the empty string posts it to the page's own address. */
  readonly action: string
  readonly fields: WatchlistFields
  readonly faults?: readonly FieldFault[]
  readonly explanation?: Explanation | undefined
  /** What the button that saves says. */
  readonly submit: string
  /** Fields of the form beside the watchlist's own. */
  readonly children?: Child
}

type Area = 'mentioned' | 'about' | 'people' | 'topics' | 'query'

/** The form for a watchlist, new or changed: works with a keyboard, on a phone, and without JavaScript. */
export function WatchlistForm({
  locale,
  action,
  fields,
  faults = [],
  explanation,
  submit,
  children,
}: WatchlistFormProps) {
  const { form } = phrasesIn(locale)
  const area = (name: Area, label: string, hint: string, rows = 2) => (
    <Field name={name} label={label} hint={hint} faults={faults}>
      {(attributes) => (
        <textarea {...attributes} rows={rows} maxlength={20_000} spellcheck={false} dir="auto">
          {fields[name]}
        </textarea>
      )}
    </Field>
  )
  return (
    <form method="post" action={action} id="watchlist">
      <Faults faults={faults} title={form.faults} />
      {explanation && <Understood explanation={explanation} locale={locale} />}
      <fieldset>
        <legend>{form.countries}</legend>
        <p class="hint">{form.countriesHint}</p>
        <div class="pair">
          {area('mentioned', form.mentioned, form.mentionedHint)}
          {area('about', form.about, form.aboutHint)}
        </div>
      </fieldset>
      {area('people', form.people, form.peopleHint)}
      <Namesakes fields={fields} explanation={explanation} locale={locale} />
      {area('topics', form.topics, form.topicsHint)}
      <TopicPicker ticked={fields.topic} locale={locale} />
      {area('query', form.query, form.queryHint)}
      <fieldset>
        <legend>{form.require}</legend>
        <div class="choices">
          <Choice
            type="radio"
            name="require"
            value="all"
            checked={fields.require === 'all'}
            label={form.requireAll}
          />
          <Choice
            type="radio"
            name="require"
            value="any"
            checked={fields.require === 'any'}
            label={form.requireAny}
          />
        </div>
        <p class="hint">{form.requireHint}</p>
      </fieldset>
      <Field name="name" label={form.name} hint={form.nameHint} faults={faults}>
        {(attributes) => <input {...attributes} value={fields.name} maxlength={120} />}
      </Field>
      {children}
      <p class="actions">
        <button type="submit" name="action" value="save">
          {submit}
        </button>
        <button type="submit" name="action" value="check" class="second" formnovalidate>
          {form.check}
        </button>
      </p>
    </form>
  )
}
