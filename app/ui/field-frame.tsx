import type { ReactNode } from 'react'
import { FieldError } from './field-error.tsx'

type Described = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }
type Props = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  /** The page's only question: its label is the page's heading. */
  asHeading?: boolean
  children: (described: Described) => ReactNode
}

/** Label, hint and error around whatever is filled in, tied together for screen readers. */
export function FieldFrame({ id, label, hint, error, asHeading, children }: Props) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const labelElement = <label htmlFor={id}>{label}</label>
  return (
    <div className="field" data-wrong={error ? true : undefined}>
      {asHeading ? <h1>{labelElement}</h1> : labelElement}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}
