/** For buttons that move something. */
export const Arrow = ({ to }: { to: 'up' | 'down' }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={to === 'up' ? 'M12 20V5M5.5 11.5L12 5l6.5 6.5' : 'M12 4v15M5.5 12.5L12 19l6.5-6.5'} />
  </svg>
)
