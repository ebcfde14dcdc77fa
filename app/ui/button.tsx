import { useNavigation } from '@remix-run/react'
import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './class-names.ts'

/** primary: the one strong action of a screen; secondary: beside it; quiet: small matters; danger: takes something away. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

type Props = ComponentPropsWithoutRef<'button'> & {
  kind?: ButtonKind
  small?: boolean
  wide?: boolean
  /** Said instead of the label while a form is on its way, e.g. "Sending". */
  busyLabel?: string
}

export function Button({ kind = 'primary', small, wide, busyLabel, className, children, ...rest }: Props) {
  const isSending = useNavigation().state === 'submitting' && busyLabel !== undefined
  return (
    <button
      type="submit"
      {...rest}
      className={classes('button', kind, small && 'small', wide && 'wide', className)}
      // Not `disabled`: that would drop focus, and the second press is harmless.
      aria-disabled={isSending || rest['aria-disabled'] || undefined}
    >
      {isSending ? busyLabel : children}
    </button>
  )
}
