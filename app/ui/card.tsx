import type { ReactNode } from 'react'
import { classes } from './class-names.ts'

type Props = {
  children: ReactNode
  /** calm: the pale ground for one thing that stands out; flat: a dashed edge, for an aside. */
  kind?: 'plain' | 'calm' | 'flat'
  as?: 'div' | 'section' | 'article' | 'li' | 'aside'
  className?: string
  labelledBy?: string
}

export function Card({ children, kind = 'plain', as: Element = 'div', className, labelledBy }: Props) {
  return (
    <Element className={classes('card', kind !== 'plain' && kind, className)} aria-labelledby={labelledBy}>
      {children}
    </Element>
  )
}
