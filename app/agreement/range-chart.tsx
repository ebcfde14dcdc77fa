import { reliable, tentative } from '#domain/agreement/schema.ts'

type Props = { alpha: number | null; low: number | null; high: number | null }

/** In units of the drawing. Below 0 all is equally bad: it is drawn at the edge. */
const [width, height] = [100, 20]
const at = (figure: number) => Math.min(1, Math.max(0, figure)) * (width - 4) + 2

/** Alpha on a line from 0 to 1 with its range. The numbers stand beside it in text. */
export function RangeChart({ alpha, low, high }: Props) {
  return (
    <svg className="range-chart" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <line className="axis" x1={at(0)} x2={at(1)} y1={height / 2} y2={height / 2} />
      {[tentative, reliable].map((bound) => (
        <line key={bound} className="bound" x1={at(bound)} x2={at(bound)} y1="1" y2={height - 1} />
      ))}
      {low !== null && high !== null && (
        <rect className="range" x={at(low)} width={Math.max(0.5, at(high) - at(low))} y={height / 2 - 2.5} height="5" />
      )}
      {alpha !== null && <rect className="mark" x={at(alpha) - 0.9} width="1.8" y="3" height={height - 6} />}
    </svg>
  )
}
