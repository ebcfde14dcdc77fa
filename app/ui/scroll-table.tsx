// oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse
import type { ReactNode } from 'react'

type Props = { label: string; className?: string; children: ReactNode }

/** A table that on a small screen is moved sideways by itself, by keys too. For the workspace. */
export function ScrollTable({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse.
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      <table className={className}>{children}</table>
    </section>
  )
}
