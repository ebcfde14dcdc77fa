import { useId } from 'react'

type Props = {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  chosen?: string
}

export function Select({ name, label, options, chosen }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select className="select" id={id} name={name} defaultValue={chosen}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
