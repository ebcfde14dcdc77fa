import type { ReactNode } from 'react'
import { FieldFrame } from '#app/ui/field-frame.tsx'

type Props = { name: string; label: string; hint?: string; chosen: string; children: ReactNode }

/** A choice among many, with its label and hint. */
export const SelectField = ({ name, label, hint, chosen, children }: Props) => (
  <FieldFrame id={name} label={label} hint={hint}>
    {(described) => (
      <select {...described} className="select" name={name} defaultValue={chosen}>
        {children}
      </select>
    )}
  </FieldFrame>
)
