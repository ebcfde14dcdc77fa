type Props = { size: number; path: string; title: string }

/** Black on white in the dark as well: phones read nothing else. */
export const QrCode = ({ size, path, title }: Props) => (
  <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} shapeRendering="crispEdges">
    <title>{title}</title>
    <rect width={size} height={size} fill="#fff" />
    <path d={path} fill="#000" />
  </svg>
)
