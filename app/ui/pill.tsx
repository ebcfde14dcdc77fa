import type { ReactNode } from 'react'
import type { Hue } from '#db/schema/framework.ts'
import { Icon, type IconName } from './icon.tsx'

type Props = {
  children: ReactNode
  hue?: Hue | 'done' | 'problem' | 'notice' | 'plain'
  icon?: IconName
  language?: string
}

/** A word or two that sort a thing: a mission's name in its hue, or a status. The word says it all; the hue repeats it. */
export function Pill({ children, hue = 'plain', icon, language }: Props) {
  return (
    <span className={`pill ${hue}`} lang={language}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
