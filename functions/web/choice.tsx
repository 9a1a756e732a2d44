interface ChoiceProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly label: string
}

/** A tick or a radio button with its label. */
export function Choice({ type, name, value, checked, label }: ChoiceProps) {
  return (
    <label class="choice">
      <input type={type} name={name} value={value} checked={checked} />
      <span dir="auto">{label}</span>
    </label>
  )
}
