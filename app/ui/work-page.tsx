import type { ReactNode } from 'react'
import { DemoNotice } from './demo-notice.tsx'

type Props = {
  title: ReactNode
  /** Beside the title, smaller. */
  lead?: ReactNode
  /** At the other end of the title: buttons and figures. */
  actions?: ReactNode
  /** Columns that fill the window and scroll by themselves; otherwise a page that scrolls as a whole. */
  full?: boolean
  children: ReactNode
}

/** The frame of a page in the workspace. The bar above it comes from the layout. */
export function WorkPage({ title, lead, actions, full, children }: Props) {
  return (
    <main id="main" tabIndex={-1} className={full ? 'work-page full' : 'work-page'}>
      <header className="work-title">
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
        {actions && <div className="work-actions">{actions}</div>}
      </header>
      {children}
      <footer className="work-foot">
        <DemoNotice />
      </footer>
    </main>
  )
}
