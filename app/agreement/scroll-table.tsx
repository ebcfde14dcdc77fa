// oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse
import type { ReactNode } from 'react'

type Props = { label: string; narrow?: boolean; children: ReactNode }

/** A table that on a small screen is moved sideways by itself, by keys too. */
export function ScrollTable({ label, narrow, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse.
    <section className="agreement-scroll" aria-label={label} tabIndex={0}>
      <table className={narrow ? 'agreement-table narrow' : 'agreement-table'}>{children}</table>
    </section>
  )
}
