export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif'
/** Why it is not taken; whoever asked for it says so in their own words. */
export type PictureFault = 'missing' | 'kind' | 'heic' | 'broken' | 'too-many-pixels'
export type Looked<Value> = { ok: true; value: Value } | { ok: false; fault: PictureFault }

export const taken = <Value>(value: Value) => ({ ok: true, value }) as const
export const notTaken = (fault: PictureFault) => ({ ok: false, fault }) as const

const startsWith = (bytes: Buffer, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)
const textAt = (bytes: Buffer, start: number, end: number) => bytes.toString('latin1', start, end)

/**
 * Which kind of picture these bytes begin as: a file's name and what a browser says of it can be anything.
 * The list is short on purpose: a decoder that is never reached cannot be attacked, and an SVG can hold a program.
 */
export function kindOf(bytes: Buffer): Looked<PictureKind> {
  if (bytes.length === 0) return notTaken('missing')
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return taken('jpeg')
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return taken('png')
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 12) === 'WEBP') return taken('webp')
  if (textAt(bytes, 4, 8) !== 'ftyp') return notTaken('kind')
  // The box names every format that can read it; it is short, and a file may claim any length.
  const brands = textAt(bytes, 8, Math.min(bytes.readUInt32BE(0), 256)).match(/.{4}/gs) ?? []
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return taken('avif')
  return notTaken(brands.some((brand) => /^(hei|hev|mif1|msf1)/.test(brand)) ? 'heic' : 'kind')
}
