import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { fileBody } from '#app/http/file-body.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { fetchExport } from '#domain/exports/commands/fetch-export.ts'
import { readPlace } from '#domain/people/queries.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A file as it was made. It has a length, so that one that breaks off is a failed download and no shorter file. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const fetched = await fetchExport(context.domain, await context.actorFor(request), place, params.export!)
  if (!fetched.ok && fetched.problem.kind === 'signed-out')
    return redirect(`/sign-in?next=${encodeURIComponent(`/work/${place.slug}/insight/exports`)}`)
  const { file, fileName, format, bytes, sha256 } = orThrow(fetched)
  request.signal.addEventListener('abort', () => file.destroy())
  return new Response(fileBody(file, { request, drained: context.drained }), {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Content-Length': String(bytes),
      'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
      // Not packed on its way: it would have another length then, and none that is told.
      'Cache-Control': 'private, no-store, no-transform',
    },
  })
}
