type Props = { share: number | null; of: number; isUnder: boolean }

/** How much of those heard a group is, with a line where it would be. The numbers stand beside it in text. */
export function HeardBar({ share, of, isUnder }: Props) {
  // The line is drawn as a bar of its own, so that it turns with the page where that is read from the right.
  return (
    <svg
      className={isUnder ? 'bar heard-bar under' : 'bar heard-bar'}
      aria-hidden="true"
      data-withheld={share === null || undefined}
    >
      <rect className="track" width="100%" height="100%" rx="4" />
      <rect className="value" width={`${100 * (share ?? 1)}%`} height="100%" rx="4" />
      <rect className="mark" x={`${Math.min(99, 100 * of)}%`} width="3" height="100%" />
    </svg>
  )
}
