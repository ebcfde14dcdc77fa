import type { ReactNode } from 'react'

type Props = { id: string; title: string; lead: string; children: ReactNode }

/** One way in: what it is for, and what to press. */
export const WayCard = ({ id, title, lead, children }: Props) => (
  <li className="card way" id={id}>
    <h2>{title}</h2>
    <p className="muted">{lead}</p>
    {children}
  </li>
)
