import { encode } from 'uqr'

/** Four modules of white around it, as the standard asks: some phones find none without. */
const quiet = 4

/** A QR code as one path in a square of `size` units. */
export type Qr = { size: number; path: string }

export function qrOf(text: string): Qr {
  const { data, size } = encode(text, { ecc: 'M', border: quiet })
  const rows = data.map((row, y) =>
    runsOf(row)
      .map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`)
      .join(''),
  )
  return { size, path: rows.join('') }
}

/** Dark modules side by side, as [first, how many]: one shape each instead of one a module. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  row.forEach((isDark, x) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  })
  return runs
}
