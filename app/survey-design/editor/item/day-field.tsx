import { useId } from 'react'

type Props = { label: string; value: string | null; onChange(value: string | null): void }

/** A day of the calendar, or none. */
export function DayField({ label, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="input"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value || null)}
      />
    </div>
  )
}
