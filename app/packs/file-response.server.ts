import { fileBody } from '#app/http/file-body.ts'
import type { OpenedFile } from '#domain/packs/schema.ts'

/** A file of a pack to save. It has a length, so that one that breaks off is a failed download and no shorter file. */
export function packFileResponse(
  { name, mediaType, size, pieces }: OpenedFile,
  asker: { request: Request; drained: () => Promise<void> },
): Response {
  return new Response(fileBody(pieces, asker), {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(size),
      'Content-Disposition': `attachment; filename="${name}"`,
      // Words in it may be taken back at any time. Not packed on its way: it would have another length then.
      'Cache-Control': 'private, no-store, no-transform',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
