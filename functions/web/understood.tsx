import type { Locale } from '../../shared/domain/locale.ts'
import type { Explanation } from '../http/explain-watchlist.ts'
import { Choice } from './choice.tsx'
import { phrasesIn } from './phrases/phrases.ts'
import type { WatchlistFields } from './watchlist-fields.ts'

/** What a checked form will match, above it. */
export function Understood({ explanation, locale }: { explanation: Explanation; locale: Locale }) {
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

interface NamesakesProps {
  readonly fields: WatchlistFields
  readonly explanation: Explanation | undefined
  readonly locale: Locale
}

/** People somebody on the watchlist may be taken for, to be ticked as not meant; what was ticked stays ticked. */
export function Namesakes({ fields, explanation, locale }: NamesakesProps) {
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
