/** Dots to look at: the number stands beside them in words. */
export function Dots({ given, of }: { given: number; of: number }) {
  return (
    <svg className="dots" viewBox={`0 0 ${of * 24} 20`} aria-hidden="true" focusable="false">
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they differ by nothing else.
        <circle key={index} cx={index * 24 + 10} cy="10" r="8" className={index < given ? 'given' : 'left'} />
      ))}
    </svg>
  )
}
