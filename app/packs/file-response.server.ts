import { createHash } from 'node:crypto'

type File = { name: string; mediaType: string; size: number; sha256: string; bytes: Buffer }

/** A file of a pack to save, whole: one whose bytes are not those that were made is no file. */
export function packFileResponse({ name, mediaType, size, sha256, bytes }: File): Response {
  const isWhole = bytes.length === size && createHash('sha256').update(bytes).digest('hex') === sha256
  if (!isWhole) throw new Error('a file of a pack is not the one that was made')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(size),
      'Content-Disposition': `attachment; filename="${name}"`,
      // Words in it may be taken back at any time.
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
