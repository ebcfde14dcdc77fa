import { type ComponentPropsWithoutRef, type ReactNode, useId } from 'react'
import { FieldFrame } from './field-frame.tsx'

type Props = ComponentPropsWithoutRef<'input'> & {
  label: ReactNode
  hint?: ReactNode
  error?: string
  /** Sign by sign, for codes: wide letters in capitals. */
  code?: boolean
}

/** One line of text with its label above, its hint under the label and, when something is wrong, the error. */
export function Field({ label, hint, error, code, id, ...rest }: Props) {
  const ownId = useId()
  const inputId = id ?? ownId
  return (
    <FieldFrame id={inputId} label={label} hint={hint} error={error}>
      {(described) => <input type="text" {...rest} {...described} className={code ? 'input code' : 'input'} />}
    </FieldFrame>
  )
}
