import { useId } from 'react'

type Props = { label: string; hint?: string; isOn: boolean; onChange(isOn: boolean): void }

/** Something that is so or not. */
export function CheckField({ label, hint, isOn, onChange }: Props) {
  const id = useId()
  return (
    <div className="check-field">
      <input
        type="checkbox"
        id={id}
        checked={isOn}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
