import { useId, useState } from 'react'
import { typedNumber } from '#domain/surveys/schema/typed.ts'
import { numberOf } from '../edits/details.ts'

type Props = {
  label: string
  hint?: string
  value: number | null
  min?: number
  max?: number
  onChange(value: number | null): void
}

/** A number, or nothing. What is half typed stays in the field, and counts once the field is left. */
export function NumberField({ label, hint, value, min, max, onChange }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const settle = () => {
    if (typed === null) return
    const number = numberOf(typed)
    onChange(number === null ? null : Math.min(Math.max(number, min ?? number), max ?? number))
    setTyped(null)
  }
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? (value === null ? '' : typedNumber(value))}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
        onBlur={settle}
      />
    </div>
  )
}
