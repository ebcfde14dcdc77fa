import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type Props = {
  children: ReactNode
  kind?: 'notice' | 'done' | 'problem'
  /** Read out when it appears. */
  live?: boolean
}

const icons = { notice: 'info', done: 'tick', problem: 'alert' } as const

/** A sentence that must not be missed. */
export function Notice({ children, kind = 'notice', live }: Props) {
  return (
    <div className={`notice ${kind}`} role={live ? 'status' : undefined}>
      <Icon name={icons[kind]} />
      <div>{children}</div>
    </div>
  )
}
