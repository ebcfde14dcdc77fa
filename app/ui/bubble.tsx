import type { ReactNode } from 'react'

type Props = { children: ReactNode /** The language it was said in. */; language?: string; source?: ReactNode }

/** Somebody's own words: a speech bubble with one square corner. */
export function Bubble({ children, language, source }: Props) {
  return (
    <figure className="bubble">
      <blockquote lang={language} dir="auto">
        {children}
      </blockquote>
      {source && <figcaption>{source}</figcaption>}
    </figure>
  )
}
