import { Link, type LinkProps } from '@remix-run/react'
import type { ButtonKind } from './button.tsx'
import { classes } from './class-names.ts'

type Props = LinkProps & { kind?: ButtonKind; small?: boolean; wide?: boolean }

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ kind = 'primary', small, wide, className, ...rest }: Props) {
  return <Link {...rest} className={classes('button', kind, small && 'small', wide && 'wide', className)} />
}
