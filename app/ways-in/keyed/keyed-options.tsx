import type { ReactNode } from 'react'

export type KeyedOption = { value: string; label: ReactNode; key: string }
type Props = {
  type: 'radio' | 'checkbox'
  name: string
  id?: string
  options: readonly KeyedOption[]
  chosen: readonly string[]
}

/** Options as on the sheet, each with the key that ticks it (use-fast-keys.ts). */
export const KeyedOptions = ({ type, name, id, options, chosen }: Props) => (
  <div className="keyed-options">
    {options.map(({ value, label, key }, index) => (
      <label key={value}>
        <input
          type={type}
          name={name}
          value={value}
          id={index === 0 ? id : undefined}
          defaultChecked={chosen.includes(value)}
          data-key={key || undefined}
        />
        {key && <kbd>{key}</kbd>}
        <span>{label}</span>
      </label>
    ))}
  </div>
)
