import { type ReactNode, useId } from 'react'
import { FieldError } from './field-error.tsx'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; language?: string }
type Props = {
  /** radio: one of them; checkbox: any of them. */
  type: 'radio' | 'checkbox'
  name: string
  legend: ReactNode
  choices: readonly Choice[]
  hint?: ReactNode
  error?: string
  /** What was chosen before. */
  chosen?: readonly string[]
  asHeading?: boolean
  required?: boolean
  /** Side by side, for ratings and short words. */
  inline?: boolean
  id?: string
  onChange?: (event: { currentTarget: HTMLInputElement }) => void
}

/** Answers to pick from, each a card as large as a thumb. An error summary links to the first: its id is `id`. */
export function ChoiceGroup({ type, name, legend, choices, hint, error, chosen = [], asHeading, ...rest }: Props) {
  const ownId = useId()
  const id = rest.id ?? ownId
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset className="field choices" aria-describedby={describedBy} data-wrong={error ? true : undefined}>
      <legend>{asHeading ? <h1>{legend}</h1> : legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className={rest.inline ? 'choice-list inline' : 'choice-list'}>
        {choices.map(({ value, label, hint: choiceHint, language }, index) => (
          <label className="choice" key={value} lang={language}>
            <input
              type={type}
              id={index === 0 ? id : undefined}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              required={type === 'radio' && rest.required}
              onChange={rest.onChange}
            />
            <span>
              {label}
              {choiceHint && <small>{choiceHint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
