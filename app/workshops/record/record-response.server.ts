import { createReadableStreamFromReadable, redirect } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import type { RecordExport } from '#domain/workshops/commands/export-record.ts'

type Where = { place?: string; workshop?: string }

/** A file to save. Who is signed out signs in first; other problems are thrown. */
export function recordResponse(request: Request, exported: Result<RecordExport, Problem>, where: Where): Response {
  if (!exported.ok && exported.problem.kind === 'signed-out') {
    const back = `/work/${where.place}/workshops/${where.workshop}/record`
    return redirect(`/sign-in?next=${encodeURIComponent(back)}`)
  }
  const { file, fileName } = orThrow(exported)
  request.signal.addEventListener('abort', () => file.destroy())
  const type = fileName.endsWith('.json') ? 'application/json' : 'text/csv'
  return new Response(createReadableStreamFromReadable(file), {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
