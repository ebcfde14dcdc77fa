import type { ReactNode } from 'react'

/** The buttons of a form, kept at the bottom edge of a phone. Stands last inside the form. */
export const ActionBar = ({ children }: { children: ReactNode }) => <div className="action-bar">{children}</div>
