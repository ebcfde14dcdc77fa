import type { Hue } from '#db/schema/framework.ts'

type Props = {
  value: number
  max: number
  /** `plain` beside bars that have one. */
  hue?: Hue | 'plain' | undefined
  /** Withheld: hatched, with no length to read off. */
  isWithheld?: boolean
}

/** One bar of a chart. It says nothing to a screen reader: the number stands beside it in text. */
export function Bar({ value, max, hue, isWithheld }: Props) {
  const width = isWithheld ? 100 : max > 0 ? Math.min(100, (100 * value) / max) : 0
  return (
    <svg className={`bar ${hue ?? ''}`} aria-hidden="true" data-withheld={isWithheld || undefined}>
      <rect className="track" width="100%" height="100%" rx="6" />
      <rect className="value" width={`${width}%`} height="100%" rx="6" />
    </svg>
  )
}
