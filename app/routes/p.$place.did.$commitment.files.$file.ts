import type { LoaderFunctionArgs } from '@remix-run/node'
import { orThrow, thrownProblem } from '#app/http/problem-response.ts'
import { readOpenFile } from '#domain/evidence-files/queries.ts'
import { evidenceIn, mediaTypes } from '#domain/evidence-files/schema.ts'
import { notFound } from '#domain/kernel/problem.ts'
import { readPlace } from '#domain/people/queries.ts'

/** A picture on a page, or a PDF to save: never opened by the browser as a page of ours, whatever is in it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const file = evidenceIn(params.file!)
  const bytes = file && (await readOpenFile(db, place.id, params.commitment!, file))
  if (!bytes) throw thrownProblem(notFound)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaTypes[file.kind],
      'Content-Length': String(bytes.length),
      'Content-Disposition': file.kind === 'pdf' ? `attachment; filename="${params.file}"` : 'inline',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      // It may be taken down: ten minutes later nobody has it from us. A page with ten pictures is read twice in that time.
      'Cache-Control': 'public, max-age=600, no-transform',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
