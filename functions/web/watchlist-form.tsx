import type { Child } from 'hono/jsx'
import type { Locale } from '../../shared/domain/locale.ts'
import type { Explanation } from '../http/explain-watchlist.ts'
import { type Named, topicGroups } from '../http/vocabulary.ts'
import { Faults, Field } from './field.tsx'
import { phrasesIn } from './phrases/phrases.ts'
import type { FieldFault } from './read-watchlist.ts'
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
      <AllTopics fields={fields} locale={locale} />
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

function Understood({ explanation, locale }: { explanation: Explanation; locale: Locale }) {
  const { form } = phrasesIn(locale)
  return (
    <div class="notice" role="status" tabindex={-1}>
      <p>
        <strong>{form.understood}</strong>
      </p>
      <p>{explanation.explanation}</p>
      {explanation.people
        .filter(({ spellings }) => spellings.length > 0)
        .map(({ name, spellings }) => (
          <p>
            {form.spellings(name)} <bdi>{spellings.join(' · ')}</bdi>
          </p>
        ))}
    </div>
  )
}

/** People somebody on the watchlist may be taken for, to be ticked as not meant; what was ticked stays ticked. */
function Namesakes({
  fields,
  explanation,
  locale,
}: Pick<WatchlistFormProps, 'fields' | 'explanation' | 'locale'>) {
  const offered = (explanation?.people ?? []).flatMap(({ name, mayConfuse }) =>
    mayConfuse.map((other) => `${name} ≠ ${other}`),
  )
  const all = [...new Set([...fields.not, ...offered])]
  if (all.length === 0) return null
  return (
    <fieldset>
      <legend>{phrasesIn(locale).form.mayConfuse}</legend>
      <div class="choices">
        {all.map((one) => (
          <Choice type="checkbox" name="not" value={one} checked={fields.not.includes(one)} label={one} />
        ))}
      </div>
    </fieldset>
  )
}

/** Every topic to be ticked, folded away under its top topic; what is ticked is unfolded. */
function AllTopics({ fields, locale }: Pick<WatchlistFormProps, 'fields' | 'locale'>) {
  const { form } = phrasesIn(locale)
  const isTicked = ({ id }: Named) => fields.topic.includes(id)
  return (
    <details open={fields.topic.length > 0}>
      <summary>{form.allTopics}</summary>
      <div class="groups">
        {topicGroups(locale).map((group) => (
          <details open={[group, ...group.narrower].some(isTicked)}>
            <summary>{group.name}</summary>
            {[{ id: group.id, name: form.wholeTopic(group.name) }, ...group.narrower].map((topic) => (
              <Choice
                type="checkbox"
                name="topic"
                value={topic.id}
                checked={isTicked(topic)}
                label={topic.name}
              />
            ))}
          </details>
        ))}
      </div>
    </details>
  )
}

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly label: string
}

function Choice({ type, name, value, checked, label }: ChoiceProps) {
  return (
    <label class="choice">
      <input type={type} name={name} value={value} checked={checked} />
      <span dir="auto">{label}</span>
    </label>
  )
}
