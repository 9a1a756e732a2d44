import type { Child } from 'hono/jsx'
import type { FieldFault } from './read-watchlist.ts'
import type { FieldName } from './watchlist-fields.ts'

/** What ties an input to its label, its hint and its faults. */
export interface FieldAttributes {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': 'true' | undefined
}

interface FieldProps {
  readonly name: FieldName
  readonly label: string
  readonly hint: string
  readonly faults: readonly FieldFault[]
  readonly children: (attributes: FieldAttributes) => Child
}

/** One field of a form: label, hint, input, and what is wrong with it. */
export function Field({ name, label, hint, faults, children }: FieldProps) {
  const own = faults.filter(({ field }) => field === name)
  const attributes: FieldAttributes = {
    id: name,
    name,
    'aria-describedby': own.length > 0 ? `${name}-hint ${name}-fault` : `${name}-hint`,
    'aria-invalid': own.length > 0 ? 'true' : undefined,
  }
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {children(attributes)}
      <div id={`${name}-fault`}>
        {own.map(({ text }) => (
          <p class="fault" dir="auto">
            {text}
          </p>
        ))}
      </div>
    </div>
  )
}

/** All faults of a form above it, each leading to its field. */
export function Faults({ faults, title }: { faults: readonly FieldFault[]; title: string }) {
  if (faults.length === 0) return null
  return (
    <div class="notice faults" role="alert">
      <strong>{title}</strong>
      <ul>
        {faults.map(({ field, text }) => (
          <li>{field === undefined ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
