import type { ReactNode } from 'react'
import { letterOf } from './letters.ts'

type Option = { key: string; label: ReactNode; mark?: string }

/** Boxes to tick, each with its letter, or the number of its step. */
export const Boxes = ({ options, wide }: { options: readonly Option[]; wide?: boolean }) => (
  <ul className={wide ? 'boxes in-row' : 'boxes'}>
    {options.map(({ key, label, mark }, index) => (
      <li key={key}>
        <span className="box" />
        <b className="letter">{mark ?? letterOf(index)}</b>
        <span>{label}</span>
      </li>
    ))}
  </ul>
)

/** Room to write by hand. */
export const Lines = ({ count }: { count: number }) => (
  <div className="lines" aria-hidden="true">
    {Array.from({ length: count }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike.
      <span key={index} />
    ))}
  </div>
)

/** Small boxes for one sign each: a number, a day. */
export const Signs = ({ count, label }: { count: number; label?: string }) => (
  <span className="signs">
    {Array.from({ length: count }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: boxes are all alike.
      <span className="sign" key={index} />
    ))}
    {label && <small>{label}</small>}
  </span>
)
